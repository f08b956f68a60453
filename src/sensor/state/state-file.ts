import {
  closeSync,
  existsSync,
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
import { SensorFault } from "../../core/fault.js";
import { sha256 } from "../../core/sha256.js";

const FORM = 1;
/** No state is so large: what is, is no state. */
const FILE_BYTES_MAX = 512 * 1024 * 1024;
const ASIDE_MAX = 100;

/** What was read, or why it was not. */
type StateRead =
  | { readonly lines: readonly string[] }
  | { readonly fault: string }
  /** There is no such file. */
  | undefined;

/**
 * Writes lines so that whoever reads the path sees the old ones or the new ones, whenever the power goes. The first
 * line names the form and the sha256 of the rest. Throws a SensorFault STORE_FAILED.
 */
export function writeStateFile(path: string, kind: string, lines: readonly string[]): void {
  const rest = lines.map((line) => `${line}\n`).join("");
  const first = JSON.stringify({ v: FORM, kind, sha256: sha256(rest) });
  const unfinished = `${path}.unfinished`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o750 });
    writeSynced(unfinished, `${first}\n${rest}`);
    renameSync(unfinished, path);
    sync(dirname(path));
  } catch (error) {
    throw stateFault(path, "written", error);
  }
}

/** The lines after the first, or in a few words why there are none. Throws a SensorFault STORE_FAILED. */
export function readStateFile(path: string, kind: string): StateRead {
  let text: string;
  try {
    if (!existsSync(path)) return undefined;
    const { size } = statSync(path);
    if (size > FILE_BYTES_MAX) return { fault: `it has ${size} bytes` };
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw stateFault(path, "read", error);
  }
  const end = text.indexOf("\n");
  const first = parsed(text.slice(0, Math.max(0, end)));
  if (first === undefined) return { fault: "its first line is not that of a state" };
  if (first.v !== FORM) return { fault: `it has form ${String(first.v).slice(0, 20)}, not ${FORM}` };
  if (first.kind !== kind) return { fault: `it is of another kind, not ${kind}` };
  const rest = text.slice(end + 1);
  if (first.sha256 !== sha256(rest)) return { fault: "its contents are not those that were written" };
  return { lines: rest === "" ? [] : rest.slice(0, -1).split("\n") };
}

/** Renames it to `.corrupt-1`, `-2`, .. and gives that name; beyond a hundred the last is written over. */
export function setAside(path: string): string {
  let n = 1;
  while (n < ASIDE_MAX && existsSync(`${path}.corrupt-${n}`)) n++;
  const aside = `${path}.corrupt-${n}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    throw stateFault(path, "set aside", error);
  }
  return aside;
}

/** Throws a SensorFault STORE_FAILED. */
export function removeStateFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw stateFault(path, "removed", error);
  }
}

function writeSynced(path: string, text: string): void {
  const file = openSync(path, "w", 0o640);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function sync(folder: string): void {
  const file = openSync(folder, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function parsed(
  line: string,
): { readonly v?: unknown; readonly kind?: unknown; readonly sha256?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function stateFault(path: string, what: string, error: unknown): SensorFault {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  const next = "see that its folder is writable for the sensor and its disk has room";
  return new SensorFault("STORE_FAILED", `${path} cannot be ${what} (${reason}): ${next}`, { cause: error });
}
