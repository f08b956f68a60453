import { describe, expect, it } from "vitest";
import { joined, type PcapFile, pcap, type WrittenFrame } from "../tools/capture-writer.js";
import { readCapture } from "./collected-frames.js";

const AT = 1_424_798_300_633_292;
const MIB = 1024 * 1024;

const first: WrittenFrame = { timeUs: AT, bytes: Uint8Array.of(0x01, 0x02, 0x03) };
const second: WrittenFrame = { timeUs: AT + 10, bytes: Uint8Array.of(0x0a, 0x0b, 0x0c, 0x0d) };
const frames = [first, second];
const asWritten = [
  { timeUs: AT, number: 1, capture: 0, linkType: 1, wireBytes: 3, checkSequenceBytes: 0, hex: "010203" },
  { timeUs: AT + 10, number: 2, capture: 0, linkType: 1, wireBytes: 4, checkSequenceBytes: 0, hex: "0a0b0c0d" },
];

describe("variants of the file", () => {
  const rows: readonly { name: string; file: Omit<PcapFile, "frames"> }[] = [
    { name: "microseconds, little endian", file: {} },
    { name: "microseconds, big endian", file: { isBigEndian: true } },
    { name: "nanoseconds cut to microseconds, little endian", file: { magic: 0xa1b23c4d } },
    { name: "nanoseconds cut to microseconds, big endian", file: { magic: 0xa1b23c4d, isBigEndian: true } },
    { name: "record headers of 24 bytes, little endian", file: { magic: 0xa1b2cd34 } },
    { name: "record headers of 24 bytes, big endian", file: { magic: 0xa1b2cd34, isBigEndian: true } },
    { name: "lcap in hardware, nanoseconds, little endian", file: { magic: 0x1c0001ac } },
    { name: "lcap in hardware, nanoseconds, big endian", file: { magic: 0x1c0001ac, isBigEndian: true } },
    { name: "lcap in software, microseconds, little endian", file: { magic: 0x1c0001ab } },
    { name: "lcap in software, microseconds, big endian", file: { magic: 0x1c0001ab, isBigEndian: true } },
    { name: "no snap length", file: { snapBytes: 0 } },
    { name: "frames longer than the snap length", file: { snapBytes: 2 } },
    { name: "version 2.2, wire length first", file: { version: [2, 2], isWireFirst: true } },
    { name: "version 2.3, wire length second", file: { version: [2, 3] } },
    { name: "version 543.0, wire length first", file: { version: [543, 0], isWireFirst: true } },
  ];
  it.each(rows)("reads $name", async ({ file }) => {
    const read = await readCapture(pcap({ ...file, frames }));
    expect(read.frames).toEqual(asWritten);
    expect(read.damages).toEqual([]);
  });

  it.each([
    { name: "wire length first in version 2.2", version: [2, 2], isWireFirst: true },
    { name: "wire length first in version 543.0", version: [543, 0], isWireFirst: true },
    { name: "the smaller length in version 2.3, when it is second", version: [2, 3], isWireFirst: true },
    { name: "the smaller length in version 2.3, when it is first", version: [2, 3], isWireFirst: false },
    { name: "captured length first in version 2.4", version: [2, 4], isWireFirst: false },
  ] as const)("takes $name", async ({ version, isWireFirst }) => {
    const cut = [{ ...first, wireBytes: 1500 }, second];
    const read = await readCapture(pcap({ frames: cut, version, isWireFirst }));
    expect(read.frames.map((frame) => [frame.hex, frame.wireBytes])).toEqual([
      ["010203", 1500],
      ["0a0b0c0d", 4],
    ]);
  });

  it("reads a file that holds no more than its header", async () => {
    for (const magic of [0xa1b2c3d4, 0x1c0001ac]) {
      expect(await readCapture(pcap({ frames: [], magic }))).toMatchObject({ frames: [], damages: [] });
    }
  });
});

describe("the word of the link type", () => {
  it.each([
    { name: "Ethernet", word: 1, linkType: 1, checkSequenceBytes: 0 },
    { name: "a frame check sequence of two words", word: 0x2400_0001, linkType: 1, checkSequenceBytes: 4 },
    { name: "a length without the bit that says it is there", word: 0x2000_0001, linkType: 1, checkSequenceBytes: 0 },
    { name: "reserved bits, which are not part of it", word: 0x03ff_0071, linkType: 113, checkSequenceBytes: 0 },
    { name: "a link type that nobody knows", word: 0xfffe, linkType: 0xfffe, checkSequenceBytes: 0 },
  ])("holds $name", async ({ word, linkType, checkSequenceBytes }) => {
    for (const isBigEndian of [false, true]) {
      const read = await readCapture(pcap({ frames, linkType: word, isBigEndian }));
      expect(read.frames).toEqual(asWritten.map((frame) => ({ ...frame, linkType, checkSequenceBytes })));
    }
  });
});

describe("lengths and times that are not as they should be", () => {
  it.each([
    { name: "a frame that the snap length cut", frame: { ...first, wireBytes: 1514 }, wireBytes: 1514 },
    { name: "a length on the wire below the captured one", frame: { ...first, wireBytes: 0 }, wireBytes: 3 },
    {
      name: "a length on the wire beyond all sense",
      frame: { ...first, wireBytes: 0xffff_ffff },
      wireBytes: 2 ** 31 - 1,
    },
  ])("delivers $name", async ({ frame, wireBytes }) => {
    const read = await readCapture(pcap({ frames: [frame] }));
    expect(read.frames.map((got) => [got.hex, got.wireBytes])).toEqual([["010203", wireBytes]]);
    expect(read.damages).toEqual([]);
  });

  it.each([
    { name: "after 2038", seconds: 3_000_000_000, fraction: 5, timeUs: 3_000_000_000_000_005 },
    { name: "rounded up to a whole second", seconds: 7, fraction: 1_000_000, timeUs: 8_000_000 },
    { name: "with a fraction beyond the second", seconds: 7, fraction: 0xffff_ffff, timeUs: 8_000_000 },
  ])("takes a time $name", async ({ seconds, fraction, timeUs }) => {
    const capture = pcap({ frames: [first] });
    new DataView(capture.buffer).setUint32(24, seconds, true);
    new DataView(capture.buffer).setUint32(28, fraction, true);
    expect((await readCapture(capture)).frames.map((frame) => frame.timeUs)).toEqual([timeUs]);
  });

  it("delivers a frame of 16 MiB", async () => {
    const large = new Uint8Array(16 * MIB).fill(7);
    const capture = joined([pcap({ frames: [first] }), record(large.length, large.length), large]);
    const read = await readCapture(capture, { pieces: [MIB] });
    expect(read.frames.map((frame) => frame.hex.length / 2)).toEqual([3, large.length]);
    expect(read.windowBytes).toBeLessThanOrEqual(32 * MIB);
  });
});

describe("records that cannot be", () => {
  it.each([
    { name: "more captured bytes than any packet has", captured: 16 * MIB + 1, wire: 16 * MIB + 1 },
    { name: "more captured bytes than any snap length and than were on the wire", captured: 262_145, wire: 262_144 },
    { name: "all bits set", captured: 0xffff_ffff, wire: 0xffff_ffff },
  ])("ends at $name", async ({ captured, wire }) => {
    const whole = pcap({ frames });
    const read = await readCapture(joined([whole, record(captured, wire), new Uint8Array(1000)]));
    expect(read.frames).toEqual(asWritten);
    expect(read.damages).toMatchObject([{ file: "test.pcap", offset: whole.length, framesBefore: 2 }]);
    expect(read.damages[0]?.reason).toContain(`claims ${captured} captured bytes`);
  });

  it("believes many captured bytes when as many were on the wire, or the snap length allows it", async () => {
    const bytes = new Uint8Array(300_000);
    for (const [wire, snapBytes] of [
      [300_000, 65_535],
      [1, 400_000],
    ] as const) {
      const capture = joined([pcap({ frames: [], snapBytes }), record(bytes.length, wire), bytes]);
      const read = await readCapture(capture);
      expect(read.frames.map((frame) => [frame.hex.length / 2, frame.wireBytes])).toEqual([[300_000, 300_000]]);
      expect(read.damages).toEqual([]);
    }
  });

  it("says how much of a cut packet is there", async () => {
    const capture = pcap({ frames });
    expect((await readCapture(capture.subarray(0, -1))).damages).toEqual([
      {
        file: "test.pcap",
        offset: 43,
        framesBefore: 1,
        reason: "the capture ends inside a packet: 3 of 4 captured bytes are there",
      },
    ]);
    expect((await readCapture(capture.subarray(0, -15))).damages).toEqual([
      {
        file: "test.pcap",
        offset: 43,
        framesBefore: 1,
        reason: "the capture ends 5 bytes into the header of a packet record",
      },
    ]);
  });

  it("does not take memory for bytes that are only claimed", async () => {
    const capture = joined([pcap({ frames }), record(16 * MIB, 16 * MIB), new Uint8Array(100)]);
    const read = await readCapture(capture, { windowBytes: 1024 });
    expect(read.windowBytes).toBe(1024);
    expect(read.damages).toHaveLength(1);
  });
});

/** A record header without its frame. */
function record(captured: number, wire: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  view.setUint32(8, captured, true);
  view.setUint32(12, wire, true);
  return new Uint8Array(view.buffer);
}
