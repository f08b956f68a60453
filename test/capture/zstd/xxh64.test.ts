import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Xxh64 } from "../../../src/capture/zstd/xxh64.js";

/** Bytes without a pattern that a wrong hash could miss. */
function bytesOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * at * 7 + at) >> 1);
}

describe("the lower half of the hash", () => {
  // As the zstd command writes it behind a frame of these bytes.
  it.each([
    { length: 0, hash: 0x51d8e999 },
    { length: 1, hash: 0xdb052768 },
    { length: 3, hash: 0xd8a7f442 },
    { length: 4, hash: 0x5011a165 },
    { length: 7, hash: 0xd7f21c52 },
    { length: 8, hash: 0xbab3c960 },
    { length: 12, hash: 0x3a5fd7c8 },
    { length: 31, hash: 0x069f738e },
    { length: 32, hash: 0x9c50799c },
    { length: 33, hash: 0xdccdc272 },
    { length: 63, hash: 0x2e8dd5f8 },
    { length: 64, hash: 0x894503a6 },
    { length: 100, hash: 0x5df99b26 },
    { length: 1000, hash: 0xe0dca3fc },
    { length: 100_000, hash: 0x86e73efb },
  ])("of $length bytes", ({ length, hash }) => {
    const hasher = new Xxh64();
    hasher.update(bytesOf(length));
    expect(hasher.low32().toString(16)).toBe(hash.toString(16));
  });

  it("does not depend on the pieces", () => {
    const whole = new Xxh64();
    whole.update(bytesOf(1000));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 70 }), { maxLength: 40 }), (pieces) => {
        const hasher = new Xxh64();
        const bytes = bytesOf(1000);
        let at = 0;
        for (const piece of pieces) {
          hasher.update(bytes.subarray(at, at + piece));
          at = Math.min(bytes.length, at + piece);
        }
        hasher.update(bytes.subarray(at));
        expect(hasher.low32()).toBe(whole.low32());
      }),
    );
  });
});
