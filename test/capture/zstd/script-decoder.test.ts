import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScriptDecoder } from "../../../src/capture/zstd/script-decoder.js";
import { ZstdFrames } from "../../../src/capture/zstd/zstd-frames.js";
import { joined } from "../../tools/capture-writer.js";

/** Bytes of few values, some of them more often than others, with repeats: what a compressor has uses for. */
function content(length: number, values: number, first: number, start: number): Uint8Array {
  let state = start;
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  };
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    if (at > 20 && next() % 8 === 0) {
      const back = 1 + (next() % Math.min(at, 900));
      for (let left = 4 + (next() % 24); left > 0 && at < length; left--, at++) bytes[at] = bytes[at - back] ?? 0;
    } else bytes[at++] = first + Math.min(next() % values, next() % values, next() % values);
  }
  return bytes;
}

/** Written by the zstd command, each with its checksum. */
const streams: readonly { readonly name: string; readonly content: Uint8Array; readonly base64: string }[] = [
  {
    name: "four streams of literals, Huffman weights that are coded, offsets with a table",
    content: content(1200, 8, 97, 1),
    base64:
      "KLUv/WSwA+0IADbaJQngGQ57b5kYoOohACMAIwAJ0ULJLnXQsUDgGDbzmrnQBTqzMhHNhdl33/BMyJhYDcexkoJDdQ4CYnogBawF" +
      "3sDKqUwCL38eFAJBucFgNMvFleDQBgHX3PAYKiMAecGUAwxInDTTgASA74AsVKX6xbY1ufFANFwFVcnRmN4E/56UXDeLXhKzsgRB" +
      "om5xK1RVyPMmVzTYUgExIBAQAUGOZQ966ESp3XUsD1r7qCOKuIDTpbU1hNA2PWxrbODNVWkrIwnf8QO45AopRpV2sKEV/NIskfwl" +
      "J4OE2mmcq4L8GvVhiZdZFUjw+QmaODTT7Cc/V88qyfMkMg2AFvyyWG+AheVernrtXpC8bg46s0U5Av2WdCGFKPD9L1bwMRJPVE0=",
  },
  {
    name: "four blocks that use the tables of the first",
    content: content(2500, 16, 97, 5),
    base64:
      "KLUv/WTECFQGAMJJFhKwFSQd1jZLyCZ7yy1lhmEYPQEdDzjRhEyFWyCSNhTkihLkyVBUfAxlHOGCdBxbEaQMW4uwbwawBkbYSJwB" +
      "Yw4YSGSlVlepBxDiHGyRCbqvdhiR5W1BmpJVI6hBJUOIoZkZTUGSDiACQghBCvkRwBBCDDGEmBkZkZkmB3V8ms8rOTil8GAQUafB" +
      "xFTnbaDQ3CE/yZgxCMvxuNNWhLsac5V4MTCjfAHfb1a/OgQfoc/veZQENZ2cAji/FJOf/w1OvEqfXN3rWNRUBgCTTBXkZOw1kx8B" +
      "GcVg4jbKIHwa2VGXaV/9OLVpLNVuO1xBV5HLykBiwzKF4UzihCvlpTXTw9oa92SilWnA5VVKewlh1KA3HYFiDuNktjeWpt+RxHnm" +
      "xMRUMfxnaYd/CEty+t2ejg4Fr3v7vOQwDOjWcs2D9ctoXK11SgP+yxRsUFtpipMDNvP/VYeRpJBEmACGhdIYksBdw5kbCVGEhYfH" +
      "ImOAASrA+qivfouL/iCIWzQbnQHAbyXJ/rTeZlTZYYgFECUdRggKNUgETAYAUw0XCyVwT4KQqHiSmvHyTseJ9aGuo/GA2RdW6rx8" +
      "NLro4pzwDaTHkqcMm3VrxWZi1gyT63kAK3ZWjm1GEFaesGSMzKBYjH2hn1lnZFUOAiyzn1j1HIIWmzEAK/OghgYu/Bm7FIECJyeN" +
      "DLpKZRZm4OHh6FWGLcsJ/Pxsv6aLjOBf8hmkTQCltHuG9BbOKh/SJF+cp36pUzkWLjKPhSGZFRl9kBHiyxighOhBNigmJ8OB2pkw" +
      "1131RNefMzzonQxoLCMB8Jxlxp0qbQQA48YLnNsciHXJzBbnBxgheHkR7VOMdwHkodwqymSVBdKWZN2+roOr3DOTkQ7BDJRKdxcn" +
      "/DzEFxwQ8e+aJuU302NQRlVmQamfRmElYGEJXIYKGJ0NHAgLUoIXAlAdeE8eQ3SJuLmA8E5HeoHecYdNuJibWTsKgwMkVYsmksch" +
      "UPJAEJ+8YGsmqAZYl46J8WfkYQ==",
  },
  {
    name: "Huffman weights that are plain",
    content: content(300, 4, 0, 3),
    base64: "KLUv/WQsAJ0BALLHBoIyEH0f3cKXG43v+vodukIH1tAOrT20v0O/LgcAqVYSQbDXUqRccR+LwS6anf1yx4cpOPk=",
  },
  {
    name: "codes that are always the same, plain literals",
    content: Uint8Array.from({ length: 3000 }, (_, at) => (at % 100 < 2 ? at * 7 : 65)),
    base64:
      "KLUv/WS4Co0DAKQFAAdBvMNBeH9BNDtB8PdBrLNBaG9BJCtB4OdBnKNBWF9BFBtB0NdBjJNBSE9BBAtBwMdBfINBOD9B9PtBsLdB" +
      "bHNBKC9B5OtBoKdBXGNBGB9B1NtBkJdBTFNBHlQDACnu7u7u7u7u7u7u7u7u7u4Bxj9b6g==",
  },
  {
    name: "blocks of one byte repeated",
    content: new Uint8Array(300_000).fill(7),
    base64: "KLUv/aTgkwQAVAAAEAcHAQD7/znAAgIAEAcDnwQHKuSrQw==",
  },
];

interface Decoded {
  readonly bytes: Uint8Array;
  readonly failure: string | undefined;
  /** Of what was given at once. */
  readonly pieceBytesMax: number;
}

/** Decodes in pieces of the given size. */
function decode(stream: Uint8Array, pieceBytes = 1000): Decoded {
  const frames = new ZstdFrames();
  const decoder = new ScriptDecoder();
  const given: Uint8Array[] = [];
  let at = 0;
  while (at < stream.length && decoder.error === undefined) {
    const count = frames.take(stream, at, Math.min(stream.length, at + pieceBytes));
    if (frames.damage !== undefined) return { ...joinedPieces(given), failure: frames.damage };
    decoder.feed(stream.subarray(at, at + count), frames);
    at += count;
    for (let piece = decoder.take(); piece !== undefined; piece = decoder.take()) given.push(piece.slice());
  }
  const cut = frames.isBetweenFrames ? undefined : "cut";
  return { ...joinedPieces(given), failure: decoder.error?.message ?? cut };
}

function joinedPieces(pieces: readonly Uint8Array[]): Omit<Decoded, "failure"> {
  return { bytes: joined(pieces), pieceBytesMax: Math.max(0, ...pieces.map((piece) => piece.length)) };
}

describe("streams of the zstd command", () => {
  it.each(streams)("are decoded: $name", ({ content: want, base64 }) => {
    for (const pieceBytes of [1, 7, 100_000]) {
      const { bytes, failure } = decode(Buffer.from(base64, "base64"), pieceBytes);
      expect(failure).toBeUndefined();
      expect(Buffer.from(bytes).equals(want)).toBe(true);
    }
  });

  it("are decoded one after the other, each with its own tables", () => {
    const all = joined(streams.map(({ base64 }) => Buffer.from(base64, "base64")));
    const { bytes, failure } = decode(all);
    expect(failure).toBeUndefined();
    expect(Buffer.from(bytes).equals(joined(streams.map((stream) => stream.content)))).toBe(true);
  });

  it("never lead to more than a block may give, or to an error that is not told", () => {
    const changes = fc.array(fc.record({ place: fc.nat(), value: fc.nat({ max: 255 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.nat({ max: streams.length - 1 }), changes, (which, spoilt) => {
        const { base64, content: want } = streams[which] ?? { base64: "", content: new Uint8Array(0) };
        const stream = Uint8Array.from(Buffer.from(base64, "base64"));
        for (const { place, value } of spoilt) stream[4 + (place % (stream.length - 4))] = value;
        const { bytes, failure, pieceBytesMax } = decode(stream);
        expect(pieceBytesMax).toBeLessThanOrEqual(128 * 1024);
        // A checksum may have been switched off by the change.
        if (failure === undefined && bytes.length > 0 && !Buffer.from(bytes).equals(want)) {
          expect(spoilt.some(({ place }) => place % (stream.length - 4) < 3)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

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

/** One frame with a window of 1 MiB and one compressed block. */
function frameOf(block: readonly number[]): Uint8Array {
  const word = (block.length << 3) | (2 << 1) | 1;
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50, word & 0xff, (word >> 8) & 0xff, word >> 16];
  return Uint8Array.from([...head, ...block]);
}
