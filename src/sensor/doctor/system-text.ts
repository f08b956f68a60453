import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const PROGRAM_MS = 3000;
const PROGRAM_BYTES_MAX = 1 << 20;
/** Where distributions put programs of administrators, which others do not look for there. */
const MORE_FOLDERS = ":/usr/sbin:/sbin";

/** What a program of the machine says, in plain English; undefined where there is none, or it fails or hangs. */
export function saidBy(program: string, args: readonly string[]): string | undefined {
  const env = { ...process.env, LC_ALL: "C", PATH: `${process.env.PATH ?? ""}${MORE_FOLDERS}` };
  const options = {
    encoding: "utf8",
    timeout: PROGRAM_MS,
    killSignal: "SIGKILL",
    maxBuffer: PROGRAM_BYTES_MAX,
  } as const;
  const { status, stdout } = spawnSync(program, args, { ...options, env, stdio: ["ignore", "pipe", "ignore"] });
  return status === 0 ? stdout : undefined;
}

/** What stands in a file of /proc or /sys, without the spaces around it; undefined where it cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}

/** The same as a number, decimal or 0x..; undefined where it is none. */
export function readNumber(path: string): number | undefined {
  const text = readText(path);
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
