import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SensorFault } from "../../core/fault.js";
import { accountName } from "./account-name.js";
import { changeSecretFile, readSecretFile, type SecretFile } from "./secret-file.js";

const sessionEntry = z.strictObject({
  /** Of what the browser has, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  user: accountName,
  /** Of the account when it logged in. */
  credential: z.string().max(64),
  /** Wall clock in milliseconds. */
  madeMs: z.number(),
  usedMs: z.number(),
  address: z.string().max(64),
  /** What the browser calls itself. */
  agent: z.string().max(200),
});

const sessionList = z.strictObject({ version: z.literal(1), sessions: z.array(sessionEntry).max(10_000) });

/** A session as it is kept. */
export type SessionEntry = z.infer<typeof sessionEntry>;

/** The sessions of a data folder; none where the file cannot be used: people log in again, and it goes. */
export function readSessions(folder: string): readonly SessionEntry[] {
  const file = sessionFile(folder);
  try {
    return readSecretFile(file).sessions;
  } catch (error) {
    if (!(error instanceof SensorFault)) throw error;
    rmSync(file.path, { force: true, recursive: true });
    return [];
  }
}

/** Replaces the sessions of a data folder. Throws a SensorFault USERS_INVALID. */
export function writeSessions(folder: string, sessions: readonly SessionEntry[]): void {
  changeSecretFile(sessionFile(folder), () => ({ version: 1, sessions: [...sessions] }));
}

function sessionFile(folder: string): SecretFile<z.infer<typeof sessionList>> {
  return {
    path: join(folder, "sessions.json"),
    code: "USERS_INVALID",
    empty: { version: 1, sessions: [] },
    parse: (value) => sessionList.parse(value),
    advice: "remove it, people log in again",
  };
}
