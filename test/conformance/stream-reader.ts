import { type Decoder, FRAME } from "../../src/contracts/decoder.js";
import type { Side } from "../../src/contracts/flow.js";
import { ByteBudget } from "../../src/core/byte-budget.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import type { SampleHints } from "./sample-sequence.js";

export interface ReadPdu {
  readonly from: Side;
  readonly hex: string;
  readonly body: Record<string, unknown> | undefined;
  readonly anomalies: readonly string[];
  readonly missingBytes: number;
}

/** The plainest reader of two byte streams that keeps the contract of Decoder; it asserts what a decoder promises. */
export class StreamReader {
  readonly pdus: ReadPdu[] = [];
  readonly state: unknown;
  wantsBody = true;
  foreign = 0;
  skippedBytes = 0;
  servers: Side[] = [];
  readonly #decoder: Decoder;
  readonly #held: [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)];
  readonly #isLost = [false, false];
  #time = 1_700_000_000_000_000;
  #frame = 0;

  constructor(decoder: Decoder, hints: SampleHints) {
    this.#decoder = decoder;
    this.state = decoder.open({ ...hints, budget: new ByteBudget(1 << 24) });
  }

  /** One segment of `from`. */
  segment(from: Side, bytes: Uint8Array, afterUs = 1000): void {
    this.#time += afterUs;
    this.#frame++;
    const held = this.#held[from];
    const joined = new Uint8Array(held.length + bytes.length);
    joined.set(held);
    joined.set(bytes, held.length);
    this.#held[from] = joined.slice(this.#read(from, joined));
  }

  /** Bytes of `from` are lost, with what was held of an unfinished PDU. */
  gap(from: Side, missingBytes: number): void {
    this.skippedBytes += this.#held[from].length;
    this.#held[from] = new Uint8Array(0);
    this.#isLost[from] = true;
    this.#decoder.gap(this.state, from, missingBytes);
  }

  /** The whole of a frame that the capture cut: `bytes` are there, `missingBytes` not. */
  cut(from: Side, bytes: Uint8Array, missingBytes: number): void {
    this.#frame++;
    this.#decode(from, bytes, 0, bytes.length, missingBytes);
  }

  #read(from: Side, bytes: Uint8Array): number {
    const decoder = this.#decoder;
    const end = bytes.length;
    let at = 0;
    while (at < end) {
      if (this.#isLost[from]) {
        const found = decoder.resync(bytes, at, end, from, this.state);
        if (!(found >= at && found <= end)) throw new Error(`resync gave ${found} for [${at}, ${end}]`);
        this.skippedBytes += found - at;
        at = found;
        if (at === end) break;
      }
      const length = decoder.frame(bytes, at, end, from, this.state);
      if (length === FRAME.more) break;
      if (length === FRAME.foreign) {
        this.foreign++;
        if (this.#isLost[from]) {
          this.skippedBytes++;
          at++;
        }
        this.#isLost[from] = true;
        continue;
      }
      if (!(Number.isInteger(length) && length > 0)) throw new Error(`frame gave ${length}`);
      const whole = Math.min(length, decoder.pduBytesMax);
      if (at + whole > end) break;
      this.#isLost[from] = false;
      this.#decode(from, bytes, at, at + whole, length - whole);
      at += whole;
    }
    return at;
  }

  #decode(from: Side, bytes: Uint8Array, at: number, end: number, missingBytes: number): void {
    this.#decoder.decode(
      bytes,
      at,
      end,
      { from, time: this.#time as PacketTime, frame: this.#frame, missingBytes, isPeerBehind: false },
      this.state,
      {
        wantsBody: this.wantsBody,
        opaque: () => {},
        serverIs: (side) => this.servers.push(side),
        pdu: (body, anomalies = []) => {
          const plain = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
          const hex = Buffer.from(bytes.slice(at, end)).toString("hex");
          this.pdus.push({ from, hex, body: plain, anomalies, missingBytes });
        },
      },
    );
  }
}
