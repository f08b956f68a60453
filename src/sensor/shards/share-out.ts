import type { Detector } from "../../contracts/detector.js";
import { DETECTOR_COSTS, FIRST_SHARD_COST, USUAL_COST } from "./detector-costs.js";

/** They judge what others found, what was held back, or counts of all shards: all of that is in the first one. */
const FIRST_ONLY: ReadonlySet<string> = new Set(["integrity/state-exhausted"]);

/** The shard, from 0, of each detector in the list: each goes where least is to do, the dearest first. */
export function shareOut(detectors: readonly Detector[], shards: number): readonly number[] {
  const loads = Array.from({ length: shards }, (_, shard): number => (shard === 0 ? FIRST_SHARD_COST : 0));
  const shares = detectors.map(() => 0);
  const places = detectors.map(({ doc: { id } }, rank) => ({ rank, cost: DETECTOR_COSTS[id] ?? USUAL_COST }));
  for (const { rank, cost } of places.sort((a, b) => b.cost - a.cost || a.rank - b.rank)) {
    const detector = detectors[rank];
    const shard = detector === undefined || isFirstOnly(detector) ? 0 : loads.indexOf(Math.min(...loads));
    shares[rank] = shard;
    loads[shard] = (loads[shard] ?? 0) + cost;
  }
  return shares;
}

function isFirstOnly({ doc: { id }, hears }: Detector): boolean {
  return FIRST_ONLY.has(id) || hears.includes("finding-made") || hears.includes("alerts-suppressed");
}
