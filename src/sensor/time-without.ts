import type { FrameSource } from "../contracts/frame-source.js";
import type { Frame } from "../core/frame.js";
import type { PacketTime } from "../core/packet-time.js";
import { PassedOn } from "./passed-on.js";

/** A capture without a part of its time. */
export class TimeWithout extends PassedOn {
  readonly #from: PacketTime;
  readonly #lengthUs: number;

  /** Without the frames from `from` on until `lengthUs` after that. */
  constructor(source: FrameSource, from: PacketTime, lengthUs: number) {
    super(source);
    this.#from = from;
    this.#lengthUs = lengthUs;
  }

  override next(frame: Frame): boolean {
    while (this.source.next(frame)) {
      if (frame.time < this.#from || frame.time - this.#from >= this.#lengthUs) return true;
    }
    return false;
  }
}
