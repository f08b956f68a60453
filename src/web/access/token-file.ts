import { join } from "node:path";
import { z } from "zod";
import { SensorFault } from "../../core/fault.js";
import { accountName } from "./account-name.js";
import { roles } from "./role.js";
import { changeSecretFile, readSecretFile, type SecretFile } from "./secret-file.js";

const TOKENS_MAX = 100;

const tokenEntry = z.strictObject({
  name: accountName,
  role: z.enum(roles),
  /** Of the token, in hex; a token is 32 random bytes, so that nothing is gained by a slower hash. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  made: z.string().max(40),
});

const tokenList = z.strictObject({ version: z.literal(1), tokens: z.array(tokenEntry).max(TOKENS_MAX) });

/** A token as it is kept: who has it and what it hashes to, never the token. */
export type TokenEntry = z.infer<typeof tokenEntry>;

/** Where the tokens of a data folder are kept. */
export function tokenPath(folder: string): string {
  return join(folder, "tokens.json");
}

/** The tokens of a data folder; none where there is no file. Throws a SensorFault TOKENS_INVALID. */
export function readTokens(folder: string): readonly TokenEntry[] {
  return readSecretFile(tokenFile(folder)).tokens;
}

/** Replaces the tokens of a data folder, at once or not at all. Throws a SensorFault TOKENS_INVALID. */
export function changeTokens(folder: string, change: (now: readonly TokenEntry[]) => readonly TokenEntry[]): void {
  const file = tokenFile(folder);
  changeSecretFile(file, ({ version, tokens }) => {
    const changed = change(tokens);
    if (changed.length > TOKENS_MAX) {
      const message = `${file.path} holds ${TOKENS_MAX} tokens, which is all it may: remove some`;
      throw new SensorFault("TOKENS_INVALID", message);
    }
    return { version, tokens: [...changed] };
  });
}

function tokenFile(folder: string): SecretFile<z.infer<typeof tokenList>> {
  return {
    path: tokenPath(folder),
    code: "TOKENS_INVALID",
    empty: { version: 1, tokens: [] },
    parse: (value) => tokenList.parse(value),
    advice: "mend it, or remove it and make tokens anew with `zonewarden token add`",
  };
}
