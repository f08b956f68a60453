import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SensorFault } from "../../src/core/fault.js";
import { joined, type PcapngBlock, pcap, pcapng, type WrittenFrame } from "../tools/capture-writer.js";
import { type ReadCapture, readCapture } from "./collected-frames.js";

/** A capture in parts: its header, then one part for each record. Every part ends where a capture may end. */
interface Parts {
  readonly header: Uint8Array;
  readonly records: readonly Uint8Array[];
  /** Which of the records are packets. */
  readonly isPacket: readonly boolean[];
}

function whole({ header, records }: Parts): Uint8Array {
  return joined([header, ...records]);
}

const packets = fc.array(
  fc.record({
    timeUs: fc.nat({ max: 4_000_000_000 }),
    bytes: fc.uint8Array({ maxLength: 40 }),
    wireBytes: fc.option(fc.nat({ max: 2000 }), { nil: undefined }),
  }),
  { maxLength: 8 },
);

const pcapParts = fc
  .record({
    packets,
    isBigEndian: fc.boolean(),
    magic: fc.constantFrom(0xa1b2c3d4, 0xa1b23c4d, 0xa1b2cd34, 0x1c0001ac),
  })
  .map(({ packets: given, isBigEndian, magic }): Parts => {
    const write = (frames: readonly WrittenFrame[]): Uint8Array => pcap({ frames, isBigEndian, magic });
    const header = write([]);
    const records = given.map(({ timeUs, bytes, wireBytes }) =>
      write([wireBytes === undefined ? { timeUs, bytes } : { timeUs, bytes, wireBytes }]).subarray(header.length),
    );
    return { header, records, isPacket: records.map(() => true) };
  });

const blocks = fc.array(
  fc.oneof(
    fc.record({ block: fc.constant("enhanced" as const), bytes: fc.uint8Array({ maxLength: 40 }) }),
    fc.record({ block: fc.constant("packet" as const), bytes: fc.uint8Array({ maxLength: 40 }) }),
    fc.record({ block: fc.constant("simple" as const), bytes: fc.uint8Array({ maxLength: 40 }) }),
    fc.record({ block: fc.constant("other" as const), type: fc.constant(5), body: fc.uint8Array({ maxLength: 90 }) }),
    fc.constant({ block: "interface" as const, linkType: 113 }),
  ),
  { maxLength: 8 },
);

const pcapngParts = fc.record({ blocks, isBigEndian: fc.boolean() }).map(({ blocks: given, isBigEndian }): Parts => {
  const section: PcapngBlock = { block: "section", isBigEndian };
  const sectionBytes = pcapng(section).length;
  const write = (block: PcapngBlock): Uint8Array => pcapng(section, block).subarray(sectionBytes);
  return {
    header: pcapng(section),
    records: [{ block: "interface" } as PcapngBlock, ...given].map(write),
    isPacket: [false, ...given.map(({ block }) => block !== "other" && block !== "interface")],
  };
});

const captures = fc.oneof(pcapParts, pcapngParts);

/** Reads what may have become anything; a capture that is none any more is as good an end as damage. */
async function readAnything(capture: Uint8Array): Promise<ReadCapture | "no capture"> {
  try {
    return await readCapture(capture);
  } catch (error) {
    if (error instanceof SensorFault && error.code === "CAPTURE_UNKNOWN_FORMAT") return "no capture";
    throw error;
  }
}

describe("a cut capture", () => {
  it("gives exactly the whole records before the cut, and damage unless it is between two records", async () => {
    await fc.assert(
      fc.asyncProperty(captures, fc.nat(), async (parts, place) => {
        const capture = whole(parts);
        const cut = place % (capture.length + 1);
        const read = await readCapture(capture.subarray(0, cut));
        const ends = [parts.header, ...parts.records].map((_, index, all) => joined(all.slice(0, index + 1)).length);
        const wholeRecords = ends.filter((end) => end <= cut).length - 1;
        const wholePackets = parts.isPacket.slice(0, Math.max(0, wholeRecords)).filter((is) => is).length;
        expect(read.frames.map((frame) => frame.number)).toEqual(
          Array.from({ length: wholePackets }, (_, at) => at + 1),
        );
        expect(read.frames).toEqual((await readCapture(capture)).frames.slice(0, wholePackets));
        if (ends.includes(cut)) expect(read.damages).toEqual([]);
        else {
          const lastEnd = wholeRecords < 0 ? 0 : ends[wholeRecords];
          expect(read.damages).toMatchObject([{ offset: lastEnd, framesBefore: wholePackets }]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("can be cut at each of its bytes", async () => {
    const capture = pcap({ frames: [1, 2, 3].map((timeUs) => ({ timeUs, bytes: new Uint8Array(timeUs) })) });
    const ends = [24, 41, 59, 78];
    for (let cut = 0; cut < capture.length; cut++) {
      const read = await readCapture(capture.subarray(0, cut));
      expect([cut, read.frames.length]).toEqual([cut, Math.max(0, ends.filter((end) => end <= cut).length - 1)]);
      expect([cut, read.damages.length]).toEqual([cut, ends.includes(cut) ? 0 : 1]);
    }
  });

  it.each([
    { name: "nothing", bytes: [], reason: "the file is empty: it has no header" },
    { name: "a part of the magic number", bytes: [0xd4, 0xc3], reason: "the capture ends 2 bytes into its header" },
    {
      name: "no more than the magic number",
      bytes: [0xd4, 0xc3, 0xb2, 0xa1],
      reason: "the capture ends 4 bytes into its header",
    },
    { name: "a part of a section type", bytes: [0x0a, 0x0d, 0x0d], reason: "the capture ends 3 bytes into its header" },
  ])("may hold $name", async ({ bytes, reason }) => {
    const read = await readCapture(Uint8Array.from(bytes));
    expect(read.damages).toEqual([{ file: "test.pcap", offset: 0, framesBefore: 0, reason }]);
  });
});

describe("a corrupt capture", () => {
  it("never throws, always ends, and never gives more than there is", async () => {
    const spoil = fc.array(fc.record({ place: fc.nat(), value: fc.nat({ max: 255 }) }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(captures, spoil, async (parts, changes) => {
        const capture = whole(parts);
        for (const { place, value } of changes) capture[place % capture.length] = value;
        const read = await readAnything(capture);
        if (read === "no capture") return;
        const given = read.frames.reduce((sum, frame) => sum + frame.hex.length / 2, 0);
        expect(given).toBeLessThanOrEqual(capture.length);
        for (const frame of read.frames) {
          expect(frame.wireBytes).toBeGreaterThanOrEqual(frame.hex.length / 2);
          expect(Number.isSafeInteger(frame.timeUs) && frame.timeUs >= 0).toBe(true);
        }
        const offsets = read.damages.map((damage) => damage.offset);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(offsets.every((offset) => offset <= capture.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("is believed up to the first byte that changed", async () => {
    await fc.assert(
      fc.asyncProperty(captures, fc.nat(), fc.nat({ max: 255 }), async (parts, which, value) => {
        if (parts.records.length === 0) return;
        const spoilt = which % parts.records.length;
        const before = parts.isPacket.slice(0, spoilt).filter((is) => is).length;
        const records = parts.records.map((record, index) => (index === spoilt ? record.slice().fill(value) : record));
        const read = await readCapture(whole({ ...parts, records }));
        const intact = await readCapture(whole(parts));
        expect(read.frames.slice(0, before)).toEqual(intact.frames.slice(0, before));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the pieces in which a capture comes", () => {
  it("make no difference", async () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(captures, pieces, fc.integer({ min: 64, max: 300 }), async (parts, sizes, windowBytes) => {
        const capture = whole(parts);
        const read = await readCapture(capture, { pieces: sizes, windowBytes });
        const { frames, damages } = await readCapture(capture, { windowBytes: 64 * 1024 });
        expect(read.frames).toEqual(frames);
        expect(read.damages).toEqual(damages);
      }),
      { numRuns: 1000 },
    );
  });

  it("need a window no larger than a few records", async () => {
    const frames = Array.from({ length: 3000 }, (_, at) => ({ timeUs: at, bytes: new Uint8Array(100).fill(at) }));
    const read = await readCapture(pcap({ frames }), { pieces: [1000, 7, 333], windowBytes: 256 });
    expect(read.frames).toHaveLength(3000);
    expect(read.windowBytes).toBe(256);
  });
});

describe("what is no capture", () => {
  it.each([
    { name: "text", bytes: Buffer.from("hello, world\n") },
    { name: "one byte of nothing known", bytes: Uint8Array.of(0x68) },
    { name: "zeros", bytes: new Uint8Array(100) },
  ])("is a fault: $name", async ({ bytes }) => {
    await expect(readCapture(bytes)).rejects.toMatchObject({ code: "CAPTURE_UNKNOWN_FORMAT" });
  });
});
