import type { Role } from "./role.js";

/** Who asks. */
export interface Caller {
  /** `open`: the server lets everybody on this machine in. */
  readonly by: "token" | "session" | "open";
  /** Of the token or the account. */
  readonly name: string;
  readonly role: Role;
  /** Of the token or session, in hex: another one by the same name is another caller. */
  readonly keySha256: string;
}

/** Who it was, as records have it. */
export function callerName({ by, name }: Caller): string {
  return by === "token" ? `token:${name}` : name;
}
