import type { Baseline } from "../contracts/baseline.js";
import type { Loop } from "../contracts/loop-event.js";
import type { LearnedLatency, LearnedLoop, LearnedPeriod } from "../contracts/timing-baseline.js";

const NORMAL_MAD = 1.4826;
/** By how much a latency and a period differ at least without meaning anything. */
const LATENCY_SHARE = 0.1;
const LATENCY_FLOOR_US = 1000;
const PERIOD_SHARE = 0.02;
const PERIOD_FLOOR_US = 2000;

/** What the baseline knows of the loop. */
export function learnedLoop({ client, server, protocol, part }: Loop, baseline: Baseline): LearnedLoop | undefined {
  return baseline.timing.loop(client.asset, server.asset, protocol, part);
}

/** The usual deviation of a latency, in microseconds, never less than what clocks and queues do anyway. */
export function latencySigmaUs({ median, mad }: Pick<LearnedLatency, "median" | "mad">): number {
  return Math.max(NORMAL_MAD * mad, LATENCY_SHARE * median, LATENCY_FLOOR_US);
}

/** The usual deviation of a period, in microseconds. */
export function periodSigmaUs({ median, mad }: Pick<LearnedPeriod, "median" | "mad">): number {
  return Math.max(NORMAL_MAD * mad, PERIOD_SHARE * median, PERIOD_FLOOR_US);
}
