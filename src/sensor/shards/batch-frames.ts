import type { Frame } from "../../core/frame.js";
import type { PacketClock } from "../../core/packet-clock.js";
import type { PacketTime } from "../../core/packet-time.js";
import { HEAD_NUMBERS } from "./frame-batch.js";

/** The frames of one batch after the other, out of a copy of its own: nobody else writes in there. */
export class BatchFrames {
  readonly #clock: PacketClock;
  #bytes = new Uint8Array(0);
  #numbers = new Float64Array(0);
  #at = 0;
  #end = 0;

  /** `clock` is moved to times without a frame. */
  constructor(clock: PacketClock) {
    this.#clock = clock;
  }

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
    while (this.#at < this.#end) {
      const numbers = this.#numbers;
      const head = this.#at / numbers.BYTES_PER_ELEMENT;
      const time = (numbers[head] ?? 0) as PacketTime;
      const number = numbers[head + 1] ?? 0;
      const length = numbers[head + 6] ?? 0;
      const start = this.#at + HEAD_NUMBERS * numbers.BYTES_PER_ELEMENT;
      this.#at = start + Math.ceil(length / numbers.BYTES_PER_ELEMENT) * numbers.BYTES_PER_ELEMENT;
      if (number === 0) {
        this.#clock.advanceTo(time);
        continue;
      }
      frame.bytes = this.#bytes;
      frame.at = start;
      frame.end = start + length;
      frame.wireBytes = numbers[head + 2] ?? 0;
      frame.time = time;
      frame.number = number;
      frame.linkType = numbers[head + 3] ?? 0;
      frame.checkSequenceBytes = numbers[head + 4] ?? 0;
      frame.capture = numbers[head + 5] ?? 0;
      return true;
    }
    return false;
  }
}
