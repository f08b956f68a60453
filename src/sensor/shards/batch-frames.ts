import type { Frame } from "../../core/frame.js";
import type { PacketTime } from "../../core/packet-time.js";
import { HEAD_NUMBERS } from "./frame-batch.js";

/** The frames of one batch after the other, out of a copy of its own: nobody else writes in there. */
export class BatchFrames {
  #bytes = new Uint8Array(0);
  #numbers = new Float64Array(0);
  #at = 0;
  #end = 0;

  load(shared: SharedArrayBuffer, lengthBytes: number): void {
    if (this.#bytes.length !== shared.byteLength) {
      this.#bytes = new Uint8Array(shared.byteLength);
      this.#numbers = new Float64Array(this.#bytes.buffer);
    }
    this.#bytes.set(new Uint8Array(shared, 0, lengthBytes));
    this.#at = 0;
    this.#end = lengthBytes;
  }

  /** As of a frame source. */
  next(frame: Frame): boolean {
    if (this.#at >= this.#end) return false;
    const numbers = this.#numbers;
    const head = this.#at / numbers.BYTES_PER_ELEMENT;
    const length = numbers[head + 6] ?? 0;
    const start = this.#at + HEAD_NUMBERS * numbers.BYTES_PER_ELEMENT;
    this.#at = start + Math.ceil(length / numbers.BYTES_PER_ELEMENT) * numbers.BYTES_PER_ELEMENT;
    frame.bytes = this.#bytes;
    frame.at = start;
    frame.end = start + length;
    frame.wireBytes = numbers[head + 2] ?? 0;
    frame.time = (numbers[head] ?? 0) as PacketTime;
    frame.number = numbers[head + 1] ?? 0;
    frame.linkType = numbers[head + 3] ?? 0;
    frame.checkSequenceBytes = numbers[head + 4] ?? 0;
    frame.capture = numbers[head + 5] ?? 0;
    return true;
  }
}
