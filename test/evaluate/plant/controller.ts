import type { Random } from "../../bench/traffic/random.js";
import type { Host } from "../../inventory/frames.js";

const HOUR_US = 3_600_000_000;
const ANALOG = 8;

/** A controller: its process values over time, its set points and its outputs. */
export class Controller {
  readonly host: Host;
  readonly setPoints: [number, number] = [500, 520];
  outputs = 0b0101;
  /** While set, the same registers are told again and again. */
  frozen: readonly number[] | undefined;
  /** Added to what is told of the first register. */
  offset = 0;
  readonly #phase: number;
  readonly #random: Random;

  constructor(host: Host, random: Random) {
    this.host = host;
    this.#random = random;
    this.#phase = random.below(1000) / 1000;
  }

  /** Holding registers 0 to 11: eight analog values, a grade that follows the shift, a constant, two set points. */
  registers(nowUs: number): readonly number[] {
    if (this.frozen !== undefined) return this.frozen;
    const shift = Math.floor(nowUs / (8 * HOUR_US)) % 3;
    const analog = Array.from({ length: ANALOG }, (_, i) => {
      const turns = nowUs / ((1 + i) * HOUR_US) + this.#phase;
      const noise = this.#random.below(9) - 4;
      return 2000 + 300 * i + Math.round(150 * Math.sin(2 * Math.PI * turns)) + noise;
    });
    analog[0] = (analog[0] ?? 0) + this.offset;
    return [...analog, 1 + shift, 4711, ...this.setPoints];
  }
}
