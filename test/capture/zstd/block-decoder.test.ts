import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joined } from "../../tools/capture-writer.js";
import { decode, frameOf } from "./decoded-zstd.js";

const KIB_128 = 128 * 1024;

describe("blocks by hand", () => {
  const TWO = [0x10, 0x41, 0x42]; // Two literals, A and B.
  const rows: readonly { name: string; block: readonly number[]; want: string | RegExp }[] = [
    { name: "literals alone", block: [...TWO, 0], want: "4142" },
    { name: "a literal that is repeated", block: [0x51, 0x41, 0], want: "41".repeat(10) },
    { name: "a repeated literal with a length of 12 bits", block: [0xc5, 0x12, 0x41, 0], want: "41".repeat(300) },
    { name: "a repeated literal with a length of 20 bits", block: [0xcd, 0x12, 0, 0x41, 0], want: "41".repeat(300) },
    // One sequence with codes that are always the same and no extra bits: 2 literals, offset code 2, match length 3.
    { name: "a match that overlaps itself", block: [...TWO, 1, 0x54, 2, 2, 0, 0b101], want: "4142414241" },
    { name: "a recent offset", block: [...TWO, 1, 0x54, 2, 0, 0, 1], want: "4142424242" },
    { name: "literals behind the last match", block: [...TWO, 1, 0x54, 1, 0, 0, 1], want: "4141414142" },
    {
      name: "no literals before a match, with the second offset",
      block: [...TWO, 1, 0x54, 0, 0, 0, 1],
      want: /before the begin/,
    },
    { name: "a match from before the begin", block: [...TWO, 1, 0x54, 2, 2, 0, 0b110], want: /before the begin/ },
    {
      name: "an offset that is larger than any window",
      block: [...TWO, 1, 0x54, 2, 31, 0, 1, 1, 1, 1, 1],
      want: /before the begin|add up/,
    },
    { name: "more literals than there are", block: [...TWO, 1, 0x54, 3, 0, 0, 1], want: /may give/ },
    { name: "bits that are left over", block: [...TWO, 1, 0x54, 2, 0, 0, 0b10], want: /add up/ },
    { name: "bits that are not there", block: [...TWO, 1, 0x54, 2, 2, 0, 0b10], want: /add up/ },
    { name: "a bit stream without its mark", block: [...TWO, 1, 0x54, 2, 0, 0, 0], want: /mark/ },
    { name: "a bit stream of nothing", block: [...TWO, 1, 0x54, 2, 0, 0], want: /mark/ },
    { name: "a literal length code beyond the last", block: [...TWO, 1, 0x54, 36, 0, 0, 1], want: /beyond the last/ },
    { name: "an offset code beyond the last", block: [...TWO, 1, 0x54, 2, 32, 0, 1], want: /beyond the last/ },
    { name: "a match length code beyond the last", block: [...TWO, 1, 0x54, 2, 0, 53, 1], want: /beyond the last/ },
    { name: "a table that was never told", block: [...TWO, 1, 0xfc, 1], want: /never told/ },
    { name: "a table of an unknown kind", block: [...TWO, 1, 0x55, 2, 0, 0, 1], want: /unknown kind/ },
    { name: "bytes behind the sequences", block: [...TWO, 0, 0], want: /more than a block says/ },
    { name: "literals that are longer than the block", block: [0x20, 0x41, 0x42, 0], want: /cut/ },
    { name: "literals that are longer than any block", block: [0xfd, 0xff, 0x3f, 0x41, 0], want: /cut/ },
    { name: "literals without a Huffman table", block: [0x23, 0x40, 0, 1, 0], want: /without a Huffman table/ },
    { name: "coded literals that are longer than the block", block: [0x22, 0x80, 0x3f, 0x80, 0x10, 1, 0], want: /cut/ },
    {
      name: "coded literals that are longer than any block",
      block: [0xfe, 0xff, 0xff, 0, 0, 0x80, 0x10, 1, 0],
      want: /cut/,
    },
    { name: "a Huffman table that is cut", block: [0x22, 0x80, 0, 0x20, 1, 0], want: /cut/ },
    { name: "Huffman weights of nothing", block: [0x22, 0xc0, 0, 0x81, 0x00, 1, 0], want: /add up/ },
    {
      name: "more sequences than a block can hold",
      block: [...TWO, 255, 255, 255, 0x54, 0, 0, 52, 0xff, 0xff, 0xff, 1],
      want: /may give/,
    },
  ];
  it.each(rows)("are decoded or refused: $name", ({ block, want }) => {
    const { bytes, failure } = decode(frameOf(block));
    if (typeof want === "string") expect([Buffer.from(bytes).toString("hex"), failure]).toEqual([want, undefined]);
    else expect(failure).toMatch(want);
  });

  it("give no more than a block may", () => {
    // 128 KiB of literals, and a match behind them.
    const full = [0x0d | 0xf0, 0xff, 0x1f, 0x41, 1, 0x54, 0, 0, 0, 1];
    expect(decode(frameOf([0x0d, 0x00, 0x20, 0x41, 0])).bytes.length).toBe(128 * 1024);
    expect(decode(frameOf(full)).failure).toMatch(/before the begin/);
    expect(decode(frameOf([0x0d | 0xf0, 0xff, 0x1f, 0x41, 1, 0x54, 16, 0, 0, 0b10])).failure).toMatch(/may give/);
  });
});

describe("Huffman codes of one bit", () => {
  it.each([
    { format: 0, count: 1 },
    { format: 0, count: 1023 },
    { format: 1, count: 31 },
    { format: 1, count: 1022 },
    { format: 2, count: 1500 },
    { format: 2, count: 16_383 },
    { format: 3, count: 20_001 },
    { format: 3, count: KIB_128 },
  ])("give $count literals in format $format", ({ format, count }) => {
    const literals = Array.from({ length: count }, (_, at) => (Math.imul(at, 0x9e3779b1) >>> 16) & 1);
    const { bytes, failure } = decode(frameOf([...coded(literals, format), 0]));
    expect(failure).toBeUndefined();
    expect(Buffer.from(bytes).equals(Buffer.from(literals))).toBe(true);
  });

  it("stay for the next block, and no further than their frame", () => {
    const first = [...coded([0, 1, 1], 0), 0];
    const next = [...coded([1, 0], 0, "treeless"), 0];
    expect([...decode(frameOf(first, next)).bytes]).toEqual([0, 1, 1, 1, 0]);
    const { bytes, failure } = decode(joined([frameOf(first), frameOf(next)]));
    expect([[...bytes], failure]).toEqual([[0, 1, 1], expect.stringMatching(/without a Huffman table/)]);
  });

  it.each([
    { name: "more in a stream than there is", count: 8, body: [128, 0x10, 9, 0, 1, 0, 1, 0, 1, 1, 1, 1] },
    { name: "fewer literals than streams", count: 1, body: [128, 0x10, 1, 0, 1, 0, 1, 0, 0b10, 0b10, 0b10, 0b10] },
  ])("are refused with $name", ({ count, body }) => {
    const head = forward([2, 2], [1, 2], [count, 10], [body.length, 10]);
    expect(decode(frameOf([...head, ...body, 0])).failure).toMatch(/cut/);
  });

  it.each([
    { name: "bits that are left over", body: [128, 0x10, 0b1110], want: /add up/ },
    { name: "bits that are not there", body: [128, 0x10, 0b11], want: /add up/ },
    { name: "weights that make no power of 2", body: [129, 0x31, 0b110], want: /weights that do not/ },
    { name: "a weight that is too large", body: [128, 0xc0, 0b110], want: /weights that do not/ },
    {
      name: "weights that never end, because their states cost no bits",
      body: [4, ...forward([0, 4], [63, 6]), 0x00, 0x04, 0b110],
      want: /more Huffman weights/,
    },
    {
      name: "a weight beyond the last",
      body: [6, ...forward([0, 4], [1, 5], [3, 2], [3, 2], [3, 2], [3, 2], [0, 2], [63, 6]), 0, 4, 1],
      want: /beyond the last/,
    },
    { name: "a table that is too large", body: [4, 0x02, 0, 0, 4, 0b110], want: /too large/ },
    { name: "a table that is cut", body: [1, 0xf0, 0b110, 0, 0], want: /add up/ },
  ])("are refused with $name", ({ body, want }) => {
    const head = forward([2, 2], [0, 2], [2, 10], [body.length, 10]);
    expect(decode(frameOf([...head, ...body, 0])).failure).toMatch(want);
  });
});

interface Sequence {
  /** At most 15. */
  readonly literals: readonly number[];
  readonly offsetValue: number;
  /** From 3 to 34, or from 131 to 258. */
  readonly match: number;
}

describe("matches", () => {
  const sequences = fc.array(
    fc.record({
      literals: fc.array(fc.nat({ max: 255 }), { maxLength: 3 }),
      offsetValue: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 40 })),
      match: fc.integer({ min: 3, max: 34 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it("follow the last three offsets from block to block", () => {
    fc.assert(
      fc.property(sequences, (given) => {
        const start = Array.from({ length: 50 }, (_, at) => at);
        const blocks = [plain(start), ...given.map(oneSequence)];
        const { bytes, failure } = decode(frameOf(...blocks));
        const want = matchedByHand(start, given);
        if (want === undefined) expect(failure).toMatch(/before the begin/);
        else expect([[...bytes], failure]).toEqual([want, undefined]);
      }),
      { numRuns: 2000 },
    );
  });

  it("come in numbers that need three bytes", () => {
    // 0x7f00 matches of 3 bytes without literals or further bits, each with the second of the recent offsets.
    const { bytes, failure } = decode(frameOf(plain([1, 2, 3, 4]), [0x00, 255, 0, 0, 0x54, 0, 0, 0, 1]));
    const want = [1, 2, 3, 4];
    for (let index = 0; index < 0x7f00; index++) {
      for (let left = 3; left > 0; left--) want.push(want.at(index % 2 === 0 ? -4 : -1) ?? 0);
    }
    expect(failure).toBeUndefined();
    expect(Buffer.from(bytes).equals(Buffer.from(want))).toBe(true);
  });

  it("reach back as far as the window, wherever the block lies in memory, and no further", () => {
    const fill = Array.from({ length: 40 }, (_, at) => ({ byte: at, count: KIB_128 }));
    for (let blocks = 9; blocks < 40; blocks += 1) {
      const before = fill.slice(0, blocks);
      const farthest = { literals: [], offsetValue: 1024 * 1024 + 3, match: 231 };
      for (const far of [farthest, { ...farthest, offsetValue: 1024 * 1024 - 1 }]) {
        const { bytes, failure } = decode(frameOf(...before, oneSequence(far)));
        expect([failure, [...bytes.subarray(-231)]]).toEqual([undefined, Array(231).fill(blocks - 8)]);
      }
      const tooFar = { ...farthest, offsetValue: 1024 * 1024 + 4 };
      expect(decode(frameOf(...before, oneSequence(tooFar))).failure).toMatch(/before the begin/);
    }
  });

  it("do not reach into the frame before", () => {
    const match = oneSequence({ literals: [7], offsetValue: 5, match: 3 });
    expect([...decode(frameOf(plain([1, 2]), match)).bytes]).toEqual([1, 2, 7, 2, 7, 2]);
    expect(decode(joined([frameOf(plain([1, 2])), frameOf(match)])).failure).toMatch(/before the begin/);
  });
});

/** The same by the words of the standard, on a list [RFC 8878 §3.1.1.5]. */
function matchedByHand(start: readonly number[], sequences: readonly Sequence[]): number[] | undefined {
  const bytes = [...start];
  let recent = [1, 4, 8];
  for (const { literals, offsetValue, match } of sequences) {
    bytes.push(...literals);
    const [first = 0, second = 0, third = 0] = recent;
    const choices = literals.length === 0 ? [second, third, first - 1] : [first, second, third];
    const offset = offsetValue > 3 ? offsetValue - 3 : (choices[offsetValue - 1] ?? 0);
    if (offset < 1 || offset > bytes.length) return undefined;
    const rank = offsetValue > 3 ? 3 : offsetValue - 1 + (literals.length === 0 ? 1 : 0);
    if (rank === 1) recent = [offset, first, third];
    else if (rank > 1) recent = [offset, first, second];
    for (let left = match; left > 0; left--) bytes.push(bytes[bytes.length - offset] ?? 0);
  }
  return bytes;
}

/** A compressed block of literals alone. */
function plain(literals: readonly number[]): number[] {
  return [((literals.length & 0xf) << 4) | 0x04, literals.length >> 4, ...literals, 0];
}

/** A compressed block of one sequence, with each of its codes as the only one of its kind. */
function oneSequence({ literals, offsetValue, match }: Sequence): number[] {
  const code = Math.floor(Math.log2(offsetValue));
  const [matchCode, base, matchBits] = match < 35 ? [match - 3, match, 0] : [43, 131, 7];
  const bits = forward([match - base, matchBits], [offsetValue - 2 ** code, code], [1, 1]);
  return [literals.length << 3, ...literals, 1, 0x54, literals.length, code, matchCode, ...bits];
}

/** A literals section with two symbols, 0 and 1, of one bit each. */
function coded(literals: readonly number[], format: number, kind: "compressed" | "treeless" = "compressed"): number[] {
  const share = format === 0 ? literals.length : (literals.length + 3) >> 2;
  const streams = Array.from({ length: format === 0 ? 1 : 4 }, (_, stream) =>
    forward(
      ...literals
        .slice(stream * share, (stream + 1) * share)
        .map((bit) => [bit, 1] as const)
        .reverse(),
      [1, 1],
    ),
  );
  const lengths = format === 0 ? [] : streams.slice(0, 3).flatMap(({ length }) => [length & 0xff, length >> 8]);
  const table = kind === "compressed" ? [128, 0x10] : [];
  const body = [...table, ...lengths, ...streams.flat()];
  const sizeBits = [10, 10, 14, 18][format] ?? 0;
  const head = forward(
    [kind === "compressed" ? 2 : 3, 2],
    [format, 2],
    [literals.length, sizeBits],
    [body.length, sizeBits],
  );
  return [...head, ...body];
}

/** Numbers of so many bits each, the lowest bit first. */
function forward(...fields: readonly (readonly [value: number, bits: number])[]): number[] {
  const bits = fields.flatMap(([value, count]) =>
    Array.from({ length: count }, (_, at) => Math.floor(value / 2 ** at) & 1),
  );
  const bytes = Array<number>(Math.ceil(bits.length / 8)).fill(0);
  for (const [at, bit] of bits.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
  return bytes;
}
