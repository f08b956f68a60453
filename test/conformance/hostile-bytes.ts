import fc from "fast-check";

export const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** Bytes as an attacker would choose them: many zeros, many small numbers. */
export const hostileBytes = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 255 })), { maxLength })
    .map((bytes) => Uint8Array.from(bytes));

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** `bytes` in pieces of the sizes given, over and over. */
export function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

/** Where in the stream the last of the PDUs found that was never sent ends; 0 when there is none. */
export function endOfFalsePdus(stream: Uint8Array, found: readonly string[], sent: readonly string[]): number {
  let end = 0;
  for (const hex of found) {
    const at = Buffer.from(stream).indexOf(hex, end, "hex");
    if (!sent.includes(hex)) end = at + hex.length / 2;
  }
  return end;
}
