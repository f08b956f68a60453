/** What may come after each symbol, three places a symbol; -1 in a place that is not taken. */
export interface CycleTable {
  readonly size: number;
  readonly next: Int16Array;
}

/** Places of one symbol. */
export const SUCCESSORS_MAX = 3;
/** Between two symbols that did not follow each other. */
export const BREAK = -1;
/** A successor so sure is the only one; one as rare as the next does not count; all that count must cover the third. */
const SURE = 0.98;
const RARE = 0.05;
const COVERED = 0.95;

/** The table of a sequence of symbols from 0 to `size`; undefined where it has no order. */
export function cycleTable(sequence: readonly number[], size: number): CycleTable | undefined {
  const counts = new Map<number, number>();
  const totals = new Int32Array(size);
  for (let i = 1; i < sequence.length; i++) {
    const [from, to] = [sequence[i - 1] as number, sequence[i] as number];
    if (from === BREAK || to === BREAK) continue;
    const key = from * size + to;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    totals[from] = (totals[from] as number) + 1;
  }
  const bySymbol: [to: number, n: number][][] = Array.from({ length: size }, () => []);
  for (const [key, n] of counts) bySymbol[Math.floor(key / size)]?.push([key % size, n]);
  const next = new Int16Array(size * SUCCESSORS_MAX).fill(-1);
  let [ordered, ways] = [0, 0];
  for (const [from, successors] of bySymbol.entries()) {
    const total = totals[from] as number;
    if (total === 0) continue;
    const kept = successorsOf(successors, total);
    if (kept === undefined) return undefined;
    ordered++;
    ways += kept.length;
    next.set(kept, from * SUCCESSORS_MAX);
  }
  // Where half of all ways and more are open, no way is wrong.
  const waysMax = Math.max(1, (ordered - 1) / 2) * ordered;
  return ordered < 2 || ways > waysMax ? undefined : { size, next };
}

function successorsOf(successors: [number, number][], total: number): number[] | undefined {
  successors.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [top] = successors;
  if (top !== undefined && top[1] >= SURE * total) return [top[0]];
  const kept = successors.filter(([, n]) => n >= RARE * total).slice(0, SUCCESSORS_MAX);
  const covered = kept.reduce((sum, [, n]) => sum + n, 0);
  return covered >= COVERED * total ? kept.map(([to]) => to) : undefined;
}
