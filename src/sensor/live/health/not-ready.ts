import type { CapturePointState } from "../../../contracts/live-capture.js";
import type { NotReady, SensorPhase } from "../../../contracts/sensor-health.js";

/** What readiness hangs on. */
export interface ReadyGround {
  readonly phase: SensorPhase;
  readonly hasRun: boolean;
  readonly points: readonly CapturePointState[];
  /** Why the store cannot write; undefined while it can. */
  readonly storeFailure: string | undefined;
  /** Since the pipeline last came round. */
  readonly silentMs: number;
}

const STALLED_MS = 10_000;

/** Why the sensor does not do its work, all of it; nothing when it does. */
export function notReady({ phase, hasRun, points, storeFailure, silentMs }: ReadyGround): readonly NotReady[] {
  const reasons: NotReady[] = [];
  if (phase === "starting") reasons.push({ code: "starting", message: "the sensor starts" });
  if (phase === "stopping") reasons.push({ code: "stopping", message: "the sensor stops" });
  if (!hasRun) reasons.push({ code: "no-pipeline", message: "no frame is handled yet" });
  if (hasRun && silentMs > STALLED_MS) {
    const seconds = Math.floor(silentMs / 1000);
    reasons.push({ code: "pipeline-stalled", message: `the pipeline has not come round for ${seconds} s` });
  }
  for (const { name, condition, reason } of points) {
    if (condition === "listening") continue;
    const message = `${name}: ${condition}${reason === undefined ? "" : `: ${reason}`}`;
    reasons.push({ code: "capture-not-listening", message });
  }
  if (storeFailure !== undefined) {
    reasons.push({ code: "store-failing", message: `records cannot be written: ${storeFailure}` });
  }
  return reasons;
}
