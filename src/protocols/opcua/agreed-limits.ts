import type { Side } from "../../contracts/flow.js";

/** What one side may send, as the two agreed; 0 where there is no limit or none was seen [OPC 10000-6 §7.1.2.3]. */
export interface AgreedLimits {
  chunkBytesMax: number;
  messageBytesMax: number;
  chunksMax: number;
}

/** Limits of both sides, by the side that sends. */
export type LimitsBySide = readonly [AgreedLimits, AgreedLimits];

/** Without any limit. */
export function createLimits(): LimitsBySide {
  return [
    { chunkBytesMax: 0, messageBytesMax: 0, chunksMax: 0 },
    { chunkBytesMax: 0, messageBytesMax: 0, chunksMax: 0 },
  ];
}

/** HEL or ACK of `from`: what it can take limits its peer, what it will send limits itself. */
export function agree(
  limits: LimitsBySide,
  from: Side,
  said: { receiveBufferSize: number; sendBufferSize: number; maxMessageSize: number; maxChunkCount: number },
): void {
  const own = limits[from];
  const peer = limits[from === 0 ? 1 : 0];
  own.chunkBytesMax = said.sendBufferSize;
  peer.chunkBytesMax = said.receiveBufferSize;
  peer.messageBytesMax = said.maxMessageSize;
  peer.chunksMax = said.maxChunkCount;
}
