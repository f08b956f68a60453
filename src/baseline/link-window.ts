import type { LinkSecond } from "../contracts/link-event.js";
import type { Json } from "../core/json.js";
import { SECOND_US } from "../core/packet-time.js";
import { RateWindow } from "../core/rate-window.js";

const MINUTE_SECONDS = 60;
const SPAN_US = 10 * SECOND_US;

/** What a link carried in ten seconds, aligned to their epoch. */
export interface TenSeconds {
  readonly bytes: number;
  /** Of these, what no control protocol carried. */
  readonly otherBytes: number;
}

/** Joins the seconds of one link to ten seconds and minutes. */
export class LinkWindow {
  readonly #minute: RateWindow;
  /** Number of the ten seconds at hand since 1970, and what they had so far. */
  #span = -1;
  #bytes = 0;
  #otherBytes = 0;

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    const [minute, span = -1, bytes = 0, otherBytes = 0] = (saved ?? []) as [Json?, number?, number?, number?];
    this.#minute = new RateWindow(minute, SECOND_US, MINUTE_SECONDS);
    this.#span = span;
    this.#bytes = bytes;
    this.#otherBytes = otherBytes;
  }

  /** Returns the mean of the last minute, in bytes per second. */
  addToMinute({ time, bytes }: LinkSecond): number {
    return this.#minute.add(time, bytes) / MINUTE_SECONDS;
  }

  /** Returns the ten seconds that end with this second, or have ended before it; undefined where none have. */
  addToSpan({ time, bytes, controlBytes }: LinkSecond): TenSeconds | undefined {
    const span = Math.floor((time - 1) / SPAN_US);
    const isBehind = this.#span >= 0 && span > this.#span;
    const ended = isBehind ? this.#takeSpan() : undefined;
    this.#span = span;
    this.#bytes += bytes;
    this.#otherBytes += bytes - controlBytes;
    if (time % SPAN_US !== 0) return ended;
    const whole = this.#takeSpan();
    this.#span = -1;
    return whole;
  }

  save(): Json {
    return [this.#minute.save(), this.#span, this.#bytes, this.#otherBytes];
  }

  #takeSpan(): TenSeconds {
    const ended = { bytes: this.#bytes, otherBytes: this.#otherBytes };
    this.#bytes = 0;
    this.#otherBytes = 0;
    return ended;
  }
}
