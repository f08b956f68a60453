import { logIn } from "../../app/visitor.js";
import { Form } from "../../components/form.js";

/** For those who have an account. */
export function LoginPage() {
  return (
    <main class="door">
      <h1>Zonewarden</h1>
      <p>Log in to see what the sensor sees.</p>
      <Form action="Log in" onSubmit={({ name = "", password = "" }) => logIn(name.trim().toLowerCase(), password)}>
        <label>
          Name
          <input name="name" autocomplete="username" autocapitalize="none" spellcheck={false} required autofocus />
        </label>
        <label>
          Password
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
      </Form>
    </main>
  );
}
