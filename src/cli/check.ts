import { SensorFault } from "../core/fault.js";
import { canonicalJson } from "../core/json.js";
import { type Readiness, readiness } from "../sensor/readiness.js";
import { askedTime } from "./asked-time.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { printable } from "./printable.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `check` as the command line gives them. */
export interface CheckOptions {
  readonly policy?: string;
  readonly baseline?: string;
  readonly config?: string;
  readonly rules?: string;
  readonly at?: string;
  readonly json?: boolean;
}

/**
 * `check [--policy P] [--baseline B] [--config C] [--rules R]`: what the sensor would see and not see with them. Throws
 * on invalid ones.
 */
export function check({ policy, baseline, config, rules, at, json }: CheckOptions): ExitCode {
  if ([policy, baseline, config, rules].every((file) => file === undefined)) {
    throw new SensorFault("USAGE", "nothing is given: name --policy, --baseline, --config, --rules or several of them");
  }
  const found = readiness({ policy, baseline, config, rules }, askedTime(at));
  const output = new StandardOutput();
  output.text(json ? `${jsonOf(found)}\n` : textOf(found));
  output.flush();
  return EXIT.done;
}

function jsonOf(found: Readiness): string {
  const { sinks, notes, ...rest } = found;
  const kept = sinks === undefined ? {} : { sinks: sinks.map((sink) => ({ ...sink })) };
  return canonicalJson({ ...rest, ...kept, notes: notes.map((note) => ({ ...note })) });
}

function textOf({ policy, baseline, sinks, rules, on, off, notes }: Readiness): string {
  const lines = [
    policy === undefined
      ? "policy    none: nothing is denied"
      : `policy    ${policy.zones} zones, ${policy.conduits} conduits`,
    baseline === undefined
      ? "baseline  none: nothing is new"
      : `baseline  ${baseline.assets} assets, ${baseline.conduits} conduits`,
    ...(sinks === undefined
      ? []
      : [`sinks     ${sinks.map(({ name, type }) => `${name} (${type})`).join(", ") || "none"}`]),
    `rules     ${rules}: their cases hold`,
    `detectors ${on.length} on, ${off.length} off`,
    ...off.map(
      ({ id, lacks }) => `  off     ${id}: ${lacks === "configuration" ? "switched off" : `needs a ${lacks}`}`,
    ),
    ...notes.map(
      ({ about, place, message }) => `  ${about.padEnd(9)} ${place === undefined ? "" : `${place}: `}${message}`,
    ),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}
