import { WATER_ATTACKS } from "./water-attacks.js";
import type { WaterCase } from "./water-case.js";

const LEARN_SECONDS = 240;
const CLEAN_SECONDS = 120;

const quiet = { acts: [], attack: [], clauses: [], shows: [] } as const;
const learned = (name: string): WaterCase => ({
  ...quiet,
  name,
  title: "Usual days, to learn from",
  seconds: LEARN_SECONDS,
  story: ["The plant comes up, runs, and is shut down in good order. Nothing is wrong."],
});

/** In the order of their times. */
export const WATER_CASES: readonly WaterCase[] = [
  learned("00-learn-1"),
  learned("00-learn-2"),
  {
    ...quiet,
    name: "01-clean",
    title: "A usual day, of which nothing is told",
    seconds: CLEAN_SECONDS,
    story: ["As the days before. An alert here would be a false one."],
  },
  ...WATER_ATTACKS,
];

const DAY_MS = Date.UTC(2026, 2, 3, 6);
/** Between the ends of one recording and the beginning of the next; a longer pause would be a step of the clock. */
export const PAUSE_SECONDS = 10;

/** When it begins, as of 1970: one after the other, so that all of them together are one day of the plant. */
export function startMs(name: string): number {
  const index = WATER_CASES.findIndex((one) => one.name === name);
  if (index < 0) throw new Error(`no case ${name}`);
  const before = WATER_CASES.slice(0, index).reduce((sum, { seconds }) => sum + seconds + PAUSE_SECONDS, 0);
  return DAY_MS + 1000 * before;
}
