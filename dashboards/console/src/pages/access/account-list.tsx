import { useState } from "preact/hooks";
import { type Role, roles } from "../../../../../src/web/access/role.js";
import { type ApiFault, tell } from "../../api/client.js";
import { useAnswer } from "../../api/use-answer.js";
import { say } from "../../app/toasts.js";
import { Dialog } from "../../components/dialog.js";
import { FaultNote } from "../../components/fault-note.js";
import { Form } from "../../components/form.js";
import { TimeText } from "../../components/time-text.js";

interface Account {
  readonly name: string;
  readonly role: Role;
  readonly made: string;
}

/** Who may use the sensor, for admins. */
export function AccountList() {
  const { answer, fault, again } = useAnswer<{ readonly users: readonly Account[] }>("/api/v1/users");
  const [removing, setRemoving] = useState<string>();
  if (answer === undefined) return fault === undefined ? null : <FaultNote fault={fault} onAgain={again} />;
  const change = (name: string, role: string) =>
    tell("PATCH", pathOf(name), { role }).then(again, (error: ApiFault) => {
      say({ text: error.message, isBad: true });
      again();
    });
  return (
    <section>
      <h2>Accounts</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Made</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {answer.users.map(({ name, role, made }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>
                <RoleChoice label={`Role of ${name}`} chosen={role} onChange={(to) => void change(name, to)} />
              </td>
              <td>
                <TimeText ts={made} />
              </td>
              <td>
                <button type="button" onClick={() => setRemoving(name)}>
                  Remove
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Add an account</h3>
      <AddAccount onAdded={again} />
      {removing === undefined ? null : (
        <Dialog title={`Remove ${removing}?`} onClose={() => setRemoving(undefined)}>
          <Form
            action="Remove"
            onCancel={() => setRemoving(undefined)}
            onSubmit={async () => {
              await tell("DELETE", pathOf(removing));
              setRemoving(undefined);
              again();
            }}
          >
            <p>The account and its sessions end at once. What was decided under this name stays.</p>
          </Form>
        </Dialog>
      )}
    </section>
  );
}

function AddAccount({ onAdded }: { readonly onAdded: () => void }) {
  return (
    <Form
      action="Add"
      onSubmit={async ({ name = "", role, password }) => {
        await tell("POST", "/api/v1/users", { name: name.trim().toLowerCase(), role, password });
        say({ text: `${name} may log in now.` });
        onAdded();
      }}
    >
      <label>
        Name
        <input name="name" autocomplete="off" autocapitalize="none" spellcheck={false} required />
      </label>
      <RoleChoice label="Role" chosen="viewer" />
      <label>
        First password
        <input name="password" type="password" autocomplete="new-password" minLength={12} required />
      </label>
    </Form>
  );
}

interface RoleChoiceProps {
  readonly label: string;
  readonly chosen: Role;
  readonly onChange?: (role: string) => void;
}

function RoleChoice({ label, chosen, onChange }: RoleChoiceProps) {
  return (
    <select
      name="role"
      aria-label={label}
      defaultValue={chosen}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
    >
      {roles.map((one) => (
        <option key={one} value={one} selected={one === chosen}>
          {one}
        </option>
      ))}
    </select>
  );
}

function pathOf(name: string): string {
  return `/api/v1/users/${encodeURIComponent(name)}`;
}
