import { isDefaultLogin } from "./default-credentials.js";
import type { FactTeller } from "./spoken-payload.js";
import { shownText } from "./text-bytes.js";

const USER_MAX = 64;
const NO_LOGIN: ReadonlySet<string> = new Set(["anonymous", "ftp"]);

/** Tells of a login in clear text; the password is looked up in the list of shipped ones and forgotten. */
export function tellLogin(user: string, password: string, tell: FactTeller): void {
  const shown = shownText(user, USER_MAX);
  if (NO_LOGIN.has(shown.toLowerCase()) || shown === "") return;
  tell("credentials", shown);
  if (isDefaultLogin(user, password)) tell("default-credentials", shown);
}
