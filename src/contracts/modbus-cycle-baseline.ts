import type { Learned } from "./baseline.js";

/**
 * A polling order of one phase: by rows, a read and what comes after it, at most three of them; reads by their place
 * in `symbols`.
 */
export type CyclePhase = readonly (readonly number[])[];

/** Reads of one period, which come in the same order again and again. */
export interface CycleGroup {
  readonly periodSeconds: number;
  /** At most four; which of them is in force changes without notice. */
  readonly phases: readonly CyclePhase[];
}

/** In what order a client polls a unit, over all its connections; `key` is `client>server/unit`, `n` counts reads. */
export interface ModbusCycleEntity extends Learned {
  readonly kind: "mb.cycle";
  readonly client: string;
  readonly server: string;
  readonly unit: number;
  /** Reads that belong to a cycle: function code, address and quantity. */
  readonly symbols: readonly (readonly [number, number, number])[];
  readonly groups: readonly CycleGroup[];
}
