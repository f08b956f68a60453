import type { FoundationalRequirement } from "../catalog/iec-62443.js";
import type { DetectorClass } from "../contracts/alert.js";
import type { DetectorDoc, DetectorOption } from "../contracts/detector.js";
import type { CompiledRule } from "./compiled-rule.js";

/** By the first number of the clause of a system requirement. [IEC 62443-3-3 §4] */
const REQUIREMENTS: Readonly<Record<string, FoundationalRequirement>> = {
  1: "IAC",
  2: "UC",
  3: "SI",
  4: "DC",
  5: "RDF",
  6: "TRE",
  7: "RA",
};
const WINDOW_SECONDS_MAX = 604_800;
const COUNT_MAX = 1000;

/** What a rule is, for catalogues and for its alerts. */
export function ruleDoc({ id, contents, needs }: CompiledRule): DetectorDoc {
  const { title, summary, revision, severity, floor, cap, attack, sr, iso24392, spec } = contents;
  const classes: DetectorClass[] = [...(needs.has("policy") ? (["POL"] as const) : [])];
  if (needs.has("baseline")) classes.push("NOV");
  return {
    id,
    title,
    summary,
    spec,
    version: revision,
    severity,
    floor: floor ?? (severity === "info" ? "info" : "low"),
    cap: cap ?? "critical",
    classes: [classes[0] ?? "ABS", ...classes.slice(1)],
    fr: [...new Set(sr.flatMap((clause) => REQUIREMENTS[clause.split(".")[0] ?? ""] ?? []))],
    sr,
    attack: attack as unknown as DetectorDoc["attack"],
    iso24392,
    blindTo: contents.blindTo,
    falseAlarms: contents.falseAlarms,
    triage: contents.triage,
  };
}

/** Its own options, and those that its threshold and its silence are. */
export function ruleOptions({ contents }: CompiledRule): Readonly<Record<string, DetectorOption>> {
  const { threshold, suppressSeconds, options } = contents;
  return {
    ...(threshold === undefined
      ? {}
      : {
          thresholdCount: {
            default: threshold.count,
            min: 1,
            max: COUNT_MAX,
            help: "Occurrences that make an alert.",
          },
          windowSeconds: {
            default: threshold.windowSeconds,
            min: 0.001,
            max: WINDOW_SECONDS_MAX,
            help: "Time in which they must come.",
          },
        }),
    suppressSeconds: {
      default: suppressSeconds,
      min: 0,
      max: WINDOW_SECONDS_MAX,
      help: "After an alert nothing is said of the same for so long.",
    },
    ...options,
  };
}
