import { sha256 } from "./sha256.js";

/** Goes before what is hashed, so that the list of defaults says nothing of what else has the same hash. */
const LIST_SALT = "zonewarden default list 1";
const PASSWORD_SALT = "zonewarden password 1";
const LIST_DIGITS = 12;
const PASSWORD_DIGITS = 6;

/** What is kept of a login while its message is read: hashes, of which the password cannot be told. */
export interface LoginHash {
  /** As in the list of logins that devices are shipped with. */
  readonly listed: string;
  /** The same for the same password; too short to be found by trying. */
  readonly password: string;
}

/** Key under which a body holds the hashes of a login: a symbol is left out when the body is written. */
export const LOGIN_HASH: unique symbol = Symbol("login hash");

/** As the lists of defaults are made: the kind, such as `login`, and its parts. */
export function listedHash(...parts: readonly string[]): string {
  return sha256([LIST_SALT, ...parts].join("\0")).slice(0, LIST_DIGITS);
}

/** Of a user, empty where there is none, and a password. */
export function loginHash(user: string, password: string): LoginHash {
  return {
    listed: listedHash("login", user, password),
    password: sha256(`${PASSWORD_SALT}\0${password}`).slice(0, PASSWORD_DIGITS),
  };
}
