import type { PacketTime } from "./packet-time.js";

/** Fires once, with `now` equal to its own due time whatever the time of the frame that drove the clock past it. */
export type TimerCallback = (now: PacketTime) => void;

/** Cancelled timers are swept out of the heap once it has grown to this, and then to twice what is left. */
const SWEEP_MIN = 1024;

class Timer implements TimerHandle {
  readonly due: PacketTime;
  readonly order: number;
  /** Undefined once cancelled, so that what it would have needed can go. */
  fire: TimerCallback | undefined;

  constructor(due: PacketTime, order: number, fire: TimerCallback) {
    this.due = due;
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
 * The one clock of the pipeline. It follows the frames and never goes back; timers fire by (due time, order asked),
 * before the frame that passes them, and a timer due at the very time of a frame fires before that frame.
 */
export class PacketClock {
  now = 0 as PacketTime;
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

  /** Asks for `fire` at `due`; a due time that has passed fires with the next frame, as at `now`. */
  at(due: PacketTime, fire: TimerCallback): TimerHandle {
    const timer = new Timer(Math.max(due, this.now) as PacketTime, this.#asked++, fire);
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
      first.fire(first.due);
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
  return a.due !== b.due ? a.due < b.due : a.order < b.order;
}
