import { describe, expect, it } from "vitest";
import type { Libc } from "../../../../src/capture/live/child/libc.js";
import { BLOCK_BYTES } from "../../../../src/capture/live/child/packet-socket.js";
import { pcapFileHeader } from "../../../../src/capture/live/child/record-batch.js";
import { RingWalk, type RingWalkOptions } from "../../../../src/capture/live/child/ring-walk.js";
import { type CollectedFrame, readCapture } from "../../collected-frames.js";

/** Just below a word of 32 bits, which parts must cross. */
const ADDRESS = 0x7ffe_ffff_f000n;
const MAC_AT = 82;
const options: RingWalkOptions = { snapBytes: 262_144, hasEthernetHeader: true, isWithoutOutgoing: false };

interface KernelFrame {
  readonly hex: string;
  readonly second?: number;
  readonly nanosecond?: number;
  readonly wire?: number;
  readonly status?: number;
  readonly tag?: number;
  readonly tagType?: number;
  readonly packetType?: number;
}

/** A ring as the kernel fills it. */
class Ring {
  readonly memory: ArrayBuffer;
  readonly view: DataView;
  /** What was written, and how much of it each call takes. */
  readonly written: Uint8Array[] = [];
  readonly takes: number[];
  readonly failures: string[] = [];
  #calls = 0;

  constructor(blocks: number, takes: number[] = []) {
    this.memory = new ArrayBuffer(blocks * BLOCK_BYTES);
    this.view = new DataView(this.memory);
    this.takes = takes;
  }

  /** Fills a block and hands it over. */
  fill(block: number, frames: readonly KernelFrame[]): void {
    const at = block * BLOCK_BYTES;
    this.view.setUint32(at + 12, frames.length, true);
    this.view.setUint32(at + 16, 48, true);
    let frameAt = at + 48;
    for (const frame of frames) frameAt = this.#put(frameAt, frame);
    this.view.setUint32(at + 8, 1, true);
  }

  isOurs(block: number): boolean {
    return this.view.getUint32(block * BLOCK_BYTES + 8, true) === 1;
  }

  walk(given: Partial<RingWalkOptions> = {}): RingWalk {
    const libc = {
      writeOut: (parts: Uint32Array, count: number) => this.#write(parts, count),
      failure: () => this.failures.shift() ?? "EPIPE",
    } as unknown as Libc;
    return new RingWalk(libc, { address: ADDRESS, memory: this.memory }, { ...options, ...given });
  }

  /** What was written, read as a capture. */
  async frames(): Promise<readonly CollectedFrame[]> {
    const capture = Buffer.concat([pcapFileHeader(0xa1b23c4d, 1, 262_144), ...this.written]);
    const { frames, damages } = await readCapture(capture);
    expect(damages).toEqual([]);
    return frames;
  }

  #put(at: number, frame: KernelFrame): number {
    const bytes = Buffer.from(frame.hex, "hex");
    const next = (MAC_AT + bytes.length + 15) & ~15;
    const words = [next, frame.second ?? 1, frame.nanosecond ?? 0, bytes.length, frame.wire ?? bytes.length];
    for (const [index, word] of [...words, frame.status ?? 1].entries())
      this.view.setUint32(at + 4 * index, word, true);
    this.view.setUint16(at + 24, MAC_AT, true);
    this.view.setUint16(at + 26, MAC_AT + 14, true);
    this.view.setUint32(at + 32, frame.tag ?? 0, true);
    this.view.setUint16(at + 36, frame.tagType ?? 0, true);
    this.view.setUint8(at + 58, frame.packetType ?? 0);
    new Uint8Array(this.memory).set(bytes, at + MAC_AT);
    return at + next;
  }

  #write(parts: Uint32Array, count: number): number {
    const pieces = Array.from({ length: count }, (_, index) => {
      const [low = 0, high = 0, bytes = 0] = parts.subarray(4 * index);
      const at = Number(((BigInt(high) << 32n) | BigInt(low)) - ADDRESS);
      return new Uint8Array(this.memory).slice(at, at + bytes);
    });
    const take = this.takes[this.#calls++ % Math.max(1, this.takes.length)] ?? Number.POSITIVE_INFINITY;
    if (take < 0) return take;
    const taken = Buffer.concat(pieces).subarray(0, take);
    this.written.push(taken);
    return taken.length;
  }
}

const MACS = "020000000002020000000001";
const plain = `${MACS}88b50102030405`;

const kinds: readonly { name: string; frame: KernelFrame; options?: Partial<RingWalkOptions>; want: object }[] = [
  { name: "a plain one", frame: { hex: plain }, want: { hex: plain, wireBytes: 19 } },
  { name: "its time", frame: { hex: plain, second: 7, nanosecond: 123_456_789 }, want: { timeUs: 7_123_456 } },
  { name: "one that the filter cut", frame: { hex: plain, wire: 1500 }, want: { hex: plain, wireBytes: 1500 } },
  {
    name: "one that is longer than asked for",
    frame: { hex: plain },
    options: { snapBytes: 15 },
    want: { hex: plain.slice(0, 30), wireBytes: 19 },
  },
  {
    name: "a tag with its type",
    frame: { hex: plain, status: 0x51, tag: 0xa064, tagType: 0x88a8 },
    want: { hex: `${MACS}88a8a06488b50102030405`, wireBytes: 23 },
  },
  {
    name: "a tag of which the type is not told",
    frame: { hex: plain, status: 0x11, tag: 100 },
    want: { hex: `${MACS}8100006488b50102030405`, wireBytes: 23 },
  },
  {
    name: "tag 0",
    frame: { hex: plain, status: 0x51, tag: 0, tagType: 0x8100 },
    want: { hex: `${MACS}8100000088b50102030405`, wireBytes: 23 },
  },
  {
    name: "a tag that makes it longer than asked for",
    frame: { hex: plain, status: 0x51, tag: 100, tagType: 0x8100 },
    options: { snapBytes: 19 },
    want: { hex: `${MACS}8100006488b501`, wireBytes: 23 },
  },
  {
    name: "a tag where there are no addresses",
    frame: { hex: "0102030405", status: 0x51, tag: 100, tagType: 0x8100 },
    want: { hex: "0102030405" },
  },
  {
    name: "a tag without a link header",
    frame: { hex: plain, status: 0x51, tag: 100, tagType: 0x8100 },
    options: { hasEthernetHeader: false },
    want: { hex: plain },
  },
  { name: "an empty one", frame: { hex: "" }, want: { hex: "", wireBytes: 0 } },
];

describe("a walk over the ring gives", () => {
  it.each(kinds)("$name", async ({ frame, options: given, want }) => {
    const ring = new Ring(2);
    ring.fill(0, [frame, { hex: plain }]);
    expect(ring.walk(given).walk(9)).toBe(1);
    const [first, second] = await ring.frames();
    expect(first).toMatchObject(want);
    expect(second?.hex).toBe(given?.snapBytes === undefined ? plain : plain.slice(0, 2 * given.snapBytes));
  });

  it("all frames of all blocks in order, however little each write takes", async () => {
    const ring = new Ring(3, [1, 16, 17, 50, 4096, 100_000]);
    const walk = ring.walk();
    const sent: string[] = [];
    // Around the ring more than once, and more frames in a block than one call writes.
    for (const [round, count] of [1, 1100, 40, 0, 1024, 1025, 3].entries()) {
      const hexes = Array.from(
        { length: count },
        (_, at) => `${MACS}88b5${(round * 10_000 + at).toString(16).padStart(8, "0")}`,
      );
      sent.push(...hexes);
      ring.fill(
        round % 3,
        hexes.map((hex) => ({ hex })),
      );
      expect(walk.walk(9)).toBe(1);
      expect(ring.isOurs(round % 3)).toBe(false);
    }
    expect((await ring.frames()).map(({ hex }) => hex)).toEqual(sent);
    expect(walk.delivered).toBe(sent.length);
  });

  it("no more blocks than asked for, and none that is still being filled", () => {
    const ring = new Ring(4);
    for (const block of [0, 1, 2]) ring.fill(block, [{ hex: plain }]);
    const walk = ring.walk();
    expect([walk.walk(2), ring.isOurs(1), ring.isOurs(2)]).toEqual([2, false, true]);
    expect([walk.walk(9), ring.isOurs(2)]).toEqual([1, false]);
    expect(walk.walk(9)).toBe(0);
  });

  it("each frame of the loopback interface once", async () => {
    const ring = new Ring(2);
    ring.fill(0, [{ hex: plain, packetType: 4 }, { hex: `${plain}ff` }]);
    ring.walk({ isWithoutOutgoing: true }).walk(1);
    expect((await ring.frames()).map(({ hex }) => hex)).toEqual([`${plain}ff`]);
  });

  it("everything after a signal came in between", async () => {
    const ring = new Ring(2, [-1, 20, -1, 1000]);
    ring.failures.push("EINTR", "EINTR");
    ring.fill(0, [{ hex: plain }, { hex: plain }]);
    ring.walk().walk(1);
    expect((await ring.frames()).map(({ hex }) => hex)).toEqual([plain, plain]);
  });

  it("nothing to a sensor that is gone", () => {
    const ring = new Ring(2, [-1]);
    ring.fill(0, [{ hex: plain }]);
    expect(() => ring.walk().walk(1)).toThrow("the sensor does not read any more (EPIPE)");
    expect(ring.isOurs(0)).toBe(true);
  });
});
