import type { Pipeline } from "./pipeline.js";

/** Entries let go or not taken at the limit since the run began, by table. */
export type DisplacedCounts = Readonly<Record<string, number>>;

/** Of the layers below the inventory. */
export function displacedIn({ flows, wire }: Pipeline): DisplacedCounts {
  return {
    flows: flows.table.evictions,
    messages: flows.reader.assembler.overflows,
    decoders: flows.reader.budget.refusals,
    fragments: wire.counters.fragmentEvictions,
  };
}
