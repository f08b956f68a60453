import type { Json } from "./json.js";
import { P2Quantile } from "./p2-quantile.js";

/** Below these many samples the maximum stands for the quantile: nothing else has been seen often enough. */
const P99_MIN = 200;
const P999_MIN = 2000;

/** The upper end of a distribution in constant memory. */
export class UpperQuantiles {
  readonly #p99: P2Quantile;
  readonly #p999: P2Quantile;

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    const [p99, p999] = (saved ?? []) as readonly Json[];
    this.#p99 = new P2Quantile(0.99, p99);
    this.#p999 = new P2Quantile(0.999, p999);
  }

  add(value: number): void {
    this.#p99.add(value);
    this.#p999.add(value);
  }

  /** All 0 before the first sample. */
  summary(): { readonly n: number; readonly p99: number; readonly p999: number; readonly max: number } {
    const { count: n, max } = this.#p99;
    return {
      n,
      p99: n < P99_MIN ? max : this.#p99.value,
      p999: n < P999_MIN ? max : this.#p999.value,
      max,
    };
  }

  save(): Json {
    return [this.#p99.save(), this.#p999.save()];
  }
}
