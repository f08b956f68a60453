import type { LearnedRate } from "../contracts/baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import { RateWindow } from "../core/rate-window.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";

/** Learns how much comes in a moving window: one sample for each bucket that had anything, at its end. */
export class CountedRate {
  /** Buckets that had anything. */
  units = 0;
  readonly #window: RateWindow;
  readonly #quantiles = new UpperQuantiles();
  #bucket = -1;
  #sum = 0;

  constructor(bucketUs: number, buckets: number) {
    this.#window = new RateWindow(undefined, bucketUs, buckets);
  }

  count(time: PacketTime, n = 1): void {
    const bucket = Math.floor(time / this.#window.bucketUs);
    if (bucket > this.#bucket) {
      this.#close();
      this.#bucket = bucket;
    }
    this.#sum = this.#window.add(time, n);
  }

  /** As if the bucket that is open ended now. */
  learned(): LearnedRate {
    if (this.#bucket < 0) return this.#quantiles.summary();
    const all = new UpperQuantiles(this.#quantiles.save());
    all.add(this.#sum);
    return all.summary();
  }

  #close(): void {
    if (this.#bucket < 0) return;
    this.units++;
    this.#quantiles.add(this.#sum);
    this.#bucket = -1;
  }
}
