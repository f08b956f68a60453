import type { Pipeline } from "./pipeline.js";

/** What the layers below the inventory let go or did not take at their limits since the run began, by table. */
export function displacedIn({ flows, wire }: Pipeline): Readonly<Record<string, number>> {
  return {
    flows: flows.table.evictions,
    messages: flows.reader.assembler.overflows,
    decoders: flows.reader.budget.refusals,
    fragments: wire.counters.fragmentEvictions,
  };
}
