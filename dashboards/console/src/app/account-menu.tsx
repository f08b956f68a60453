import { go } from "./location.js";
import { say } from "./toasts.js";
import { logOut, visitor } from "./visitor.js";

/** Who is logged in, and the way out. */
export function AccountMenu() {
  if (visitor.value.is !== "somebody" || visitor.value.person.by !== "session") return null;
  const { name, role } = visitor.value.person;
  const leave = () =>
    logOut().then(
      () => go("/"),
      (fault: Error) => say({ text: fault.message, isBad: true }),
    );
  return (
    <div class="account-menu">
      <a href="/account" title="g u">
        {name} <small>{role}</small>
      </a>
      <button type="button" onClick={() => void leave()}>
        Log out
      </button>
    </div>
  );
}
