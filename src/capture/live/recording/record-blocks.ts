import type { Frame } from "../../../core/frame.js";

const BLOCK = { section: 0x0a0d0d0a, interface: 1, packet: 6 } as const;
const OPTION = { end: 0, name: 2, checkSequenceLength: 13 } as const;
const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
const WHOLE_SECTION = 0xffff_ffff;
const WORD = 0x1_0000_0000;
const NAME_BYTES_MAX = 256;
const PACKET_OVERHEAD_BYTES = 32;

/** The header of a section of pcapng in the byte order that this machine's kin have [PCAPNG §4.1]. */
export function sectionBlock(): Uint8Array {
  const view = new DataView(new ArrayBuffer(28));
  const words = [BLOCK.section, view.byteLength, BYTE_ORDER_MAGIC, 1, WHOLE_SECTION, WHOLE_SECTION, view.byteLength];
  for (const [index, word] of words.entries()) view.setUint32(4 * index, word, true);
  return new Uint8Array(view.buffer);
}

/** The interface that frames of one kind came from; times in microseconds [PCAPNG §4.2]. */
export function interfaceBlock(linkType: number, name: string, checkSequenceBytes: number): Uint8Array {
  const text = Buffer.from(name).subarray(0, NAME_BYTES_MAX);
  const nameBytes = padded(text.length);
  const bytes = Buffer.alloc(16 + 4 + nameBytes + 8 + 4 + 4);
  bytes.writeUInt32LE(BLOCK.interface, 0);
  bytes.writeUInt32LE(bytes.length, 4);
  bytes.writeUInt16LE(linkType, 8);
  bytes.writeUInt16LE(OPTION.name, 16);
  bytes.writeUInt16LE(text.length, 18);
  bytes.set(text, 20);
  const at = 20 + nameBytes;
  bytes.writeUInt16LE(OPTION.checkSequenceLength, at);
  bytes.writeUInt16LE(1, at + 2);
  bytes.writeUInt8(checkSequenceBytes, at + 4);
  bytes.writeUInt16LE(OPTION.end, at + 8);
  bytes.writeUInt32LE(bytes.length, bytes.length - 4);
  return bytes;
}

/** Bytes that `writePacketBlock` writes. */
export function packetBlockBytes(frame: Frame): number {
  return PACKET_OVERHEAD_BYTES + padded(frame.end - frame.at);
}

/** Writes the frame at `at` [PCAPNG §4.3]; `index` is that of its interface in the section. */
export function writePacketBlock(into: Uint8Array, view: DataView, at: number, frame: Frame, index: number): void {
  const captured = frame.end - frame.at;
  const blockBytes = packetBlockBytes(frame);
  view.setUint32(at, BLOCK.packet, true);
  view.setUint32(at + 4, blockBytes, true);
  view.setUint32(at + 8, index, true);
  view.setUint32(at + 12, Math.floor(frame.time / WORD), true);
  view.setUint32(at + 16, frame.time % WORD, true);
  view.setUint32(at + 20, captured, true);
  view.setUint32(at + 24, frame.wireBytes, true);
  into.set(frame.bytes.subarray(frame.at, frame.end), at + 28);
  into.fill(0, at + 28 + captured, at + blockBytes - 4);
  view.setUint32(at + blockBytes - 4, blockBytes, true);
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}
