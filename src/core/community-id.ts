import { hash } from "node:crypto";

/**
 * Community ID version 1 with seed 0, the flow name that other tools compute too. Addresses are 4 or 16 bytes each;
 * the result is the same for both directions.
 */
export function communityId(
  protocol: number,
  source: Uint8Array,
  sourcePort: number,
  destination: Uint8Array,
  destinationPort: number,
): string {
  const order = compare(source, destination) || sourcePort - destinationPort;
  const [low, lowPort, high, highPort] =
    order <= 0
      ? [source, sourcePort, destination, destinationPort]
      : [destination, destinationPort, source, sourcePort];
  const bytes = new Uint8Array(8 + low.length + high.length);
  bytes.set(low, 2);
  bytes.set(high, 2 + low.length);
  const tail = bytes.length - 6;
  bytes[tail] = protocol;
  bytes[tail + 2] = lowPort >> 8;
  bytes[tail + 3] = lowPort & 0xff;
  bytes[tail + 4] = highPort >> 8;
  bytes[tail + 5] = highPort & 0xff;
  return `1:${hash("sha1", bytes, "base64")}`;
}

function compare(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return 0;
}
