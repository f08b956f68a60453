import type { ByteBudget } from "../../core/byte-budget.js";
import { u8 } from "../../core/bytes.js";
import { isRead, LIMIT } from "./tables.js";

/** Held of one message; of a longer one the beginning is read. */
const HELD_BYTES_MAX = 64 * 1024;
/** First size of a buffer. */
const FIRST_BYTES = 512;

/** Puts the handshake message together that one side sends in several records, as far as the budget allows. */
export class HandshakeAssembly {
  /** Of the unfinished message's content. */
  heldBytes = 0;
  /** Still to come of a message that is not collected, or not further. */
  skipBytes = 0;
  readonly #budget: ByteBudget;
  #header = 0;
  #headerBytes = 0;
  #held: Uint8Array | undefined = undefined;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** Something of a message is here, and not all. */
  get isOpen(): boolean {
    return this.#headerBytes > 0;
  }

  /** Type of the message; -1 while it is not known. */
  get type(): number {
    return this.#headerBytes < LIMIT.handshakeHeaderBytes ? -1 : this.#header >>> 24;
  }

  /** The content so far, #heldBytes of it; borrowed until the next call. */
  get held(): Uint8Array {
    return this.#held ?? NOTHING;
  }

  get isWhole(): boolean {
    return this.#headerBytes === LIMIT.handshakeHeaderBytes && this.heldBytes === (this.#header & 0xffffff);
  }

  /** Takes what belongs to the message; returns where the rest begins. What cannot be held is left to `skipBytes`. */
  add(bytes: Uint8Array, at: number, end: number): number {
    let next = at;
    for (; this.#headerBytes < LIMIT.handshakeHeaderBytes; this.#headerBytes++, next++) {
      if (next === end) return end;
      this.#header = (this.#header << 8) | u8(bytes, next);
    }
    const size = this.#header & 0xffffff;
    const wanted = isRead(this.type) ? Math.min(size, HELD_BYTES_MAX) : 0;
    const until = Math.min(end, next + wanted - this.heldBytes);
    if (until > next && !this.#hold(bytes, next, until)) this.skipBytes = size - this.heldBytes;
    else {
      next = until;
      if (this.heldBytes === wanted) this.skipBytes = size - wanted;
    }
    return next;
  }

  /** Passes over what is not collected; returns where the rest begins. */
  skip(at: number, end: number): number {
    const count = Math.min(this.skipBytes, end - at);
    this.skipBytes -= count;
    return at + count;
  }

  /** `count` bytes are missing here. Lets go what is held, and passes over what is still to come of its message. */
  cut(count: number): void {
    const isKnown = this.#headerBytes === LIMIT.handshakeHeaderBytes;
    const left = isKnown ? (this.#header & 0xffffff) - this.heldBytes : this.skipBytes;
    this.clear();
    this.skipBytes = Math.max(0, left - count);
  }

  /** Lets go what is held; what is to be skipped stays. */
  clear(): void {
    if (this.#held !== undefined) this.#budget.give(this.#held.length);
    this.#held = undefined;
    this.#headerBytes = 0;
    this.#header = 0;
    this.heldBytes = 0;
  }

  #hold(bytes: Uint8Array, at: number, end: number): boolean {
    const size = this.heldBytes + end - at;
    const capacity = this.#held?.length ?? 0;
    if (size > capacity) {
      const grown = Math.min(HELD_BYTES_MAX, Math.max(size, 2 * capacity, FIRST_BYTES));
      if (!this.#budget.take(grown - capacity)) return false;
      const held = new Uint8Array(grown);
      if (this.#held !== undefined) held.set(this.#held.subarray(0, this.heldBytes));
      this.#held = held;
    }
    this.#held?.set(bytes.subarray(at, end), this.heldBytes);
    this.heldBytes = size;
    return true;
  }
}

const NOTHING = new Uint8Array(0);
