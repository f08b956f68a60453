import type { Baseline } from "../contracts/baseline.js";
import type { KnownStation } from "../inventory/station-table.js";

/** Stations that a baseline knows, so that its routers are some from the first frame on. */
export function* knownStations(baseline: Baseline | undefined): Generator<KnownStation> {
  for (const { key, isRouter, ips } of baseline?.assets() ?? []) {
    if (!key.startsWith("a:ip:")) yield { station: key.slice(2), isRouter, ips };
  }
}
