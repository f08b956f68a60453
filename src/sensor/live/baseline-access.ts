import { detectors } from "../../detectors/index.js";
import type { Outlet } from "../outlet.js";
import type { BaselineGround } from "../view/baseline-ground.js";
import type { PhasedPipeline } from "./phased-pipeline.js";
import type { Reloading } from "./reloading.js";
import type { SelfReport } from "./self-report.js";

/** The parts of a running sensor that a desk for its baseline works with. */
export interface RunningParts {
  readonly pipeline: PhasedPipeline;
  readonly reloading: Reloading;
  readonly outlet: Outlet;
  readonly report: SelfReport;
  /** Data folder. */
  readonly folder: string;
}

/** What a desk for the baseline asks a running sensor. */
export function baselineAccess({ pipeline, reloading, outlet, report, folder }: RunningParts): BaselineGround {
  return {
    folder,
    phase: () => pipeline.phase,
    path: () => reloading.ground.baselinePath,
    inForce: () => pipeline.baseline,
    learning: () => pipeline.learningFigures,
    policy: () => reloading.ground.policy,
    detector: (id) => [...detectors, ...(reloading.ground.detection.rules ?? [])].find(({ doc }) => doc.id === id)?.doc,
    nowMs: () => Date.now(),
    store: outlet.records,
    keep: (records) => outlet.keep(records),
    take: () => reloading.takeBaseline(),
    onLoss: (message) => report.tell("state-corrupt", message),
  };
}
