import { writeFileSync } from "node:fs";
import type { SensorRecord } from "../contracts/alert.js";
import type { FrameSource } from "../contracts/frame-source.js";
import { SensorFault } from "../core/fault.js";
import type { PacketClock } from "../core/packet-clock.js";
import type { PacketTime } from "../core/packet-time.js";
import type { CaptureRun } from "../sensor/capture-run.js";
import { type Detection, readDetection } from "../sensor/detection-files.js";
import type { DisplacedCounts } from "../sensor/displaced.js";
import { EvidenceFiles } from "../sensor/evidence-files.js";
import { PacedSource, type PaceOptions } from "../sensor/live/paced-source.js";
import { readPolicy } from "../sensor/policy-file.js";
import { ReportWriter } from "../sensor/report/report-writer.js";
import type { Shards } from "../sensor/shards/shards.js";
import { TimeWindow } from "../sensor/time-window.js";
import { Watcher } from "../sensor/watcher.js";
import { runCaptureCommand, type Writer } from "./capture-command.js";
import { endDelivery } from "./delivery-end.js";
import { parseDuration } from "./duration.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { replayGround } from "./replay-ground.js";
import type { ReplayOptions } from "./replay-options.js";
import { ReplayOutput } from "./replay-output.js";
import { replayShards } from "./replay-shards.js";
import type { ShownReplay } from "./shown-replay.js";
import { version } from "./version.js";

const LEVELS = ["low", "medium", "high", "critical"] as const;

/** `replay FILE..`: the alerts that the live sensor would have raised, as NDJSON or as a table on a terminal. */
export async function replay(paths: readonly string[], options: ReplayOptions): Promise<ExitCode> {
  const failLevel = options.failOn === undefined ? Number.POSITIVE_INFINITY : levelOf(options.failOn);
  const speed = speedOf(options);
  const policy = options.policy === undefined ? undefined : readPolicy(options.policy);
  const configuration = readDetection(options);
  const { baseline, text, from } = await replayGround(paths, options, configuration);
  const shards = replayShards(options, { configuration, baseline, policy, learned: text });
  const isLive = speed !== undefined || options.console === true;
  const said = new ReplayOutput(options, isLive);
  const application = `zonewarden ${version}`;
  const evidence = options.evidence === undefined ? undefined : new EvidenceFiles(options.evidence, application);
  const report = options.report === undefined ? undefined : new ReportWriter(baseline, policy);
  const shown = await shownReplay(options);
  const delivery = shown?.delivery ?? (await deliveryOf(options, configuration.outlet));
  const ground = { baseline, policy, detection: configuration, isShared: shards !== undefined };
  const desks = shown?.desks(options, ground, text?.text);
  const emit = (record: SensorRecord) => {
    said.record(record);
    report?.record(record);
    delivery?.record(record);
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
      onEvent: bothOf(bothOf(report?.event.bind(report), delivery?.event), desks?.hear),
    });
    watcher = made;
    delivery?.follow(made, policy);
    shown?.show(desks, made);
    const onEnd = (run: CaptureRun) => {
      delivery?.finish();
      if (report !== undefined) writeReport(options.report ?? "", report.page(run, made, application));
    };
    const told = { flush: () => said.output.flush(), onEnd };
    return isLive ? Object.assign(made, told, { isStreaming: true as const }) : Object.assign(made, told);
  };
  const pace = isLive ? { speed: speed ?? Number.POSITIVE_INFINITY, signal: signalOf(shown) } : undefined;
  try {
    const code = await runCaptureCommand(paths, false, writer, said.output, { window: windowFrom(from, shards, pace) });
    said.finish();
    noteWithoutEvidence((watcher?.alertsWithoutEvidence ?? 0) + (evidence?.refusals ?? 0));
    await shown?.untilStopped();
    const isDelivered = delivery === undefined || (await endDelivery(delivery, waitOf(options)));
    if (code === EXIT.done && !isDelivered) return EXIT.failed;
    return code === EXIT.done && said.worst >= failLevel ? EXIT.alerts : code;
  } finally {
    await (shown?.close() ?? delivery?.outlet.close(0));
    said.close();
  }
}

function windowFrom(from: PacketTime, shards: Shards | undefined, pace: PaceOptions | undefined) {
  return (source: FrameSource, clock: PacketClock) => {
    const part = from === 0 ? source : new TimeWindow(source, from, Number.POSITIVE_INFINITY);
    const shared = shards === undefined ? part : shards.through(part, clock);
    return pace === undefined ? shared : new PacedSource(shared, pace);
  };
}

function signalOf(shown: ShownReplay | undefined): AbortSignal {
  return shown?.signal ?? new AbortController().signal;
}

/** Undefined: as fast as can be. */
function speedOf({ speed }: ReplayOptions): number | undefined {
  if (speed === undefined || speed === "max") return undefined;
  const times = /^\d{1,5}(\.\d{1,3})?$/.test(speed) ? Number(speed) : 0;
  if (times > 0) return times;
  throw new SensorFault("USAGE", `"${speed}" is no speed: max, or 1 for the time it took, 10 for ten times as fast`);
}

async function shownReplay({ console: isWanted, port, deliver }: ReplayOptions): Promise<ShownReplay | undefined> {
  if (isWanted !== true) {
    if (port !== undefined) throw new SensorFault("USAGE", "--port is that of the console: give --console too");
    return undefined;
  }
  if (deliver === true) {
    const message = "--console keeps what is found while it runs, --deliver for good: leave out one of them";
    throw new SensorFault("USAGE", message);
  }
  const { ShownReplay: Shown } = await import("./shown-replay.js");
  return new Shown(port);
}

/** Loaded when it is wanted: without it a replay begins sooner. */
async function deliveryOf({ deliver }: ReplayOptions, outlet: Detection["outlet"]) {
  if (deliver !== true) return undefined;
  const { Delivery } = await import("../sensor/delivery.js");
  return new Delivery(outlet, { version });
}

/** In milliseconds. */
function waitOf({ deliverWait = "30s" }: ReplayOptions): number {
  return parseDuration(deliverWait) / 1000;
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
