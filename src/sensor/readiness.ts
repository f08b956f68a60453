import { existsSync } from "node:fs";
import { lintBaseline } from "../baseline/lint-baseline.js";
import type { AssetEntity, BaselineClass, BaselineEntity } from "../contracts/baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import { detectors } from "../detectors/index.js";
import type { DeclaredPolicy } from "../policy/declared-policy.js";
import { readBaseline, readBaselineContents } from "./baseline-file.js";
import { readDetection } from "./detection-files.js";
import { outletNotes } from "./outlet-notes.js";
import { readPolicy } from "./policy-file.js";
import { partyOf } from "./policy-question.js";

/** One thing that the sensor would not see, or not as it seems. */
export interface ReadinessNote {
  readonly about: "detectors" | "policy" | "baseline" | "sinks";
  readonly code: string;
  /** `policy.yaml:12`; undefined where it is of no line. */
  readonly place: string | undefined;
  readonly message: string;
}

/** What the sensor would go by, and what it would miss. */
export interface Readiness {
  readonly policy: { readonly zones: number; readonly conduits: number } | undefined;
  readonly baseline: { readonly assets: number; readonly conduits: number; readonly isApproved: boolean } | undefined;
  /** Name and type of each; undefined where nothing is kept. */
  readonly sinks: readonly { readonly name: string; readonly type: string }[] | undefined;
  /** How many are loaded; all of their cases hold. */
  readonly rules: number;
  /**
   * Ids of detectors and rules that are on, and of those that are off for what they lack: `configuration` when it says
   * so.
   */
  readonly on: readonly string[];
  readonly off: readonly { readonly id: string; readonly lacks: string }[];
  readonly notes: readonly ReadinessNote[];
}

const CLASSES: readonly BaselineClass[] = [
  ...(["assets", "conduits", "reads", "writes", "engineering", "values", "timing", "link"] as const),
];
const SHOWN = 5;

/**
 * Reads what is given, and what the configuration names, and says what a sensor with it would see at `time`. Throws the
 * faults of reading.
 */
export function readiness(
  files: {
    readonly policy?: string | undefined;
    readonly baseline?: string | undefined;
    readonly config?: string | undefined;
    readonly rules?: string | undefined;
  },
  time: PacketTime,
): Readiness {
  const { disabled, rules = [], outlet, live } = readDetection(files, { withCases: true });
  const policyPath = files.policy ?? live?.policy;
  const policy = policyPath === undefined ? undefined : readPolicy(policyPath);
  const baselinePath = files.baseline ?? learnedAt(live?.baseline);
  const contents = baselinePath === undefined ? undefined : readBaselineContents(baselinePath);
  const baseline = baselinePath === undefined ? undefined : readBaseline(baselinePath);
  const on: string[] = [];
  const off: { id: string; lacks: string }[] = [];
  for (const { doc } of [...detectors, ...rules]) {
    const needs = doc.classes.map((kind) => (kind === "ABS" ? undefined : kind === "POL" ? "policy" : "baseline"));
    const has = (need: string | undefined) =>
      need === undefined || (need === "policy" ? policy !== undefined : baseline !== undefined);
    if (disabled?.has(doc.id)) off.push({ id: doc.id, lacks: "configuration" });
    else if (needs.some(has)) on.push(doc.id);
    else off.push({ id: doc.id, lacks: [...new Set(needs)].join(" or ") });
  }
  const entities = contents?.entities ?? [];
  const notes = [
    ...(policy === undefined ? [] : policyNotes(policy, time)),
    ...(baseline === undefined ? [] : maturityNotes((what) => baseline.isMature(what), baseline.approvedBy)),
    ...(policy === undefined ? [] : togetherNotes(policy, entities)),
    ...(outlet === undefined ? [] : outletNotes(outlet)).map(inSinks),
  ];
  return {
    policy: policy === undefined ? undefined : { zones: policy.zones.length, conduits: policy.conduits.length },
    baseline:
      baseline === undefined
        ? undefined
        : {
            assets: baseline.assetCount,
            conduits: entities.filter(({ kind }) => kind === "conduit").length,
            isApproved: baseline.approvedBy !== undefined,
          },
    sinks: outlet?.sinks.map(({ name, sink }) => ({ name, type: sink.doc.id })),
    rules: rules.length,
    on,
    off,
    notes,
  };
}

/** The baseline of a configuration, once there is one: a sensor that runs learns it. */
function learnedAt(path: string | undefined): string | undefined {
  return path !== undefined && existsSync(path) ? path : undefined;
}

function inSinks({ code, message }: { readonly code: string; readonly message: string }): ReadinessNote {
  return { about: "sinks", code, place: undefined, message };
}

function policyNotes(policy: DeclaredPolicy, time: PacketTime): ReadinessNote[] {
  return policy.review(time).map(({ at, code, message }) => ({
    about: "policy",
    code,
    place: `${at.file}:${at.line}`,
    message: `${at.place}: ${message}`,
  }));
}

function maturityNotes(isMature: (what: BaselineClass) => boolean, approvedBy: string | undefined): ReadinessNote[] {
  const immature = CLASSES.filter((what) => !isMature(what));
  const notes: ReadinessNote[] = [];
  const add = (code: string, message: string) => notes.push({ about: "baseline", code, place: undefined, message });
  if (immature.length > 0) {
    const what = immature.join(", ");
    add("immature", `too little was learned of ${what}: alerts that rest on it are one level lower`);
  }
  if (approvedBy === undefined) add("shadow", "nobody has approved it: its alerts are marked as of phase shadow");
  return notes;
}

/** What the policy says of what was learned. */
function togetherNotes(policy: DeclaredPolicy, entities: readonly BaselineEntity[]): ReadinessNote[] {
  const notes: ReadinessNote[] = [];
  const add = (about: ReadinessNote["about"], code: string, message: string) =>
    notes.push({ about, code, place: undefined, message });
  const unzoned = entities
    .filter((entity) => entity.kind === "asset" && !isZoned(policy, entity))
    .map(({ key }) => key);
  if (unzoned.length > 0) {
    add("policy", "unzoned-assets", `${unzoned.length} learned assets are in no zone: ${listed(unzoned)}`);
  }
  const { faults } = lintBaseline(entities, policy);
  if (faults.length > 0) {
    const what = faults.map(({ key, reason }) => `${key} (${reason})`);
    add("baseline", "against-policy", `${faults.length} things that were learned the policy denies: ${listed(what)}`);
  }
  return notes;
}

function isZoned(policy: DeclaredPolicy, entity: BaselineEntity): boolean {
  const { key, ips } = entity as AssetEntity;
  return [undefined, ...ips].some((ip) => policy.zoneOf({ ...partyOf({ asset: key }, []), ip }) !== undefined);
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, SHOWN).join(", ");
  return items.length > SHOWN ? `${shown} and ${items.length - SHOWN} more` : shown;
}
