import type { AssetEntity, Baseline } from "../contracts/baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import { indexOf } from "./baseline-index.js";

const HOUR_MS = 3_600_000;
/** Repeated as often, a read is one of a cycle, and learning needs not last a day. */
const CYCLES_MIN = 50;
const LEARNING_HOURS_MIN = 24;
const FRAMES_MIN = 200;
const QUANTILE_FACTOR = 3;
const MAXIMUM_FACTOR = 1.5;

/** The shortest silence that counts, in seconds, of assets that take part in a cycle and of all others. */
export interface SilenceFloors {
  readonly cyclicSeconds: number;
  readonly otherSeconds: number;
}

/** How many seconds an asset may be silent; undefined where too little was learned to say. */
export function silenceSeconds(asset: AssetEntity, baseline: Baseline, floors: SilenceFloors): number | undefined {
  const isCyclic = indexOf(baseline).cycles(asset.key) >= CYCLES_MIN;
  if (asset.n < FRAMES_MIN || !(isCyclic || learningHours(baseline) >= LEARNING_HOURS_MIN)) return undefined;
  const { p999 = 0, max = 0 } = asset.gapSeconds ?? {};
  return Math.max(QUANTILE_FACTOR * p999, MAXIMUM_FACTOR * max, isCyclic ? floors.cyclicSeconds : floors.otherSeconds);
}

/** Seconds as packet time, whole microseconds after `time`. */
export function secondsAfter(time: PacketTime, seconds: number): PacketTime {
  return Math.round(time + seconds * 1e6) as PacketTime;
}

function learningHours({ window: [from, to] }: Baseline): number {
  return (Date.parse(to) - Date.parse(from)) / HOUR_MS;
}
