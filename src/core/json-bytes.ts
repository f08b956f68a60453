import { formatSecond, type PacketTime, SECOND_US } from "./packet-time.js";

const ENCODER = new TextEncoder();
const DIGIT_0 = 0x30;
const QUOTE = 0x22;
const COMMA = 0x2c;
/** Up to here a loop copies faster than a call. */
const SHORT_BYTES = 24;
const KEPT_TEXT_LENGTH = 24;
const KEPT_TEXTS_MAX = 1024;

/**
 * Writes JSON as bytes into one growing buffer: many times faster than building strings, for output of every message.
 * Take `bytes.subarray(0, length)` and `clear()` between records; the view is valid until the next write.
 */
export class JsonBytes {
  bytes = new Uint8Array(1 << 17);
  length = 0;
  readonly #keys = new Map<string, Uint8Array>();
  /** Short texts that were written before: most are the few words of a protocol. */
  readonly #texts = new Map<string, Uint8Array>();
  #second = -1;
  #secondText = new Uint8Array(0);

  clear(): void {
    this.length = 0;
  }

  /** Bytes that are JSON already. */
  raw(json: Uint8Array): void {
    this.#reserve(json.length);
    const { bytes } = this;
    let at = this.length;
    this.length = at + json.length;
    if (json.length > SHORT_BYTES) bytes.set(json, at);
    else for (let i = 0; i < json.length; i++) bytes[at++] = json[i]!;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.bytes[this.length++] = value;
  }

  /** A time as a quoted text, as formatPacketTime writes it. */
  time(time: PacketTime): void {
    const second = Math.floor(time / SECOND_US);
    if (second !== this.#second) {
      this.#second = second;
      this.#secondText = ENCODER.encode(`"${formatSecond(second)}`);
    }
    this.raw(this.#secondText);
    this.#reserve(8);
    let rest = time - second * SECOND_US;
    for (let i = 5; i >= 0; i--) {
      const tenth = Math.floor(rest / 10);
      this.bytes[this.length + i] = DIGIT_0 + rest - 10 * tenth;
      rest = tenth;
    }
    this.bytes[this.length + 6] = 0x5a;
    this.bytes[this.length + 7] = QUOTE;
    this.length += 8;
  }

  /** Numbers as JSON.stringify writes them; not finite ones as null. */
  number(value: number): void {
    if (value >= 0 && value <= 0x7fffffff && value === (value | 0)) this.#integer(value);
    else this.#ascii(Number.isFinite(value) ? String(value) : "null");
  }

  text(value: string): void {
    const known = this.#texts.get(value);
    if (known !== undefined) {
      this.raw(known);
      return;
    }
    const json = JSON.stringify(value);
    if (value.length <= KEPT_TEXT_LENGTH && this.#texts.size < KEPT_TEXTS_MAX) {
      this.#texts.set(value, ENCODER.encode(json));
    }
    this.#reserve(3 * json.length);
    this.length += ENCODER.encodeInto(json, this.bytes.subarray(this.length)).written;
  }

  /** Any JSON value; undefined members are left out, as JSON.stringify does. */
  value(value: unknown): void {
    if (typeof value === "number") this.number(value);
    else if (typeof value === "string") this.text(value);
    else if (value === true) this.#ascii("true");
    else if (value === false) this.#ascii("false");
    else if (value === null || value === undefined) this.#ascii("null");
    else if (Array.isArray(value)) this.#list(value);
    else this.object(value as object);
  }

  object(members: object): void {
    this.byte(0x7b);
    const start = this.length;
    for (const name in members) {
      const member = (members as Record<string, unknown>)[name];
      if (member === undefined) continue;
      if (this.length > start) this.byte(COMMA);
      this.raw(this.#key(name));
      if (typeof member === "number") this.number(member);
      else this.value(member);
    }
    this.byte(0x7d);
  }

  #list(items: readonly unknown[]): void {
    this.byte(0x5b);
    for (let i = 0; i < items.length; i++) {
      if (i > 0) this.byte(COMMA);
      this.value(items[i]);
    }
    this.byte(0x5d);
  }

  #integer(value: number): void {
    this.#reserve(10);
    let digits = 1;
    for (let power = 10; value >= power && digits < 10; power *= 10) digits++;
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const tenth = (rest / 10) | 0;
      this.bytes[at] = DIGIT_0 + rest - 10 * tenth;
      rest = tenth;
    }
    this.length += digits;
  }

  #ascii(text: string): void {
    this.#reserve(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.length++] = text.charCodeAt(i);
  }

  /** The name with its quotes and colon; decoders have few names, hostile ones never get here. */
  #key(name: string): Uint8Array {
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = ENCODER.encode(`${JSON.stringify(name)}:`);
      if (this.#keys.size < 4096) this.#keys.set(name, key);
    }
    return key;
  }

  #reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + count));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
