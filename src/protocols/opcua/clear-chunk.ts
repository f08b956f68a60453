import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { u8, u32le } from "../../core/bytes.js";
import { abortChunk } from "./abort-chunk.js";
import { ANOMALY } from "./anomalies.js";
import type { OpcuaBody } from "./body.js";
import { type Channel, UNKNOWN_BYTES } from "./channel.js";
import { judgeSignature } from "./mode-judge.js";
import { unreadableMessage } from "./sealed-message.js";
import { type Arrived, serviceMessage } from "./service-message-record.js";
import { readService } from "./services/read-service.js";
import type { OpcuaState } from "./state.js";
import { CHUNK, LIMIT, OFFSET, SIGNATURE_BYTES } from "./tables.js";
import type { UnfinishedMessage } from "./unfinished-messages.js";

/** A chunk whose sequence header and content can be read. */
export function clearChunk(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  channel: Channel,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  const { from, missingBytes } = context;
  if (end - at < OFFSET.body) {
    state.gap(from);
    if (u8(bytes, at + OFFSET.chunkType) !== CHUNK.intermediate) {
      unreadableMessage(bytes, at, channel, state, out, 1, end - at + missingBytes);
    }
    return;
  }
  if (!channel.sequences.follow(from, u32le(bytes, at + OFFSET.sequenceNumber))) {
    state.anomalies |= ANOMALY.sequenceNumberInvalid;
  }
  const { chunkBytesMax } = state.limits[from];
  if (chunkBytesMax !== 0 && end - at + missingBytes > chunkBytesMax) state.anomalies |= ANOMALY.chunkTooLong;
  const requestId = u32le(bytes, at + OFFSET.requestId);
  const messages = channel.unfinished[from];
  let unfinished = messages.isEmpty ? undefined : messages.find(requestId);
  const chunkType = u8(bytes, at + OFFSET.chunkType);
  if (chunkType === CHUNK.abort) {
    abortChunk(bytes, at, end, context, channel, unfinished, state, out);
    return;
  }
  const isLost = unfinished?.isBroken === true && unfinished.chunks <= LIMIT.chunksMax;
  if (unfinished !== undefined && isLost && isServiceStart(bytes, at, end, state)) {
    messages.remove(unfinished);
    unfinished = undefined;
  }
  if (unfinished === undefined && isTail(bytes, at, end, from, channel, state)) {
    unfinished = messages.begin(requestId);
    messages.breakUp(unfinished);
  }
  if (chunkType === CHUNK.final) channel.tailSides &= ~(1 << from);
  if (unfinished === undefined && chunkType === CHUNK.final) {
    singleChunk(bytes, at, end, context, channel, state, out);
    return;
  }
  const message = unfinished ?? messages.begin(requestId);
  addChunk(bytes, at, end, context, channel, message, state);
  if (message.chunks === endlessFrom(from, state)) endless(bytes, at, context, channel, message, state, out);
  if (chunkType !== CHUNK.final) return;
  if (!message.isBroken) lastChunk(bytes, at, context, channel, message, state, out);
  messages.remove(message);
}

const SIGNATURE_BYTES_MAX = Math.max(...SIGNATURE_BYTES);

/** The usual message: it is read where it lies. */
function singleChunk(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  channel: Channel,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  const { missingBytes } = context;
  if (channel.signatureBytes === UNKNOWN_BYTES && missingBytes === 0) {
    judgeSignature(bytes, at, end, channel, state.message);
  }
  const contentEnd = end + missingBytes - Math.max(0, channel.signatureBytes);
  arrived.chunks = 1;
  arrived.bytes = bytes;
  arrived.at = at + OFFSET.body;
  arrived.end = Math.max(arrived.at, Math.min(end, contentEnd));
  arrived.missingBytes = Math.max(0, contentEnd - arrived.end);
  arrived.totalBytes = end - at + missingBytes;
  if (missingBytes > 0) state.anomalies |= whyMissing(end - at);
  checkLimits(context.from, state);
  serviceMessage(bytes, at, arrived, context, channel, state, out);
}

const arrived: Arrived = { bytes: new Uint8Array(0), at: 0, end: 0, missingBytes: 0, chunks: 0, totalBytes: 0 };

function addChunk(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  channel: Channel,
  message: UnfinishedMessage,
  state: OpcuaState,
): void {
  const { missingBytes } = context;
  const isSignatureKnown = channel.signatureBytes !== UNKNOWN_BYTES;
  const contentEnd = end + missingBytes - (isSignatureKnown ? channel.signatureBytes : SIGNATURE_BYTES_MAX);
  const heldEnd = Math.max(at + OFFSET.body, Math.min(end, contentEnd));
  message.chunks++;
  message.totalBytes += end - at + missingBytes;
  const before = message.missingBytes;
  channel.unfinished[context.from].append(message, bytes, at + OFFSET.body, heldEnd);
  if (message.missingBytes > before && before === 0) message.found |= ANOMALY.messageCut;
  message.missingBytes += Math.max(0, contentEnd - heldEnd);
  if (missingBytes > 0) message.found |= whyMissing(end - at);
  // What may be signature stands between the contents of the chunks: only the first is certain.
  if (!isSignatureKnown && message.missingBytes === 0) message.missingBytes = SIGNATURE_BYTES_MAX;
  message.found |= state.anomalies;
  state.anomalies = 0;
}

function lastChunk(
  bytes: Uint8Array,
  at: number,
  context: PduContext,
  channel: Channel,
  message: UnfinishedMessage,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  state.anomalies |= message.found;
  arrived.chunks = message.chunks;
  arrived.bytes = message.bytes;
  arrived.at = 0;
  arrived.end = message.length;
  arrived.missingBytes = message.missingBytes;
  arrived.totalBytes = message.totalBytes;
  checkLimits(context.from, state);
  serviceMessage(bytes, at, arrived, context, channel, state, out);
}

/** Holds the message that has arrived against what its receiver said it can take. */
function checkLimits(from: Side, state: OpcuaState): void {
  const { messageBytesMax, chunksMax } = state.limits[from];
  const contentBytes = arrived.end - arrived.at + arrived.missingBytes;
  if (chunksMax !== 0 && arrived.chunks > chunksMax) state.anomalies |= ANOMALY.tooManyChunks;
  if (messageBytesMax !== 0 && contentBytes > messageBytesMax) state.anomalies |= ANOMALY.messageTooLong;
}

/** With so many chunks a message is given up: some more than its receiver takes, or than anyone can mean. */
function endlessFrom(from: Side, { limits }: OpcuaState): number {
  const { chunksMax } = limits[from];
  return 1 + (chunksMax === 0 ? LIMIT.chunksMax : Math.min(LIMIT.chunksMax, chunksMax + LIMIT.unfinishedMax));
}

/** More chunks than anyone can mean: it is told once, and what still comes of it passed over. */
function endless(
  bytes: Uint8Array,
  at: number,
  context: PduContext,
  channel: Channel,
  message: UnfinishedMessage,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  if (message.isBroken) return;
  channel.unfinished[context.from].breakUp(message);
  state.anomalies |= message.found | ANOMALY.messageCut | ANOMALY.tooManyChunks;
  unreadableMessage(bytes, at, channel, state, out, message.chunks, message.totalBytes);
}

/** After a gap: whether this chunk is the rest of a message whose beginning was lost. */
function isTail(bytes: Uint8Array, at: number, end: number, from: Side, channel: Channel, state: OpcuaState): boolean {
  return (channel.tailSides & (1 << from)) !== 0 && !isServiceStart(bytes, at, end, state);
}

function isServiceStart(bytes: Uint8Array, at: number, end: number, state: OpcuaState): boolean {
  const { message } = state;
  readService(bytes, at + OFFSET.body, end, 1, false, message);
  return message.isRequest || message.isResponse;
}

/** Bytes at the end of a chunk are not there because the capture cut it, or because we do. */
function whyMissing(heldBytes: number): number {
  return heldBytes >= LIMIT.pduBytesMax ? ANOMALY.messageCut : ANOMALY.captureCut;
}
