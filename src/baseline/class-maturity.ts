import type { BaselineClass } from "../contracts/baseline.js";
import { type Coverage, coverageOf } from "./coverage.js";
import type { Incidence } from "./modbus-parts.js";

const HOUR_US = 3_600_000_000;
/** From here on a class stays as it is: what is not mature by now will not be by itself. */
const HOURS_MAX = 28 * 24;
/** Before that nothing can be said of what was not seen. */
const HOURS_MIN = 24;
/** Fewer things than this are enough only if each was seen in a second hour. */
const KEYS_MIN = 3;
const QUICK_HOURS = 24;

interface Needs {
  readonly hours: number;
  readonly unseenShare: number;
  readonly quietHours: number;
  /** What is counted, in the plural. */
  readonly noun: string;
}

const FAST = { hours: 24, unseenShare: 0.005, quietHours: 6 } as const;
const SLOW = { hours: 168, unseenShare: 0.01, quietHours: 24 } as const;
const RARE = { hours: 336, unseenShare: 0.05, quietHours: 48 } as const;

const needsOf: Readonly<Record<BaselineClass, Needs>> = {
  assets: { ...SLOW, noun: "assets" },
  conduits: { ...SLOW, noun: "conduits" },
  reads: { ...FAST, noun: "reads" },
  timing: { ...FAST, noun: "control loops" },
  link: { ...FAST, noun: "conduits with a load" },
  values: { hours: 168, unseenShare: 0.02, quietHours: 24, noun: "points" },
  writes: { ...RARE, noun: "writes" },
  engineering: { ...RARE, noun: "engineering operations" },
};

/** A class whose maturity is measured. */
export type MeasuredClass = keyof typeof needsOf;

/** What the header says of a class. */
export type ClassCoverage = Coverage & {
  /** From the last new thing to the end. */
  readonly quietHours: number;
  readonly mature: boolean;
  /** Why it is not mature, in words; absent when it is. */
  readonly missing?: string;
};

/** When learning ended, and how much of it had traffic. */
export interface LearnedWindow {
  readonly hours: number;
  readonly from: number;
  readonly to: number;
  /** Devices and conduits are taken as known after a day instead of a week. */
  readonly isQuick: boolean;
}

/** Whether enough of each class was seen for its absence to mean much. */
export function classCoverage(
  seen: Readonly<Record<MeasuredClass, readonly Incidence[]>>,
  window: LearnedWindow,
): Record<MeasuredClass, ClassCoverage> {
  const classes = Object.keys(needsOf) as MeasuredClass[];
  return Object.fromEntries(classes.map((name) => [name, coverOne(name, seen[name], window)])) as Record<
    MeasuredClass,
    ClassCoverage
  >;
}

function coverOne(name: MeasuredClass, seen: readonly Incidence[], window: LearnedWindow): ClassCoverage {
  const coverage = coverageOf(seen, window.hours);
  const latest = seen.reduce((last, { first }) => Math.max(last, first), window.from);
  const quietHours = Math.max(0, window.to - latest) / HOUR_US;
  const isSoon = window.isQuick && (name === "assets" || name === "conduits");
  const needs = isSoon ? { ...needsOf[name], hours: QUICK_HOURS } : needsOf[name];
  const missing = missingFor(coverage, quietHours, needs);
  if (missing.length === 0) return { ...coverage, quietHours, mature: true };
  return { ...coverage, quietHours, mature: false, missing: missing.join("; ") };
}

function missingFor(coverage: Coverage, quietHours: number, needs: Needs): string[] {
  const { T, n, Q1, u, chao2 } = coverage;
  const { noun } = needs;
  const missing: string[] = [];
  if (T < needs.hours) missing.push(`${needs.hours - T} more hours with traffic`);
  if (T < HOURS_MIN) return missing;
  if (u > needs.unseenShare) {
    missing.push(`${percent(u)} of what happens may be ${noun} not seen yet (at most ${percent(needs.unseenShare)})`);
  }
  if (n > 0 && n < KEYS_MIN && Q1 > 0) missing.push(`a second hour with each of the ${n} ${noun}`);
  if (n > 0 && quietHours < needs.quietHours) missing.push(`${needs.quietHours} hours without new ${noun}`);
  if (missing.length > 0 && T >= HOURS_MAX && chao2 > 0) {
    missing.push(`about ${Math.ceil(chao2)} ${noun} unseen after ${HOURS_MAX / 24} days`);
  }
  return missing;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
