import type { ConduitSource } from "../../../inventory/conduit-source.js";
import type { WireCounters } from "../../../wire/wire-counters.js";
import { displacedIn } from "../../displaced.js";
import type { Pipeline } from "../../pipeline.js";
import type { RunCounts } from "../../run-counts.js";

/** A run of the pipeline, as far as its figures are read. */
export interface MeasuredRun {
  readonly pipeline: Pipeline;
  /** The watcher or the learner. */
  readonly listener: { readonly counts: RunCounts; readonly visibility: ConduitSource };
}

/** What is counted of a run, by group and name: runs are added up name by name. */
export type RunFigures = Readonly<Record<FigureGroup, Readonly<Record<string, number>>>>;

const GROUPS = ["traffic", "unread", "sessionBytes", "displaced", "messages", "anomalous", "findings"] as const;
type FigureGroup = (typeof GROUPS)[number];

/** Frames or datagrams that were not read to the end, by the counter of the wire decoder. */
const UNREAD = {
  unknownLinkTypes: "unknown-link-type",
  cutLinkHeaders: "cut-link",
  cutTunnelHeaders: "cut-tunnel",
  cutNetworkHeaders: "cut-network",
  cutTransportHeaders: "cut-transport",
  malformedLinkHeaders: "malformed-link",
  malformedTunnelHeaders: "malformed-tunnel",
  malformedNetworkHeaders: "malformed-network",
  malformedTransportHeaders: "malformed-transport",
  tunnelsTooDeep: "too-deep",
  fragmentsRefused: "fragment-refused",
  fragmentsCut: "fragment-cut",
  fragmentTimeouts: "fragment-timeout",
  fragmentEvictions: "fragment-evicted",
  fragmentConflicts: "fragment-conflict",
} as const satisfies Partial<Record<keyof WireCounters, string>>;

/** Of no run at all. */
export const NO_FIGURES = Object.fromEntries(GROUPS.map((group) => [group, {}])) as RunFigures;

/** What a run has counted by now. */
export function figuresOf({ pipeline, listener }: MeasuredRun): RunFigures {
  const { flows, frames, framesBackInTime, wire } = pipeline;
  const { displaced, messages, findings, detectors, tables } = listener.counts;
  const unread = Object.entries(UNREAD).map(([key, cause]) => [cause, wire.counters[key as keyof typeof UNREAD]]);
  const evictions = Object.entries(tables).flatMap(([name, { evictions: count }]) =>
    count === undefined || name in displaced ? [] : [[name, count] as const],
  );
  const byProtocol = Object.entries(messages);
  return {
    traffic: { frames, framesBackInTime, ...flows.counters },
    unread: Object.fromEntries(unread) as Record<string, number>,
    sessionBytes: listener.visibility.sessionBytes(),
    displaced: {
      ...displaced,
      ...displacedIn(pipeline),
      wakes: detectors.refusedWakes,
      ...Object.fromEntries(evictions),
    },
    messages: Object.fromEntries(byProtocol.map(([protocol, { count }]) => [protocol, count])),
    anomalous: Object.fromEntries(byProtocol.map(([protocol, { anomalous }]) => [protocol, anomalous])),
    findings: Object.fromEntries(findings),
  };
}

/** Both together. */
export function sumOf(one: RunFigures, other: RunFigures): RunFigures {
  return joined(one, other, (a, b) => a + b);
}

/** What was said of figures before is the least they may be: what is counted of open flows may still shrink. */
export function notLess(figures: RunFigures, before: RunFigures): RunFigures {
  return joined(figures, before, Math.max);
}

function joined(one: RunFigures, other: RunFigures, join: (a: number, b: number) => number): RunFigures {
  const groups = GROUPS.map((group) => {
    const names = new Set([...Object.keys(one[group]), ...Object.keys(other[group])]);
    const values = [...names].map((name) => [name, join(one[group][name] ?? 0, other[group][name] ?? 0)] as const);
    return [group, Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(groups) as Record<FigureGroup, Record<string, number>>;
}
