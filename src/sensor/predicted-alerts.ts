import { LearnedBaseline } from "../baseline/learned-baseline.js";
import { openBaseline } from "../baseline/open-baseline.js";
import type { FrameSource } from "../contracts/frame-source.js";
import type { Policy } from "../contracts/policy.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { runCaptures } from "./capture-run.js";
import type { DetectorConfiguration } from "./detector-host.js";
import { Learner } from "./learner.js";
import { TimeWindow } from "./time-window.js";
import { TimeWithout } from "./time-without.js";
import { Watcher } from "./watcher.js";

const FOLDS = 4;
const DAY_US = 86_400 * SECOND_US;
/** Less than this says nothing of a day. */
const SHORTEST_US = 3600 * SECOND_US;

/** How many alerts a day a baseline would have raised on traffic like that it was learned from. */
export interface PredictedAlerts {
  readonly alertsPerDay: number;
  readonly alerts: number;
  readonly folds: number;
  /** Alerts by detector. */
  readonly detectors: Readonly<Record<string, number>>;
}

/** What is predicted from: the captures, and what was seen of them. */
export interface PredictionGround extends DetectorConfiguration {
  readonly paths: readonly string[];
  readonly code: string;
  readonly policy: Policy | undefined;
  readonly from: PacketTime;
  readonly to: PacketTime;
}

/**
 * Learns from all but each quarter of the time in turn and watches that quarter: what is raised there would have been
 * raised after go-live. Undefined when the captures last less than an hour.
 */
export async function predictAlerts(ground: PredictionGround): Promise<PredictedAlerts | undefined> {
  const { from, to } = ground;
  if (to - from < SHORTEST_US) return undefined;
  const lengthUs = Math.floor((to - from) / FOLDS) + 1;
  const detectors: Record<string, number> = {};
  let alerts = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    for (const detector of await alertsOf(ground, (from + fold * lengthUs) as PacketTime, lengthUs)) {
      alerts++;
      detectors[detector] = (detectors[detector] ?? 0) + 1;
    }
  }
  return { alertsPerDay: (alerts * DAY_US) / (to - from), alerts, folds: FOLDS, detectors };
}

async function alertsOf(ground: PredictionGround, from: PacketTime, lengthUs: number): Promise<Iterable<string>> {
  const { paths, code, policy, settings, disabled, rules } = ground;
  let learner: Learner | undefined;
  await runCaptures({
    paths,
    window: (source) => new TimeWithout(source, from, lengthUs),
    listener: (_, clock) => {
      learner = new Learner(code, { clock, policy, settings, disabled, rules });
      return learner;
    },
  });
  const lines = learner?.finish() ?? [];
  const baseline = new LearnedBaseline(openBaseline(lines.join("\n"), "three of four parts"));
  const raised = new Map<string, string>();
  let watcher: Watcher | undefined;
  const window = (source: FrameSource) => new TimeWindow(source, from, lengthUs);
  await runCaptures({
    paths,
    window,
    listener: ({ captures }, clock) => {
      watcher = new Watcher({
        ...{ clock, baseline, policy, captures, settings, disabled },
        emit: (record) => {
          if (record.kind === "alert") raised.set(record.id, record.detector);
        },
      });
      return watcher;
    },
  });
  watcher?.finish();
  return raised.values();
}
