import type { Baseline } from "../../contracts/baseline.js";
import type { Policy } from "../../contracts/policy.js";

/** What a plant is held against. */
export interface PlantGround {
  readonly baseline: Baseline | undefined;
  readonly policy: Policy | undefined;
}
