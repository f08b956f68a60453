import { z } from "zod";

const CHARACTERS_MIN = 12;
const CHARACTERS_MAX = 1024;
/** Of a password, without the name of its account. */
const OTHER_MIN = 8;

/** What a new password may be. Any characters do: length is what makes one hard to guess. */
export const newPassword = z
  .string()
  .min(CHARACTERS_MIN, `at least ${CHARACTERS_MIN} characters`)
  .max(CHARACTERS_MAX, `at most ${CHARACTERS_MAX} characters`);

/** What somebody may claim to be a password. */
export const claimedPassword = z.string().min(1).max(CHARACTERS_MAX);

/** Why a password is none for this account; undefined when it will do. */
export function passwordFault(password: string, name: string): string | undefined {
  const { error } = newPassword.safeParse(password);
  if (error !== undefined) return `a password has ${error.issues[0]?.message ?? "other characters"}`;
  if (new Set(password).size < 3) return "a password has more than two different characters";
  const isName = password.toLowerCase().replaceAll(name, "").length < OTHER_MIN;
  return isName ? "a password is not the name of the account" : undefined;
}
