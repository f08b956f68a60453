/** A frame to be written. */
export interface WritableFrame {
  readonly bytes: Uint8Array;
  readonly wireBytes: number;
  /** Microseconds since 1970. */
  readonly time: number;
  readonly linkType: number;
}

const BLOCK = { section: 0x0a0d0d0a, interface: 1, enhancedPacket: 6 } as const;
const OPTION = { comment: 1, userApplication: 4 } as const;
const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
const WHOLE_SECTION = 0xffff_ffff;
const UINT32 = 0x1_0000_0000;

/** Writes a section of pcapng: a header with a comment, an interface per link type, and the frames. [PCAPNG §4] */
export function pcapngSection(comment: string, application: string, frames: readonly WritableFrame[]): Uint8Array {
  const linkTypes = [...new Set(frames.map(({ linkType }) => linkType))];
  const blocks = [
    block(BLOCK.section, [
      words(BYTE_ORDER_MAGIC, 1, WHOLE_SECTION, WHOLE_SECTION),
      option(OPTION.comment, comment),
      option(OPTION.userApplication, application),
      words(0),
    ]),
    ...linkTypes.map((linkType) => block(BLOCK.interface, [words(linkType, 0)])),
    ...frames.map((frame) => packetBlock(frame, linkTypes.indexOf(frame.linkType))),
  ];
  return Buffer.concat(blocks);
}

function packetBlock({ bytes, wireBytes, time }: WritableFrame, index: number): Buffer {
  const head = words(index, Math.floor(time / UINT32), time % UINT32, bytes.length, wireBytes);
  return block(BLOCK.enhancedPacket, [head, padded(bytes)]);
}

function block(type: number, parts: readonly Uint8Array[]): Buffer {
  const length = 12 + parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([words(type, length), ...parts, words(length)]);
}

function option(code: number, text: string): Buffer {
  const bytes = Buffer.from(text, "utf8").subarray(0, 0xffff);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(code, 0);
  head.writeUInt16LE(bytes.length, 2);
  return Buffer.concat([head, padded(bytes)]);
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, 4 * i);
  return bytes;
}
