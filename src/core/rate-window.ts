import type { Json } from "./json.js";
import { type PacketTime, SECOND_US } from "./packet-time.js";

const MINUTE_BUCKET_US = 10 * SECOND_US;
const MINUTE_BUCKETS = 6;

/**
 * Counts things in a window that moves on by buckets of packet time, aligned to its epoch so that every run cuts alike.
 * By default a minute in six buckets. What comes late counts in the latest bucket.
 */
export class RateWindow {
  readonly bucketUs: number;
  readonly #counts: number[];
  /** Number of the latest bucket since 1970. */
  #latest = -1;

  /** `saved` is what `save` gave. */
  constructor(saved?: Json, bucketUs = MINUTE_BUCKET_US, buckets = MINUTE_BUCKETS) {
    this.bucketUs = bucketUs;
    const [latest, ...counts] = (saved as readonly number[] | undefined) ?? [];
    this.#latest = latest ?? -1;
    this.#counts = latest === undefined ? new Array<number>(buckets).fill(0) : counts;
  }

  /** Returns the count in the window that ends with the bucket of `time`. */
  add(time: PacketTime, n = 1): number {
    this.#moveTo(time);
    const at = this.#latest % this.#counts.length;
    this.#counts[at] = (this.#counts[at] ?? 0) + n;
    return this.#sum();
  }

  total(time: PacketTime): number {
    this.#moveTo(time);
    return this.#sum();
  }

  save(): Json {
    return [this.#latest, ...this.#counts];
  }

  #moveTo(time: PacketTime): void {
    const bucket = Math.floor(time / this.bucketUs);
    const buckets = this.#counts.length;
    const passed = Math.min(buckets, bucket - this.#latest);
    if (passed <= 0) return;
    for (let back = 0; back < passed; back++) this.#counts[(bucket - back) % buckets] = 0;
    this.#latest = bucket;
  }

  #sum(): number {
    let sum = 0;
    for (const count of this.#counts) sum += count;
    return sum;
  }
}
