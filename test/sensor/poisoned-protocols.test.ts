import { describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import type { Baseline } from "../../src/contracts/baseline.js";
import type { Frame } from "../../src/core/frame.js";
import { START } from "../detectors/given.js";
import type { Plant } from "./plant.js";
import { HOUR, kinds, normal } from "./poisoned-kinds.js";
import { learnedContents, told, watched } from "./watched.js";

const LEARNED_HOURS = 26;
/**
 * Kinds that get past; the list may only shrink: rates, sizes and nodes that were read are learned with the attack in
 * them.
 */
const MISSED: ReadonlySet<string> = new Set(["much larger payloads", "a flood of messages", "many nodes read"]);
/** Over all kinds, with those of `poisoned-learning.test.ts`. */
const RECALL_MIN = 0.9;
const MODBUS_KINDS = 25;
const MODBUS_MISSED_MAX = 2;
/** In the eleventh hour of learning, and half an hour into watching. */
const [POISONED_AT, AGAIN_AT] = [10.4 * HOUR, 1800];
const LATER = START + 48 * HOUR * 1e6;

const framesOf = (plant: Plant, start: number): Frame[] => plant.frames(start);
const learnedOf = (plant: Plant): Baseline => new LearnedBaseline(learnedContents(framesOf(plant, START)));
const toldOf = (plant: Plant, baseline: Baseline) => told(watched(framesOf(plant, LATER), { baseline }));

describe("protocols learned while an attack went on", () => {
  it("are silent on the usual where there was none", () => {
    expect(toldOf(normal(4), learnedOf(normal(LEARNED_HOURS)))).toEqual([]);
  });

  const results = Object.values(kinds)
    .flat()
    .map(([name, attack]) => {
      const baseline = learnedOf(attack(normal(LEARNED_HOURS), POISONED_AT));
      const again = toldOf(attack(normal(2), AGAIN_AT), baseline);
      return { name, isFoundAgain: again.length > 0, usual: toldOf(normal(4), baseline) };
    });

  it("do not take the attack for normal: it is told when it comes again, but for what is known to get past", () => {
    const missed = results.flatMap(({ name, isFoundAgain }) => (isFoundAgain ? [] : [name]));
    expect(missed.filter((name) => !MISSED.has(name))).toEqual([]);
    const recall = 1 - (missed.length + MODBUS_MISSED_MAX) / (results.length + MODBUS_KINDS);
    expect(recall).toBeGreaterThanOrEqual(RECALL_MIN);
  });

  it.each(results)("go on trusting the usual: $name", ({ usual }) => {
    expect(usual).toEqual([]);
  });
});
