import type { Doc } from "./doc.js";
import type { StoredRecord } from "./record-store.js";

/** Who speaks: the same in every message. */
export interface Speaker {
  /** Of the sensor, as the configuration names it: printable ASCII without spaces, at most 255 characters. */
  readonly sensor: string;
  readonly version: string;
}

/** What a sink may use. */
export interface SinkContext extends Speaker {
  /** Ends every wait of the sink; what was not written then stays in the spool: `write` rejects. */
  readonly signal: AbortSignal;
}

/** Checks options and gives them with their defaults; a zod schema is one. */
export interface OptionSchema<Options> {
  parse(value: unknown): Options;
}

/** Where records go. Queueing, order, retry, back-off and counting are done once, in sinks/outbox.ts. */
export interface Sink<Options> {
  readonly doc: Doc;
  readonly options: OptionSchema<Options>;
  /**
   * Where the options ask for several receivers that all get everything: the options of each, by what tells them apart.
   * Each is a sink with a spool and an outbox of its own, named `NAME/KEY`; absent or one entry means one sink `NAME`.
   */
  spread?(options: Options): ReadonlyMap<string, Options>;
  open(options: Options, context: SinkContext): OpenSink;
}

/** A sink at work. */
export interface OpenSink {
  /**
   * Batches that may be under way at once. Above 1 they are written in order without waiting for the one before; when
   * one fails, those after it count as failed too: the sink writes none of them any more, and rejects them soon.
   */
  readonly batchesMax: number;
  /** Records in one batch at most. */
  readonly recordsMax: number;
  /**
   * Resolves once the receiver has them, as far as its protocol can tell; rejects with a SensorFault SINK_FAILED whose
   * text holds no secret. The same batch may come again: receivers tell by the id. Connects when it must.
   */
  write(batch: readonly StoredRecord[]): Promise<void>;
  close(): Promise<void>;
}

/** How a sink is, for metrics, API and console. Times are wall clock in milliseconds. */
export interface SinkState {
  readonly name: string;
  readonly type: string;
  /** `idle`: nothing was sent yet. */
  readonly state: "idle" | "up" | "down";
  readonly sinceMs: number;
  readonly waiting: number;
  readonly delivered: number;
  readonly dropped: Readonly<Record<string, number>>;
  readonly retries: number;
  readonly lastError: string | undefined;
}
