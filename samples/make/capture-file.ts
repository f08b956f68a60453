/** One frame of a small capture held in memory. */
export interface CapturedFrame {
  readonly seconds: number;
  readonly micros: number;
  readonly bytes: Buffer;
}

export const LINK_TYPE = { null: 0, ethernet: 1, raw: 101, sll: 113, sll2: 276 } as const;

const PCAP_MAGIC_US = 0xa1b2c3d4;
const PCAP_MAGIC_NS = 0xa1b23c4d;
const SNAP_BYTES = 262_144;

/** The frames of a little-endian microsecond pcap, which is what tcpdump writes on the machines that run this. */
export function readPcap(file: Buffer): CapturedFrame[] {
  if (file.readUInt32LE(0) !== PCAP_MAGIC_US) throw new Error("not a little-endian microsecond pcap");
  const frames: CapturedFrame[] = [];
  for (let at = 24; at + 16 <= file.length; ) {
    const end = at + 16 + file.readUInt32LE(at + 8);
    frames.push({
      seconds: file.readUInt32LE(at),
      micros: file.readUInt32LE(at + 4),
      bytes: file.subarray(at + 16, end),
    });
    at = end;
  }
  return frames;
}

export interface PcapOptions {
  readonly linkType?: number;
  readonly isBigEndian?: boolean;
  readonly isNanoseconds?: boolean;
}

export function writePcap(frames: readonly CapturedFrame[], options: PcapOptions = {}): Buffer {
  const { linkType = LINK_TYPE.ethernet, isBigEndian = false, isNanoseconds = false } = options;
  const { u16, u32 } = writers(isBigEndian);
  const magic = isNanoseconds ? PCAP_MAGIC_NS : PCAP_MAGIC_US;
  const parts = [u32(magic), u16(2), u16(4), u32(0), u32(0), u32(SNAP_BYTES), u32(linkType)];
  for (const { seconds, micros, bytes } of frames) {
    parts.push(
      u32(seconds),
      u32(isNanoseconds ? micros * 1000 + 7 : micros),
      u32(bytes.length),
      u32(bytes.length),
      bytes,
    );
  }
  return Buffer.concat(parts);
}

/** One section, one interface, enhanced packet blocks. */
export function writePcapng(frames: readonly CapturedFrame[], options: PcapOptions = {}): Buffer {
  const { linkType = LINK_TYPE.ethernet, isBigEndian = false, isNanoseconds = false } = options;
  const { u16, u32 } = writers(isBigEndian);
  const block = (type: number, body: Buffer) => {
    const length = u32(12 + body.length);
    return Buffer.concat([u32(type), length, body, length]);
  };
  const resolution = isNanoseconds ? [u16(9), u16(1), Buffer.from([9, 0, 0, 0]), u16(0), u16(0)] : [];
  const parts = [
    block(0x0a0d0d0a, Buffer.concat([u32(0x1a2b3c4d), u16(1), u16(0), u32(0xffffffff), u32(0xffffffff)])),
    block(1, Buffer.concat([u16(linkType), u16(0), u32(SNAP_BYTES), ...resolution])),
  ];
  for (const { seconds, micros, bytes } of frames) {
    const micro = BigInt(seconds) * 1_000_000n + BigInt(micros);
    const stamp = isNanoseconds ? micro * 1000n + 7n : micro;
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    const head = [u32(0), u32(Number(stamp >> 32n)), u32(Number(stamp & 0xffffffffn)), u32(bytes.length)];
    parts.push(block(6, Buffer.concat([...head, u32(bytes.length), bytes, padding])));
  }
  return Buffer.concat(parts);
}

function writers(isBigEndian: boolean): { u16(value: number): Buffer; u32(value: number): Buffer } {
  return {
    u16(value) {
      const bytes = Buffer.alloc(2);
      if (isBigEndian) bytes.writeUInt16BE(value);
      else bytes.writeUInt16LE(value);
      return bytes;
    },
    u32(value) {
      const bytes = Buffer.alloc(4);
      if (isBigEndian) bytes.writeUInt32BE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    },
  };
}
