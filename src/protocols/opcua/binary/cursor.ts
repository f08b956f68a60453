import { u32le } from "../../../core/bytes.js";
import { FAULT } from "../services/faults.js";
import type { Reader } from "./reader.js";

/** Of a Variant, ExtensionObject or DiagnosticInfo in others of these [OPC 10000-6 §5.1.8] [OPC 10000-6 §5.1.9]. */
const DEPTH_MAX = 100;
/** Values that one body shows; 64 bytes of text count as one. */
const VALUES_MAX = 65_536;
const VALUE_BYTES = 64;
/** Nothing that is sent in one message claims more in earnest. */
const PLAUSIBLE_BYTES_MAX = 1 << 24;
const NO_BYTES = new Uint8Array(0);

/** A structure that an ExtensionObject may hold. */
export interface KnownStructure {
  readonly name: string;
  readonly reader: Reader;
}

/**
 * Where the reading of a message stands, and what was wrong with it so far. Once stopped it has no more bytes, so that
 * all who read on find nothing and come back.
 */
export class Cursor {
  bytes: Uint8Array = NO_BYTES;
  at = 0;
  end = 0;
  /** Bits of FAULT. */
  faults = 0;
  isStopped = false;
  /** The limit of values was reached: what follows is checked, but not shown. */
  isFull = false;
  /** Of the last value that is checked and never shown, -1 when there was none. */
  hiddenHash = -1;
  /** By the numeric identifier of their binary encoding in namespace 0. */
  readonly structures: ReadonlyMap<number, KnownStructure>;
  #missingBytes = 0;
  #depth = 0;
  #values = 0;

  constructor(structures: ReadonlyMap<number, KnownStructure>) {
    this.structures = structures;
  }

  /** Of the message, `missingBytes` after `end` were sent and are not there. */
  start(bytes: Uint8Array, at: number, end: number, missingBytes = 0): void {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.#missingBytes = missingBytes;
    this.faults = 0;
    this.isStopped = false;
    this.isFull = false;
    this.hiddenHash = -1;
    this.#depth = 0;
    this.#values = 0;
  }

  /** Lets go of the borrowed bytes. */
  close(): void {
    this.bytes = NO_BYTES;
  }

  stop(fault: number): void {
    this.faults |= fault;
    this.isStopped = true;
    this.at = this.end;
  }

  /** Whether `count` bytes are there; stops where they are not. */
  has(count: number): boolean {
    if (this.end - this.at >= count) return true;
    if (!this.isStopped) this.stop(FAULT.bodyTooShort);
    return false;
  }

  skip(count: number): void {
    if (this.end - this.at >= count) this.at += count;
    else if (!this.isStopped) this.stop(FAULT.bodyTooShort);
  }

  /**
   * The Int32 before a text or an array, -1 for null. It may claim more than is there: that is found by reading on.
   * Each of what it counts takes `leastBytes` or more.
   */
  length(leastBytes: number): number {
    if (!this.has(4)) return -1;
    const length = u32le(this.bytes, this.at) | 0;
    this.at += 4;
    if (length >= 0) {
      const claimed = length * leastBytes;
      const there = this.end - this.at + this.#missingBytes;
      if (claimed > PLAUSIBLE_BYTES_MAX && claimed > there) this.faults |= FAULT.lengthImplausible;
      return length;
    }
    if (length !== -1) this.faults |= FAULT.lengthInvalid;
    return -1;
  }

  /** One level deeper, if that is allowed; `leave` goes back. */
  enter(): boolean {
    if (this.#depth >= DEPTH_MAX) {
      this.stop(FAULT.nestedTooDeep);
      return false;
    }
    this.#depth++;
    return true;
  }

  leave(): void {
    this.#depth--;
  }

  /** Accounts for values about to be shown; false when they are too many. */
  show(count: number): boolean {
    if (this.isFull) return false;
    this.#values += count;
    if (this.#values > VALUES_MAX) this.isFull = true;
    return !this.isFull;
  }

  /** The same for `length` bytes of text. */
  showBytes(length: number): boolean {
    return length < VALUE_BYTES ? !this.isFull : this.show(Math.floor(length / VALUE_BYTES));
  }
}
