import { createHash } from "node:crypto";

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
  const tail = Uint8Array.of(protocol, 0, lowPort >> 8, lowPort & 0xff, highPort >> 8, highPort & 0xff);
  const hash = createHash("sha1").update(Uint8Array.of(0, 0)).update(low).update(high).update(tail);
  return `1:${hash.digest("base64")}`;
}

function compare(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return 0;
}
