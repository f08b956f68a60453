import type { RecordFilter } from "../contracts/record-store.js";
import type { Sink } from "../contracts/sink.js";
import { sinks as knownSinks } from "../sinks/index.js";
import type { WebOptions } from "../web/web-options.js";
import type { OutletEntries } from "./outlet-schema.js";

/** A sink as it is asked for; one per receiver where each of several gets everything. */
export interface ConfiguredSink {
  /** Of its spool: of the entry in the configuration, and of the receiver where there are several. */
  readonly name: string;
  /** Of the entry in the configuration. */
  readonly entry: string;
  readonly sink: Sink<unknown>;
  readonly options: unknown;
  readonly filter: RecordFilter;
}

/** Where records go. */
export interface OutletConfiguration {
  readonly sensor: string;
  /** With the data folder; the rest are limits of the store. */
  readonly store: NonNullable<OutletEntries["store"]>;
  readonly sinks: readonly ConfiguredSink[];
  readonly web: WebOptions | undefined;
}

/** Undefined where nothing is kept. */
export function outletConfiguration(entries: OutletEntries): OutletConfiguration | undefined {
  const { sensor, store, sinks = [], web } = entries;
  if (store === undefined) return undefined;
  return { sensor: sensor?.name ?? "zonewarden", store, sinks: sinks.flatMap(configuredSinks), web };
}

function configuredSinks(given: NonNullable<OutletEntries["sinks"]>[number]): readonly ConfiguredSink[] {
  const { name, type, filter = {}, ...options } = given;
  const sink = knownSinks.find(({ doc }) => doc.id === type);
  if (sink === undefined) return [];
  const spread = [...(sink.spread?.(options) ?? new Map([["", options as unknown]]))];
  return spread.map(([key, own]) => {
    return { name: spread.length > 1 ? `${name}/${key}` : name, entry: name, sink, options: own, filter };
  });
}
