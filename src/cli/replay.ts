import { closeSync, openSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { SensorRecord } from "../contracts/alert.js";
import type { Baseline } from "../contracts/baseline.js";
import type { FrameSource } from "../contracts/frame-source.js";
import type { Policy } from "../contracts/policy.js";
import { SensorFault } from "../core/fault.js";
import type { PacketClock } from "../core/packet-clock.js";
import type { PacketTime } from "../core/packet-time.js";
import { baselineText, readBaseline } from "../sensor/baseline-file.js";
import type { CaptureRun } from "../sensor/capture-run.js";
import { type Detection, readDetection } from "../sensor/detection-files.js";
import type { DetectorConfiguration } from "../sensor/detector-host.js";
import type { DisplacedCounts } from "../sensor/displaced.js";
import { EvidenceFiles } from "../sensor/evidence-files.js";
import { learnFirst } from "../sensor/learn-first.js";
import { policyText, readPolicy } from "../sensor/policy-file.js";
import { recordFormat } from "../sensor/record-format.js";
import { ReportWriter } from "../sensor/report/report-writer.js";
import type { NamedText } from "../sensor/shards/shard-ground.js";
import { Shards } from "../sensor/shards/shards.js";
import { TimeWindow } from "../sensor/time-window.js";
import { Watcher } from "../sensor/watcher.js";
import { AlertTable } from "./alert-table.js";
import { runCaptureCommand, type Writer } from "./capture-command.js";
import { endDelivery } from "./delivery-end.js";
import { parseDuration } from "./duration.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { StandardOutput } from "./standard-output.js";
import { version } from "./version.js";

/** The options of `replay` as the command line gives them. */
export interface ReplayOptions {
  readonly baseline?: string;
  readonly policy?: string;
  readonly config?: string;
  readonly rules?: string;
  readonly learnFirst?: string;
  readonly alerts?: string;
  readonly evidence?: string;
  readonly report?: string;
  readonly shards?: string;
  readonly json?: boolean;
  readonly format?: string;
  readonly failOn?: string;
  readonly deliver?: boolean;
  readonly deliverWait?: string;
}

const LEVELS = ["low", "medium", "high", "critical"] as const;

/** What the replay goes by, and from which time on it watches. */
interface Ground {
  readonly baseline: Baseline | undefined;
  /** Of one that was learned from the first part. */
  readonly text?: NamedText;
  readonly from: PacketTime;
}

const SHARDS_MAX = 16;

/** `replay FILE..`: the alerts that the live sensor would have raised, as NDJSON or as a table on a terminal. */
export async function replay(paths: readonly string[], options: ReplayOptions): Promise<ExitCode> {
  const failLevel = options.failOn === undefined ? Number.POSITIVE_INFINITY : levelOf(options.failOn);
  const format = recordFormat(options.format, version);
  const policy = options.policy === undefined ? undefined : readPolicy(options.policy);
  const configuration = readDetection(options);
  const { baseline, text, from } = await groundOf(paths, options, configuration);
  const shards = shardsOf(options, { configuration, baseline, policy, learned: text });
  const file = options.alerts === undefined ? undefined : openAlertFile(options.alerts);
  const application = `zonewarden ${version}`;
  const evidence = options.evidence === undefined ? undefined : new EvidenceFiles(options.evidence, application);
  const report = options.report === undefined ? undefined : new ReportWriter(baseline, policy);
  const delivery = options.deliver === true ? await deliveryOf(configuration.outlet) : undefined;
  const output = new StandardOutput();
  const table = isForPerson(options) ? new AlertTable() : undefined;
  let worst = 0;
  const emit = (record: SensorRecord) => {
    if (record.kind === "alert") worst = Math.max(worst, record.severity);
    if (record.kind === "health" && table !== undefined) process.stderr.write(`${record.message}\n`);
    table?.add(record);
    report?.record(record);
    delivery?.record(record);
    if (table !== undefined && file === undefined) return;
    const line = `${format(record)}\n`;
    file?.output.text(line);
    if (table === undefined) output.text(line);
  };
  let watcher: Watcher | undefined;
  const writer = (source: FrameSource, clock: PacketClock, displaced: () => DisplacedCounts): Writer => {
    const made = new Watcher({
      ...{ clock, baseline, policy },
      ...configuration,
      displaced,
      share: shards?.share,
      emit,
      captures: source.captures,
      evidence: bothOf(evidence?.write, delivery?.evidence),
      onEvent: bothOf(report?.event.bind(report), delivery?.event),
    });
    watcher = made;
    delivery?.follow(made, policy);
    const onEnd = (run: CaptureRun) => {
      delivery?.finish();
      if (report !== undefined) writeReport(options.report ?? "", report.page(run, made, application));
    };
    return Object.assign(made, { flush: () => output.flush(), onEnd });
  };
  try {
    const code = await runCaptureCommand(paths, false, writer, output, { window: windowFrom(from, shards) });
    if (table !== undefined) output.text(table.text());
    output.flush();
    noteWithoutEvidence((watcher?.alertsWithoutEvidence ?? 0) + (evidence?.refusals ?? 0));
    const isDelivered = delivery === undefined || (await endDelivery(delivery, waitOf(options)));
    if (code === EXIT.done && !isDelivered) return EXIT.failed;
    return code === EXIT.done && worst >= failLevel ? EXIT.alerts : code;
  } finally {
    await delivery?.outlet.close(0);
    closeAlertFile(file);
  }
}

function windowFrom(from: PacketTime, shards: Shards | undefined) {
  return (source: FrameSource, clock: PacketClock) => {
    const part = from === 0 ? source : new TimeWindow(source, from, Number.POSITIVE_INFINITY);
    return shards === undefined ? part : shards.through(part, clock);
  };
}

interface ShardedGround {
  readonly configuration: Detection;
  readonly baseline: Baseline | undefined;
  readonly policy: Policy | undefined;
  readonly learned: NamedText | undefined;
}

/** Undefined: this thread does all. */
function shardsOf(options: ReplayOptions, { configuration, baseline, policy, learned }: ShardedGround) {
  const count = Number(options.shards ?? 1);
  if (!Number.isInteger(count) || count < 1 || count > SHARDS_MAX) {
    throw new SensorFault("USAGE", `"${options.shards}" is no number of shards: 1 to ${SHARDS_MAX}`);
  }
  if (count === 1) return undefined;
  const { rules = [], rulesFolder, settings, disabled = new Set() } = configuration;
  const named = (path: string | undefined, text: (path: string) => string) =>
    path === undefined ? undefined : { text: text(path), name: basename(path) };
  const ground = {
    baseline: learned ?? named(options.baseline, baselineText),
    policy: named(options.policy, policyText),
    rules: rulesFolder,
    settings,
    disabled: [...disabled],
  };
  return new Shards({ count, ground, baseline, policy, rules });
}

/** Loaded when it is wanted: without it a replay begins sooner. */
async function deliveryOf(outlet: Detection["outlet"]) {
  const { Delivery } = await import("../sensor/delivery.js");
  return new Delivery(outlet, { version });
}

/** In milliseconds. */
function waitOf({ deliverWait = "30s" }: ReplayOptions): number {
  return parseDuration(deliverWait) / 1000;
}

function closeAlertFile(file: ReturnType<typeof openAlertFile> | undefined): void {
  file?.output.flush();
  if (file !== undefined) closeSync(file.descriptor);
}

function noteWithoutEvidence(alerts: number): void {
  if (alerts > 0)
    process.stderr.write(`note: ${alerts} alerts have no capture of their own, for there were too many\n`);
}

/** Tells both, where there are two. */
function bothOf<Told extends readonly unknown[]>(
  one: ((...told: Told) => void) | undefined,
  other: ((...told: Told) => void) | undefined,
): ((...told: Told) => void) | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (...told) => {
    one(...told);
    other(...told);
  };
}

async function groundOf(
  paths: readonly string[],
  options: ReplayOptions,
  configuration: DetectorConfiguration,
): Promise<Ground> {
  const { baseline, learnFirst: duration } = options;
  if (duration === undefined) {
    return { baseline: baseline === undefined ? undefined : readBaseline(baseline), from: 0 as PacketTime };
  }
  if (baseline !== undefined) {
    throw new SensorFault("USAGE", "--learn-first learns a baseline of its own: leave out --baseline or --learn-first");
  }
  if (paths.includes("-")) {
    throw new SensorFault("USAGE", "--learn-first reads the captures twice: save standard input to a file first");
  }
  const lengthUs = parseDuration(duration);
  return learnFirst(paths, lengthUs, version, configuration);
}

/** Who asks for lines gets them, on a terminal too. */
function isForPerson({ json, format }: ReplayOptions): boolean {
  return process.stdout.isTTY && json !== true && format === undefined;
}

function levelOf(name: string): number {
  const level = (LEVELS as readonly string[]).indexOf(name);
  if (level < 0)
    throw new SensorFault("USAGE", `"${name}" is no severity for --fail-on; there are: ${LEVELS.join(", ")}`);
  return level + 1;
}

function writeReport(path: string, page: string): void {
  try {
    writeFileSync(path, page);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SensorFault("OUTPUT_FAILED", `${path} cannot be written (${reason}): name another file with --report`, {
      cause: error,
    });
  }
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
