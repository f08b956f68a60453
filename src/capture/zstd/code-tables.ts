/** A code of lengths stands for the smallest of them, to which some bits add [RFC 8878 §3.1.1.3.2.1.1]. */
export interface LengthCodes {
  readonly bases: Int32Array;
  readonly bitCounts: Uint8Array;
}

/** Every code begins where the one before it ends. */
function lengthCodes(smallest: number, bitCounts: readonly number[]): LengthCodes {
  const bases = new Int32Array(bitCounts.length);
  let base = smallest;
  for (const [code, bits] of bitCounts.entries()) {
    bases[code] = base;
    base += 1 << bits;
  }
  return { bases, bitCounts: Uint8Array.from(bitCounts) };
}

/** Literals before a match. */
export const literalLengths = lengthCodes(0, [
  ...Array<number>(16).fill(0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
]);

/** Bytes of a match. */
export const matchLengths = lengthCodes(3, [
  ...Array<number>(32).fill(0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
]);

/** A distribution that both sides know [RFC 8878 §3.1.1.3.2.2]. */
export interface KnownCounts {
  readonly accuracyLog: number;
  readonly counts: readonly number[];
}

/** Of the codes of literal lengths. */
export const knownLiteralLengths: KnownCounts = {
  accuracyLog: 6,
  counts: [
    ...[4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2],
    ...[2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1],
  ],
};

/** Of the codes of offsets. */
export const knownOffsets: KnownCounts = {
  accuracyLog: 5,
  counts: [1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1],
};

/** Of the codes of match lengths. */
export const knownMatchLengths: KnownCounts = {
  accuracyLog: 6,
  counts: [1, 4, 3, 2, 2, 2, 2, 2, 2, ...Array<number>(37).fill(1), ...Array<number>(7).fill(-1)],
};
