import { u8, u16le, u32le } from "../../core/bytes.js";

/** PublisherId as the sender chose to write it. [OPC 10000-14 §7.2.4.4.2] */
export const PUBLISHER_ID = { byte: 0, uint16: 1, uint32: 2, uint64: 3, string: 4 } as const;

/** What a NetworkMessage carries, by its number in ExtendedFlags2. [OPC 10000-14 §7.2.4.4.2] */
export const MESSAGE_TYPES = ["DataSetMessage", "DiscoveryRequest", "DiscoveryResponse"] as const;

const VERSION = 1;
const FLAG = { publisherId: 0x10, groupHeader: 0x20, payloadHeader: 0x40, more: 0x80 } as const;
const FLAG1 = { publisherIdType: 0x07, dataSetClassId: 0x08, security: 0x10, more: 0x80 } as const;
const FLAG2 = { chunk: 0x01, type: 0x1c, typeShift: 2, reserved: 0xe0 } as const;
const GROUP = { writerGroupId: 1, version: 2, networkMessageNumber: 4, sequenceNumber: 8, reserved: 0xf0 } as const;
const PUBLISHER_ID_BYTES = [1, 2, 4, 8] as const;
const GUID_BYTES = 16;
const DATA_SET_MESSAGES_MAX = 64;

/**
 * The head of one NetworkMessage: values, offsets into the datagram, -1 for what is not there.
 *
 *     flags | extended flags 1, 2 | publisher id | class id | group header | count, data set writer ids | ...
 */
export interface NetworkMessage {
  messageType: number;
  publisherIdType: number;
  publisherIdAt: number;
  publisherIdEnd: number;
  writerGroupId: number;
  groupVersion: number;
  networkMessageNumber: number;
  sequenceNumber: number;
  /** Number of data set writers, and where their identifiers stand. */
  writerCount: number;
  writersAt: number;
  isSecured: boolean;
  isChunk: boolean;
}

/** An object for `readNetworkMessage` to fill. */
export function createNetworkMessage(): NetworkMessage {
  return {
    messageType: 0,
    publisherIdType: PUBLISHER_ID.byte,
    publisherIdAt: -1,
    publisherIdEnd: -1,
    writerGroupId: -1,
    groupVersion: -1,
    networkMessageNumber: -1,
    sequenceNumber: -1,
    writerCount: 0,
    writersAt: -1,
    isSecured: false,
    isChunk: false,
  };
}

/** Reads the head of the message at `at`; false when these bytes are none. [OPC 10000-14 §7.2.4.4] */
export function readNetworkMessage(bytes: Uint8Array, at: number, end: number, message: NetworkMessage): boolean {
  if (end - at < 2) return false;
  const flags = u8(bytes, at);
  if ((flags & 0x0f) !== VERSION) return false;
  let next = at + 1;
  const flags1 = (flags & FLAG.more) === 0 ? 0 : u8(bytes, next++);
  const flags2 = (flags1 & FLAG1.more) === 0 ? 0 : u8(bytes, next++);
  if (next > end || (flags2 & FLAG2.reserved) !== 0) return false;
  message.messageType = (flags2 & FLAG2.type) >> FLAG2.typeShift;
  message.publisherIdType = flags1 & FLAG1.publisherIdType;
  message.isSecured = (flags1 & FLAG1.security) !== 0;
  message.isChunk = (flags2 & FLAG2.chunk) !== 0;
  if (message.messageType >= MESSAGE_TYPES.length || message.publisherIdType > PUBLISHER_ID.string) return false;
  next = readPublisherId(bytes, next, end, (flags & FLAG.publisherId) !== 0, message);
  if ((flags1 & FLAG1.dataSetClassId) !== 0) next += GUID_BYTES;
  next = readGroupHeader(bytes, next, end, (flags & FLAG.groupHeader) !== 0, message);
  const hasWriters = (flags & FLAG.payloadHeader) !== 0 && message.messageType === 0;
  return readWriters(bytes, next, end, hasWriters && !message.isChunk, message) <= end;
}

/** Each of these gives where the next part begins: beyond `end` when there are too few bytes. */
function readPublisherId(
  bytes: Uint8Array,
  at: number,
  end: number,
  isThere: boolean,
  message: NetworkMessage,
): number {
  message.publisherIdAt = isThere ? at : -1;
  message.publisherIdEnd = at;
  if (!isThere) return at;
  if (message.publisherIdType === PUBLISHER_ID.string) {
    if (end - at < 4) return end + 1;
    message.publisherIdAt = at + 4;
    message.publisherIdEnd = at + 4 + u32le(bytes, at);
  } else {
    message.publisherIdEnd = at + (PUBLISHER_ID_BYTES[message.publisherIdType] ?? 0);
  }
  return message.publisherIdEnd;
}

function readGroupHeader(
  bytes: Uint8Array,
  at: number,
  end: number,
  isThere: boolean,
  message: NetworkMessage,
): number {
  message.writerGroupId = -1;
  message.groupVersion = -1;
  message.networkMessageNumber = -1;
  message.sequenceNumber = -1;
  if (!isThere) return at;
  if (at >= end) return end + 1;
  const flags = u8(bytes, at);
  if ((flags & GROUP.reserved) !== 0) return end + 1;
  let next = at + 1;
  if ((flags & GROUP.writerGroupId) !== 0) {
    message.writerGroupId = u16le(bytes, next);
    next += 2;
  }
  if ((flags & GROUP.version) !== 0) {
    message.groupVersion = u32le(bytes, next);
    next += 4;
  }
  if ((flags & GROUP.networkMessageNumber) !== 0) {
    message.networkMessageNumber = u16le(bytes, next);
    next += 2;
  }
  if ((flags & GROUP.sequenceNumber) !== 0) {
    message.sequenceNumber = u16le(bytes, next);
    next += 2;
  }
  return next;
}

function readWriters(bytes: Uint8Array, at: number, end: number, isThere: boolean, message: NetworkMessage): number {
  message.writerCount = 0;
  message.writersAt = -1;
  if (!isThere) return at;
  if (at >= end) return end + 1;
  message.writerCount = u8(bytes, at);
  message.writersAt = at + 1;
  if (message.writerCount === 0 || message.writerCount > DATA_SET_MESSAGES_MAX) return end + 1;
  return at + 1 + 2 * message.writerCount;
}
