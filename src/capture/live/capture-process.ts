import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { CapturePointOptions } from "./capture-point-options.js";
import { childFile } from "./child-file.js";
import { type ChildNotice, type ChildTask, NOTICE_DESCRIPTOR, parseNotice } from "./child-notice.js";
import { onLines } from "./lines.js";
import { PipeBytes } from "./pipe-bytes.js";

const SNAP_BYTES = 262_144;
const RING_BYTES = 64 * 1024 * 1024;

/** A stop that takes longer is a kill. */
const STOP_MS = 5000;

/** The pipe of a child that ended is given up after so long: a child of its own may hold it open. */
const DRAIN_MS = 1000;

/** What a capture process tells. */
export interface CaptureProcessListener {
  notice(notice: ChildNotice): void;
  /** Once, when it has ended: `reason` says how, with its last words. */
  ended(reason: string): void;
}

/** A running program that writes a capture: our capture child, or the command of a user. */
export class CaptureProcess {
  readonly bytes: PipeBytes;
  readonly #child: ChildProcess;
  readonly #isCommand: boolean;
  #lastWords = "";

  constructor(options: CapturePointOptions, listener: CaptureProcessListener) {
    this.#isCommand = options.interfaceName === undefined;
    const [program = "", ...args] = this.#isCommand ? (options.command ?? []) : childCommand(options);
    // A group of its own: it is ended with all that it started, and a Ctrl-C for the sensor does not reach it.
    const child = spawn(program, args, {
      stdio: [this.#isCommand ? "ignore" : "pipe", "pipe", "pipe", "pipe"],
      detached: true,
    });
    this.#child = child;
    this.bytes = new PipeBytes(child.stdout as Readable);
    onLines(child.stderr as Readable, (line) => {
      if (line.trim() !== "") this.#lastWords = line.trim();
    });
    onLines(child.stdio[NOTICE_DESCRIPTOR] as Readable, (line) => {
      const notice = this.#isCommand ? undefined : parseNotice(line);
      if (notice !== undefined) listener.notice(notice);
    });
    child.stdin?.on("error", () => {});
    let failure = "";
    child.on("error", (error) => {
      failure = `${program} cannot be started (${error.message}); check the path and that it may be executed`;
      if (child.pid === undefined) listener.ended(failure);
    });
    child.on("exit", () => setTimeout(() => child.stdout?.destroy(), DRAIN_MS).unref());
    child.on("close", (code, signal) => {
      if (child.pid === undefined) return;
      const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      listener.ended(`${program} ${how}${this.#lastWords === "" ? "" : ` (${this.#lastWords})`}; it is started anew`);
    });
  }

  /** Asks it to end after it has written what it took, and makes it end when it does not. */
  stop(): void {
    if (this.#isCommand) this.#signal("SIGTERM");
    else this.#child.stdin?.end();
    setTimeout(() => this.kill(), STOP_MS).unref();
  }

  kill(): void {
    this.#signal("SIGKILL");
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid, exitCode, signalCode } = this.#child;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    try {
      process.kill(-pid, signal);
    } catch {
      // It ended just now.
    }
  }
}

function childCommand(options: CapturePointOptions): string[] {
  const { interfaceName = "", backend, filter = "" } = options;
  const task: ChildTask = {
    interfaceName,
    backend: backend === "ring" || backend === "pcap" ? backend : "auto",
    filter,
    snapBytes: options.snapBytes ?? SNAP_BYTES,
    ringBytes: options.ringBytes ?? RING_BYTES,
    isPromiscuous: options.isPromiscuous ?? true,
  };
  return [options.childProgram ?? process.execPath, childFile(), JSON.stringify(task)];
}
