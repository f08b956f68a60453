import { PCAP_MAGICS } from "./pcap-header.js";

/** What a file begins with: a capture as it is, or one that must be decompressed first. */
export type StartFormat = "pcap" | "pcapng" | "snoop" | "gzip" | "zstd";

/** zstd may begin with a frame to be skipped, of any of 16 kinds [RFC 8878 §3.1.2]. */
const SKIPPABLE_FRAMES = Array.from({ length: 16 }, (_, kind) => [0x50 | kind, 0x2a, 0x4d, 0x18]);

const starts: readonly { readonly format: StartFormat; readonly bytes: readonly number[] }[] = [
  ...PCAP_MAGICS.map(bigEndian).flatMap((bytes) => [
    { format: "pcap" as const, bytes },
    { format: "pcap" as const, bytes: bytes.toReversed() },
  ]),
  { format: "pcapng", bytes: [0x0a, 0x0d, 0x0d, 0x0a] },
  { format: "snoop", bytes: [0x73, 0x6e, 0x6f, 0x6f] },
  { format: "gzip", bytes: [0x1f, 0x8b, 0x08] },
  ...[[0x28, 0xb5, 0x2f, 0xfd], ...SKIPPABLE_FRAMES].map((bytes) => ({ format: "zstd" as const, bytes })),
];

/** As many bytes as `startFormat` needs to be certain. */
export const START_BYTES = 4;

/** The format by its first bytes; "cut" when they end too early to tell, "unknown" for everything else. */
export function startFormat(head: Uint8Array): StartFormat | "cut" | "unknown" {
  const match = starts.find(({ bytes }) => bytes.every((byte, at) => at >= head.length || head[at] === byte));
  if (match === undefined) return "unknown";
  return head.length < match.bytes.length ? "cut" : match.format;
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
