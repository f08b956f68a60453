import type { PacketTime } from "./packet-time.js";

/** Fires once, with `now` equal to its own due time whatever the time of the frame that drove the clock past it. */
export type TimerCallback = (now: PacketTime) => void;

/** Cancelled timers are swept out of the heap once it has grown to this, and then to twice what is left. */
const SWEEP_MIN = 1024;

/** Ranks of those who ask for timers in one step, beside detectors, which have their places in their list. */
export const TIMER_RANK = { alerts: 1 << 20, traffic: 1 << 21 } as const;

/** Where a timer stands among all others: by these, in this order. The same for whoever else asks for timers. */
export interface TimerPlace {
  readonly due: PacketTime;
  /** In which it was asked for. */
  readonly step: number;
  readonly rank: number;
  /** Counts the timers asked for; compared between those of one step and rank. */
  readonly order: number;
}

class Timer implements TimerHandle, TimerPlace {
  readonly due: PacketTime;
  readonly step: number;
  readonly rank: number;
  readonly order: number;
  /** Undefined once cancelled, so that what it would have needed can go. */
  fire: TimerCallback | undefined;

  constructor({ due, step, rank, order }: TimerPlace, fire: TimerCallback) {
    this.due = due;
    this.step = step;
    this.rank = rank;
    this.order = order;
    this.fire = fire;
  }

  cancel(): void {
    this.fire = undefined;
  }
}

/** A timer that was asked for. */
export interface TimerHandle {
  cancel(): void;
}

/**
 * The one clock of the pipeline. It follows the frames and never goes back; timers fire by due time, then by the step
 * in which they were asked for and by whom, before the frame that passes them, and a timer due at the very time of a
 * frame fires before that frame.
 */
export class PacketClock {
  now = 0 as PacketTime;
  /** Grows by one with every event that the traffic gives. */
  step = 0;
  /** The timer that is firing. */
  firing: TimerPlace | undefined;
  #timers: Timer[] = [];
  #asked = 0;
  #sweepAt = SWEEP_MIN;

  /** Timers kept, with those that were cancelled and not swept out yet. */
  get timers(): number {
    return this.#timers.length;
  }

  /** Moves to `time` and fires what is due on the way. Returns false for a time before `now`, which moves nothing. */
  advanceTo(time: PacketTime): boolean {
    if (time < this.now) return false;
    if (this.#timers.length > 0) this.#fireUntil(time);
    this.now = time;
    return true;
  }

  /**
   * Asks for `fire` at `due`; a due time that has passed fires with the next frame, as at `now`. `rank` is one of
   * TIMER_RANK, or the place of a detector in its list.
   */
  at(due: PacketTime, fire: TimerCallback, rank: number = TIMER_RANK.traffic): TimerHandle {
    const order = this.#asked++;
    return this.put({ due: Math.max(due, this.now) as PacketTime, step: this.step, rank, order }, fire);
  }

  /** As `at`, for a timer that has its place already: asked for elsewhere, of a rank that nobody has here. */
  put(place: TimerPlace, fire: TimerCallback): TimerHandle {
    const timer = new Timer(place, fire);
    if (this.#timers.length >= this.#sweepAt) this.#sweep();
    this.#push(timer);
    return timer;
  }

  #sweep(): void {
    const left = this.#timers.filter(({ fire }) => fire !== undefined);
    this.#timers = [];
    for (const timer of left) this.#push(timer);
    this.#sweepAt = Math.max(SWEEP_MIN, 2 * left.length);
  }

  #fireUntil(time: PacketTime): void {
    for (let first = this.#timers[0]; first !== undefined && first.due <= time; first = this.#timers[0]) {
      this.#removeFirst();
      if (first.fire === undefined) continue;
      this.now = first.due;
      this.firing = first;
      first.fire(first.due);
      this.firing = undefined;
    }
  }

  #push(timer: Timer): void {
    const heap = this.#timers;
    let child = heap.push(timer) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (isBefore(heap[parent]!, timer)) break;
      heap[child] = heap[parent]!;
      child = parent;
    }
    heap[child] = timer;
  }

  #removeFirst(): void {
    const heap = this.#timers;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (isBefore(last, heap[child]!)) break;
      heap[parent] = heap[child]!;
      parent = child;
    }
    heap[parent] = last;
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  if (a.due !== b.due) return a.due < b.due;
  if (a.step !== b.step) return a.step < b.step;
  return a.rank !== b.rank ? a.rank < b.rank : a.order < b.order;
}
