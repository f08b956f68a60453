import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { u8, u32le } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import type { OpcuaBody } from "./body.js";
import { type Channel, READABLE } from "./channel.js";
import { clearChunk } from "./clear-chunk.js";
import { typeAt } from "./frame.js";
import { judge } from "./mode-judge.js";
import { sealedChunk } from "./sealed-message.js";
import { EVIDENCE, type OpcuaState } from "./state.js";
import { CHUNK, MESSAGE, OFFSET } from "./tables.js";
import { tell } from "./tell.js";

/** A chunk of MSG or CLO. The last one of a message makes it known [OPC 10000-6 §6.7.2]. */
export function serviceChunk(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  const isClose = typeAt(bytes, at) === MESSAGE.close;
  const chunkType = u8(bytes, at + OFFSET.chunkType);
  if (isClose && chunkType !== CHUNK.final) state.anomalies |= ANOMALY.chunkTypeInvalid;
  if (end - at < OFFSET.sequenceNumber) {
    // Not even the token is there: which message it belongs to is not known.
    state.gap(context.from);
    if (chunkType === CHUNK.intermediate) return;
    countMessage(isClose, state);
    tell(state, out, { messageType: isClose ? "CLO" : "MSG" });
    return;
  }
  const channel = channelAt(bytes, at, context, state);
  if (channel.readable === READABLE.unknown) judge(bytes, at, end, context, channel, state.message);
  if (channel.readable === READABLE.yes) clearChunk(bytes, at, end, context, channel, state, out);
  else sealedChunk(bytes, at, end, context, channel, state, out);
  // Responses may be on their way still.
  if (isClose) channel.isClosed = true;
}

/** The channel that a chunk names; one that was not seen opened begins to be watched here. */
function channelAt(bytes: Uint8Array, at: number, context: PduContext, state: OpcuaState): Channel {
  const id = u32le(bytes, at + OFFSET.secureChannelId);
  const tokenId = u32le(bytes, at + OFFSET.tokenId);
  let channel = state.channel(id);
  if (channel === undefined) {
    const isNews = state.opening === undefined && state.missedSides === 0 && !context.isPeerBehind;
    if (isNews) state.anomalies |= ANOMALY.secureChannelUnknown;
    channel = state.addChannel(id);
    state.counts.channels++;
  } else if (channel.isClosed && context.from !== state.server) state.anomalies |= ANOMALY.secureChannelUnknown;
  if (state.isOnPort || channel.tokens.current === tokenId) state.addEvidence(EVIDENCE.plausible);
  if (!channel.tokens.isValid(tokenId, context.time)) state.anomalies |= ANOMALY.tokenIdInvalid;
  return channel;
}

function countMessage(isClose: boolean, state: OpcuaState): void {
  if (isClose) state.counts.messages.CLO++;
  else state.counts.messages.MSG++;
}
