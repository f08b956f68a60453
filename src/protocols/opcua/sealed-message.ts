import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { u8, u32le } from "../../core/bytes.js";
import type { OpcuaBody } from "./body.js";
import { type Channel, READABLE } from "./channel.js";
import { typeAt } from "./frame.js";
import type { OpcuaState } from "./state.js";
import { CHUNK, MESSAGE, OFFSET } from "./tables.js";
import { tell } from "./tell.js";

/** A chunk of which only the header can be read: the channel is encrypted, or it is not known yet that it is not. */
export function sealedChunk(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  channel: Channel,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  const { from } = context;
  const chunks = channel.sealedChunks[from] + 1;
  const messageBytes = channel.sealedBytes[from] + end - at + context.missingBytes;
  const isLast = u8(bytes, at + OFFSET.chunkType) !== CHUNK.intermediate;
  channel.sealedChunks[from] = isLast ? 0 : chunks;
  channel.sealedBytes[from] = isLast ? 0 : messageBytes;
  state.anomalies |= channel.sealedFound[from];
  channel.sealedFound[from] = isLast ? 0 : state.anomalies;
  if (!isLast) return;
  unreadableMessage(bytes, at, channel, state, out, chunks, messageBytes);
}

/** A message that says its type, its size and its time, and nothing else. */
export function unreadableMessage(
  bytes: Uint8Array,
  at: number,
  channel: Channel,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
  chunks: number,
  messageBytes: number,
): void {
  const isClose = typeAt(bytes, at) === MESSAGE.close;
  if (isClose) state.counts.messages.CLO++;
  else state.counts.messages.MSG++;
  // A policy that was read leaves only one reason why a message cannot be.
  const isEncrypted =
    channel.readable === READABLE.no || (channel.readable === READABLE.unknown && channel.policy !== undefined);
  if (isEncrypted) state.counts.encrypted++;
  if (!out.wantsBody) {
    tell(state, out, undefined);
    return;
  }
  tell(state, out, {
    messageType: isClose ? "CLO" : "MSG",
    secureChannelId: channel.id,
    tokenId: u32le(bytes, at + OFFSET.tokenId),
    chunks,
    messageBytes,
    securityPolicy: channel.policy?.name,
    securityMode: isEncrypted ? "SignAndEncrypt" : channel.mode,
    encrypted: isEncrypted ? true : channel.readable === READABLE.yes ? false : undefined,
    isInferred: channel.isInferred || channel.readable === READABLE.unknown ? true : undefined,
    isAborted: u8(bytes, at + OFFSET.chunkType) === CHUNK.abort ? true : undefined,
  });
}
