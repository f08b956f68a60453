import type { Decoder } from "../../../src/contracts/decoder.js";
import { mqtt } from "../../../src/protocols/mqtt/index.js";
import { mqttSamples } from "../../protocols/mqtt/sample-pdus.js";
import { frame, masked, request, response } from "../../protocols/mqtt/websocket/websocket-encoder.js";
import type { Part } from "../fuzz-case.js";
import { decoderTarget } from "./decoder-target.js";

const conversations: readonly (readonly Part[])[] = mqttSamples.flatMap(({ pdus }) => {
  const plain = pdus.map(({ from, bytes }) => ({ tag: from, bytes }));
  const carried = pdus.map(({ from, bytes }) => ({
    tag: from,
    bytes: from === 0 ? masked({ payload: bytes }) : frame({ payload: bytes }),
  }));
  return [plain, [{ tag: 0, bytes: request() }, { tag: 1, bytes: response() }, ...carried]];
});

/** Sessions of every version, and the same in a WebSocket. */
export const mqttTarget = decoderTarget({
  decoder: mqtt as Decoder,
  port: 1883,
  otherPort: 9001,
  segmentsMax: 80,
  conversations,
});
