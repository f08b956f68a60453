import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { u8, u16be, u24be } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import { bareBody, type TlsBody } from "./body.js";
import { looksLikeHello, tell, tellMessage } from "./messages.js";
import type { TlsState } from "./state.js";
import { ALERT_DESCRIPTIONS, ALERT_LEVELS, CONTENT, isHandshakeType, isRead, LIMIT, VERSION } from "./tables.js";

/** Encrypted records of a client that are passed over while its server has not answered: early data. */
const EARLY_RECORDS_MAX = 16;
/** Of alerts that share a record. */
const ALERTS_MAX = 8;

/** See Decoder.decode. One record, of which handshake messages and alerts in the clear are told. */
export function decode(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: TlsState,
  out: DecodeOut<TlsBody>,
): void {
  const body = at + LIMIT.headerBytes;
  if (body > end) return;
  const type = u8(bytes, at);
  const anomalies = recordAnomalies(bytes, at, end, context);
  if (type !== CONTENT.handshake) interrupt(context, state, out);
  switch (type) {
    case CONTENT.changeCipherSpec:
      changeCipherSpec(bytes, body, end, context, state, out);
      break;
    case CONTENT.alert:
      alert(bytes, body, end, context, state, out, anomalies);
      break;
    case CONTENT.handshake:
      handshake(bytes, body, end, context, state, out, anomalies);
      break;
    case CONTENT.applicationData:
      applicationData(end - body, context, state, out);
      break;
    case CONTENT.heartbeat:
      heartbeat(bytes, body, end, context, state, out, anomalies);
      break;
  }
  state.strictSides &= ~(1 << context.from);
}

/** Of a record in the clear. */
function recordAnomalies(bytes: Uint8Array, at: number, end: number, { missingBytes }: PduContext): number {
  let anomalies = missingBytes === 0 ? 0 : ANOMALY.captureCut;
  if (u16be(bytes, at + 1) > VERSION.tls12) anomalies |= ANOMALY.recordVersion;
  const length = end - at - LIMIT.headerBytes + missingBytes;
  if (length > LIMIT.plainBytes) anomalies |= ANOMALY.recordTooLong;
  return length === 0 ? anomalies | ANOMALY.recordEmpty : anomalies;
}

/** Another kind of record where the rest of a handshake message should be. */
function interrupt({ from }: PduContext, state: TlsState, out: DecodeOut<TlsBody>): void {
  const assembly = state.assemblies[from];
  assembly.skipBytes = 0;
  if (!assembly.isOpen) return;
  if (isRead(assembly.type)) {
    state.partialMessages++;
    tell(out, bareBody("handshake", `${assembly.type}`), ANOMALY.handshakeInterrupted);
  }
  assembly.clear();
}

/**
 * Where a version is agreed on, all that follows is encrypted. Before, TLS 1.3 sends one that means nothing
 * [RFC 8446 §D.4], and a second hello may follow.
 */
function changeCipherSpec(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: TlsState,
  out: DecodeOut<TlsBody>,
): void {
  if (end - at === 1 && u8(bytes, at) === 1) state.addEvidence(1);
  if (state.version !== 0) becomeOpaque(context, state, out);
  else state.changedSides |= 1 << context.from;
}

/** Before the server's answer it is early data, which a second hello in the clear may follow [RFC 8446 §4.2.10]. */
function applicationData(length: number, context: PduContext, state: TlsState, out: DecodeOut<TlsBody>): void {
  state.encryptedRecords++;
  if (length >= LIMIT.encryptedBytesMin) state.addEvidence(1);
  const isEarly = state.version === 0 && state.isClientHelloSeen && state.gapSides === 0;
  if (!state.isConfirmed || (isEarly && state.encryptedRecords < EARLY_RECORDS_MAX)) return;
  becomeOpaque(context, state, out);
}

function becomeOpaque({ from, frame }: PduContext, state: TlsState, out: DecodeOut<TlsBody>): void {
  state.noteOpaque(from, frame);
  state.assemblies[from].clear();
  out.opaque();
}

/** Two bytes, or several pairs; an encrypted one is longer. */
function alert(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: TlsState,
  out: DecodeOut<TlsBody>,
  found: number,
): void {
  const length = end - at + context.missingBytes;
  const isChanged = (state.changedSides & (1 << context.from)) !== 0;
  if (length >= LIMIT.encryptedBytesMin || (isChanged && length !== 2)) {
    if (state.isConfirmed) becomeOpaque(context, state, out);
    return;
  }
  const isSound = length % 2 === 0 && length > 0;
  for (let i = at; i < at + 2 * ALERTS_MAX && i + 2 <= end; i += 2) {
    const level = ALERT_LEVELS[u8(bytes, i)];
    let anomalies = found;
    if (!isSound || level === undefined) anomalies |= ANOMALY.alertMalformed;
    else state.addEvidence(1);
    state.alerts++;
    tell(out, out.wantsBody ? alertBody(u8(bytes, i), u8(bytes, i + 1)) : undefined, anomalies);
  }
  if (end - at >= 2) return;
  state.alerts++;
  const isOurs = context.missingBytes > 0 || length === 0;
  tell(out, out.wantsBody ? bareBody("alert") : undefined, isOurs ? found : found | ANOMALY.alertMalformed);
}

function alertBody(level: number, description: number): TlsBody {
  return {
    contentType: "alert",
    level: ALERT_LEVELS[level] ?? `${level}`,
    description: ALERT_DESCRIPTIONS[description] ?? `${description}`,
  };
}

/** Type, payload length, payload and at least 16 bytes of padding [RFC 6520 §4]; told only when they do not fit. */
function heartbeat(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: TlsState,
  out: DecodeOut<TlsBody>,
  found: number,
): void {
  const isClear = state.isClientHelloSeen && ((state.changedSides | state.gapSides) & (1 << context.from)) === 0;
  if (!isClear || end - at < 3) return;
  const length = end - at + context.missingBytes;
  if (3 + u16be(bytes, at + 1) + 16 <= length) return;
  tell(out, out.wantsBody ? bareBody("heartbeat") : undefined, found | ANOMALY.heartbeatOverread);
}

/** The messages in the record, of which the first may have begun in an earlier one and the last may not end here. */
function handshake(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: TlsState,
  out: DecodeOut<TlsBody>,
  anomalies: number,
): void {
  const { from, missingBytes } = context;
  const assembly = state.assemblies[from];
  const isChanged = (state.changedSides & (1 << from)) !== 0;
  if (isChanged && !looksLikeHello(bytes, at, end)) {
    if (end - at >= LIMIT.encryptedBytesMin) state.addEvidence(1);
    if (state.isConfirmed) becomeOpaque(context, state, out);
    return;
  }
  if (at === end) tell(out, out.wantsBody ? bareBody("handshake") : undefined, anomalies);
  let cursor = at;
  while (cursor < end) {
    if (assembly.skipBytes > 0) {
      cursor = assembly.skip(cursor, end);
      continue;
    }
    if (!assembly.isOpen && end - cursor >= LIMIT.handshakeHeaderBytes) {
      const content = cursor + LIMIT.handshakeHeaderBytes;
      const next = content + u24be(bytes, cursor + 1);
      if (next <= end) {
        if (tellMessage(u8(bytes, cursor), bytes, content, next, true, context, state, out, anomalies)) {
          becomeOpaque(context, state, out);
          return;
        }
        cursor = next;
        continue;
      }
    }
    cursor = assembly.add(bytes, cursor, end);
    if (finishMessage(context, state, out, anomalies)) {
      becomeOpaque(context, state, out);
      return;
    }
  }
  if (missingBytes > 0) cut(context, state, out, anomalies);
}

/** Tells the message being collected if no more of it will come. True: what follows is encrypted. */
function finishMessage(context: PduContext, state: TlsState, out: DecodeOut<TlsBody>, anomalies: number): boolean {
  const assembly = state.assemblies[context.from];
  const { type, isWhole, held, heldBytes } = assembly;
  if (type < 0 || (!isWhole && assembly.skipBytes === 0 && isHandshakeType(type))) return false;
  const isOpaque = tellMessage(type, held, 0, heldBytes, isWhole, context, state, out, anomalies);
  assembly.clear();
  return isOpaque;
}

/** The capture cut the record: what is left of the message being collected is told, or passed over. */
function cut(context: PduContext, state: TlsState, out: DecodeOut<TlsBody>, anomalies: number): void {
  const assembly = state.assemblies[context.from];
  if (assembly.isOpen && assembly.type >= 0) {
    const { type, held, heldBytes } = assembly;
    const isOpaque = tellMessage(type, held, 0, heldBytes, false, context, state, out, anomalies);
    if (isOpaque) becomeOpaque(context, state, out);
  }
  assembly.cut(context.missingBytes);
}
