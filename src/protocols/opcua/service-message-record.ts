import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { u32le } from "../../core/bytes.js";
import { SESSION_TOKEN } from "../../core/session-token.js";
import type { OpcuaBody } from "./body.js";
import type { Channel } from "./channel.js";
import { typeAt } from "./frame.js";
import { type Match, matchMessage } from "./pairing.js";
import { readService } from "./services/read-service.js";
import { serviceName } from "./services/service-names.js";
import { isSessionService } from "./session.js";
import { EVIDENCE, type OpcuaState } from "./state.js";
import { MESSAGE, OFFSET, TYPE_ID } from "./tables.js";
import { tell } from "./tell.js";

/** The content of a message that has come to its end; the object is reused. */
export interface Arrived {
  bytes: Uint8Array;
  at: number;
  end: number;
  missingBytes: number;
  chunks: number;
  /** As sent, of all its chunks. */
  totalBytes: number;
}

/** One message whose content can be read; its last chunk is at `at`. */
export function serviceMessage(
  bytes: Uint8Array,
  at: number,
  arrived: Arrived,
  context: PduContext,
  channel: Channel,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  const { message } = state;
  const isClose = typeAt(bytes, at) === MESSAGE.close;
  if (isClose) state.counts.messages.CLO++;
  else state.counts.messages.MSG++;
  readService(arrived.bytes, arrived.at, arrived.end, arrived.missingBytes, out.wantsBody, message);
  if (message.faults === 0 && (message.isRequest || message.isResponse)) state.addEvidence(EVIDENCE.readable);
  state.faults |= message.faults;
  const requestId = u32le(bytes, at + OFFSET.requestId);
  const match = matchMessage(channel, requestId, context, state, out);
  if (isSessionService(message.typeId)) {
    // Rare, and what it says is kept whether or not anyone wants bodies.
    if (!out.wantsBody) readService(arrived.bytes, arrived.at, arrived.end, arrived.missingBytes, true, message);
    state.session.note(message);
  }
  if (!out.wantsBody) {
    tell(state, out, undefined);
    return;
  }
  state.learned.use(message, match?.answered, channel, requestId);
  // The methods of a request that was cut are not all known.
  if (arrived.missingBytes > 0 && message.typeId === TYPE_ID.callRequest) channel.requests.expectSecrets(requestId);
  tell(state, out, bodyOf(bytes, at, arrived, channel, state, match));
}

function bodyOf(
  bytes: Uint8Array,
  at: number,
  arrived: Arrived,
  channel: Channel,
  { message }: OpcuaState,
  match: Match | undefined,
): OpcuaBody {
  const { typeId } = message;
  return {
    messageType: typeAt(bytes, at) === MESSAGE.close ? "CLO" : "MSG",
    secureChannelId: channel.id,
    tokenId: u32le(bytes, at + OFFSET.tokenId),
    sequenceNumber: u32le(bytes, at + OFFSET.sequenceNumber),
    requestId: u32le(bytes, at + OFFSET.requestId),
    chunks: arrived.chunks,
    messageBytes: arrived.missingBytes > 0 ? arrived.totalBytes : undefined,
    securityPolicy: channel.policy?.name,
    securityMode: channel.mode,
    encrypted: false,
    isInferred: channel.isInferred ? true : undefined,
    typeId: typeId >= 0 ? typeId : undefined,
    typeNodeId: message.typeIdText,
    service: typeId >= 0 ? serviceName(typeId) : undefined,
    ...message.body,
    requestFrame: match?.requestFrame,
    latencyUs: match?.latencyUs,
    [SESSION_TOKEN]: message.token < 0 ? undefined : message.token,
  };
}
