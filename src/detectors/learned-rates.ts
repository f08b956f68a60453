import type { LearnedRate, ModbusOperationsEntity, ModbusRates } from "../contracts/baseline.js";

type RateName = {
  [Name in keyof ModbusRates]-?: ModbusRates[Name] extends LearnedRate ? Name : never;
}[keyof ModbusRates];

/** Quantile 0.999 of a rate, over all units of a pair; 0 where nothing was learned. */
export function learnedRate(own: readonly ModbusOperationsEntity[], name: RateName): number {
  return own.reduce((sum, { rates }) => sum + (rates?.[name].p999 ?? 0), 0);
}

/**
 * Whether a pair was seen for at least so many seconds with requests. One of which nothing was learned was: that it
 * never asked is known as well as the rest of the baseline.
 */
export function isWellLearned(own: readonly ModbusOperationsEntity[], secondsCount: number): boolean {
  if (own.length === 0) return true;
  return own.reduce((sum, { rates }) => sum + (rates?.requestsPerSecond.n ?? 0), 0) >= secondsCount;
}
