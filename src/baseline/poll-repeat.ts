import type { ModbusRequest } from "../contracts/sensor-event.js";
import type { Json, JsonObject } from "../core/json.js";

const NONE = -1;

/**
 * Tells a read that is asked again because no answer came, or to see what a write did, from one that somebody puts in:
 * both come right after the same read.
 */
export class PollRepeat {
  #key = NONE;
  #frame = NONE;
  #isAnswered = false;
  /** Something was written, and no read was excused by it yet. */
  #isWritten = false;

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    const { key = NONE, frame = NONE, isAnswered = false, isWritten = false } = (saved ?? {}) as JsonObject;
    this.#key = key as number;
    this.#frame = frame as number;
    this.#isAnswered = isAnswered as boolean;
    this.#isWritten = isWritten as boolean;
  }

  /** Takes in a read; true when it is the one before, asked again for such a reason. */
  poll(key: number, { frame }: ModbusRequest): boolean {
    const isSame = key === this.#key;
    const isExcused = isSame && (!this.#isAnswered || this.#isWritten);
    if (isSame && this.#isAnswered) this.#isWritten = false;
    this.#key = key;
    this.#frame = frame;
    this.#isAnswered = false;
    return isExcused;
  }

  /** What this asked for was told by the server. */
  answer({ frame }: ModbusRequest): void {
    if (frame === this.#frame) this.#isAnswered = true;
  }

  write(): void {
    this.#isWritten = true;
  }

  /** Polls are missing: nothing is known of the one before. */
  reset(): void {
    this.#key = NONE;
  }

  save(): JsonObject {
    return { key: this.#key, frame: this.#frame, isAnswered: this.#isAnswered, isWritten: this.#isWritten };
  }
}
