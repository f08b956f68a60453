import { writeSync } from "node:fs";

const BATCH_BYTES = 64 * 1024;
const RECORD_HEADER_BYTES = 16;
const STDOUT = 1;

/** Header of a capture with microseconds, in the byte order of this machine as all that follows. */
export function pcapFileHeader(magic: number, linkType: number, snapBytes: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(24));
  header.setUint32(0, magic, true);
  header.setUint16(4, 2, true);
  header.setUint16(6, 4, true);
  header.setUint32(16, snapBytes, true);
  header.setUint32(20, linkType, true);
  return new Uint8Array(header.buffer);
}

/** Records on their way to the standard output, in batches. A write waits for the reader. */
export class RecordBatch {
  delivered = 0;
  readonly #bytes: Buffer;
  #end = 0;

  /** No record has more than `snapBytes` of a frame. */
  constructor(snapBytes: number) {
    this.#bytes = Buffer.allocUnsafeSlow(Math.max(BATCH_BYTES, snapBytes + RECORD_HEADER_BYTES));
  }

  /** `header` is that of the record, as it is to be written; its third word is the length captured. */
  add(header: Buffer, frame: Buffer): void {
    const captured = Math.min(header.readUInt32LE(8), frame.length);
    if (this.#end + RECORD_HEADER_BYTES + captured > this.#bytes.length) this.flush();
    header.copy(this.#bytes, this.#end, 0, RECORD_HEADER_BYTES);
    frame.copy(this.#bytes, this.#end + RECORD_HEADER_BYTES, 0, captured);
    this.#end += RECORD_HEADER_BYTES + captured;
    this.delivered++;
  }

  flush(): void {
    writeWhole(this.#bytes.subarray(0, this.#end));
    this.#end = 0;
  }
}

/** Writes all of it to the standard output, however long that takes. */
export function writeWhole(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(STDOUT, bytes, at);
}
