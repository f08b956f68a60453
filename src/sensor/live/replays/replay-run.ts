import { closeSync, copyFileSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { AlertRecord } from "../../../contracts/alert.js";
import type { WhatIfView } from "../../../contracts/replay-desk.js";
import type { DetectorSettings } from "../../detector-host.js";
import type { KeptReplay, ReplayFolder } from "./replay-folder.js";
import type { ReplayLimits } from "./replay-limits.js";
import { type ReplayProcessEnd, runReplayProcess } from "./replay-process.js";

const DIFFERENCES_MAX = 1000;
const DIFFERENCES_BYTES_MAX = 32 << 20;

/** What the sensor goes by when a replay begins. */
export interface ReplayGround {
  /** Undefined where there is none yet. */
  readonly baselinePath: string | undefined;
  readonly policyText: string | undefined;
  readonly rulesFolder: string | undefined;
  readonly settings: DetectorSettings;
  readonly disabled: ReadonlySet<string>;
}

/** What a run goes by beside the replay. */
export interface ReplayRunOptions {
  readonly folder: ReplayFolder;
  readonly ground: ReplayGround;
  readonly limits: ReplayLimits;
  readonly signal: AbortSignal;
  readonly onProgress: (readBytes: number) => void;
}

/** How a run ended. */
export interface ReplayRunEnd extends ReplayProcessEnd {
  readonly whatIf: readonly WhatIfView[] | undefined;
}

/** Exit codes with which there are results: done, and captures that are damaged. */
const WITH_RESULTS: ReadonlySet<number | undefined> = new Set([0, 3]);

/** Whether there is something to show. */
export function hasResults({ code }: ReplayProcessEnd): boolean {
  return WITH_RESULTS.has(code);
}

/** Replays the captures by what is in force now, and once more under the other policy where there is one. */
export async function runReplay(replay: KeptReplay, options: ReplayRunOptions): Promise<ReplayRunEnd> {
  const { folder, ground, limits, signal, onProgress } = options;
  const at = (name: string) => folder.path(replay.id, name);
  rmSync(at("data"), { recursive: true, force: true });
  const files = writeGround(at, ground, limits);
  const captures = replay.captures.map(({ file }) => at(file));
  const shared = [
    "--config",
    files.config,
    ...(ground.rulesFolder === undefined ? [] : ["--rules", ground.rulesFolder]),
  ];
  const named = [
    ...(files.baseline === undefined ? [] : ["--baseline", files.baseline]),
    ...(files.policy === undefined ? [] : ["--policy", files.policy]),
  ];
  const { heapMiB, runMs } = limits;
  const process = { heapMiB, runMs, signal, onProgress };
  const end = await runReplayProcess({ ...process, args: ["replay", ...captures, ...shared, ...named, "--deliver"] });
  if (replay.policyText === undefined || !hasResults(end)) return { ...end, whatIf: undefined };
  if (named.length === 0) {
    const note = "There is neither a baseline nor a policy in force to compare the given policy with.";
    return { ...end, notes: [...end.notes, note], whatIf: undefined };
  }
  writeFileSync(at("other.yaml"), replay.policyText, { mode: 0o600 });
  const baseline = files.baseline ?? "";
  const sides = ["--a", `${baseline},${files.policy ?? ""}`, "--b", `${baseline},${at("other.yaml")}`];
  const output = openSync(at("whatif.json"), "w", 0o600);
  try {
    const args = ["whatif", ...captures, ...shared, ...sides, "--json"];
    const compared = await runReplayProcess({ ...process, args, output, onProgress: () => {} });
    const whatIf = hasResults(compared) ? differencesIn(at("whatif.json")) : undefined;
    const failure = whatIf === undefined ? ["It could not be compared with the given policy."] : [];
    return { ...end, notes: [...end.notes, ...(hasResults(compared) ? [] : compared.notes), ...failure], whatIf };
  } finally {
    closeSync(output);
    rmSync(at("whatif.json"), { force: true });
  }
}

interface GroundFiles {
  readonly config: string;
  readonly baseline: string | undefined;
  readonly policy: string | undefined;
}

/** As it is now: what is decided meanwhile does not change it. */
function writeGround(at: (name: string) => string, ground: ReplayGround, limits: ReplayLimits): GroundFiles {
  const { baselinePath, policyText, settings, disabled } = ground;
  const entries = Object.entries(settings).map(([id, options]) => [id, { ...options, ...enabled(disabled, id) }]);
  for (const id of disabled) if (settings[id] === undefined) entries.push([id, { enabled: false }]);
  const { databaseBytesMax, logBytesMax, evidenceBytesMax } = limits;
  const store = { folder: at("data"), databaseBytesMax, logBytesMax, evidenceBytesMax };
  // JSON is YAML.
  const config = { version: 1, detectors: Object.fromEntries(entries), store };
  writeFileSync(at("sensor.yaml"), JSON.stringify(config), { mode: 0o600 });
  if (baselinePath !== undefined) copyFileSync(baselinePath, at("baseline.jsonl"));
  if (policyText !== undefined) writeFileSync(at("policy.yaml"), policyText, { mode: 0o600 });
  return {
    config: at("sensor.yaml"),
    baseline: baselinePath === undefined ? undefined : at("baseline.jsonl"),
    policy: policyText === undefined ? undefined : at("policy.yaml"),
  };
}

function enabled(disabled: ReadonlySet<string>, id: string): { readonly enabled?: false } {
  return disabled.has(id) ? { enabled: false } : {};
}

interface Differences {
  readonly gained: readonly AlertRecord[];
  readonly lost: readonly AlertRecord[];
  readonly changed: readonly { readonly after: AlertRecord }[];
}

/** Undefined where there are too many to be told. */
function differencesIn(path: string): readonly WhatIfView[] | undefined {
  if (statSync(path).size > DIFFERENCES_BYTES_MAX) return undefined;
  const { gained, lost, changed } = JSON.parse(readFileSync(path, "utf8")) as Differences;
  const views = [
    ...gained.map((alert) => viewOf("gained", alert)),
    ...lost.map((alert) => viewOf("lost", alert)),
    ...changed.map(({ after }) => viewOf("changed", after)),
  ];
  return views.slice(0, DIFFERENCES_MAX);
}

function viewOf(what: WhatIfView["what"], { detector, title, severity, actor, target }: AlertRecord): WhatIfView {
  const name = ({ asset, ip }: AlertRecord["actor"]) => ip ?? asset;
  return {
    what,
    detector,
    title,
    severity,
    actor: name(actor),
    target: target === undefined ? undefined : name(target),
  };
}
