/** Numbers that the markers of one quantile take in an array: five heights, then their five positions. */
export const P2_NUMBERS = 10;

const MARKERS = 5;
const LAST = MARKERS - 1;

/**
 * Lets the markers at `at` take in one more value: the P² algorithm of Jain and Chlamtac, which keeps five heights and
 * no values. All numbers are 0 before the first. The first and the last height are minimum and maximum.
 */
export function stepP2(markers: Float64Array, at: number, probability: number, value: number): void {
  const count = numberAt(markers, at + MARKERS + LAST);
  if (count < MARKERS) {
    begin(markers, at, count, value);
    return;
  }
  const positions = at + MARKERS;
  markers[positions + LAST] = count + 1;
  if (value < numberAt(markers, at)) markers[at] = value;
  if (value >= numberAt(markers, at + LAST)) markers[at + LAST] = value;
  if (value < numberAt(markers, at + 3)) {
    markers[positions + 3] = numberAt(markers, positions + 3) + 1;
    if (value < numberAt(markers, at + 2)) {
      markers[positions + 2] = numberAt(markers, positions + 2) + 1;
      if (value < numberAt(markers, at + 1)) markers[positions + 1] = numberAt(markers, positions + 1) + 1;
    }
  }
  adjust(markers, at, 1, 1 + count * (probability / 2));
  adjust(markers, at, 2, 1 + count * probability);
  adjust(markers, at, 3, 1 + count * ((1 + probability) / 2));
}

/** Starts the markers at `at` from all the values so far, each with its count, sorted by value. */
export function startP2(
  markers: Float64Array,
  at: number,
  probability: number,
  values: readonly (readonly [value: number, count: number])[],
): void {
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  let rank = 0;
  for (let i = 0; i < Math.min(MARKERS, total); i++) {
    const wanted = total <= MARKERS ? i + 1 : Math.round(1 + (total - 1) * shareOf(i, probability));
    rank = Math.min(Math.max(wanted, rank + 1), Math.max(i + 1, total - (LAST - i)));
    markers[at + i] = valueAtRank(values, rank);
    markers[at + MARKERS + i] = rank;
  }
  markers[at + MARKERS + LAST] = total;
}

/** The quantile as far as it is known: exact for up to five values, 0 for none. */
export function p2Height(markers: Float64Array, at: number, probability: number): number {
  const count = numberAt(markers, at + MARKERS + LAST);
  if (count > MARKERS) return numberAt(markers, at + 2);
  const rank = Math.min(count, Math.max(1, Math.ceil(probability * count)));
  return rank === 0 ? 0 : numberAt(markers, at + rank - 1);
}

/** Of the desired position of a marker, as a share of the count. */
function shareOf(i: number, probability: number): number {
  if (i === 0) return 0;
  if (i === 1) return probability / 2;
  if (i === 2) return probability;
  return i === LAST ? 1 : (1 + probability) / 2;
}

function begin(markers: Float64Array, at: number, count: number, value: number): void {
  let place = count;
  for (; place > 0 && numberAt(markers, at + place - 1) > value; place--) {
    markers[at + place] = numberAt(markers, at + place - 1);
  }
  markers[at + place] = value;
  markers[at + MARKERS + count] = count + 1;
  markers[at + MARKERS + LAST] = count + 1;
}

/** Brings a marker one position nearer to where it should be, if it is a whole one away and has room. */
function adjust(markers: Float64Array, at: number, i: number, wanted: number): void {
  const position = numberAt(markers, at + MARKERS + i);
  const away = wanted - position;
  if (away < 1 && away > -1) return;
  if (away > 0) {
    if (numberAt(markers, at + MARKERS + i + 1) - position > 1) move(markers, at, i, 1);
  } else if (position - numberAt(markers, at + MARKERS + i - 1) > 1) move(markers, at, i, -1);
}

/**
 * Moves a marker one position, its height along a parabola through its neighbours, or straight where that overshoots.
 */
function move(markers: Float64Array, at: number, i: number, by: 1 | -1): void {
  const height = numberAt(markers, at + i);
  const below = numberAt(markers, at + i - 1);
  const above = numberAt(markers, at + i + 1);
  const position = numberAt(markers, at + MARKERS + i);
  const left = position - numberAt(markers, at + MARKERS + i - 1);
  const right = numberAt(markers, at + MARKERS + i + 1) - position;
  const curve = ((left + by) * (above - height)) / right + ((right - by) * (height - below)) / left;
  const parabolic = height + (by / (left + right)) * curve;
  const straight = by > 0 ? height + (above - height) / right : height - (height - below) / left;
  markers[at + i] = below < parabolic && parabolic < above ? parabolic : straight;
  markers[at + MARKERS + i] = position + by;
}

function valueAtRank(values: readonly (readonly [value: number, count: number])[], rank: number): number {
  let seen = 0;
  for (const [value, count] of values) {
    seen += count;
    if (seen >= rank) return value;
  }
  return values.at(-1)?.[0] ?? 0;
}

/** A number of the markers; the index is always within them. */
function numberAt(markers: Float64Array, at: number): number {
  return markers[at] as number;
}
