import { useEffect, useState } from "preact/hooks";
import { ApiFault } from "../../api/client.js";
import { go } from "../../app/location.js";
import { setUp } from "../../app/visitor.js";
import { Form } from "../../components/form.js";
import { PasswordTwice, samePassword } from "./password-twice.js";

/** Makes the first account, with the code that stands behind `#` in the link. */
export function SetUpPage() {
  const [code] = useState(() => location.hash.slice(1));
  // The code is for once: it does not stay in the history.
  useEffect(() => history.replaceState(null, "", location.pathname), []);
  if (code === "") {
    return (
      <main class="door">
        <h1>Zonewarden</h1>
        <p>This sensor has no account yet. Open the link that it showed when it started, or make an account there:</p>
        <pre>zonewarden user add NAME --role admin --data FOLDER</pre>
      </main>
    );
  }
  return (
    <main class="door">
      <h1>Zonewarden</h1>
      <p>Choose the name and the password of the first account. It is an admin and makes the others.</p>
      <Form
        action="Set up"
        onSubmit={async (filled) => {
          const { name = "" } = filled;
          const password = samePassword(filled);
          if (password === undefined) throw new ApiFault(0, "DIFFERENT", "The passwords are not the same.");
          await setUp(code, name.trim().toLowerCase(), password);
          go("/");
        }}
      >
        <label>
          Name
          <input name="name" autocomplete="username" autocapitalize="none" spellcheck={false} required autofocus />
        </label>
        <PasswordTwice />
      </Form>
    </main>
  );
}
