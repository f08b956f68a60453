import { randomBytes } from "node:crypto";
import { SensorFault } from "../../core/fault.js";
import { accountName } from "./account-name.js";
import type { Role } from "./role.js";
import { changeTokens, readTokens, type TokenEntry } from "./token-file.js";
import { tokenHash } from "./token-hash.js";

/** Tells people and scanners of secrets what it is. */
const PREFIX = "zwt_";
const RANDOM_BYTES = 32;

/**
 * Makes a token and gives it: it is kept only as a hash and can never be shown again. A running sensor knows it at
 * once. Throws a SensorFault USAGE for a name that is taken or no name, TOKENS_INVALID when the file cannot be used.
 */
export function addToken(folder: string, name: string, role: Role): string {
  if (!accountName.safeParse(name).success) {
    throw new SensorFault("USAGE", "a token's name has 1 to 63 of a-z 0-9 . _ - and begins with a letter or digit");
  }
  const token = `${PREFIX}${randomBytes(RANDOM_BYTES).toString("base64url")}`;
  const entry = { name, role, sha256: tokenHash(token).toString("hex"), made: new Date().toISOString() };
  changeTokens(folder, (tokens) => {
    if (tokens.some((one) => one.name === name)) {
      throw new SensorFault("USAGE", `there is a token ${name} already: remove it first, or take another name`);
    }
    return [...tokens, entry];
  });
  return token;
}

/** Ends a token; streams that it opened end soon after. Throws a SensorFault USAGE when there is none of that name. */
export function removeToken(folder: string, name: string): void {
  changeTokens(folder, (tokens) => {
    const left = tokens.filter((token) => token.name !== name);
    if (left.length === tokens.length) {
      const known = tokens.map((token) => token.name).join(", ");
      throw new SensorFault("USAGE", `there is no token of that name; there are: ${known === "" ? "none" : known}`);
    }
    return left;
  });
}

/** Who has a token, in the order made. Throws a SensorFault TOKENS_INVALID. */
export function listTokens(folder: string): readonly Pick<TokenEntry, "name" | "role" | "made">[] {
  return readTokens(folder).map(({ name, role, made }) => ({ name, role, made }));
}
