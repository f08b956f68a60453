import type { FrameSource } from "../contracts/frame-source.js";
import { canonicalJson, type JsonObject } from "../core/json.js";
import type { PacketClock } from "../core/packet-clock.js";
import { type PacketTime, parsePacketTime } from "../core/packet-time.js";
import { readDetection } from "../sensor/detection-files.js";
import type { DisplacedCounts } from "../sensor/displaced.js";
import { type LearnedSummary, type Withheld, writeLearnedFile } from "../sensor/learned-file.js";
import { Learner } from "../sensor/learner.js";
import { readPolicy } from "../sensor/policy-file.js";
import { type PredictedAlerts, predictAlerts } from "../sensor/predicted-alerts.js";
import { coverageText, predictionText } from "./baseline-text.js";
import { runCaptureCommand, type Writer } from "./capture-command.js";
import type { ExitCode } from "./exit-codes.js";
import { printable } from "./printable.js";
import { StandardOutput } from "./standard-output.js";
import { version } from "./version.js";

/** The options of `learn` as the command line gives them. */
export interface LearnOptions {
  readonly out: string;
  readonly policy?: string;
  readonly config?: string;
  readonly rules?: string;
  readonly strict?: boolean;
  readonly predict?: boolean;
  readonly quick?: boolean;
  readonly json?: boolean;
}

/** `learn FILE.. --out BASELINE`: a baseline from captures of a normal period. */
export async function learn(paths: readonly string[], options: LearnOptions): Promise<ExitCode> {
  const policy = options.policy === undefined ? undefined : readPolicy(options.policy);
  const configuration = readDetection(options);
  const output = new StandardOutput();
  let learner = new Learner(version);
  const writer = ({ captures }: FrameSource, clock: PacketClock, displaced: () => DisplacedCounts): Writer => {
    const given = { clock, policy, captures, displaced, ...configuration };
    learner = new Learner(version, { ...given, isQuick: options.quick === true });
    return Object.assign(learner, { flush: () => {} });
  };
  const code = await runCaptureCommand(paths, false, writer, output);
  const lines = learner.finish();
  const [from, to] = windowOf(lines);
  const ground = { paths, code: version, policy, from, to, ...configuration };
  const predicted = options.predict === true ? await predictAlerts(ground) : undefined;
  const summary = writeLearnedFile(options.out, lines, predicted);
  process.stderr.write(`${summaryText(summary, options, predicted)}\n`);
  const off = [...(configuration.disabled ?? [])].sort().join(", ");
  if (off !== "") process.stderr.write(`switched off by the configuration, so that they named nothing: ${off}\n`);
  if (options.strict === true) {
    for (const item of summary.withheld) output.text(`${withheldText(item, options.json === true)}\n`);
    output.flush();
  }
  if (learner.displaced > 0) {
    process.stderr.write(
      `${learner.displaced} entries did not fit into the tables and are not in it: learn from fewer assets at once\n`,
    );
  }
  return code;
}

function windowOf(lines: readonly string[]): readonly [PacketTime, PacketTime] {
  const [from = "", to = ""] = (JSON.parse(lines[0] ?? "{}") as { window: string[] }).window;
  return [parsePacketTime(from), parsePacketTime(to)];
}

function summaryText(
  { header, counts, withheld }: LearnedSummary,
  options: LearnOptions,
  predicted: PredictedAlerts | undefined,
): string {
  const names = [
    counted(counts.asset ?? 0, "asset", "assets"),
    counted(counts.conduit ?? 0, "conduit", "conduits"),
    counted(counts["mb.ops"] ?? 0, "client and unit in Modbus", "pairs of client and unit in Modbus"),
    counted(counts.point ?? 0, "Modbus point", "Modbus points"),
    ...(counts["ua.client"] === undefined
      ? []
      : [counted(counts["ua.client"], "OPC UA client and server", "pairs of OPC UA client and server")]),
    ...(counts["mqtt.client"] === undefined ? [] : [counted(counts["mqtt.client"], "MQTT client", "MQTT clients")]),
  ];
  const lines = [`${names.join(", ")} learned into ${options.out}`];
  const states = (["quarantined", "finding", "rare"] as const).map((state) => {
    const count = withheld.filter((item) => item.state === state).length;
    return count === 0 ? "" : `${count} ${state}`;
  });
  const held = states.filter((text) => text !== "").join(", ");
  if (held !== "") {
    const where = options.strict === true ? "" : `; --strict or \`baseline review ${options.out}\` lists them`;
    lines.push(`not trusted: ${held}${where}`);
  }
  lines.push(...coverageText(header));
  if (predicted !== undefined) lines.push(predictionText(header.predicted as JsonObject));
  else if (options.predict === true) lines.push("alerts to expect: unknown, for the captures last less than an hour");
  lines.push(
    `nobody has approved it: its alerts are marked as shadow until \`baseline approve ${options.out} --by NAME\``,
  );
  return lines.join("\n");
}

function withheldText(item: Withheld, isJson: boolean): string {
  if (isJson) return canonicalJson({ ...item });
  return printable(`${item.state} ${item.kind} ${item.key}: ${item.reason}`);
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
