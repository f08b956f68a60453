import type { DecodeOut } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { agree } from "./agreed-limits.js";
import { ANOMALY } from "./anomalies.js";
import type { OpcuaBody } from "./body.js";
import { HeaderReader } from "./header-reader.js";
import { FAULT } from "./services/faults.js";
import { EVIDENCE, type OpcuaState } from "./state.js";
import { statusCodeName } from "./status-code-name.js";
import { LIMIT, MESSAGE, OFFSET } from "./tables.js";
import { tell } from "./tell.js";

/** The bytes of one message of the connection itself, and how many more of it are not there. */
export interface ConnectionMessage {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly end: number;
  readonly from: Side;
  readonly missingBytes: number;
}

/** HEL, ACK, ERR or RHE [OPC 10000-6 §7.1.2]. */
export function connectionMessage(
  type: number,
  message: ConnectionMessage,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  const reader = new HeaderReader(message.bytes, message.at + OFFSET.afterHeader, message.end);
  switch (type) {
    case MESSAGE.hello:
      tell(state, out, hello(reader, message, state, out));
      return;
    case MESSAGE.acknowledge:
      tell(state, out, acknowledge(reader, message, state, out));
      return;
    case MESSAGE.error:
      tell(state, out, errorMessage(reader, message, state));
      return;
    default:
      tell(state, out, reverseHello(reader, message, state, out));
  }
}

function hello(
  reader: HeaderReader,
  message: ConnectionMessage,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): OpcuaBody {
  state.counts.messages.HEL++;
  const sizes = bufferSizes(reader);
  const endpointUrl = reader.text();
  if (isWhole(reader, message, state)) {
    state.addEvidence(endpointUrl?.startsWith("opc.") === true ? EVIDENCE.certain : EVIDENCE.readable);
    if (state.hasHello) state.anomalies |= ANOMALY.unexpectedMessage;
    state.hasHello = true;
    showServer(otherSide(message.from), state, out);
    accept(sizes, message.from, state);
  }
  return { messageType: "HEL", ...sizes, endpointUrl };
}

function acknowledge(
  reader: HeaderReader,
  message: ConnectionMessage,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): OpcuaBody {
  state.counts.messages.ACK++;
  const sizes = bufferSizes(reader);
  if (isWhole(reader, message, state)) {
    state.addEvidence(EVIDENCE.certain);
    if (state.hasAcknowledge) state.anomalies |= ANOMALY.unexpectedMessage;
    state.hasAcknowledge = true;
    showServer(message.from, state, out);
    const asked = state.limits[message.from].chunkBytesMax;
    if (asked !== 0 && (sizes.sendBufferSize ?? 0) > asked) state.anomalies |= ANOMALY.bufferSizeInvalid;
    accept(sizes, message.from, state);
  }
  return { messageType: "ACK", ...sizes };
}

function errorMessage(reader: HeaderReader, message: ConnectionMessage, state: OpcuaState): OpcuaBody {
  state.counts.messages.ERR++;
  const code = reader.number();
  const reason = reader.text();
  if (isWhole(reader, message, state) && code !== undefined && isBad(code)) state.addEvidence(EVIDENCE.certain);
  return { messageType: "ERR", error: code === undefined ? undefined : statusCodeName(code), reason };
}

/** The server has opened the connection and asks its client to begin [OPC 10000-6 §7.1.2.6]. */
function reverseHello(
  reader: HeaderReader,
  message: ConnectionMessage,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): OpcuaBody {
  state.counts.messages.RHE++;
  const serverUri = reader.text();
  const endpointUrl = reader.text();
  if (isWhole(reader, message, state)) {
    if (endpointUrl !== undefined) state.addEvidence(EVIDENCE.certain);
    showServer(message.from, state, out);
  }
  return { messageType: "RHE", serverUri, endpointUrl };
}

interface Sizes {
  readonly protocolVersion: number | undefined;
  readonly receiveBufferSize: number | undefined;
  readonly sendBufferSize: number | undefined;
  readonly maxMessageSize: number | undefined;
  readonly maxChunkCount: number | undefined;
}

function bufferSizes(reader: HeaderReader): Sizes {
  return {
    protocolVersion: reader.number(),
    receiveBufferSize: reader.number(),
    sendBufferSize: reader.number(),
    maxMessageSize: reader.number(),
    maxChunkCount: reader.number(),
  };
}

/** Notes what is wrong with the form; whether the message is all there and has exactly the length of its fields. */
function isWhole(reader: HeaderReader, { missingBytes }: ConnectionMessage, state: OpcuaState): boolean {
  if (reader.isTextInvalid) state.faults |= FAULT.textInvalid;
  if (reader.textBytes > LIMIT.textBytesMax) state.anomalies |= ANOMALY.textTooLong;
  if (missingBytes > 0) return false;
  if (!reader.isShort && !reader.hasRest) return true;
  state.anomalies |= ANOMALY.messageMalformed;
  return false;
}

function accept(sizes: Sizes, from: Side, state: OpcuaState): void {
  const { receiveBufferSize = 0, sendBufferSize = 0, maxMessageSize = 0, maxChunkCount = 0 } = sizes;
  if (receiveBufferSize < LIMIT.bufferBytesMin || sendBufferSize < LIMIT.bufferBytesMin) {
    state.anomalies |= ANOMALY.bufferSizeInvalid;
  }
  agree(state.limits, from, { receiveBufferSize, sendBufferSize, maxMessageSize, maxChunkCount });
  const wanted = Math.min(LIMIT.agreedChunkBytesMax, Math.max(receiveBufferSize, sendBufferSize));
  if (wanted > state.chunkBytesMax) state.chunkBytesMax = wanted;
}

function showServer(server: Side, state: OpcuaState, out: DecodeOut<OpcuaBody>): void {
  if (!state.showServer(server, out)) state.anomalies |= ANOMALY.wrongSender;
}

function otherSide(side: Side): Side {
  return side === 0 ? 1 : 0;
}

function isBad(code: number): boolean {
  return code >= 0x80000000;
}
