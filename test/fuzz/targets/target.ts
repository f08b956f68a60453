import type { Random } from "../../bench/traffic/random.js";
import type { Corpus } from "../corpus.js";
import type { Part } from "../fuzz-case.js";

/** Something that must stand any input. */
export interface Target {
  readonly name: string;
  /** An input by the random numbers given: a seed of the corpus, changed. */
  make(corpus: Corpus, random: Random): Part[];
  /** Feeds the input and asks the oracles. Throws a Violation, or whatever the code under test throws. */
  run(parts: readonly Part[]): void | Promise<void>;
}

export function pickOne<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)]!;
}
