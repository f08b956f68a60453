const CHARACTERS_MIN = 12;

/** A new password, asked for twice. */
export function PasswordTwice() {
  return (
    <>
      <label>
        Password
        <input
          name="password"
          type="password"
          autocomplete="new-password"
          minLength={CHARACTERS_MIN}
          aria-describedby="password-hint"
          required
        />
      </label>
      <small id="password-hint">At least {CHARACTERS_MIN} characters, of any kind.</small>
      <label>
        Password again
        <input name="again" type="password" autocomplete="new-password" required />
      </label>
    </>
  );
}

/** What was filled in, when both times the same. */
export function samePassword({ password, again }: Readonly<Record<string, string>>): string | undefined {
  return password === again ? password : undefined;
}
