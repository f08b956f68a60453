import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joined } from "../../tools/capture-writer.js";
import { decode, frameOf } from "./decoded-zstd.js";

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
    name: "more than 127 sequences",
    content: Uint8Array.from({ length: 1500 }, (_, at) => (at % 10 === 0 ? at / 10 : at % 10)),
    base64:
      "KLUv/WTcBIUFAPQJAAECAwQFBgcICQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1" +
      "Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+A" +
      "gYKDhIWGh4iJiouMjY6PkJGSk5SVgJWkEPB7B+DXBgDAOU0pmnHTWA==",
  },
  {
    name: "blocks of one byte repeated",
    content: new Uint8Array(300_000).fill(7),
    base64: "KLUv/aTgkwQAVAAAEAcHAQD7/znAAgIAEAcDnwQHKuSrQw==",
  },
];

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

  it("leave no checksum to a frame without one", () => {
    const all = joined([Buffer.from(streams[0]?.base64 ?? "", "base64"), frameOf([0x10, 0x41, 0x42, 0])]);
    const { bytes, failure } = decode(all);
    expect(failure).toBeUndefined();
    expect(bytes.length).toBe(1202);
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
