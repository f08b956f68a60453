import { u16be } from "./bytes.js";

/** The 6 bytes at `at` as `00:0c:29:ee:b7:84`. */
export function formatMac(bytes: Uint8Array, at: number): string {
  let text = "";
  for (let i = 0; i < 6; i++) text += (i === 0 ? "" : ":") + bytes[at + i]!.toString(16).padStart(2, "0");
  return text;
}

/** The address at `at`: 4 bytes as dotted decimal or 16 bytes in the canonical form of [RFC 5952 §4]. */
export function formatIp(bytes: Uint8Array, at: number, version: number): string {
  if (version === 4) return `${bytes[at]}.${bytes[at + 1]}.${bytes[at + 2]}.${bytes[at + 3]}`;
  return formatIpv6(bytes, at);
}

function formatIpv6(bytes: Uint8Array, at: number): string {
  const { from, count } = longestZeroRun(bytes, at);
  const isMapped = count === 5 && from === 0 && u16be(bytes, at + 10) === 0xffff;
  if (isMapped) return `::ffff:${formatIp(bytes, at + 12, 4)}`;
  let text = "";
  for (let i = 0; i < 8; i++) {
    if (count > 1 && i === from) {
      text += "::";
      i += count - 1;
      continue;
    }
    if (text !== "" && !text.endsWith(":")) text += ":";
    text += u16be(bytes, at + 2 * i).toString(16);
  }
  return text;
}

function longestZeroRun(bytes: Uint8Array, at: number): { from: number; count: number } {
  let best = { from: -1, count: 1 };
  let from = 0;
  for (let i = 0; i <= 8; i++) {
    if (i < 8 && u16be(bytes, at + 2 * i) === 0) continue;
    if (i - from > best.count) best = { from, count: i - from };
    from = i + 1;
  }
  return best;
}
