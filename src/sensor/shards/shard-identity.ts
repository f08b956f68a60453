import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { Policy } from "../../contracts/policy.js";

/** Equal in shards that go by the same: places in the list of detectors mean the same in all of them. */
export function shardIdentity(
  detectors: readonly Detector[],
  baseline: Baseline | undefined,
  policy: Policy | undefined,
): string {
  const ids = detectors.map(({ doc }) => `${doc.id}@${doc.version}`);
  return [baseline?.sha256 ?? "", policy?.sha256 ?? "", ...ids].join(" ");
}
