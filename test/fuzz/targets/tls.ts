import type { Decoder } from "../../../src/contracts/decoder.js";
import { tls } from "../../../src/protocols/tls/index.js";
import { tlsSamples } from "../../protocols/tls/sample-pdus.js";
import type { Part } from "../fuzz-case.js";
import { decoderTarget } from "./decoder-target.js";

/** Records of every kind, encrypted ones among them, as one side's segments after the other's. */
const conversations: readonly (readonly Part[])[] = tlsSamples.map(({ pdus }) => [
  ...pdus.map(({ from, bytes }) => ({ tag: from, bytes })),
  { tag: 0, bytes: Uint8Array.of(20, 3, 3, 0, 1, 1) },
  { tag: 0, bytes: Uint8Array.from({ length: 60 }, (_, i) => [23, 3, 3, 0, 55][i] ?? 7 * i) },
  { tag: 1, bytes: Uint8Array.of(24, 3, 3, 0, 3, 1, 0x40, 0) },
  { tag: 1, bytes: Uint8Array.from({ length: 60 }, (_, i) => [23, 3, 3, 0, 55][i] ?? 11 * i) },
]);

/** Handshakes and what follows them. */
export const tlsTarget = decoderTarget({
  decoder: tls as Decoder,
  port: 443,
  segmentsMax: 40,
  conversations,
});
