import { ApiFault, tell } from "../../api/client.js";
import { useAnswer } from "../../api/use-answer.js";
import { say } from "../../app/toasts.js";
import { visitor } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { Form } from "../../components/form.js";
import { TimeText } from "../../components/time-text.js";
import { AccountList } from "./account-list.js";
import { PasswordTwice, samePassword } from "./password-twice.js";

interface OwnSession {
  readonly id: string;
  readonly isThis: boolean;
  readonly made: string;
  readonly used: string;
  readonly address: string;
  readonly agent: string;
}

/** The own password and sessions; for admins all accounts. */
export function AccountPage() {
  if (visitor.value.is !== "somebody") return null;
  const { by, name, role } = visitor.value.person;
  if (by !== "session") return <Empty text="This sensor needs no login: there is no account to change." />;
  return (
    <article class="account">
      <h1>
        {name} <small>{role}</small>
      </h1>
      <OwnSessions />
      <section>
        <h2>Change the password</h2>
        <PasswordChange />
      </section>
      {role === "admin" ? <AccountList /> : null}
    </article>
  );
}

function PasswordChange() {
  return (
    <Form
      action="Change"
      onSubmit={async (filled) => {
        const password = samePassword(filled);
        if (password === undefined) throw new ApiFault(0, "DIFFERENT", "The passwords are not the same.");
        await tell("POST", "/api/v1/me/password", { old: filled.old, password });
        say({ text: "The password is changed; other sessions of yours have ended." });
      }}
    >
      <label>
        Password of now
        <input name="old" type="password" autocomplete="current-password" required />
      </label>
      <PasswordTwice />
    </Form>
  );
}

function OwnSessions() {
  const { answer, fault, again } = useAnswer<{ readonly sessions: readonly OwnSession[] }>("/api/v1/me/sessions");
  if (answer === undefined) return fault === undefined ? null : <FaultNote fault={fault} onAgain={again} />;
  const end = (id: string) =>
    tell("DELETE", `/api/v1/me/sessions/${encodeURIComponent(id)}`).then(again, (error: ApiFault) =>
      say({ text: error.message, isBad: true }),
    );
  return (
    <section>
      <h2>Sessions</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Browser</th>
            <th scope="col">Logged in</th>
            <th scope="col">Used last</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {answer.sessions.map(({ id, isThis, made, used, address, agent }) => (
            <tr key={id}>
              <td>{address}</td>
              <td class="agent">{agent}</td>
              <td>
                <TimeText ts={made} />
              </td>
              <td>
                <TimeText ts={used} />
              </td>
              <td>
                {isThis ? (
                  "this one"
                ) : (
                  <button type="button" onClick={() => void end(id)}>
                    End
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
