import { FRAME } from "../../../../src/contracts/decoder.js";
import type { Side } from "../../../../src/contracts/flow.js";
import { ByteBudget } from "../../../../src/core/byte-budget.js";
import { WebSocketCarrier } from "../../../../src/protocols/mqtt/websocket/websocket-carrier.js";
import { request, response } from "./websocket-encoder.js";

/** Reads two streams through a carrier as the flow engine does: in pieces, with a search after what is foreign. */
export class CarrierReader {
  readonly budget = new ByteBudget(1 << 20);
  readonly carrier = new WebSocketCarrier(this.budget);
  /** Payload by side, as hex; `|` marks a hole. */
  readonly data: [string, string] = ["", ""];
  readonly anomalies: string[] = [];
  foreign = 0;
  skippedBytes = 0;
  readonly #held: [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)];
  readonly #isLost = [false, false];

  segment(from: Side, bytes: Uint8Array): this {
    const joined = new Uint8Array(Buffer.concat([this.#held[from], bytes]));
    let at = 0;
    while (at < joined.length) {
      if (this.#isLost[from]) {
        const found = this.carrier.resync(joined, at, joined.length, from);
        if (found < at || found > joined.length) throw new Error(`resync gave ${found}`);
        this.skippedBytes += found - at;
        at = found;
        if (at === joined.length) break;
      }
      const length = this.carrier.frame(joined, at, joined.length, from);
      if (length === FRAME.more) break;
      if (length === FRAME.foreign) {
        this.foreign++;
        if (this.#isLost[from]) {
          at++;
          this.skippedBytes++;
        }
        this.#isLost[from] = true;
        continue;
      }
      if (!Number.isInteger(length) || length <= 0) throw new Error(`frame gave ${length}`);
      if (at + length > joined.length) break;
      this.#isLost[from] = false;
      this.decode(from, joined, at, at + length);
      at += length;
    }
    this.#held[from] = joined.slice(at);
    return this;
  }

  gap(from: Side): void {
    this.#held[from] = new Uint8Array(0);
    this.#isLost[from] = true;
    this.carrier.gap(from, 1);
  }

  decode(from: Side, bytes: Uint8Array, at: number, end: number, missingBytes = 0): void {
    const before = Buffer.from(bytes);
    for (let next = at; next < end; ) {
      const frameAt = next;
      next = Math.min(end, this.carrier.endOf(bytes, frameAt, end));
      this.carrier.decode(bytes, frameAt, next, missingBytes, from, {
        bytes: (data, start, until, isCut) => {
          this.data[from] += Buffer.from(data.slice(start, until)).toString("hex") + (isCut ? "|" : "");
        },
      });
      this.anomalies.push(...this.carrier.anomalies);
    }
    if (!before.equals(bytes)) throw new Error("borrowed bytes were changed");
  }

  get heldBytes(): number {
    return this.#held[0].length + this.#held[1].length;
  }
}

/** After a handshake without fault; side 0 is the client. */
export function opened(requestHeaders = {}, responseHeaders = {}): CarrierReader {
  return new CarrierReader().segment(0, request(requestHeaders)).segment(1, response(responseHeaders));
}
