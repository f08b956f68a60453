import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { text } from "node:stream/consumers";

/** What one run of a program cost. */
export interface Cost {
  /** User and system time of the process and its threads and children. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Largest resident set, undefined where /proc does not tell. */
  readonly peakBytes: number | undefined;
}

export interface Program {
  readonly command: readonly string[];
  /** Where standard output goes. */
  readonly stdoutPath: string;
  /** Codes besides 0 that are no failure. */
  readonly allowedCodes?: readonly number[];
}

/** Often enough that what a process adds in its last moments is small against what it held before. */
const POLL_MS = 10;
// The shell counts what its child used; $0 is the file for standard output.
const WRAPPER = '"$@" >"$0"; code=$?; times; exit $code';

/** Runs a program to its end. Throws with its last words when it fails. */
export async function measure({ command, stdoutPath, allowedCodes = [] }: Program): Promise<Cost> {
  rmSync(stdoutPath, { force: true });
  const start = process.hrtime.bigint();
  const shell = spawn("bash", ["-c", WRAPPER, stdoutPath, ...command], { stdio: ["ignore", "pipe", "pipe"] });
  let peakBytes: number | undefined;
  const poll = setInterval(() => {
    const bytes = peakOfChild(shell.pid);
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, POLL_MS);
  const ended = new Promise<number | null>((resolve, reject) => {
    shell.once("error", reject);
    shell.once("close", resolve);
  });
  const [times, complaints, code] = await Promise.all([text(shell.stdout), text(shell.stderr), ended]);
  clearInterval(poll);
  if (code !== 0 && !allowedCodes.includes(code ?? -1)) {
    throw new Error(`${command.join(" ")} ended with ${code}: ${complaints.slice(-500)}`);
  }
  return { cpuSeconds: childSeconds(times), wallSeconds: Number(process.hrtime.bigint() - start) / 1e9, peakBytes };
}

/** The second line of `times` is that of the children: `0m1.234s 0m0.123s`. */
function childSeconds(times: string): number {
  const line = times.trim().split("\n").at(-1) ?? "";
  let sum = 0;
  for (const [, minutes, seconds] of line.matchAll(/(\d+)m([\d.]+)s/g)) sum += 60 * Number(minutes) + Number(seconds);
  return sum;
}

function peakOfChild(shellPid: number | undefined): number | undefined {
  try {
    const child = readFileSync(`/proc/${shellPid}/task/${shellPid}/children`, "utf8").trim().split(" ")[0];
    const match = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${child}/status`, "utf8"));
    return match === null ? undefined : Number(match[1]) * 1024;
  } catch {
    return undefined;
  }
}
