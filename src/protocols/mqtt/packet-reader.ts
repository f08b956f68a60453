import { i32be, u8, u16be } from "../../core/bytes.js";
import { isUtf8 } from "../../core/utf8.js";
import { ANOMALY, AnomalySet } from "./anomalies.js";

/** What `variable` gives for an integer that is none. */
export const NOT_AN_INTEGER = -1;

/** What a text holds. */
const FORM_NULL = 1;
const FORM_BEYOND_ASCII = 2;
const FORM_WILDCARD = 4;
const FORM_CONTROL = 8;

/**
 * Reads the fields of one packet in order and notes what is wrong with them. After the first field that is not there
 * everything reads as 0 or nothing: `isStopped`.
 */
export class PacketReader {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  /** End of what may be read now: of the packet, or of its properties. */
  limit = 0;
  /** End of the bytes that are there; before `limit` in a packet that was cut. */
  seenEnd = 0;
  isStopped = false;
  /** What it is when a field goes beyond `limit`: a value of ANOMALY. */
  beyondLimit: number = ANOMALY.packetTooShort;
  /** Of the last `binary` or `text`. */
  fieldAt = 0;
  fieldEnd = 0;
  /** Whether any text so far has control characters, which the standard allows and nobody uses. */
  hasControl = false;
  readonly found = new AnomalySet();
  #form = 0;

  start(bytes: Uint8Array, at: number, limit: number, seenEnd: number): void {
    this.bytes = bytes;
    this.at = at;
    this.limit = limit;
    this.seenEnd = seenEnd;
    this.isStopped = false;
    this.hasControl = false;
    this.beyondLimit = ANOMALY.packetTooShort;
    this.#form = 0;
    this.found.clear();
  }

  /** Whether the last text has a wildcard, + or #. */
  get hasWildcard(): boolean {
    return (this.#form & FORM_WILDCARD) !== 0;
  }

  /** Whether the last text is plain ASCII without control characters. */
  get isPlain(): boolean {
    return (this.#form & (FORM_BEYOND_ASCII | FORM_CONTROL | FORM_NULL)) === 0;
  }

  get isFinished(): boolean {
    return this.at >= this.limit;
  }

  byte(): number {
    if (!this.#has(1)) return 0;
    return u8(this.bytes, this.at++);
  }

  word(): number {
    if (!this.#has(2)) return 0;
    this.at += 2;
    return u16be(this.bytes, this.at - 2);
  }

  long(): number {
    if (!this.#has(4)) return 0;
    this.at += 4;
    return i32be(this.bytes, this.at - 4) >>> 0;
  }

  /** A Variable Byte Integer [MQTT5 §1.5.5]; overlong ones are noted, and none of more than four bytes is taken. */
  variable(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      if (!this.#has(1)) return NOT_AN_INTEGER;
      const byte = u8(this.bytes, this.at++);
      value |= (byte & 0x7f) << shift;
      if (byte >= 0x80) continue;
      if (byte === 0 && shift > 0) this.found.add(ANOMALY.remainingLengthOverlong);
      return value;
    }
    this.found.add(ANOMALY.remainingLengthInvalid);
    this.isStopped = true;
    return NOT_AN_INTEGER;
  }

  /** Length and bytes; false when they are not all there. `fieldAt` and `fieldEnd` then stay within what is there. */
  binary(): boolean {
    const length = this.word();
    this.fieldAt = this.at;
    this.fieldEnd = this.at;
    if (this.isStopped || !this.#has(length)) return false;
    this.at += length;
    this.fieldEnd = this.at;
    return true;
  }

  /** As `binary`, of a UTF-8 Encoded String [MQTT5 §1.5.4]. */
  text(): boolean {
    this.#form = 0;
    if (!this.binary()) return false;
    const { bytes, fieldAt, fieldEnd } = this;
    let form = 0;
    for (let i = fieldAt; i < fieldEnd; i++) {
      const byte = u8(bytes, i);
      if (byte >= 0x80) form |= FORM_BEYOND_ASCII;
      else if (byte === 0x23 || byte === 0x2b) form |= FORM_WILDCARD;
      else if (byte < 0x20 || byte === 0x7f) form |= byte === 0 ? FORM_NULL : FORM_CONTROL;
    }
    this.#form = form;
    if ((form & (FORM_CONTROL | FORM_NULL)) !== 0) this.hasControl = true;
    if ((form & FORM_NULL) !== 0) this.found.add(ANOMALY.textHasNull);
    if ((form & FORM_BEYOND_ASCII) !== 0 && !isUtf8(bytes, fieldAt, fieldEnd)) this.found.add(ANOMALY.textNotUtf8);
    return true;
  }

  #has(count: number): boolean {
    if (this.isStopped) return false;
    if (this.at + count > this.limit) this.found.add(this.beyondLimit);
    else if (this.at + count <= this.seenEnd) return true;
    this.isStopped = true;
    return false;
  }
}
