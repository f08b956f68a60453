import type { PduContext } from "../../contracts/decoder.js";
import { u8, u32le } from "../../core/bytes.js";
import { type Channel, READABLE, UNKNOWN_BYTES } from "./channel.js";
import { readService } from "./services/read-service.js";
import type { ServiceMessage } from "./services/service-message.js";
import { CHUNK, OFFSET, SIGNATURE_BYTES } from "./tables.js";

/** So many chunks that cannot be read, of which two do not follow each other, are encrypted. */
const UNREAD_CHUNKS = 3;
/** Sequence numbers and request ids begin low. */
const LOW_NUMBER = 0x10000;
/** With no signature, and with those of every policy. */
const ANY_SIGNATURE_BYTES: readonly number[] = [0, ...SIGNATURE_BYTES];
/** Stands for the rest of a message, in chunks that are yet to come. */
const REST_BYTES = 1 << 20;

/**
 * Judges whether a channel whose mode was not seen can be read, by what is there in it: a whole message of a known
 * service that ends exactly where the chunk or its signature does, or sequence numbers that go on. An encrypted chunk
 * passes either once in 2^32 times or less.
 */
export function judge(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  channel: Channel,
  message: ServiceMessage,
): void {
  if (end - at < OFFSET.body) return;
  const sequenceNumber = u32le(bytes, at + OFFSET.sequenceNumber);
  const isFirst = channel.unfinished[context.from].isEmpty;
  if (isFirst && isMessageStart(bytes, at, end, context.missingBytes, channel, message)) {
    return;
  }
  const { sequences } = channel;
  if (sequences.isExpected(context.from, sequenceNumber)) {
    // What was not read of it may have been the beginning of this message.
    channel.tailSides = 3;
    settleClear(channel, channel.policy === undefined ? UNKNOWN_BYTES : channel.policy.signatureBytes);
    return;
  }
  if (!sequences.follow(context.from, sequenceNumber)) channel.hasContradiction = true;
  channel.unreadChunks++;
  if (channel.unreadChunks >= UNREAD_CHUNKS && channel.hasContradiction) channel.settleEncrypted(true);
}

/** Finds the size of the signatures of a channel that can be read, by a message that ends exactly before one. */
export function judgeSignature(
  bytes: Uint8Array,
  at: number,
  end: number,
  channel: Channel,
  message: ServiceMessage,
): void {
  const signatureBytes = exactSignature(bytes, at, end, channel, message);
  if (signatureBytes !== UNKNOWN_BYTES) settleClear(channel, signatureBytes);
}

function isMessageStart(
  bytes: Uint8Array,
  at: number,
  end: number,
  missingBytes: number,
  channel: Channel,
  message: ServiceMessage,
): boolean {
  const policySignature = channel.policy === undefined ? UNKNOWN_BYTES : channel.policy.signatureBytes;
  const isWhole = missingBytes === 0 && u8(bytes, at + OFFSET.chunkType) === CHUNK.final;
  if (isWhole) {
    const signatureBytes = exactSignature(bytes, at, end, channel, message);
    if (signatureBytes !== UNKNOWN_BYTES) {
      settleClear(channel, signatureBytes);
      return true;
    }
  }
  const hasLowNumbers =
    u32le(bytes, at + OFFSET.sequenceNumber) < LOW_NUMBER && u32le(bytes, at + OFFSET.requestId) < LOW_NUMBER;
  if (!hasLowNumbers) return false;
  readService(bytes, at + OFFSET.body, end, missingBytes + REST_BYTES, false, message);
  if (!isService(message)) return false;
  settleClear(channel, policySignature);
  return true;
}

/** How many bytes stand behind a message that has no fault; -1 when it has one however many are left off. */
function exactSignature(bytes: Uint8Array, at: number, end: number, channel: Channel, message: ServiceMessage): number {
  const known = channel.policy?.signatureBytes ?? UNKNOWN_BYTES;
  const bodyAt = at + OFFSET.body;
  for (const signatureBytes of ANY_SIGNATURE_BYTES) {
    if (known !== UNKNOWN_BYTES && signatureBytes !== known) continue;
    if (bodyAt >= end - signatureBytes) continue;
    readService(bytes, bodyAt, end - signatureBytes, 0, false, message);
    if (isService(message) && message.faults === 0) return signatureBytes;
  }
  return UNKNOWN_BYTES;
}

function isService(message: ServiceMessage): boolean {
  return message.isRequest || message.isResponse;
}

function settleClear(channel: Channel, signatureBytes: number): void {
  if (channel.readable === READABLE.yes && channel.mode !== undefined) {
    channel.signatureBytes = signatureBytes;
    return;
  }
  const isSigned = signatureBytes > 0 || (channel.policy !== undefined && channel.policy.name !== "None");
  const mode = isSigned ? "Sign" : signatureBytes === 0 ? "None" : undefined;
  channel.settleClear(mode, signatureBytes, true);
}
