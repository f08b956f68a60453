import type { Json, JsonObject } from "../core/json.js";
import { type CycleTable, SUCCESSORS_MAX } from "./cycle-table.js";

/** Of so many cycles in a row so many must be out of order. */
const CYCLES = 5;
const BAD_MIN = 3;
const LATEST = (1 << CYCLES) - 1;
/** Cycles in order before one out of order means anything. */
const GOOD_MIN = 3;
const NOWHERE = -1;

/**
 * Follows the polls of one group through the orders known for it. As many polls as the group has reads are a cycle; it
 * is out of order when a poll in it does not follow the one before.
 */
export class CycleTrack {
  readonly #phases: CycleTable[];
  readonly #size: number;
  #current = NOWHERE;
  #polls = 0;
  /** By phase: whether the cycle at hand is out of order, and bits of the latest ones, the newest last. */
  readonly #isBad: boolean[];
  readonly #bits: number[];
  #goodCycles = 0;
  /** What was polled last out of order, and what should have been. */
  lastSeen = NOWHERE;
  lastExpected = NOWHERE;

  /** `saved` is what `save` gave. */
  constructor(phases: readonly CycleTable[], saved?: Json) {
    this.#phases = [...phases];
    this.#size = phases[0]?.size ?? 1;
    const { current, polls, isBad, bits, good, seen, expected } = (saved ?? {}) as JsonObject;
    this.#isBad = (isBad as boolean[] | undefined)?.slice() ?? phases.map(() => false);
    this.#bits = (bits as number[] | undefined)?.slice() ?? phases.map(() => 0);
    this.#current = (current as number | undefined) ?? NOWHERE;
    this.#polls = (polls as number | undefined) ?? 0;
    this.#goodCycles = (good as number | undefined) ?? 0;
    this.lastSeen = (seen as number | undefined) ?? NOWHERE;
    this.lastExpected = (expected as number | undefined) ?? NOWHERE;
  }

  /** Whether enough cycles were in order for one out of order to mean something. */
  get isSettled(): boolean {
    return this.#goodCycles >= GOOD_MIN;
  }

  /** What is most likely to come; -1 where nobody knows. */
  get expected(): number {
    return this.#current === NOWHERE ? NOWHERE : (this.#phases[0]?.next[this.#current * SUCCESSORS_MAX] ?? NOWHERE);
  }

  /** Another order of the same reads. */
  addPhase(phase: CycleTable): void {
    this.#phases.push(phase);
    this.#isBad.push(false);
    this.#bits.push(0);
  }

  /** Polls are missing: the next may be any, and one of the cycles that were out of order may have been whole. */
  reset(): void {
    this.#current = NOWHERE;
    this.#polls = 0;
    this.#isBad.fill(false);
    for (let phase = 0; phase < this.#bits.length; phase++) this.#bits[phase] = withoutOldest(this.#bits[phase] ?? 0);
  }

  /** Takes in a poll; true when with it too many cycles are out of order, whatever the phase. Said once. */
  poll(symbol: number): boolean {
    const from = this.#current;
    this.#current = symbol;
    if (from !== NOWHERE) this.#judge(from, symbol);
    if (++this.#polls < this.#size) return false;
    this.#polls = 0;
    return this.#endCycle();
  }

  save(): JsonObject {
    return {
      current: this.#current,
      polls: this.#polls,
      isBad: [...this.#isBad],
      bits: [...this.#bits],
      good: this.#goodCycles,
      seen: this.lastSeen,
      expected: this.lastExpected,
    };
  }

  #judge(from: number, symbol: number): void {
    for (let phase = 0; phase < this.#phases.length; phase++) {
      if (this.#follows(phase, from, symbol)) continue;
      this.#isBad[phase] = true;
      if (phase > 0) continue;
      this.lastSeen = symbol;
      this.lastExpected = this.#phases[0]?.next[from * SUCCESSORS_MAX] ?? NOWHERE;
    }
  }

  #follows(phase: number, from: number, symbol: number): boolean {
    const next = this.#phases[phase]?.next;
    const at = from * SUCCESSORS_MAX;
    return next !== undefined && (next[at] === symbol || next[at + 1] === symbol || next[at + 2] === symbol);
  }

  #endCycle(): boolean {
    let isGood = false;
    let areAllBad = true;
    for (let phase = 0; phase < this.#phases.length; phase++) {
      const isBad = this.#isBad[phase] === true;
      const bits = (((this.#bits[phase] ?? 0) << 1) | (isBad ? 1 : 0)) & LATEST;
      this.#bits[phase] = bits;
      this.#isBad[phase] = false;
      if (!isBad) isGood = true;
      if (!isBad || bitsIn(bits) < BAD_MIN) areAllBad = false;
    }
    const wasSettled = this.isSettled;
    if (isGood && this.#goodCycles < GOOD_MIN) this.#goodCycles++;
    if (!isGood && !wasSettled) this.#goodCycles = 0;
    if (!areAllBad || !wasSettled) return false;
    this.#goodCycles = 0;
    this.#bits.fill(0);
    return true;
  }
}

function withoutOldest(bits: number): number {
  return bits === 0 ? 0 : bits & ~(1 << (31 - Math.clz32(bits)));
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
