import { closeSync, openSync } from "node:fs";
import type { SensorRecord } from "../contracts/alert.js";
import type { FrameSource } from "../contracts/frame-source.js";
import { SensorFault } from "../core/fault.js";
import { canonicalJson } from "../core/json.js";
import type { PacketClock } from "../core/packet-clock.js";
import { readBaseline } from "../sensor/baseline-file.js";
import { Watcher } from "../sensor/watcher.js";
import { AlertTable } from "./alert-table.js";
import { runCaptureCommand, type Writer } from "./capture-command.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `replay` as the command line gives them. */
export interface ReplayOptions {
  readonly baseline?: string;
  readonly alerts?: string;
  readonly json?: boolean;
  readonly failOn?: string;
}

const LEVELS = ["low", "medium", "high", "critical"] as const;

/** `replay FILE..`: the alerts that the live sensor would have raised, as NDJSON or as a table on a terminal. */
export async function replay(paths: readonly string[], options: ReplayOptions): Promise<ExitCode> {
  const failLevel = options.failOn === undefined ? undefined : levelOf(options.failOn);
  const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline);
  const file = options.alerts === undefined ? undefined : openAlertFile(options.alerts);
  const output = new StandardOutput();
  const table = process.stdout.isTTY && !options.json ? new AlertTable() : undefined;
  let worst = 0;
  const emit = (record: SensorRecord) => {
    if (record.kind === "alert") worst = Math.max(worst, record.severity);
    if (record.kind === "health" && table !== undefined) process.stderr.write(`${record.message}\n`);
    table?.add(record);
    if (table !== undefined && file === undefined) return;
    const line = `${canonicalJson(record)}\n`;
    file?.output.text(line);
    if (table === undefined) output.text(line);
  };
  const writer = (source: FrameSource, clock: PacketClock): Writer =>
    Object.assign(new Watcher({ clock, baseline, emit, captures: source.captures }), { flush: () => output.flush() });
  try {
    const code = await runCaptureCommand(paths, false, writer, output);
    if (table !== undefined) output.text(table.text());
    output.flush();
    if (code !== EXIT.done) return code;
    return failLevel !== undefined && worst >= failLevel ? EXIT.alerts : EXIT.done;
  } finally {
    file?.output.flush();
    if (file !== undefined) closeSync(file.descriptor);
  }
}

function levelOf(name: string): number {
  const level = (LEVELS as readonly string[]).indexOf(name);
  if (level < 0)
    throw new SensorFault("USAGE", `"${name}" is no severity for --fail-on; there are: ${LEVELS.join(", ")}`);
  return level + 1;
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
