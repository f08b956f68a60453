import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { u8, u16le, u32le } from "../../core/bytes.js";
import { MESSAGE_TYPES, type NetworkMessage, PUBLISHER_ID, readNetworkMessage } from "./network-message.js";
import type { UadpState } from "./state.js";

/** What is told of one NetworkMessage. */
export interface UadpBody {
  readonly messageType: (typeof MESSAGE_TYPES)[number];
  readonly publisherId: number | string | undefined;
  readonly writerGroupId: number | undefined;
  readonly groupVersion: number | undefined;
  readonly networkMessageNumber: number | undefined;
  readonly sequenceNumber: number | undefined;
  readonly dataSetWriterIds: readonly number[] | undefined;
  readonly isSecured: boolean;
  readonly isChunk: boolean;
  readonly messageBytes: number;
}

const text = new TextDecoder();

/** See Decoder.decode. */
export function decode(
  bytes: Uint8Array,
  at: number,
  end: number,
  { missingBytes }: PduContext,
  state: UadpState,
  out: DecodeOut<UadpBody>,
): void {
  const { message } = state;
  if (!readNetworkMessage(bytes, at, end, message)) return;
  state.count(message);
  out.pdu(out.wantsBody ? bodyOf(bytes, message, end - at + missingBytes) : undefined);
}

function bodyOf(bytes: Uint8Array, message: NetworkMessage, messageBytes: number): UadpBody {
  return {
    messageType: MESSAGE_TYPES[message.messageType] ?? "DataSetMessage",
    publisherId: publisherId(bytes, message),
    writerGroupId: unlessAbsent(message.writerGroupId),
    groupVersion: unlessAbsent(message.groupVersion),
    networkMessageNumber: unlessAbsent(message.networkMessageNumber),
    sequenceNumber: unlessAbsent(message.sequenceNumber),
    dataSetWriterIds:
      message.writersAt < 0
        ? undefined
        : Array.from({ length: message.writerCount }, (_, index) => u16le(bytes, message.writersAt + 2 * index)),
    isSecured: message.isSecured,
    isChunk: message.isChunk,
    messageBytes,
  };
}

function unlessAbsent(value: number): number | undefined {
  return value < 0 ? undefined : value;
}

function publisherId(bytes: Uint8Array, message: NetworkMessage): number | string | undefined {
  const { publisherIdAt: at, publisherIdEnd: end } = message;
  if (at < 0) return undefined;
  switch (message.publisherIdType) {
    case PUBLISHER_ID.byte:
      return u8(bytes, at);
    case PUBLISHER_ID.uint16:
      return u16le(bytes, at);
    case PUBLISHER_ID.uint32:
      return u32le(bytes, at);
    case PUBLISHER_ID.uint64: {
      const value = (BigInt(u32le(bytes, at + 4)) << 32n) | BigInt(u32le(bytes, at));
      return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value);
    }
    default:
      return text.decode(bytes.subarray(at, end));
  }
}
