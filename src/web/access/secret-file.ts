import {
  chmodSync,
  closeSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { type FaultCode, SensorFault } from "../../core/fault.js";

/** A writer that was killed leaves its file behind. */
const STALE_MS = 10_000;

/** A file of secrets, by which it is known and what to do when it cannot be used. */
export interface SecretFile<Content> {
  readonly path: string;
  readonly code: FaultCode;
  /** Of the file that is not there. */
  readonly empty: Content;
  /** Throws for what is no such file. */
  readonly parse: (value: unknown) => Content;
  /** What to do when it is damaged. */
  readonly advice: string;
}

/** What a file of secrets holds. Throws a SensorFault with its code, which quotes nothing of it. */
export function readSecretFile<Content>({ path, code, empty, parse, advice }: SecretFile<Content>): Content {
  try {
    return parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === "ENOENT") return empty;
    // No cause: what a parser quotes of a file of secrets is nobody's business.
    throw new SensorFault(code, `${path} cannot be used (${reason ?? "not what zonewarden writes"}): ${advice}`);
  }
}

/**
 * Replaces what a file of secrets holds by what `change` makes of it, at once or not at all; of two processes that do
 * so one is refused. Throws a SensorFault with the code of the file, and what `change` throws.
 */
export function changeSecretFile<Content>(file: SecretFile<Content>, change: (now: Content) => Content): void {
  const fresh = `${file.path}.new`;
  const handle = opened(file, fresh);
  try {
    try {
      const changed = change(readSecretFile(file));
      writeSync(handle, `${JSON.stringify(changed, null, 1)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file.path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error instanceof SensorFault ? error : writeFault(file, error);
  }
}

function opened(file: SecretFile<unknown>, fresh: string): number {
  const folder = dirname(file.path);
  try {
    mkdirSync(folder, { recursive: true });
    removeStale(fresh);
    const handle = openSync(fresh, "wx", 0o600);
    chmodSync(fresh, 0o600);
    // An administrator writes for the account that the sensor runs as.
    const { uid, gid } = statSync(folder);
    if (process.getuid?.() === 0) fchownSync(handle, uid, gid);
    return handle;
  } catch (error) {
    throw writeFault(file, error);
  }
}

function removeStale(fresh: string): void {
  const { mtimeMs } = statSync(fresh, { throwIfNoEntry: false }) ?? {};
  if (mtimeMs !== undefined && Math.abs(Date.now() - mtimeMs) > STALE_MS) rmSync(fresh, { force: true });
}

function writeFault({ path, code }: SecretFile<unknown>, error: unknown): SensorFault {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  const advice = reason === "EEXIST" ? "somebody else is writing it, try again" : "make its folder writable";
  return new SensorFault(code, `${path} cannot be written (${reason}): ${advice}`, { cause: error });
}
