import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { u32le } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import type { MessageType, OpcuaBody } from "./body.js";
import { connectionMessage } from "./connection-message.js";
import { HEADER_BYTES, typeAt } from "./frame.js";
import { openMessage } from "./open-message.js";
import { serviceChunk } from "./service-chunk.js";
import type { OpcuaState } from "./state.js";
import { LIMIT, MESSAGE, OFFSET } from "./tables.js";
import { tell } from "./tell.js";

const NAMES: ReadonlyMap<number, MessageType> = new Map([
  [MESSAGE.hello, "HEL"],
  [MESSAGE.acknowledge, "ACK"],
  [MESSAGE.error, "ERR"],
  [MESSAGE.reverseHello, "RHE"],
  [MESSAGE.open, "OPN"],
  [MESSAGE.message, "MSG"],
  [MESSAGE.close, "CLO"],
]);

/** See Decoder.decode. One chunk; a chunk that is not the last of its message is not told. */
export function decode(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  if (end - at < HEADER_BYTES) return;
  const type = typeAt(bytes, at);
  const messageType = NAMES.get(type);
  if (messageType === undefined) return;
  state.anomalies = 0;
  state.faults = 0;
  const messageBytes = u32le(bytes, at + OFFSET.messageSize);
  if (messageBytes !== end - at + context.missingBytes) {
    state.anomalies = ANOMALY.messageSizeInvalid;
    state.counts.messages[messageType]++;
    tell(state, out, { messageType, messageBytes });
    return;
  }
  if (type === MESSAGE.message || type === MESSAGE.close) {
    serviceChunk(bytes, at, end, context, state, out);
    return;
  }
  if (context.missingBytes > 0) {
    state.anomalies = end - at >= LIMIT.pduBytesMax ? ANOMALY.messageCut : ANOMALY.captureCut;
  }
  if (type === MESSAGE.open) openMessage(bytes, at, end, context, state, out);
  else connectionMessage(type, { bytes, at, end, from: context.from, missingBytes: context.missingBytes }, state, out);
}
