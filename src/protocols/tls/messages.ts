import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { u8, u24be } from "../../core/bytes.js";
import { type CertificateFacts, readCertificate } from "../../core/certificate.js";
import { ANOMALY, anomalyCodes, HELLO_FLAWS } from "./anomalies.js";
import { bareBody, type TlsBody } from "./body.js";
import { type Hello, readClientHello, readServerHello } from "./hello.js";
import { clientHelloBody, serverHelloBody } from "./hello-body.js";
import { ja4 } from "./ja4.js";
import { choiceAnomalies, type Offer, offerOf } from "./offer.js";
import { EVIDENCE_NEEDED, type TlsState } from "./state.js";
import { EXTENSION, HANDSHAKE, isHandshakeType, isTls13, LIMIT } from "./tables.js";
import { VectorReader } from "./vector-reader.js";

/** The random of a hello that asks for another one: the hash of "HelloRetryRequest" [RFC 8446 §4.1.3]. */
const RETRY_RANDOM = "cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c";

/** Hands a message on with its anomalies. */
export function tell(out: DecodeOut<TlsBody>, body: TlsBody | undefined, anomalies: number): void {
  if (anomalies === 0) out.pdu(body);
  else out.pdu(body, anomalyCodes(anomalies));
}

/** Whether the content of a handshake record begins like a hello, and not like something encrypted. */
export function looksLikeHello(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < LIMIT.handshakeHeaderBytes + 2) return false;
  const type = u8(bytes, at);
  const isHello = type === HANDSHAKE.clientHello || type === HANDSHAKE.serverHello;
  return isHello && u24be(bytes, at + 1) <= 0x1ffff && u8(bytes, at + 4) === 3 && u8(bytes, at + 5) <= 4;
}

/**
 * One handshake message, its content from `at` to `end`; more of it is missing when it is not whole. True: all that
 * its sender sends after it is encrypted.
 */
export function tellMessage(
  type: number,
  bytes: Uint8Array,
  at: number,
  end: number,
  isWhole: boolean,
  context: PduContext,
  state: TlsState,
  out: DecodeOut<TlsBody>,
  anomalies: number,
): boolean {
  if (!isWhole) state.partialMessages++;
  switch (type) {
    case HANDSHAKE.clientHello:
      tellClientHello(readClientHello(bytes, at, end, isWhole), isWhole, context, state, out, anomalies);
      return false;
    case HANDSHAKE.serverHello:
      return tellServerHello(readServerHello(bytes, at, end, isWhole), isWhole, context, state, out, anomalies);
    case HANDSHAKE.certificate:
      tellCertificate(new VectorReader(bytes, at, end), isWhole, state, out, anomalies);
      return false;
    case HANDSHAKE.certificateRequest:
      state.isClientCertificateRequested = true;
      tell(out, out.wantsBody ? certificateRequestBody(isWhole) : undefined, anomalies);
      return false;
  }
  if (isHandshakeType(type)) return false;
  const isClear = (state.clientHellos > 0 || state.serverHellos > 0) && state.gapSides === 0;
  if (!isClear) return state.isConfirmed;
  const body = out.wantsBody ? bareBody("handshake", `${type}`) : undefined;
  tell(out, body, anomalies | ANOMALY.handshakeTypeUnknown);
  return false;
}

function tellClientHello(
  hello: Hello,
  isWhole: boolean,
  context: PduContext,
  state: TlsState,
  out: DecodeOut<TlsBody>,
  found: number,
): void {
  const anomalies = found | hello.anomalies;
  const mark = isWhole ? ja4(hello) : undefined;
  noteHello(context.from === 0 ? 1 : 0, context.from, isWhole, anomalies, state, out);
  state.clientHellos++;
  state.isClientHelloSeen = true;
  state.version = 0;
  state.gapSides = 0;
  state.keepText("sni", hello.sni);
  state.keepText("ja4", mark);
  state.keepText("alpn", undefined);
  if (isWhole) state.keepOffer(offerOf(hello));
  else state.dropOffer();
  tell(out, out.wantsBody ? clientHelloBody(hello, mark, isWhole) : undefined, anomalies);
}

function tellServerHello(
  hello: Hello,
  isWhole: boolean,
  context: PduContext,
  state: TlsState,
  out: DecodeOut<TlsBody>,
  found: number,
): boolean {
  const isRetry = hello.random === RETRY_RANDOM;
  const { offer } = state;
  let anomalies = found | hello.anomalies;
  if (isWhole && offer !== undefined) anomalies |= choiceAnomalies(offer, hello, isRetry);
  noteHello(context.from, context.from, isWhole, anomalies, state, out);
  state.serverHellos++;
  const isResumed = isRetry || !isWhole ? undefined : isResumption(hello, offer);
  const body = out.wantsBody ? serverHelloBody(hello, isRetry, isResumed, isWhole) : undefined;
  tell(out, body, anomalies);
  if (isRetry || hello.version === 0) return false;
  state.version = hello.version;
  state.agreed.isResumed = isResumed;
  state.agreed.cipherSuite = hello.cipherSuites[0];
  state.keepText("alpn", hello.alpn?.[0]);
  state.dropOffer();
  return isTls13(hello.version);
}

/** A hello shows which side serves, and that this is TLS. */
function noteHello(
  server: Side,
  from: Side,
  isWhole: boolean,
  anomalies: number,
  state: TlsState,
  out: DecodeOut<TlsBody>,
): void {
  state.changedSides &= ~(1 << from);
  if (!state.isServerTold || state.server !== server) {
    state.server = server;
    state.isServerTold = true;
    out.serverIs(server);
  }
  const isSound = isWhole && (anomalies & HELLO_FLAWS) === 0;
  if (isSound) state.addEvidence(EVIDENCE_NEEDED.elsewhere);
  else state.addEvidence(state.isOnPort ? EVIDENCE_NEEDED.onPort : 1);
}

/** Undefined where it cannot be told: a ticket may be taken without a sign [RFC 5077 §3.4]. */
function isResumption(hello: Hello, offer: Offer | undefined): boolean | undefined {
  if (isTls13(hello.version)) return hello.extensions.includes(EXTENSION.preSharedKey);
  if (offer === undefined) return undefined;
  if (offer.sessionIdentifier === "") return offer.hasSessionTicket ? undefined : false;
  return offer.sessionIdentifier === hello.sessionIdentifier;
}

/** Before TLS 1.3, where it is encrypted [RFC 5246 §7.4.2]. */
function tellCertificate(
  reader: VectorReader,
  isWhole: boolean,
  state: TlsState,
  out: DecodeOut<TlsBody>,
  found: number,
): void {
  state.certificates++;
  const list = reader.vector(3);
  reader.finish();
  let chainLength = 0;
  let facts: CertificateFacts | undefined;
  let isUnreadable = false;
  while (list.leftBytes > 0) {
    const entry = list.vector(3);
    chainLength++;
    if (chainLength > 1 || entry.isClipped) continue;
    facts = readCertificate(entry.bytes.subarray(entry.at, entry.end));
    isUnreadable = facts === undefined;
  }
  let anomalies = found;
  if (isWhole && reader.isWrong) anomalies |= ANOMALY.lengthMismatch;
  if (isUnreadable) anomalies |= ANOMALY.certificateMalformed;
  if (out.wantsBody) tell(out, certificateBody(facts, chainLength, isWhole), anomalies);
  else tell(out, undefined, anomalies);
}

function certificateBody(certificate: CertificateFacts | undefined, chainLength: number, isWhole: boolean): TlsBody {
  return {
    contentType: "handshake",
    handshakeType: "certificate",
    certificate,
    chainLength,
    isPartial: isWhole ? undefined : true,
  };
}

function certificateRequestBody(isWhole: boolean): TlsBody {
  return {
    contentType: "handshake",
    handshakeType: "certificateRequest",
    isClientCertificateRequested: true,
    isPartial: isWhole ? undefined : true,
  };
}
