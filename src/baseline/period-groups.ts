/** Periods of one group lie within a tenth of each other. */
const SPREAD_MAX = 0.1;
const GROUPS_MAX = 3;
/** No group of its own. */
const NONE = -1;

/**
 * Groups periods that are alike: the partition of their logarithms into the fewest groups, three at most, whose periods
 * lie within a tenth of each other, each partition the best of its size by the squares of distances. Says of each
 * period which group it is in, from the shortest on; -1 where even the best three groups are too wide.
 */
export function periodGroups(periods: readonly number[]): number[] {
  const order = periods.map((_, i) => i).sort((a, b) => (periods[a] ?? 0) - (periods[b] ?? 0) || a - b);
  const sorted = order.map((i) => periods[i] ?? 0);
  const found: number[] = new Array<number>(periods.length).fill(NONE);
  if (periods.length === 0) return found;
  for (let count = 1; count <= Math.min(GROUPS_MAX, sorted.length); count++) {
    const starts = bestStarts(sorted, count);
    const isLast = count === Math.min(GROUPS_MAX, sorted.length);
    if (!isLast && starts.some((start, g) => !isNarrow(sorted, start, starts[g + 1] ?? sorted.length))) continue;
    for (const [group, start] of starts.entries()) {
      const end = starts[group + 1] ?? sorted.length;
      for (let i = start; i < end; i++) found[order[i] ?? 0] = isNarrow(sorted, start, end) ? group : NONE;
    }
    break;
  }
  return found;
}

function isNarrow(sorted: readonly number[], start: number, end: number): boolean {
  return (sorted[end - 1] ?? 0) < (1 + SPREAD_MAX) * (sorted[start] ?? 0);
}

/** Where each of `count` groups begins in the best partition: exact, by dynamic programming over prefixes. */
function bestStarts(sorted: readonly number[], count: number): number[] {
  const size = sorted.length;
  // Six digits: logarithms may differ in their last bits between machines.
  const logs = sorted.map((period) => Number(Math.log(period).toPrecision(6)));
  const cost = costs(logs);
  let best = Array.from({ length: size + 1 }, (_, end) => cost(0, end));
  const cuts: number[][] = [];
  for (let group = 1; group < count; group++) {
    const next = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const cut = new Array<number>(size + 1).fill(0);
    for (let end = group + 1; end <= size; end++) {
      for (let start = group; start < end; start++) {
        const whole = (best[start] ?? 0) + cost(start, end);
        if (whole >= (next[end] ?? 0)) continue;
        next[end] = whole;
        cut[end] = start;
      }
    }
    best = next;
    cuts.push(cut);
  }
  const starts = [0];
  let end = size;
  for (const cut of cuts.toReversed()) {
    end = cut[end] ?? 0;
    starts.splice(1, 0, end);
  }
  return starts;
}

/** Squares of the distances from their mean, of the numbers from `start` to before `end`. */
function costs(numbers: readonly number[]): (start: number, end: number) => number {
  const sums = [0];
  const squares = [0];
  for (const [i, x] of numbers.entries()) {
    sums.push((sums[i] ?? 0) + x);
    squares.push((squares[i] ?? 0) + x * x);
  }
  return (start, end) => {
    if (end <= start) return 0;
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
    return Math.max(0, (squares[end] ?? 0) - (squares[start] ?? 0) - (sum * sum) / (end - start));
  };
}
