import type { LearnedLoop } from "../contracts/timing-baseline.js";
import { periodSigmaUs } from "./learned-loop.js";

/** Usual pauses of a loop that are waited for at least. */
export const MEDIANS_WAITED = 2.5;
const SIGMAS = 6;
/** Learned for so long, a loop is given twice the margin. */
const SHORT_SECONDS = 60;

/** How long a loop may rest, in microseconds; undefined for one that was not learned, or has no period. */
export function deadlineOf(learned: LearnedLoop | undefined, pausePercent: number): number | undefined {
  if (learned === undefined || !Object.values(learned.periods).some(({ isCyclic }) => isCyclic)) return undefined;
  const { pause, seconds } = learned;
  const usual = MEDIANS_WAITED * pause.median + SIGMAS * periodSigmaUs(pause);
  // The longest pause of a short time is not the longest there is.
  const margin = (pausePercent / 100) * (1 + SHORT_SECONDS / Math.max(1, seconds));
  return Math.round(Math.max(usual, margin * pause.max));
}
