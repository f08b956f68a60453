import type { TimeRange } from "../../app/time-interval.js";
import type { TimesMs } from "./chart.js";

const HOUR_MS = 3_600_000;
/** Charts step on by so much. */
const STEP_MS = 10_000;

/** What charts show: the last hour before `newestMs`, or what was chosen of it; undefined where that is not of it. */
export function shownTimes(newestMs: number, chosen: TimeRange | undefined): TimesMs | undefined {
  const end = Math.ceil(newestMs / STEP_MS) * STEP_MS;
  const begin = end - HOUR_MS;
  const from = chosen?.from === undefined ? begin : Math.max(begin, Date.parse(chosen.from));
  const to = chosen?.to === undefined ? end : Math.min(end, Date.parse(chosen.to));
  return from < to ? [from, to] : undefined;
}
