import type { MessageView } from "../../../contracts/alert-background.js";

/** A field of a message, by where its bytes lie. */
export type MessageField = MessageView["fields"][number];

/** Goes over the bytes of a message from field to field; what lies behind their end is left out. */
export class FieldWalk {
  readonly fields: MessageField[] = [];
  readonly bytes: Uint8Array;
  readonly end: number;
  at: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = Math.min(end, bytes.length);
  }

  get left(): number {
    return Math.max(0, this.end - this.at);
  }

  /** The next `lengthBytes`, or as many of them as there are. */
  take(name: string, lengthBytes: number): void {
    const length = Math.min(this.left, lengthBytes);
    if (length <= 0) return;
    this.fields.push({ name, at: this.at, length });
    this.at += length;
  }

  /** Fields one after the other. */
  takeAll(fields: readonly (readonly [name: string, lengthBytes: number])[]): void {
    for (const [name, lengthBytes] of fields) this.take(name, lengthBytes);
  }

  /** All that is left, in fields of one size. */
  takeEach(name: string, sizeBytes: number): void {
    for (let i = 0; this.left > 0; i++) this.take(`${name}[${i}]`, sizeBytes);
  }

  /** All that is left. */
  rest(name: string): void {
    this.take(name, this.left);
  }

  /** 0 where it is not there. */
  byteAt(at: number): number {
    return at < this.end ? (this.bytes[at] ?? 0) : 0;
  }

  /** Big-endian. */
  wordAt(at: number): number {
    return 256 * this.byteAt(at) + this.byteAt(at + 1);
  }
}
