/** A value and how often it came. */
export type Counted = readonly [value: number, count: number];

/** The same words as signed numbers, sorted. */
export function asSigned(words: readonly Counted[]): Counted[] {
  return words.map(([word, count]): Counted => [signedWord(word), count]).sort((a, b) => a[0] - b[0]);
}

/** Between the ends of sorted values. */
export function rangeOf(values: readonly Counted[]): number {
  return (values.at(-1)?.[0] ?? 0) - (values[0]?.[0] ?? 0);
}

/** An unsigned 16-bit word taken for a signed number. */
export function signedWord(word: number): number {
  return (word << 16) >> 16;
}
