/** Chance that a first contact succeeds, of who knows whom it asks and of who only tries. */
const KNOWING_SUCCESS = 0.8;
const TRYING_SUCCESS = 0.2;
/** Chances of calling somebody a scanner who is none, and of finding one who is. */
const FALSE_ALARM = 0.01;
const DETECTION = 0.99;
const FAILURE_FACTOR = (1 - TRYING_SUCCESS) / (1 - KNOWING_SUCCESS);
const SCORE_MAX = Math.ceil(Math.log(DETECTION / FALSE_ALARM) / Math.log(FAILURE_FACTOR));
const SCORE_MIN = Math.floor(Math.log((1 - DETECTION) / (1 - FALSE_ALARM)) / Math.log(FAILURE_FACTOR));

/** What the outcomes so far say; `open` is nothing yet. */
export type SequentialVerdict = "open" | "scanner" | "cleared";

/**
 * Wald's sequential test on the outcomes of first contacts, as in threshold random walk: each failure makes a scanner
 * four times as likely as before, each success a quarter as likely; four failures in a row decide. The score is the
 * logarithm of that ratio to the base 4, a whole number from -4 to 4; after a verdict of `cleared` it begins anew.
 */
export class SequentialTest {
  score: number;

  constructor(score = 0) {
    this.score = score;
  }

  note(isFailure: boolean): SequentialVerdict {
    this.score = Math.min(SCORE_MAX, this.score + (isFailure ? 1 : -1));
    if (this.score >= SCORE_MAX) return "scanner";
    if (this.score > SCORE_MIN) return "open";
    this.score = 0;
    return "cleared";
  }
}
