import type { PduContext } from "../../contracts/decoder.js";
import type { PacketTime } from "../../core/packet-time.js";

const WAITING_MAX = 16;

interface Ping {
  readonly time: PacketTime;
  readonly frame: number;
}

/** The PINGREQs that wait for their PINGRESP, in order: they carry nothing else to pair them by. */
export class Pings {
  unanswered = 0;
  readonly #waiting: Ping[] = [];
  #isDoubtful = false;

  get size(): number {
    return this.#waiting.length;
  }

  ask({ time, frame }: PduContext): void {
    if (this.#waiting.length >= WAITING_MAX) {
      this.#waiting.shift();
      this.unanswered++;
    }
    this.#waiting.push({ time, frame });
  }

  /** The one that is answered; undefined when there is none, or when nobody can say which. */
  answer(): Ping | undefined {
    if (!this.#isDoubtful) return this.#waiting.shift();
    this.#isDoubtful = false;
    this.#waiting.length = 0;
    return undefined;
  }

  /** Answers may have been lost. */
  doubt(): void {
    this.#isDoubtful = this.#waiting.length > 0;
  }
}
