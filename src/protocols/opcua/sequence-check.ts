import type { Side } from "../../contracts/flow.js";
import { LIMIT } from "./tables.js";

const NONE = -1;

/** The sequence numbers of one channel: one more for each chunk of a direction [OPC 10000-6 §6.7.2.4]. */
export class SequenceCheck {
  /** By side, as doubles. */
  readonly #last = new Float64Array(2).fill(NONE);

  /** Whether this number may follow the one before it; anything may follow a gap. */
  follow(side: Side, sequenceNumber: number): boolean {
    const last = this.#last[side] as number;
    this.#last[side] = sequenceNumber;
    return last === NONE || isNext(last, sequenceNumber);
  }

  /** A chunk has passed whose number could not be read. */
  skip(side: Side): void {
    const last = this.#last[side] as number;
    if (last !== NONE) this.#last[side] = last >= 0xffffffff ? NONE : last + 1;
  }

  /** Chunks of this side were lost. */
  forget(side: Side): void {
    this.#last[side] = NONE;
  }

  /** Whether exactly this number is to be expected; false after a gap. */
  isExpected(side: Side, sequenceNumber: number): boolean {
    const last = this.#last[side] as number;
    return last !== NONE && isNext(last, sequenceNumber);
  }
}

function isNext(last: number, sequenceNumber: number): boolean {
  if (sequenceNumber === last + 1) return true;
  return last >= LIMIT.sequenceWrapFrom && sequenceNumber < LIMIT.sequenceWrapTo;
}
