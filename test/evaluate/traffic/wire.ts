import { createFrame, type Frame } from "../../../src/core/frame.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import type { Random } from "../../bench/traffic/random.js";
import type { Timeline } from "./timeline.js";

/** What the mirror port does to frames. */
const LOST_SHARE = 0.0005;
const DOUBLED_SHARE = 0.0005;
const COPY_DELAY_US = 30;

/** The mirror port: every frame of the plant passes here, some are lost and some come twice. */
export class Wire {
  frames = 0;
  lost = 0;
  doubled = 0;
  /** Of the clock of the sensor against that of the plant. */
  clockOffsetUs = 0;
  /** What the mirror port loses beyond the usual, and of whom it shows nothing. */
  lostShare = LOST_SHARE;
  hidden: ((bytes: ArrayLike<number>) => boolean) | undefined;
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #frame: Frame = { ...createFrame(), linkType: 1 };
  #take: (frame: Frame) => void = () => {};
  #lastUs = 0;

  constructor(timeline: Timeline, random: Random) {
    this.#timeline = timeline;
    this.#random = random;
  }

  /** Frames are borrowed. */
  listen(take: (frame: Frame) => void): void {
    this.#take = take;
  }

  send(bytes: readonly number[] | Uint8Array): void {
    if (this.#random.chance(this.lostShare) || this.hidden?.(bytes) === true) {
      this.lost++;
      return;
    }
    const array = Uint8Array.from(bytes);
    this.#give(array, this.#timeline.nowUs);
    if (!this.#random.chance(DOUBLED_SHARE)) return;
    this.doubled++;
    this.#give(array, this.#timeline.nowUs + COPY_DELAY_US);
  }

  #give(bytes: Uint8Array, atUs: number): void {
    const stampedUs = atUs + this.clockOffsetUs;
    // A copy may come after a later frame; a clock that is set back is told as it is.
    this.#lastUs = this.#lastUs - stampedUs > 100_000 ? stampedUs : Math.max(this.#lastUs, stampedUs);
    const frame = this.#frame;
    frame.bytes = bytes;
    frame.at = 0;
    frame.end = bytes.length;
    frame.wireBytes = bytes.length;
    frame.time = this.#lastUs as PacketTime;
    frame.number = ++this.frames;
    this.#take(frame);
  }
}
