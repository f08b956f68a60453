import type { JsonObject } from "../../core/json.js";

/** Times from packets to their answers, in microseconds. */
export class Latency {
  #count = 0;
  #sumUs = 0;
  #minUs = Number.MAX_SAFE_INTEGER;
  #maxUs = 0;

  add(latencyUs: number): void {
    this.#count++;
    this.#sumUs += latencyUs;
    if (latencyUs < this.#minUs) this.#minUs = latencyUs;
    if (latencyUs > this.#maxUs) this.#maxUs = latencyUs;
  }

  /** Undefined when nothing was answered. */
  summary(): JsonObject | undefined {
    if (this.#count === 0) return undefined;
    return { min: this.#minUs, mean: Math.round(this.#sumUs / this.#count), max: this.#maxUs };
  }
}
