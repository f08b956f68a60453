import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";

const NOTES_MAX = 50;
const NOTE_CHARACTERS_MAX = 500;
const PROGRESS = /^read (\d{1,15})$/;

/** How a program is run beside the sensor. */
export interface ReplayProcessOptions {
  readonly args: readonly string[];
  /** File that takes its standard output; without it nothing does. */
  readonly output?: number | undefined;
  readonly heapMiB: number;
  readonly runMs: number;
  /** Ends it at once. */
  readonly signal: AbortSignal;
  readonly onProgress: (readBytes: number) => void;
}

/** How it ended. */
export interface ReplayProcessEnd {
  /** Undefined where it was ended. */
  readonly code: number | undefined;
  /** What it said on standard error, a line each. */
  readonly notes: readonly string[];
}

/** Runs the command line in a process of its own, which others go before. */
export function runReplayProcess(options: ReplayProcessOptions): Promise<ReplayProcessEnd> {
  const { args, output, heapMiB, runMs, signal, onProgress } = options;
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMiB}`, programFile(), ...args], {
    stdio: ["pipe", output ?? "ignore", "pipe"],
    env: { ZONEWARDEN_PARENT: "1", NO_COLOR: "1", PATH: process.env.PATH ?? "" },
  });
  // It ends when this is closed; nothing is written to it.
  child.stdin?.on("error", () => {});
  lower(child.pid);
  const heard = new HeardLines(onProgress);
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => heard.add(piece));
  const end = () => child.kill("SIGKILL");
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    end();
  }, runMs);
  signal.addEventListener("abort", end);
  if (signal.aborted) end();
  return new Promise((resolve) => {
    const ended = (code: number | null, why: string | undefined) => {
      clearTimeout(late);
      signal.removeEventListener("abort", end);
      const reason = isLate ? `It was ended after ${Math.round(runMs / 60_000)} minutes: give it less at once.` : why;
      resolve({ code: code ?? undefined, notes: [...heard.notes, ...(reason === undefined ? [] : [reason])] });
    };
    child.once("error", ({ message }) => ended(null, message));
    child.once("close", (code) => ended(code, undefined));
  });
}

/** The program of this sensor: beside the bundle, or of a checkout whose sources are run, as last built. */
function programFile(): string {
  const beside = join(import.meta.dirname, "cli.js");
  return existsSync(beside) ? beside : join(import.meta.dirname, "../../../../dist/cli.js");
}

function lower(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It is gone already, or may not: then it runs as it is.
  }
}

/** What a program says on standard error: how far it is, and notes. */
class HeardLines {
  readonly #onProgress: (readBytes: number) => void;
  readonly #notes: string[] = [];
  #rest = "";

  constructor(onProgress: (readBytes: number) => void) {
    this.#onProgress = onProgress;
  }

  /** The last ones. */
  get notes(): readonly string[] {
    return this.#rest.trim() === "" ? this.#notes : [...this.#notes, this.#rest];
  }

  add(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = (lines.pop() ?? "").slice(0, NOTE_CHARACTERS_MAX);
    for (const line of lines) {
      const [, readBytes] = PROGRESS.exec(line) ?? [];
      if (readBytes !== undefined) this.#onProgress(Number(readBytes));
      else if (line.trim() !== "") this.#notes.push(line.slice(0, NOTE_CHARACTERS_MAX));
    }
    this.#notes.splice(0, this.#notes.length - NOTES_MAX);
  }
}
