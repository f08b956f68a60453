import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SensorFault } from "../../core/fault.js";
import { roles } from "./role.js";

const TOKENS_MAX = 100;

const tokenEntry = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,62}$/),
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
  const path = tokenPath(folder);
  try {
    return tokenList.parse(JSON.parse(readFileSync(path, "utf8"))).tokens;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    const reason = (error as NodeJS.ErrnoException).code ?? "not what `zonewarden token` writes";
    // No cause: what a parser quotes of a file of secrets is nobody's business.
    throw new SensorFault(
      "TOKENS_INVALID",
      `${path} cannot be used (${reason}): mend it, or remove it and make tokens anew with \`zonewarden token add\``,
    );
  }
}

/** Replaces the tokens of a data folder, at once or not at all. Throws a SensorFault TOKENS_INVALID. */
export function writeTokens(folder: string, tokens: readonly TokenEntry[]): void {
  const path = tokenPath(folder);
  if (tokens.length > TOKENS_MAX) {
    throw new SensorFault("TOKENS_INVALID", `${path} holds ${TOKENS_MAX} tokens, which is all it may: remove some`);
  }
  const fresh = `${path}.new`;
  try {
    mkdirSync(folder, { recursive: true });
    const file = openSync(fresh, "w", 0o600);
    try {
      chmodSync(fresh, 0o600);
      writeSync(file, `${JSON.stringify({ version: 1, tokens }, null, 1)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${path} cannot be written (${reason}): make its folder writable`;
    throw new SensorFault("TOKENS_INVALID", message, { cause: error });
  }
}
