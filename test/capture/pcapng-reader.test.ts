import { describe, expect, it } from "vitest";
import { joined, type PcapngBlock, pcapng } from "../tools/capture-writer.js";
import { readCapture } from "./collected-frames.js";

const AT = 1_424_798_300_633_292;
const bytes = Uint8Array.of(0x0a, 0x0b, 0x0c, 0x0d, 0x0e);
const section: PcapngBlock = { block: "section" };
const ethernet: PcapngBlock = { block: "interface" };
const packet: PcapngBlock = { block: "enhanced", time: BigInt(AT), bytes };
const asWritten = {
  timeUs: AT,
  number: 1,
  capture: 0,
  linkType: 1,
  wireBytes: 5,
  checkSequenceBytes: 0,
  hex: "0a0b0c0d0e",
};

const END_OF_OPTIONS = { code: 0, value: new Uint8Array(0) };
const comment = { code: 1, value: new TextEncoder().encode("seen") };
const unknown: PcapngBlock = { block: "other", type: 0x0bad, body: new Uint8Array(40).fill(0xff) };

describe("packet blocks", () => {
  const rows: readonly { name: string; blocks: readonly PcapngBlock[]; want: Partial<typeof asWritten> }[] = [
    { name: "an enhanced packet", blocks: [section, ethernet, packet], want: {} },
    { name: "an obsolete packet block", blocks: [section, ethernet, { ...packet, block: "packet" }], want: {} },
    {
      name: "a simple packet, which has no time",
      blocks: [section, ethernet, { block: "simple", bytes }],
      want: { timeUs: 0 },
    },
    {
      name: "a simple packet cut at the snap length of its interface",
      blocks: [section, { block: "interface", snapBytes: 5 }, { block: "simple", bytes, wireBytes: 1514 }],
      want: { timeUs: 0, wireBytes: 1514 },
    },
    {
      name: "an enhanced packet that the snap length cut",
      blocks: [section, ethernet, { ...packet, wireBytes: 1514 }],
      want: { wireBytes: 1514 },
    },
    {
      name: "a length on the wire below the captured one",
      blocks: [section, ethernet, { ...packet, wireBytes: 0 }],
      want: {},
    },
    {
      name: "a length on the wire beyond all sense",
      blocks: [section, ethernet, { ...packet, wireBytes: 0xffff_ffff }],
      want: { wireBytes: 2 ** 31 - 1 },
    },
    { name: "options of the packet", blocks: [section, ethernet, { ...packet, options: [comment] }], want: {} },
    {
      name: "flags with a frame check sequence",
      blocks: [section, ethernet, { ...packet, options: [comment, { code: 2, value: { u32: 0x80 } }] }],
      want: { checkSequenceBytes: 4 },
    },
    {
      name: "flags behind the end of options",
      blocks: [section, ethernet, { ...packet, options: [END_OF_OPTIONS, { code: 2, value: { u32: 0x80 } }] }],
      want: {},
    },
    { name: "unknown blocks around it", blocks: [section, unknown, ethernet, unknown, packet, unknown], want: {} },
    {
      name: "a section that tells its length",
      blocks: [{ ...section, sectionBytes: 64n }, ethernet, packet],
      want: {},
    },
    {
      name: "a section that tells a wrong length",
      blocks: [{ ...section, sectionBytes: 4n }, ethernet, packet],
      want: {},
    },
    {
      name: "an unknown link type",
      blocks: [section, { ...ethernet, linkType: 0xfffe }, packet],
      want: { linkType: 0xfffe },
    },
    {
      name: "the interface it names",
      blocks: [section, ethernet, { ...ethernet, linkType: 113 }, { ...packet, interface: 1 }],
      want: { linkType: 113 },
    },
  ];
  it.each(rows)("delivers $name", async ({ blocks, want }) => {
    for (const isBigEndian of [false, true]) {
      const inOrder = blocks.map((block) => (block.block === "section" ? { ...block, isBigEndian } : block));
      const read = await readCapture(pcapng(...inOrder));
      expect(read.frames).toEqual([{ ...asWritten, ...want }]);
      expect(read.damages).toEqual([]);
    }
  });

  it("gives a simple packet the time of the packet before it", async () => {
    const read = await readCapture(
      pcapng(section, ethernet, packet, { block: "simple", bytes }, section, ethernet, { block: "simple", bytes }),
    );
    expect(read.frames.map((frame) => [frame.number, frame.timeUs])).toEqual([
      [1, AT],
      [2, AT],
      [3, AT],
    ]);
  });

  it("begins every section with its own byte order and its own interfaces", async () => {
    const read = await readCapture(
      pcapng(
        section,
        { block: "interface", linkType: 101 },
        packet,
        { block: "section", isBigEndian: true },
        { block: "interface", linkType: 113 },
        { block: "interface", linkType: 276 },
        { ...packet, interface: 1 },
        section,
        ethernet,
        packet,
      ),
    );
    expect(read.frames.map((frame) => [frame.number, frame.linkType])).toEqual([
      [1, 101],
      [2, 276],
      [3, 1],
    ]);
    expect(read.damages).toEqual([]);
  });

  it("steps over a block that is longer than the window", async () => {
    const long: PcapngBlock = { block: "other", type: 0x4000_0bad, body: new Uint8Array(100_000).fill(1) };
    const read = await readCapture(pcapng(section, ethernet, long, packet), { windowBytes: 512 });
    expect(read).toMatchObject({ frames: [asWritten], damages: [], windowBytes: 512 });
  });

  it("reads blocks whose length leaves out the padding", async () => {
    const capture = pcapng(section, ethernet, packet, packet);
    const at = pcapng(section, ethernet).length;
    const blockBytes = pcapng(packet).length;
    const view = new DataView(capture.buffer);
    view.setUint32(at + 4, blockBytes - 3, true);
    view.setUint32(at + blockBytes - 4, blockBytes - 3, true);
    const read = await readCapture(capture);
    expect(read.frames.map((frame) => frame.hex)).toEqual([asWritten.hex, asWritten.hex]);
    expect(read.damages).toEqual([]);
  });

  it("reads a file that holds no more than its headers", async () => {
    expect(await readCapture(pcapng(section))).toMatchObject({ frames: [], damages: [] });
    expect(await readCapture(pcapng(section, ethernet))).toMatchObject({ frames: [], damages: [] });
  });
});

describe("damaged blocks that are stepped over", () => {
  const stubby: PcapngBlock = { block: "other", type: 6, body: new Uint8Array(8) };
  const rows: readonly { name: string; blocks: readonly PcapngBlock[]; counted: number; reason: string }[] = [
    {
      name: "a packet of an interface that is not described",
      blocks: [{ ...packet, interface: 1 } as PcapngBlock],
      counted: 1,
      reason: "interface 1, which is not described",
    },
    {
      name: "more captured bytes than the block has",
      blocks: [{ ...packet, capturedBytes: 9 } as PcapngBlock],
      counted: 1,
      reason: "9 captured bytes in a block of 40",
    },
    {
      name: "all bits of the captured length",
      blocks: [{ ...packet, capturedBytes: 0xffff_ffff } as PcapngBlock],
      counted: 1,
      reason: "4294967295 captured bytes",
    },
    {
      name: "an enhanced packet block without room for its header",
      blocks: [stubby],
      counted: 1,
      reason: "20 bytes is too short",
    },
    {
      name: "a simple packet longer than its block",
      blocks: [{ block: "simple", bytes, wireBytes: 9 }],
      counted: 1,
      reason: "9 captured bytes",
    },
    {
      name: "a simple packet block without its length",
      blocks: [{ block: "other", type: 3, body: new Uint8Array(0) }],
      counted: 1,
      reason: "12 bytes is too short",
    },
    {
      name: "an interface with an option that is longer than the block",
      blocks: [{ block: "other", type: 1, body: Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 9, 0, 200, 0) }],
      counted: 0,
      reason: "longer than its block",
    },
  ];
  it.each(rows)("notes $name and goes on", async ({ blocks, counted, reason }) => {
    const before = pcapng(section, ethernet, packet);
    const read = await readCapture(pcapng(section, ethernet, packet, ...blocks, packet));
    expect(read.frames.map((frame) => frame.number)).toEqual([1, 2 + counted]);
    expect(read.damages).toMatchObject([
      { offset: before.length, framesBefore: 1, reason: expect.stringContaining(reason) },
    ]);
  });

  it("notes a simple packet before any interface, and the first frame after it is the second", async () => {
    const read = await readCapture(pcapng(section, { block: "simple", bytes }, ethernet, packet));
    expect(read.frames.map((frame) => frame.number)).toEqual([2]);
    expect(read.damages).toMatchObject([{ offset: 28, framesBefore: 0 }]);
  });

  it("gives up after a hundred", async () => {
    const bad = { ...packet, interface: 9 } as PcapngBlock;
    const read = await readCapture(pcapng(section, ethernet, ...Array<PcapngBlock>(150).fill(bad), packet));
    expect(read.frames).toEqual([]);
    expect(read.damages).toHaveLength(101);
    expect(read.damages.at(-1)).toMatchObject({ framesBefore: 100 });
  });
});

describe("damage that ends the capture", () => {
  const before = pcapng(section, ethernet, packet);
  const changed = (at: number, value: number): Uint8Array => {
    const block = pcapng(packet);
    new DataView(block.buffer).setUint32(at < 0 ? block.length + at : at, value, true);
    return block;
  };
  it.each([
    {
      name: "lengths at both ends that differ",
      reason: "40 bytes at its begin and 7 at its end",
      block: changed(-4, 7),
    },
    { name: "a length of nothing", reason: "0 bytes is shorter", block: changed(4, 0) },
    { name: "a length shorter than any block", reason: "8 bytes is shorter", block: changed(4, 8) },
    {
      name: "a length that overflows when it is padded",
      reason: "4294967295 bytes is shorter",
      block: changed(4, 0xffff_ffff),
    },
    { name: "a packet block of 20 MiB", reason: "20971520 bytes holds no packet", block: changed(4, 20 * 1024 * 1024) },
    {
      name: "an unknown block whose lengths differ",
      reason: "52 bytes at its begin",
      block: pcapng(unknown).fill(1, -4),
    },
    { name: "a section without byte-order magic", reason: "byte-order magic", block: pcapng(section).fill(1, 8, 12) },
    { name: "a section that is too short", reason: "24 bytes is too short", block: pcapng(section).fill(24, 4, 5) },
    { name: "a section of version 2", reason: "version 2", block: pcapng({ block: "section", major: 2 }) },
    {
      name: "an interface without room for its header",
      reason: "16 bytes is too short",
      block: pcapng({ block: "other", type: 1, body: new Uint8Array(4) }),
    },
  ])("is $name", async ({ block, reason }) => {
    const read = await readCapture(joined([before, block, pcapng(packet), new Uint8Array(64)]));
    expect(read.frames).toEqual([asWritten]);
    expect(read.damages).toMatchObject([
      { file: "test.pcap", offset: before.length, framesBefore: 1, reason: expect.stringContaining(reason) },
    ]);
  });

  it("is an end inside a block that is stepped over", async () => {
    const read = await readCapture(joined([before, pcapng(unknown).subarray(0, -5)]));
    expect(read.damages).toEqual([
      {
        file: "test.pcap",
        offset: before.length,
        framesBefore: 1,
        reason: "the capture ends inside a block: 47 of 52 bytes are there",
      },
    ]);
  });

  it("is more interfaces than can be kept", async () => {
    const many = joined([pcapng(section), ...Array<Uint8Array>(65_537).fill(pcapng(ethernet)), pcapng(packet)]);
    const read = await readCapture(many);
    expect(read.frames).toEqual([]);
    expect(read.damages).toMatchObject([{ offset: 28 + 65_536 * 20 }]);
  });
});
