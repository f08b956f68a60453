import type { BenchCapture } from "../captures.js";
import { type Contender, isInstalled } from "./contender.js";
import { type Cost, measure } from "./measure.js";

/** What is asked: ours against a peer on one capture. */
export interface Comparison {
  readonly ours: Contender;
  readonly peer: Contender;
  readonly capture: BenchCapture;
  readonly captureName: string;
  /** Largest ratio of CPU seconds that is meant to be reached. */
  readonly goal: number;
}

/** Runs of the same program on the same capture, and what it found. */
export interface Series {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakBytes: number | undefined;
  /** Modbus messages (or transactions) found by the last run, and how many there are. */
  readonly found: { readonly count: number; readonly truth: number } | undefined;
}

export interface Outcome {
  readonly comparison: Comparison;
  readonly ours: Series;
  readonly peer: Series;
  /** Median of the ratios of each round, ours by peer. */
  readonly ratio: number;
  readonly ratios: readonly number[];
}

/** Runs ours and the peer in turn, so that both meet the same machine; undefined when the peer is not installed. */
export async function compare(comparison: Comparison, rounds: number, folder: string): Promise<Outcome | undefined> {
  const { ours, peer, capture } = comparison;
  if (!isInstalled(peer)) return undefined;
  const ourCosts: Cost[] = [];
  const peerCosts: Cost[] = [];
  if (ours.prepare !== undefined) await measure(ours.prepare(capture.path, folder));
  // Once beforehand: the capture is in memory for everyone.
  await measure(ours.run(capture.path, folder));
  for (let round = 0; round < rounds; round++) {
    ourCosts.push(await measure(ours.run(capture.path, folder)));
    peerCosts.push(await measure(peer.run(capture.path, folder)));
  }
  const ratios = ourCosts.map((cost, round) => cost.cpuSeconds / (peerCosts[round]?.cpuSeconds ?? Number.NaN));
  return {
    comparison,
    ours: await series(ours, ourCosts, capture, folder),
    peer: await series(peer, peerCosts, capture, folder),
    ratio: median(ratios),
    ratios,
  };
}

async function series(
  contender: Contender,
  costs: readonly Cost[],
  capture: BenchCapture,
  folder: string,
): Promise<Series> {
  const { requests, responses } = capture.truth.modbus;
  const truth = contender.isPerTransaction === true ? requests : requests + responses;
  const count = await contender.found?.(folder);
  const peaks = costs.flatMap(({ peakBytes }) => peakBytes ?? []);
  return {
    cpuSeconds: median(costs.map((cost) => cost.cpuSeconds)),
    wallSeconds: median(costs.map((cost) => cost.wallSeconds)),
    peakBytes: peaks.length === 0 ? undefined : Math.max(...peaks),
    found: count === undefined ? undefined : { count, truth },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
