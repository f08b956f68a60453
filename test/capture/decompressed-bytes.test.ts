import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joined, pcap } from "../tools/capture-writer.js";
import { readCapture } from "./collected-frames.js";

const RECORD_BYTES = 76;
const HEADER_BYTES = 24;

/** The capture in `zstdCapture`: 12 frames of 60 bytes that resemble each other. */
function frame(index: number): { timeUs: number; bytes: Uint8Array } {
  const bytes = Uint8Array.from({ length: 60 }, (_, at) => at * 7 + (at % 9 === 0 ? index : 0));
  return { timeUs: 1_000_000_000 + 10 * index, bytes };
}

const capture = pcap({ frames: Array.from({ length: 12 }, (_, index) => frame(index)) });

/** Written by the zstd command, with a checksum: one frame of one compressed block. */
const zstdCapture = Buffer.from(
  "28b52ffd" + // magic number
    "64a802" + // one segment with a checksum, 936 bytes
    "1d0700" + // the only block, compressed, 227 bytes
    "640bd4c3b2a102000400040001000000e803003c0000070e151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9e0e7" +
    "eef5fc030a11181f262d343b424950575e656c737a81888f969d0a01407fbefd3c7b0014024180bffe3d7c001e034281c0ff3e7d002804" +
    "4382c1003f7e0032054483c201407f003c064584c30241800046074685c40342810050084786c5044382005a094887c605448300640a49" +
    "88c7064584006e0b4a89c807468581888f969d5ba8117073a7fd37f0d90c1010420474d0016c8b222c42311449118aa1288aa408cd44e9" +
    "27016ebc6ad37f" +
    "41439f88", // checksum
  "hex",
);

const random = pcap({
  frames: Array.from({ length: 2000 }, (_, index) => {
    const bytes = new Uint8Array(100);
    for (let at = 0; at < bytes.length; at++) bytes[at] = Math.imul(index * 131 + at, 0x9e3779b1) >>> 24;
    return { timeUs: index, bytes };
  }),
});

async function frames(bytes: Uint8Array): Promise<unknown> {
  return (await readCapture(bytes)).frames;
}

describe("a compressed capture", () => {
  const compressed = [
    { name: "gzip", bytes: gzipSync(capture) },
    {
      name: "gzip of several members",
      bytes: joined(
        [capture.subarray(0, 50), capture.subarray(50, 51), capture.subarray(51)].map((part) => gzipSync(part)),
      ),
    },
    { name: "gzip with padding", bytes: joined([gzipSync(capture), new Uint8Array(512)]) },
    { name: "gzip without compression", bytes: gzipSync(capture, { level: 0 }) },
    { name: "zstd", bytes: zstdCapture },
    {
      name: "zstd of several frames",
      bytes: zstd([[capture.subarray(0, 50)], [capture.subarray(50, 60), capture.subarray(60)]]),
    },
    { name: "zstd of a frame that tells nothing", bytes: zstd([[capture]], { isSingleSegment: false }) },
    {
      name: "zstd behind a frame to be skipped",
      bytes: joined([skippable(100), zstd([[capture]]), skippable(0), skippable(3)]),
    },
    { name: "zstd with an empty frame", bytes: joined([zstd([[]]), zstd([[capture]])]) },
  ];
  it.each(compressed)("is read: $name", async ({ bytes }) => {
    const plain = await readCapture(capture);
    for (const isFile of [true, false]) {
      for (const pieces of [[1], [3, 1, 7], [1000]]) {
        const read = await readCapture(bytes, { pieces, isFile });
        expect(read.frames).toEqual(plain.frames);
        expect(read.damages).toEqual([]);
      }
    }
  });

  it.each(compressed.filter(({ name }) => !/padding|skip|empty/.test(name)))(
    "gives what is before a cut, wherever that is: $name",
    async ({ name, bytes }) => {
      const all = (await readCapture(capture)).frames;
      let before = 0;
      for (let cut = 1; cut < bytes.length; cut++) {
        const read = await readCapture(bytes.subarray(0, cut), { isFile: cut % 2 === 0 });
        expect(read.frames).toEqual(all.slice(0, read.frames.length));
        expect(read.frames.length).toBeGreaterThanOrEqual(before);
        expect([cut, read.damages.length]).toEqual([cut, 1]);
        before = read.frames.length;
      }
      // A zstd block comes out as a whole or not at all.
      expect(before).toBeGreaterThan(name.startsWith("gzip") ? 10 : -1);
    },
  );

  it("gives all that can be had of a long one that is cut", async () => {
    const stored = gzipSync(random, { level: 0 });
    const read = await readCapture(stored.subarray(0, 100_000));
    // Stored blocks have 5 bytes of header each, and gzip has 10 before them.
    expect(read.frames.length).toBe(Math.floor((100_000 - 10 - 5 * 2 - HEADER_BYTES) / 116));
    expect(read.damages).toMatchObject([{ framesBefore: read.frames.length, reason: "the gzip stream is cut" }]);
    expect(read.damages[0]?.offset).toBe(HEADER_BYTES + read.frames.length * 116);
  });

  it("is no capture when that is not what was compressed", async () => {
    for (const bytes of [
      gzipSync("hello, world\n"),
      zstd([[Buffer.from("hello, world\n")]]),
      gzipSync(gzipSync(capture)),
    ])
      await expect(readCapture(bytes)).rejects.toMatchObject({ code: "CAPTURE_UNKNOWN_FORMAT" });
  });
});

describe("a corrupt gzip stream", () => {
  it("gives everything when only the checksum is wrong and the file can be read again", async () => {
    for (const content of [capture, random]) {
      const bytes = gzipSync(content);
      bytes[bytes.length - 8] = ~(bytes[bytes.length - 8] ?? 0);
      const read = await readCapture(bytes, { isFile: true });
      expect(read.frames).toEqual(await frames(content));
      expect(read.damages).toMatchObject([{ offset: content.length, reason: expect.stringMatching(/damaged/) }]);
    }
  });

  it("gives everything before a wrong byte when the file can be read again", async () => {
    const stored = gzipSync(random, { level: 0 });
    // The length of a stored block stands twice, the second time inverted; the second block is found by its first.
    const second = 10 + 5 + new DataView(stored.buffer, stored.byteOffset).getUint16(11, true);
    stored[second + 3] = ~(stored[second + 3] ?? 0);
    const read = await readCapture(stored, { isFile: true, pieces: [5000] });
    const given = second - 15;
    expect(read.frames).toHaveLength(Math.floor((given - HEADER_BYTES) / 116));
    expect(read.damages).toMatchObject([
      { framesBefore: read.frames.length, reason: expect.stringMatching(/damaged/) },
    ]);
  });

  it("gives nearly everything before it when it comes from a pipe", async () => {
    const stored = gzipSync(random, { level: 0 });
    const second = 10 + 5 + new DataView(stored.buffer, stored.byteOffset).getUint16(11, true);
    stored[second + 3] = ~(stored[second + 3] ?? 0);
    const read = await readCapture(stored, { pieces: [9000] });
    expect(read.frames.length).toBeGreaterThan(Math.floor((second - 15 - 1024 - HEADER_BYTES) / 116) - 1);
    expect(read.damages).toHaveLength(1);
  });

  it("notes what follows the last member and is none", async () => {
    const read = await readCapture(joined([gzipSync(capture), Buffer.from("hello")]), { isFile: true });
    expect(read.frames).toEqual(await frames(capture));
    expect(read.damages).toMatchObject([{ offset: capture.length, framesBefore: 12 }]);
  });
});

describe("a corrupt zstd stream", () => {
  it("is found by its checksum, with everything delivered", async () => {
    const bytes = Buffer.from(zstdCapture);
    bytes[bytes.length - 1] = ~(bytes[bytes.length - 1] ?? 0);
    const read = await readCapture(bytes);
    expect(read.frames).toEqual(await frames(capture));
    expect(read.damages).toMatchObject([{ offset: capture.length, framesBefore: 12 }]);
  });

  const block = zstd([[capture.subarray(0, HEADER_BYTES + RECORD_BYTES)]], { isOpen: true });
  const rows: readonly { name: string; tail: readonly number[]; reason?: string }[] = [
    { name: "a block of the reserved kind", tail: [0x07, 0, 0], reason: "a block of an unknown kind" },
    { name: "a block longer than any may be", tail: [0xf8, 0xff, 0xff], reason: "longer than any may be" },
    { name: "a compressed block of nonsense", tail: [0x35, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff] },
  ];
  it.each(rows)("gives everything before $name", async ({ tail, reason = "damaged" }) => {
    const read = await readCapture(joined([block, Uint8Array.from(tail), new Uint8Array(20)]));
    expect(read.frames).toHaveLength(1);
    expect(read.damages).toMatchObject([
      { offset: HEADER_BYTES + RECORD_BYTES, framesBefore: 1, reason: expect.stringContaining(reason) },
    ]);
  });

  it.each([
    { name: "what is no frame", next: Buffer.from("hello") },
    { name: "a frame with the reserved bit", next: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x28, 1, 1, 0, 0) },
    { name: "a frame that needs a dictionary", next: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x21, 7, 1, 1, 0, 0) },
    { name: "a frame with a window of 2 GiB", next: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 21 << 3, 1, 0, 0) },
    {
      name: "a segment of 2^60 bytes",
      next: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0x10, 1, 0, 0),
    },
  ])("gives everything before $name", async ({ next }) => {
    const read = await readCapture(joined([zstd([[capture]]), next]));
    expect(read.frames).toEqual(await frames(capture));
    expect(read.damages).toMatchObject([{ offset: capture.length, framesBefore: 12 }]);
  });
});

describe("any change of a compressed capture", () => {
  it("never throws, always ends, and gives no more than there is", async () => {
    const changes = fc.array(fc.record({ place: fc.nat(), value: fc.nat({ max: 255 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    const kinds = fc.constantFrom(
      gzipSync(capture),
      gzipSync(capture, { level: 0 }),
      zstdCapture,
      zstd([[capture], [capture]]),
    );
    await fc.assert(
      fc.asyncProperty(kinds, changes, fc.boolean(), async (compressed, spoilt, isFile) => {
        const bytes = Uint8Array.from(compressed);
        for (const { place, value } of spoilt) bytes[4 + (place % (bytes.length - 4))] = value;
        const read = await readCapture(bytes, { isFile }).catch((error: unknown) => error);
        if (read instanceof Error) expect(read).toMatchObject({ code: "CAPTURE_UNKNOWN_FORMAT" });
      }),
      { numRuns: 200 },
    );
  });
});

interface ZstdKind {
  /** With its content size, and held as a whole. */
  readonly isSingleSegment?: boolean;
  /** Without a last block. */
  readonly isOpen?: boolean;
}

/** Frames of blocks that are stored as they are, which any decompressor takes [RFC 8878 §3.1.1]. */
function zstd(
  framesOfBlocks: readonly (readonly Uint8Array[])[],
  { isSingleSegment = true, isOpen = false }: ZstdKind = {},
): Uint8Array {
  const written = framesOfBlocks.map((blocks) => {
    const size = blocks.reduce((sum, block) => sum + block.length, 0);
    const head = isSingleSegment ? [0xa0, size & 0xff, size >> 8, 0, 0] : [0x00, 0x58];
    const given = blocks.length === 0 ? [new Uint8Array(0)] : blocks;
    const stored = given.flatMap((block, index) => {
      const word = (block.length << 3) | (index === given.length - 1 && !isOpen ? 1 : 0);
      return [Uint8Array.of(word & 0xff, (word >> 8) & 0xff, word >> 16), block];
    });
    return joined([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd), Uint8Array.from(head), ...stored]);
  });
  return joined(written);
}

function skippable(bytes: number): Uint8Array {
  return joined([Uint8Array.of(0x5a, 0x2a, 0x4d, 0x18, bytes, 0, 0, 0), new Uint8Array(bytes).fill(0x28)]);
}
