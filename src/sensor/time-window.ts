import type { FrameSource } from "../contracts/frame-source.js";
import type { Frame } from "../core/frame.js";
import type { PacketTime } from "../core/packet-time.js";
import { PassedOn } from "./passed-on.js";

/** A part of a capture, by packet time. */
export class TimeWindow extends PassedOn {
  readonly #from: PacketTime;
  readonly #lengthUs: number;
  /** Time of the first frame of the source; undefined before it. */
  firstTime: PacketTime | undefined = undefined;
  #isOver = false;

  /** Frames from `from` on, or from the first, until `lengthUs` after that. */
  constructor(source: FrameSource, from: PacketTime, lengthUs: number) {
    super(source);
    this.#from = from;
    this.#lengthUs = lengthUs;
  }

  override next(frame: Frame): boolean {
    while (!this.#isOver && this.source.next(frame)) {
      this.firstTime ??= frame.time;
      if (frame.time < this.#from) continue;
      if (frame.time - Math.max(this.#from, this.firstTime) < this.#lengthUs) return true;
      this.#isOver = true;
    }
    return false;
  }

  override async fill(): Promise<boolean> {
    return !this.#isOver && (await this.source.fill());
  }
}
