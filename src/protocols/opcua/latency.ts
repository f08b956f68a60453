import type { JsonObject } from "../../core/json.js";

/** Times from request to response, in whole microseconds. */
export class Latency {
  #count = 0;
  #minUs = 0.5; // As a double from the start: one number shape.
  #maxUs = 0.5;
  #sumUs = 0.5;

  add(latencyUs: number): void {
    if (this.#count === 0) {
      this.#minUs = latencyUs;
      this.#maxUs = latencyUs;
      this.#sumUs = 0;
    }
    this.#count++;
    this.#sumUs += latencyUs;
    if (latencyUs < this.#minUs) this.#minUs = latencyUs;
    if (latencyUs > this.#maxUs) this.#maxUs = latencyUs;
  }

  summary(): JsonObject | undefined {
    if (this.#count === 0) return undefined;
    return { min: this.#minUs, mean: Math.round(this.#sumUs / this.#count), max: this.#maxUs };
  }
}
