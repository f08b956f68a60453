import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { hex, u32le } from "../../core/bytes.js";
import { type CertificateFacts, readCertificate } from "../../core/certificate.js";
import type { JsonObject } from "../../core/json.js";
import { ANOMALY } from "./anomalies.js";
import type { OpcuaBody } from "./body.js";
import type { Channel } from "./channel.js";
import { HeaderReader } from "./header-reader.js";
import { matchMessage } from "./pairing.js";
import { FAULT } from "./services/faults.js";
import { readService } from "./services/read-service.js";
import { serviceName } from "./services/service-names.js";
import { EVIDENCE, type OpcuaState } from "./state.js";
import {
  CHUNK,
  OFFSET,
  POLICY_PREFIX,
  SECURITY_MODES,
  SEQUENCE_HEADER_BYTES,
  type SecurityPolicy,
  securityPolicyOf,
  TYPE_ID,
} from "./tables.js";
import { tell } from "./tell.js";

/** What stands before the sequence header of an OPN [OPC 10000-6 §6.7.2.3]. */
interface OpenHeader {
  readonly policy: SecurityPolicy;
  readonly channelId: number;
  readonly senderCertificate: CertificateFacts | undefined;
  readonly receiverCertificateThumbprint: string | undefined;
}

/** OPN: a channel is opened or its token renewed [OPC 10000-4 §5.6.2]. */
export function openMessage(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  state.counts.messages.OPN++;
  if (bytes[at + OFFSET.chunkType] !== CHUNK.final) state.anomalies |= ANOMALY.chunkTypeInvalid;
  const channelId = end - at < OFFSET.policyUri ? 0 : u32le(bytes, at + OFFSET.secureChannelId);
  const reader = new HeaderReader(bytes, Math.min(end, at + OFFSET.policyUri), end);
  const uri = reader.text() ?? "";
  const certificate = reader.byteString();
  const thumbprint = reader.byteString();
  if (reader.isTextInvalid) state.faults |= FAULT.textInvalid;
  if (reader.isShort) {
    if (context.missingBytes === 0) state.anomalies |= ANOMALY.messageMalformed;
    tell(state, out, { messageType: "OPN", secureChannelId: channelId });
    return;
  }
  if (uri.startsWith(POLICY_PREFIX)) state.addEvidence(EVIDENCE.certain);
  const header: OpenHeader = {
    policy: securityPolicyOf(uri),
    channelId,
    senderCertificate: certificateOf(certificate, uri, state),
    receiverCertificateThumbprint: thumbprint === undefined ? undefined : hex(thumbprint, 0, thumbprint.length),
  };
  if (header.policy.signatureBytes < 0) state.anomalies |= ANOMALY.securityPolicyUnknown;
  if (isReadable(bytes, reader.at, end, context.missingBytes, header.policy, state)) {
    readableOpen(bytes, reader.at, context, header, state, out);
  } else sealedOpen(end - at + context.missingBytes, context, header, state, out);
}

function certificateOf(der: Uint8Array | undefined, uri: string, state: OpcuaState): CertificateFacts | undefined {
  const isNeeded = uri.startsWith(POLICY_PREFIX) && uri !== `${POLICY_PREFIX}None`;
  if (der === undefined || der.length === 0) {
    if (isNeeded) state.anomalies |= ANOMALY.senderCertificateInvalid;
    return undefined;
  }
  const facts = readCertificate(der);
  if (facts === undefined) state.anomalies |= ANOMALY.senderCertificateInvalid;
  return facts;
}

/** Reads the body into state.message; false when it is encrypted, as all but two kinds of policies have it. */
function isReadable(
  bytes: Uint8Array,
  sequenceAt: number,
  end: number,
  missingBytes: number,
  policy: SecurityPolicy,
  state: OpcuaState,
): boolean {
  const { message } = state;
  const bodyAt = sequenceAt + SEQUENCE_HEADER_BYTES;
  const signatureBytes = Math.max(0, policy.openSignatureBytes);
  const bodyEnd = Math.min(end, end + missingBytes - signatureBytes);
  if (bodyAt >= bodyEnd) return policy.openSignatureBytes >= 0;
  readService(bytes, bodyAt, bodyEnd, end + missingBytes - signatureBytes - bodyEnd, true, message);
  if (policy.openSignatureBytes >= 0) return true;
  const isOpen = message.typeId === TYPE_ID.openRequest || message.typeId === TYPE_ID.openResponse;
  if (!isOpen || message.faults !== 0) return false;
  state.anomalies |= ANOMALY.openInClear;
  return true;
}

function readableOpen(
  bytes: Uint8Array,
  sequenceAt: number,
  context: PduContext,
  header: OpenHeader,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  const { message } = state;
  const sequenceNumber = u32le(bytes, sequenceAt);
  const requestId = u32le(bytes, sequenceAt + 4);
  state.faults |= message.faults;
  const { typeId } = message;
  const body = message.body ?? {};
  let channel: Channel | undefined;
  if (message.isRequest) channel = openRequest(body, header, state);
  else if (message.isResponse) channel = openResponse(body, header, context, state);
  if (channel !== undefined && !channel.sequences.follow(context.from, sequenceNumber)) {
    state.anomalies |= ANOMALY.sequenceNumberInvalid;
  }
  const match = channel === undefined ? undefined : matchMessage(channel, requestId, context, state, out);
  tell(state, out, {
    messageType: "OPN",
    secureChannelId: header.channelId,
    sequenceNumber,
    requestId,
    securityPolicy: header.policy.name,
    securityMode: channel?.mode,
    encrypted: false,
    senderCertificate: header.senderCertificate,
    receiverCertificateThumbprint: header.receiverCertificateThumbprint,
    typeId: typeId >= 0 ? typeId : undefined,
    service: serviceName(typeId),
    ...body,
    requestFrame: match?.requestFrame,
    latencyUs: match?.latencyUs,
  });
}

function openRequest(body: JsonObject, header: OpenHeader, state: OpcuaState): Channel {
  const known = state.channel(header.channelId);
  if (body.requestType === "Renew") {
    if (known === undefined && state.missedSides === 0) state.anomalies |= ANOMALY.secureChannelUnknown;
    const channel = known ?? resumedChannel(header.channelId, state);
    channel.tokens.expectChange();
    if (usePolicy(channel, header, true, state)) settle(channel, body, header, state);
    return channel;
  }
  const channel = state.openChannel(header.policy);
  settle(channel, body, header, state);
  return channel;
}

/** A client takes a channel up again that it had on an earlier connection. */
function resumedChannel(id: number, state: OpcuaState): Channel {
  state.counts.channels++;
  return state.addChannel(id);
}

/** Says whether the channel is under the policy of this OPN now; another one has to be answered by the server. */
function usePolicy(channel: Channel, { policy }: OpenHeader, isRequest: boolean, state: OpcuaState): boolean {
  const isOther = channel.policy !== undefined && channel.policy.name !== policy.name;
  if (isOther) state.anomalies |= ANOMALY.securityPolicyChanged;
  if (isOther && isRequest) return false;
  channel.usePolicy(policy);
  return true;
}

/** The mode as asked for. A policy None can have no other mode than None [OPC 10000-4 §7.20]. */
function settle(channel: Channel, body: JsonObject, header: OpenHeader, state: OpcuaState): void {
  const mode = SECURITY_MODES.find((name) => name === body.securityMode);
  const isNone = header.policy.name === "None";
  if (mode !== undefined && (mode === "None") !== isNone) state.anomalies |= ANOMALY.securityModeMismatch;
  if (isNone) channel.settleClear(mode ?? "None", 0, mode === undefined);
  else if (mode === "SignAndEncrypt") channel.settleEncrypted(false);
  else if (mode === "Sign") channel.settleClear("Sign", header.policy.signatureBytes, false);
}

function openResponse(
  body: JsonObject,
  header: OpenHeader,
  context: PduContext,
  state: OpcuaState,
): Channel | undefined {
  const { typeId } = state.message;
  if (typeId !== TYPE_ID.openResponse) return state.channel(header.channelId) ?? state.opening;
  const token = body.securityToken as { channelId?: number; tokenId?: number; revisedLifetime?: number } | undefined;
  if (token?.channelId === undefined || token.tokenId === undefined) return state.opening;
  if (token.channelId !== header.channelId) state.anomalies |= ANOMALY.secureChannelIdMismatch;
  const channel = answeredChannel(token.channelId, header, state);
  channel.tokens.issue(token.tokenId, context.time, token.revisedLifetime);
  return channel;
}

/** A channel whose opening was answered: the one asked for, or one that was open before. */
function answeredChannel(id: number, header: OpenHeader, state: OpcuaState): Channel {
  const known = state.channel(id);
  if (known !== undefined && state.opening === undefined) {
    usePolicy(known, header, false, state);
    return known;
  }
  if (known !== undefined) state.removeChannel(known);
  const channel = state.addChannel(id);
  channel.policy ??= header.policy;
  if (header.policy.name === "None" && channel.mode === undefined) channel.settleClear("None", 0, false);
  state.counts.channels++;
  return channel;
}

/** The body is encrypted: what the header says is all there is. The mode shows in the messages that follow. */
function sealedOpen(
  messageBytes: number,
  context: PduContext,
  header: OpenHeader,
  state: OpcuaState,
  out: DecodeOut<OpcuaBody>,
): void {
  const { channelId, policy } = header;
  state.counts.encrypted++;
  let channel = state.channel(channelId);
  const isRequest = channelId === 0 || context.from !== state.server;
  if (channel !== undefined && (isRequest || state.opening === undefined)) {
    usePolicy(channel, header, isRequest, state);
    channel.tokens.expectChange();
    channel.sequences.skip(context.from);
  } else if (isRequest) {
    channel = state.openChannel(policy);
  } else channel = answeredChannel(channelId, header, state);
  tell(state, out, {
    messageType: "OPN",
    secureChannelId: channelId,
    messageBytes,
    securityPolicy: policy.name,
    encrypted: true,
    senderCertificate: header.senderCertificate,
    receiverCertificateThumbprint: header.receiverCertificateThumbprint,
  });
}
