import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { KeptRecord } from "../../../src/contracts/record-store.js";
import type { Frame } from "../../../src/core/frame.js";
import { accessTokens } from "../../../src/sensor/access-tokens.js";
import { openStore } from "../../../src/store/open-store.js";
import { pcap } from "../../tools/capture-writer.js";

const PROGRAM = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
const DEADLINE_MS = 60_000;
const HEADER_BYTES = 24;

/** A line of the sensor's log. */
export interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly code?: string;
  readonly url?: string;
  readonly point?: string;
  readonly counts?: Readonly<Record<string, number>>;
}

/** A capture that grows as a test says, for a sensor that reads it by a command. */
export class GrowingCapture {
  readonly path: string;
  frames = 0;

  constructor(folder: string, name: string) {
    this.path = join(folder, name);
    writeFileSync(this.path, pcap({ frames: [] }));
  }

  add(frames: readonly Frame[]): void {
    const written = frames.map(({ time: timeUs, bytes, at, end }) => ({ timeUs, bytes: bytes.subarray(at, end) }));
    appendFileSync(this.path, pcap({ frames: written }).subarray(HEADER_BYTES));
    this.frames += frames.length;
  }

  /** What of a configuration makes a sensor read it. */
  get command(): string {
    return JSON.stringify(["tail", "-c", "+1", "-f", this.path]);
  }

  /** Whoever still reads it after its sensor is gone writes once more, and ends. */
  close(): void {
    appendFileSync(this.path, Buffer.alloc(1 << 16));
  }
}

/** `zonewarden run` as a process of its own. */
export class RunningSensor {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  readonly #token: string;
  readonly lines: LogLine[] = [];
  /** Everything that it wrote. */
  told = "";

  /** `data` is the data folder of its configuration. */
  constructor(config: string, data: string, env: Readonly<Record<string, string>> = {}) {
    this.#token = accessTokens.add(data, `test-${Math.floor(performance.now() * 1000)}`, "viewer");
    const args = [PROGRAM, "run", "--config", config];
    this.#child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    this.#closed = once(this.#child, "close");
    this.#child.stdout?.on("data", (text) => this.#hear(String(text)));
    this.#child.stderr?.on("data", (text) => this.#hear(String(text)));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Resolves with its exit code; fails when it does not end in time. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.signal(signal);
    await within(this.#closed, () => `it did not end after ${signal}: ${this.told}`);
    return this.#child.exitCode;
  }

  /** For a sensor that ends by itself. */
  async ended(): Promise<number | null> {
    await within(this.#closed, () => `it did not end: ${this.told}`);
    return this.#child.exitCode;
  }

  /** The next line of its log with this code, after `from` lines. */
  async line(code: string, from = 0): Promise<LogLine> {
    return this.find(`a line with code ${code}`, (line) => line.code === code, from);
  }

  async find(what: string, is: (line: LogLine) => boolean, from = 0): Promise<LogLine> {
    let found: LogLine | undefined;
    await this.until(what, () => {
      found = this.lines.slice(from).find(is);
      return found !== undefined;
    });
    return found as LogLine;
  }

  /** Waits until it has handled so many frames since it began. */
  async frames(count: number): Promise<void> {
    // While it is busy a connection may be cut; that it never answers is told by the deadline.
    const handled = () => this.metric("zonewarden_frames_total").catch(() => 0);
    await this.until(`${count} frames`, async () => (await handled()) >= count);
  }

  async metric(name: string): Promise<number> {
    const { url } = await this.find("the address of the server", (line) => line.url !== undefined);
    const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${this.#token}` } });
    const text = await response.text();
    const value = text.split("\n").find((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
    return Number(value?.split(" ").at(-1) ?? 0);
  }

  async until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + DEADLINE_MS; !(await holds()); await wait(20)) {
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}; it said: ${this.told}`);
      if (this.#child.exitCode !== null) throw new Error(`it ended before ${what}; it said: ${this.told}`);
    }
  }

  #hear(text: string): void {
    this.told += text;
    const whole = this.told.lastIndexOf("\n") + 1;
    const lines = this.told
      .slice(0, whole)
      .split("\n")
      .filter((line) => line.startsWith("{"));
    this.lines.splice(0, this.lines.length, ...lines.map((line) => JSON.parse(line) as LogLine));
  }
}

/** What the sensor of a data folder kept, once it has ended. */
export function keptRecords(data: string): readonly KeptRecord[] {
  const store = openStore(data);
  try {
    return store.after(0, 100_000).map(({ record }) => record);
  } finally {
    store.close();
  }
}

async function within(work: Promise<unknown>, why: () => string): Promise<void> {
  const stop = new AbortController();
  const late = wait(DEADLINE_MS, undefined, { signal: stop.signal }).then(() => {
    throw new Error(why());
  });
  try {
    await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => {});
  }
}
