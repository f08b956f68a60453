import { SensorFault } from "../core/fault.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";
import {
  ageBaseline,
  approveBaseline,
  decideEntities,
  mergeBaselineFiles,
  type RelearnScope,
  relearnBaseline,
} from "../sensor/baseline-decisions.js";
import { askedTime } from "./asked-time.js";
import { differenceText } from "./baseline-text.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { printable } from "./printable.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `baseline merge` as the command line gives them. */
export interface MergeOptions {
  readonly out: string;
}

/** The options of `baseline approve` and `baseline reject` as the command line gives them. */
export interface DecideOptions {
  readonly alert?: string;
  readonly by: string;
  readonly ticket?: string;
  readonly note?: string;
  readonly until?: string;
}

/** The options of `baseline relearn` as the command line gives them. */
export interface RelearnOptions {
  readonly asset?: string;
  readonly conduit?: string;
  readonly class?: string;
}

/** Kinds of entities that hold what MQTT clients do. */
const MQTT_KINDS = ["mqtt.broker", "mqtt.client", "mqtt.pub", "mqtt.sub", "spb.edge", "spb.host"] as const;
const CLASSES: Readonly<Record<string, RelearnScope["kinds"]>> = {
  assets: ["asset"],
  conduits: ["conduit", "refused"],
  operations: ["mb.ops", "ua.client", "ua.server", "mb.cycle", ...MQTT_KINDS],
  mqtt: MQTT_KINDS,
  values: ["point", "ua.point", "mb.reply", "mqtt.value"],
  timing: ["loop", "opening"],
  load: ["link"],
};

/** `baseline merge B B.. --out FILE` */
export function merge(paths: readonly string[], { out }: MergeOptions): ExitCode {
  if (paths.length < 2) throw new SensorFault("USAGE", "there is nothing to join: name two baselines or more");
  const conflicts = mergeBaselineFiles(paths, out);
  print(conflicts.map((conflict) => `conflict ${conflict}`));
  if (conflicts.length === 0) return EXIT.done;
  process.stderr.write(`${conflicts.length} conflicts: nothing was written\n`);
  return EXIT.usage;
}

/** `baseline approve B [KEY..]` and `baseline reject B KEY..` */
export function decide(
  verb: "approve" | "reject",
  path: string,
  keys: readonly string[],
  options: DecideOptions,
): ExitCode {
  const { alert, by, ticket, note } = options;
  if (by.trim() === "") throw new SensorFault("USAGE", "--by must name who decides");
  if (keys.length === 0 && alert === undefined) {
    if (verb === "reject") throw new SensorFault("USAGE", "name what to reject: keys, or --alert FILE#ID");
    approveBaseline(path, by, askedTime(undefined), note);
    process.stderr.write(`${path} is approved by ${by}: its alerts are real from now on\n`);
    return EXIT.done;
  }
  const until = options.until === undefined ? undefined : formatPacketTime(timeOf(options.until));
  const differences = decideEntities(path, verb, { keys, alert }, { by, ticket, note, until });
  print(differences.map(differenceText));
  if (differences.length === 0) process.stderr.write("it was so already: nothing was written\n");
  return EXIT.done;
}

/** `baseline relearn B NEWER` */
export function relearn(path: string, newer: string, options: RelearnOptions): ExitCode {
  const { asset, conduit, class: name } = options;
  const kinds = name === undefined ? undefined : CLASSES[name];
  if (name !== undefined && kinds === undefined) {
    throw new SensorFault("USAGE", `"${name}" is no class; there are: ${Object.keys(CLASSES).join(", ")}`);
  }
  if (asset === undefined && conduit === undefined && kinds === undefined) {
    throw new SensorFault("USAGE", "name what to learn again: --asset, --conduit or --class");
  }
  print(relearnBaseline(path, newer, { asset, conduit, kinds }).map(differenceText));
  return EXIT.done;
}

/** `baseline age B [--at TIME]` */
export function age(path: string, { at }: { readonly at?: string }): ExitCode {
  print(ageBaseline(path, askedTime(at)).map(differenceText));
  return EXIT.done;
}

/** A day means its end. */
function timeOf(text: string): PacketTime {
  return askedTime(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59Z` : text);
}

function print(lines: readonly string[]): void {
  const output = new StandardOutput();
  for (const line of lines) output.text(`${printable(line)}\n`);
  output.flush();
}
