import type { StoredRecord } from "../../../../src/contracts/record-store.js";
import type { StreamMessage } from "./stream-messages.js";

/** Who hears what the stream brings. */
export interface StreamListener {
  /** New records, in order, each once. */
  records(records: readonly StoredRecord[]): void;
  /** What is shown may be out of date altogether: ask for it anew. */
  reset(): void;
  /** Records from `firstSeq` to `lastSeq` never came here. */
  gap(firstSeq: number, lastSeq: number): void;
}

/** Where a client is in the stream, over reconnects: no record is told twice and none is left out unsaid. */
export class StreamFollower {
  /** `through` heard last: undefined before the first snapshot has come whole. */
  place: number | undefined;
  sensor = "";
  version = "";
  readonly #listener: StreamListener;

  constructor(listener: StreamListener) {
    this.#listener = listener;
  }

  /** What to say when a connection stands. */
  get subscription(): { readonly type: "subscribe"; readonly after?: number } {
    return this.place === undefined ? { type: "subscribe" } : { type: "subscribe", after: this.place };
  }

  hear(message: StreamMessage): void {
    switch (message.type) {
      case "hello":
        this.sensor = message.sensor;
        this.version = message.version;
        return;
      case "snapshot":
        if (message.isFirst && this.place !== undefined) this.#listener.reset();
        if (message.isLast) this.place = message.through;
        return;
      case "records": {
        const { place = 0 } = this;
        const fresh = message.records.filter(({ seq }) => seq > place);
        this.place = Math.max(place, message.through);
        if (fresh.length > 0) this.#listener.records(fresh);
        return;
      }
      case "gap":
        this.place = Math.max(this.place ?? 0, message.lastSeq);
        this.#listener.gap(message.firstSeq, message.lastSeq);
        return;
      case "error":
        return;
    }
  }
}
