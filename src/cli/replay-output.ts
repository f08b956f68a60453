import { closeSync, openSync } from "node:fs";
import type { SensorRecord } from "../contracts/alert.js";
import { SensorFault } from "../core/fault.js";
import { recordFormat } from "../sensor/record-format.js";
import { AlertTable } from "./alert-table.js";
import type { ReplayOptions } from "./replay-options.js";
import { StandardOutput } from "./standard-output.js";
import { version } from "./version.js";

/** Where a replay says what it found: lines on stdout and in a file, or a table on a terminal. */
export class ReplayOutput {
  readonly output = new StandardOutput();
  /** The highest severity of an alert so far, 0 before the first. */
  worst = 0;
  readonly #format: ReturnType<typeof recordFormat>;
  readonly #file: { readonly descriptor: number; readonly output: StandardOutput } | undefined;
  readonly #table: AlertTable | undefined;
  readonly #isLive: boolean;

  /** `isLive`: people watch, and see each alert when it is raised. Throws a SensorFault USAGE or OUTPUT_FAILED. */
  constructor(options: ReplayOptions, isLive: boolean) {
    this.#format = recordFormat(options.format, version);
    this.#file = options.alerts === undefined ? undefined : openAlertFile(options.alerts);
    this.#table = isForPerson(options) ? new AlertTable() : undefined;
    this.#isLive = isLive;
  }

  record(record: SensorRecord): void {
    if (record.kind === "alert") this.worst = Math.max(this.worst, record.severity);
    if (record.kind === "health" && this.#table !== undefined) process.stderr.write(`${record.message}\n`);
    const first = this.#table?.add(record);
    if (this.#isLive && first !== undefined) this.output.text(first);
    if (this.#table === undefined || this.#file !== undefined) {
      const line = `${this.#format(record)}\n`;
      this.#file?.output.text(line);
      if (this.#table === undefined) this.output.text(line);
    }
    if (this.#isLive) this.output.flush();
  }

  /** The end of the replay. */
  finish(): void {
    if (this.#table !== undefined) this.output.text(this.#isLive ? this.#table.sum() : this.#table.text());
    this.output.flush();
  }

  close(): void {
    this.#file?.output.flush();
    if (this.#file !== undefined) closeSync(this.#file.descriptor);
  }
}

/** Who asks for lines gets them, on a terminal too. */
function isForPerson({ json, format }: ReplayOptions): boolean {
  return process.stdout.isTTY && json !== true && format === undefined;
}

function openAlertFile(path: string): { descriptor: number; output: StandardOutput } {
  try {
    const descriptor = openSync(path, "w");
    return { descriptor, output: new StandardOutput(descriptor) };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SensorFault("OUTPUT_FAILED", `${path} cannot be written (${reason}): name another file with --alerts`, {
      cause: error,
    });
  }
}
