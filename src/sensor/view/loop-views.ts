import type { LoopPoint, LoopView } from "../../contracts/plant-view.js";
import type { LearnedLoop, TimingBaseline } from "../../contracts/timing-baseline.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../core/packet-time.js";
import type { LoopFigures, LoopSpan } from "../loop-series.js";

const HOUR_US = 3600 * SECOND_US;
/** What was seen in fewer spans is a visit, unless it was learned to come round. */
const SPANS_MIN = 3;

/** Loops that come round, in the order of their keys, with what they did in the hour before `now`. */
export function loopViews(
  loops: readonly LoopFigures[],
  timing: TimingBaseline | undefined,
  now: PacketTime,
): readonly LoopView[] {
  return loops
    .map((figures) => ({ figures, learned: learnedOf(figures, timing) }))
    .filter(
      ({ figures: { spans }, learned }) => spans.length >= SPANS_MIN || (learned !== undefined && isCyclic(learned)),
    )
    .sort((a, b) => (a.figures.key < b.figures.key ? -1 : 1))
    .map(({ figures, learned }) => viewOf(figures, learned, now));
}

function learnedOf({ loop }: LoopFigures, timing: TimingBaseline | undefined): LearnedLoop | undefined {
  return timing?.loop(loop.client.asset, loop.server.asset, loop.protocol, loop.part);
}

function isCyclic({ periods }: LearnedLoop): boolean {
  return Object.values(periods).some((period) => period.isCyclic);
}

function viewOf(figures: LoopFigures, learned: LearnedLoop | undefined, now: PacketTime): LoopView {
  const { key, polls, unanswered, latencyMeanUs, latencyP99Us } = figures;
  const { protocol, part } = figures.loop;
  const [client, server] = [figures.loop.client.asset, figures.loop.server.asset];
  const points = figures.spans.filter(({ from }) => from > now - HOUR_US && from <= now).map(pointOf);
  const headrooms = points.flatMap(({ headroom }) => headroom ?? []);
  return {
    ...{ key, client, server, protocol, part, polls, unanswered },
    periodUs: points.findLast(({ periodUs }) => periodUs !== undefined)?.periodUs,
    headroom: headrooms.length === 0 ? undefined : Math.min(...headrooms),
    ...{ latencyMeanUs, latencyP99Us },
    learnedPeriodUs: learned === undefined ? undefined : learnedPeriodUs(learned),
    learnedLatencyUs: learned === undefined ? undefined : learnedLatencyUs(learned),
    points,
  };
}

function pointOf({ from, ...figures }: LoopSpan): LoopPoint {
  return { ts: formatPacketTime(from), ...figures };
}

/** Of all operations as often as they came, as the points have it. */
function learnedPeriodUs({ periods }: LearnedLoop): number | undefined {
  const all = Object.values(periods);
  const n = all.reduce((sum, period) => sum + period.n, 0);
  return n === 0 ? undefined : all.reduce((sum, period) => sum + period.n * period.median, 0) / n;
}

function learnedLatencyUs({ latencies }: LearnedLoop): number | undefined {
  const all = Object.values(latencies).map(({ p99 }) => p99);
  return all.length === 0 ? undefined : Math.max(...all);
}
