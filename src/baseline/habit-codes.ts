import type { PacketTime } from "../core/packet-time.js";
import { createSpan, extendSpan, joinSpans, type Span } from "./learned-span.js";

/** More codes than any decoder has. */
const CODES_MAX = 64;
const HOURS_MIN = 2;

/** Counts anomaly codes by hour: what comes in several hours is a habit of the device, not an attack. */
export class HabitCodes {
  readonly #codes = new Map<string, Span>();

  note(codes: readonly string[], time: PacketTime): void {
    for (const code of codes) {
      const span = this.#spanOf(code);
      if (span !== undefined) extendSpan(span, time, time);
    }
  }

  join(other: HabitCodes): void {
    for (const [code, span] of other.#codes) {
      const own = this.#spanOf(code);
      if (own !== undefined) joinSpans(own, span);
    }
  }

  /** Codes of at least two hours, sorted. */
  habits(): string[] {
    return [...this.#codes]
      .filter(([, { hours }]) => hours >= HOURS_MIN)
      .map(([code]) => code)
      .sort();
  }

  #spanOf(code: string): Span | undefined {
    const known = this.#codes.get(code);
    if (known !== undefined || this.#codes.size >= CODES_MAX) return known;
    const span = createSpan();
    this.#codes.set(code, span);
    return span;
  }
}
