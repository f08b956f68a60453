import { FRAME } from "../../contracts/decoder.js";
import type { ByteBudget } from "../../core/byte-budget.js";
import { frameTrusted } from "./frame.js";
import { plausibleLength } from "./plausible.js";
import type { MqttState } from "./state.js";
import { LIMIT, SENDER } from "./tables.js";

/** Enough for any fixed header. */
const HEADER_BYTES = 5;
const FIRST_BYTES = 512;

/** Takes packets out of a stream: `missingBytes` of one that is larger than LIMIT.pduBytes are passed over. */
export type PacketHandler = (bytes: Uint8Array, at: number, end: number, missingBytes: number) => void;

/** One direction of the byte stream that another protocol carries, cut into packets; a split one is collected. */
export class PacketStream {
  /** Packets given up because the budget was used up. */
  refusals = 0;
  readonly #budget: ByteBudget;
  #buffer = new Uint8Array(0);
  #count = 0;
  #skipBytes = 0;
  #isLost = false;
  /** What comes next was found as the start of a packet. */
  #isFound = false;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  read(bytes: Uint8Array, start: number, end: number, state: MqttState, tell: PacketHandler): void {
    let at = this.#skip(start, end);
    const isFound = this.#isFound;
    this.#isFound = false;
    if (at < end && this.#isLost) {
      const either = SENDER.client | SENDER.server;
      const length = plausibleLength(bytes, at, end, state.level.settled, either, state.packet);
      if (length === FRAME.foreign || (length === FRAME.more && !isFound)) return;
      this.#isLost = false;
    }
    while (at < end && !this.#isLost) {
      at = this.#count > 0 ? this.#continue(bytes, at, end, tell) : this.#next(bytes, at, end, tell);
      at = this.#skip(at, end);
    }
  }

  /** As `lose`; what comes next has been searched for. */
  gap(): void {
    this.lose();
    this.#isFound = true;
  }

  /** Bytes are missing: the packet at hand is dropped, the next one must begin with what comes next. */
  lose(): void {
    this.#release();
    this.#skipBytes = 0;
    this.#isLost = true;
  }

  close(): void {
    this.#release();
    this.#budget.give(this.#buffer.length);
    this.#buffer = new Uint8Array(0);
  }

  /** Passes over what is left of a packet that was told already. */
  #skip(at: number, end: number): number {
    const count = Math.min(this.#skipBytes, end - at);
    this.#skipBytes -= count;
    return at + count;
  }

  /** Tells the packet that begins here, or keeps what is there of it. */
  #next(bytes: Uint8Array, at: number, end: number, tell: PacketHandler): number {
    const length = frameTrusted(bytes, at, end);
    if (length === FRAME.foreign) {
      this.lose();
      return end;
    }
    if (length > 0 && length <= Math.min(end - at, LIMIT.pduBytes)) {
      tell(bytes, at, at + length, 0);
      return at + length;
    }
    const until = length > 0 ? Math.min(end, at + LIMIT.pduBytes) : end;
    this.#append(bytes, at, until);
    return this.#finish(until, length, tell);
  }

  /** Adds to the packet at hand as much as it needs, and gives the offset behind that. */
  #continue(bytes: Uint8Array, start: number, end: number, tell: PacketHandler): number {
    let at = start;
    let length: number = FRAME.more;
    while (length === FRAME.more && at < end && this.#count < HEADER_BYTES && !this.#isLost) {
      length = frameTrusted(this.#buffer, 0, this.#count);
      if (length !== FRAME.more) break;
      this.#append(bytes, at, at + 1);
      at++;
    }
    if (this.#isLost) return at;
    length = frameTrusted(this.#buffer, 0, this.#count);
    if (length === FRAME.more) return at;
    const until = Math.min(end, at + Math.min(length, LIMIT.pduBytes) - this.#count);
    this.#append(bytes, at, until);
    return this.#finish(until, length, tell);
  }

  /** Tells the packet at hand if it is whole, or as whole as it may get. */
  #finish(at: number, length: number, tell: PacketHandler): number {
    const wanted = Math.min(length, LIMIT.pduBytes);
    if (length <= 0 || this.#isLost || this.#count < wanted) return at;
    this.#skipBytes = length - wanted;
    tell(this.#buffer, 0, wanted, length - wanted);
    this.#release();
    return at;
  }

  #append(bytes: Uint8Array, at: number, end: number): void {
    const size = this.#count + end - at;
    if (size > this.#buffer.length && !this.#grow(size)) {
      this.refusals++;
      this.lose();
      return;
    }
    this.#buffer.set(bytes.subarray(at, end), this.#count);
    this.#count = size;
  }

  #grow(size: number): boolean {
    const capacity = Math.max(FIRST_BYTES, 2 * size);
    if (!this.#budget.take(capacity - this.#buffer.length)) return false;
    const grown = new Uint8Array(capacity);
    grown.set(this.#buffer.subarray(0, this.#count));
    this.#buffer = grown;
    return true;
  }

  #release(): void {
    this.#count = 0;
    if (this.#buffer.length <= FIRST_BYTES) return;
    this.#budget.give(this.#buffer.length);
    this.#buffer = new Uint8Array(0);
  }
}
