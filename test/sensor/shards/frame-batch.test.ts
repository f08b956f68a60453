import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFrame, type Frame } from "../../../src/core/frame.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { BatchFrames } from "../../../src/sensor/shards/batch-frames.js";
import { FrameBatch } from "../../../src/sensor/shards/frame-batch.js";

const MIB = 2 ** 20;

function frame(number: number, bytes: Uint8Array, over: Partial<Frame> = {}): Frame {
  return { ...createFrame(), bytes, end: bytes.length, time: (1e15 + number) as PacketTime, number, ...over };
}

/** What comes out of a batch. */
function readBack(batch: FrameBatch): Frame[] {
  const frames = new BatchFrames();
  frames.load(batch.shared, batch.lengthBytes);
  const read: Frame[] = [];
  for (const one = createFrame(); frames.next(one); ) {
    read.push({ ...one, bytes: one.bytes.slice(one.at, one.end), at: 0, end: one.end - one.at });
  }
  return read;
}

describe("a batch of frames", () => {
  it("gives back what was put into it, whatever was in it before", () => {
    const anyFrame = fc.record({
      bytes: fc.uint8Array({ maxLength: 100 }),
      time: fc.integer({ min: 0, max: 2 ** 52 }),
      number: fc.integer({ min: 1, max: 2 ** 52 }),
      wireBytes: fc.nat(),
      linkType: fc.nat({ max: 65_535 }),
      checkSequenceBytes: fc.nat({ max: 15 }),
      capture: fc.nat({ max: 1000 }),
    });
    const batch = new FrameBatch();
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 20 }), (given) => {
        batch.clear();
        const put = given.map(({ bytes, time, ...rest }) => frame(1, bytes, { time: time as PacketTime, ...rest }));
        for (const one of put) expect(batch.add(one)).toBe(true);
        expect(readBack(batch)).toEqual(put);
      }),
    );
  });

  it("takes a part of a buffer", () => {
    const batch = new FrameBatch();
    batch.add(frame(7, Uint8Array.of(1, 2, 3, 4, 5), { at: 1, end: 3 }));
    expect(readBack(batch)[0]?.bytes).toEqual(Uint8Array.of(2, 3));
  });

  it("says when it is full, and takes any frame when it is empty", () => {
    const batch = new FrameBatch();
    const small = frame(1, new Uint8Array(1000));
    let count = 0;
    while (batch.add(small)) count++;
    expect(count).toBe(Math.floor(MIB / 1056));
    expect(readBack(batch).length).toBe(count);
    batch.clear();
    const large = new Uint8Array(3 * MIB).fill(9);
    expect(batch.add(frame(2, large))).toBe(true);
    expect(batch.add(small)).toBe(false);
    expect(Buffer.compare(readBack(batch)[0]?.bytes ?? small.bytes, large)).toBe(0);
    batch.clear();
    expect(batch.shared.byteLength).toBe(MIB);
  });
});
