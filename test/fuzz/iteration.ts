import { Random } from "../bench/traffic/random.js";
import type { Corpus } from "./corpus.js";
import type { FuzzCase } from "./fuzz-case.js";
import type { Target } from "./targets/target.js";

/** The input of one iteration: it depends on seed and number only, so any one can be made again without the others. */
export function inputOf(targets: readonly Target[], corpus: Corpus, seed: number, iteration: number): FuzzCase {
  const target = targets[iteration % targets.length]!;
  return { target: target.name, parts: target.make(corpus, new Random(seedOf(seed, iteration))) };
}

export function seedOf(seed: number, iteration: number): number {
  return (Math.imul(seed, 0x9e3779b1) ^ Math.imul(iteration + 1, 0x85ebca6b)) >>> 0;
}
