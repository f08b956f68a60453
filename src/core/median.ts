/** The middle value, of an even number the mean of the two; 0 of nothing. Sorts the values in place. */
export function medianOf(values: Float64Array): number {
  values.sort();
  const middle = values.length >> 1;
  const upper = values[middle] ?? 0;
  return values.length % 2 === 1 ? upper : ((values[middle - 1] ?? 0) + upper) / 2;
}

/** Median of the distances from `center`. Overwrites the values. */
export function medianDeviationOf(values: Float64Array, center: number): number {
  for (let i = 0; i < values.length; i++) values[i] = Math.abs((values[i] ?? 0) - center);
  return medianOf(values);
}
