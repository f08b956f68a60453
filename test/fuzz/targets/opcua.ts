import type { Decoder } from "../../../src/contracts/decoder.js";
import { opcua } from "../../../src/protocols/opcua/index.js";
import { noise } from "../../protocols/opcua/opcua-bytes.js";
import { opcuaSequences } from "../../protocols/opcua/sample-pdus.js";
import type { Part } from "../fuzz-case.js";
import { decoderTarget } from "./decoder-target.js";

const CERTIFICATE = noise(300, 1);
const MESSAGE_HEADER_BYTES = 24;
/** Where the content of a MSG is split to make chunks of it. */
const SPLIT_BYTES = 30;

const conversations: readonly (readonly Part[])[] = opcuaSequences(CERTIFICATE).flatMap(({ pdus }) => {
  const parts = pdus.map(({ from, bytes }) => ({ tag: from, bytes }));
  return [parts, parts.flatMap(({ tag, bytes }) => inTwoChunks(bytes).map((chunk) => ({ tag, bytes: chunk })))];
});

function inTwoChunks(bytes: Uint8Array): readonly Uint8Array[] {
  const isMessage = String.fromCharCode(...bytes.slice(0, 4)) === "MSGF";
  if (!isMessage || bytes.length <= MESSAGE_HEADER_BYTES + SPLIT_BYTES) return [bytes];
  const cut = MESSAGE_HEADER_BYTES + SPLIT_BYTES;
  const chunks = [bytes.slice(0, cut), Uint8Array.of(...bytes.slice(0, MESSAGE_HEADER_BYTES), ...bytes.slice(cut))];
  for (const chunk of chunks) new DataView(chunk.buffer).setUint32(4, chunk.length, true);
  chunks[0]?.set([0x43], 3);
  return chunks;
}

/** Sessions of every kind, and the same with their messages in two chunks. */
export const opcuaTarget = decoderTarget({
  decoder: opcua as Decoder,
  port: 4840,
  segmentsMax: 60,
  conversations,
});
