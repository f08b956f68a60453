import { SECOND_US } from "../../core/packet-time.js";

/** The clock of packets and the monotonic one may part by so much at once. */
const STEP_US = 5 * SECOND_US;

interface Seen {
  time: number;
  /** Packet time less monotonic time, of the packet that was read soonest after it came. */
  aheadUs: number;
}

/**
 * Tells when the clock of packets jumps; each capture point has its own. Packets that wait to be read are no jump: by
 * that they only fall behind, and never more than they were.
 */
export class ClockWatch {
  #seen: (Seen | undefined)[] = [];
  #nowUs = 0;
  #idleTime = 0;

  /** A batch of packets begins to be read, at this monotonic time. */
  begin(nowUs: number): void {
    this.#nowUs = nowUs;
  }

  /** Without any packet time went on to here. */
  idle(time: number): void {
    this.#idleTime = time;
  }

  /** By how much the clock jumped with this packet, in microseconds; 0 when it did not. */
  step(capture: number, time: number): number {
    const aheadUs = time - this.#nowUs;
    const seen = this.#seen[capture];
    if (seen === undefined) {
      this.#seen[capture] = { time, aheadUs };
      return 0;
    }
    const passedUs = time - seen.time;
    const jumpUs = aheadUs - seen.aheadUs;
    seen.time = time;
    if (jumpUs > 0) seen.aheadUs = aheadUs;
    const isBack = passedUs < -STEP_US || (jumpUs < -STEP_US && time < this.#idleTime - STEP_US);
    if (jumpUs <= STEP_US && !isBack) return 0;
    // Most steps are of the clock of this machine: the other points see it too.
    this.#seen = [];
    this.#seen[capture] = { time, aheadUs };
    this.#idleTime = 0;
    return passedUs < -STEP_US ? Math.min(passedUs, jumpUs) : jumpUs;
  }
}
