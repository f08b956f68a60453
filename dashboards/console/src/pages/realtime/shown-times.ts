import type { TimeRange } from "../../app/time-interval.js";
import type { TimesMs } from "./chart.js";

const HOUR_MS = 3_600_000;
/** Less is not shown: two points are no line yet. */
const SHOWN_MS_MIN = 300_000;
/** Charts step on by so much. */
const STEP_MS = 10_000;

/**
 * What charts show: what there is of the last hour, or what was chosen of it; undefined where that is not of it.
 * Points are there from `oldestMs` to `newestMs`.
 */
export function shownTimes([oldestMs, newestMs]: TimesMs, chosen: TimeRange | undefined): TimesMs | undefined {
  const end = Math.ceil(newestMs / STEP_MS) * STEP_MS;
  const begin = Math.max(end - HOUR_MS, Math.min(Math.floor(oldestMs / STEP_MS) * STEP_MS, end - SHOWN_MS_MIN));
  const from = chosen?.from === undefined ? begin : Math.max(begin, Date.parse(chosen.from));
  const to = chosen?.to === undefined ? end : Math.min(end, Date.parse(chosen.to));
  return from < to ? [from, to] : undefined;
}
