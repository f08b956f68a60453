/**
 * Header of a classic capture. Each variant has its magic number, in the byte order of all that follows:
 *
 *     a1b2c3d4  microseconds          a1b2cd34  microseconds, record header with interface, protocol and packet type
 *     a1b23c4d  nanoseconds           1c0001ac  nanoseconds, size of all records after the file header (lcap, hardware)
 *                                     1c0001ab  the same with microseconds (lcap, software)
 *
 *      0      4     6     8        12      16      20                                          24
 *     | magic|major|minor|time zone|accuracy|snaplen| FCS words:4 . present:1 .  link type:16 |
 */
export interface PcapHeader {
  readonly isLittleEndian: boolean;
  readonly headerBytes: number;
  readonly recordHeaderBytes: number;
  readonly hasNanoseconds: boolean;
  /** 0 when unknown. */
  readonly snapBytes: number;
  readonly linkType: number;
  readonly checkSequenceBytes: number;
  /** Old writers put the length on the wire before the captured length; of some only the values tell. */
  readonly lengthOrder: "captured first" | "wire first" | "smaller is captured";
}

interface Variant {
  readonly magic: number;
  readonly headerBytes: number;
  readonly recordHeaderBytes: number;
  readonly hasNanoseconds: boolean;
}

const variants: readonly Variant[] = [
  { magic: 0xa1b2c3d4, headerBytes: 24, recordHeaderBytes: 16, hasNanoseconds: false },
  { magic: 0xa1b23c4d, headerBytes: 24, recordHeaderBytes: 16, hasNanoseconds: true },
  { magic: 0xa1b2cd34, headerBytes: 24, recordHeaderBytes: 24, hasNanoseconds: false },
  { magic: 0x1c0001ac, headerBytes: 28, recordHeaderBytes: 16, hasNanoseconds: true },
  { magic: 0x1c0001ab, headerBytes: 28, recordHeaderBytes: 16, hasNanoseconds: false },
];

/** The magic numbers, as they read in the byte order of their writer. */
export const PCAP_MAGICS: readonly number[] = variants.map((variant) => variant.magic);

/** As many bytes as the longest header has. */
export const PCAP_HEADER_BYTES_MAX = 28;

const LINK_TYPE_MASK = 0xffff;
const CHECK_SEQUENCE_PRESENT = 0x0400_0000;

/** Undefined when `view` does not begin with a magic number or is shorter than the header that it announces. */
export function readPcapHeader(view: DataView): PcapHeader | undefined {
  if (view.byteLength < 4) return undefined;
  const isLittleEndian = PCAP_MAGICS.includes(view.getUint32(0, true));
  const magic = view.getUint32(0, isLittleEndian);
  const variant = variants.find((candidate) => candidate.magic === magic);
  if (variant === undefined || view.byteLength < variant.headerBytes) return undefined;
  const linkWord = view.getUint32(20, isLittleEndian);
  return {
    isLittleEndian,
    headerBytes: variant.headerBytes,
    recordHeaderBytes: variant.recordHeaderBytes,
    hasNanoseconds: variant.hasNanoseconds,
    snapBytes: view.getUint32(16, isLittleEndian),
    linkType: linkWord & LINK_TYPE_MASK,
    checkSequenceBytes: (linkWord & CHECK_SEQUENCE_PRESENT) !== 0 ? 2 * (linkWord >>> 28) : 0,
    lengthOrder: lengthOrder(view.getUint16(4, isLittleEndian), view.getUint16(6, isLittleEndian)),
  };
}

/** The order changed with version 2.3, which some wrote with the old one; DG/UX calls its old one 543.0. */
function lengthOrder(major: number, minor: number): PcapHeader["lengthOrder"] {
  if (major === 543 || (major === 2 && minor < 3)) return "wire first";
  return major === 2 && minor === 3 ? "smaller is captured" : "captured first";
}
