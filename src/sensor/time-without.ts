import type { CaptureDamage, FrameSource } from "../contracts/frame-source.js";
import type { Frame } from "../core/frame.js";
import type { PacketTime } from "../core/packet-time.js";

/** A capture without a part of its time. */
export class TimeWithout implements FrameSource {
  readonly #source: FrameSource;
  readonly #from: PacketTime;
  readonly #lengthUs: number;

  /** Without the frames from `from` on until `lengthUs` after that. */
  constructor(source: FrameSource, from: PacketTime, lengthUs: number) {
    this.#source = source;
    this.#from = from;
    this.#lengthUs = lengthUs;
  }

  get captures(): readonly string[] {
    return this.#source.captures;
  }

  get damages(): readonly CaptureDamage[] {
    return this.#source.damages;
  }

  get readBytes(): number {
    return this.#source.readBytes;
  }

  get totalBytes(): number | undefined {
    return this.#source.totalBytes;
  }

  next(frame: Frame): boolean {
    while (this.#source.next(frame)) {
      if (frame.time < this.#from || frame.time - this.#from >= this.#lengthUs) return true;
    }
    return false;
  }

  fill(): Promise<boolean> {
    return this.#source.fill();
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}
