import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { u8, u16be } from "../../core/bytes.js";
import { ANOMALY, anomalyCodes } from "./anomalies.js";
import type { ModbusBody } from "./body.js";
import { digest } from "./digest.js";
import { PDU_AT } from "./frame.js";
import { requestBody } from "./request-body.js";
import { requestAnomalies } from "./request-checks.js";
import { remember } from "./request-memory.js";
import { responseBody } from "./response-body.js";
import { answerAnomalies, responseAnomalies } from "./response-checks.js";
import { SHAPE, shapeOf } from "./shape.js";
import type { ModbusState } from "./state.js";
import { EXCEPTION_BIT, FUNCTION, isExceptionCode, LIMIT } from "./tables.js";
import { type Transaction, transactionKey } from "./transaction.js";

/** A response that matches its request is worth this much beyond its own shape. */
const MATCH_EVIDENCE = 2;

/** See Decoder.decode. A PDU cut before its function code is not told. */
export function decode(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: ModbusState,
  out: DecodeOut<ModbusBody>,
): void {
  const pdu = at + PDU_AT;
  if (pdu >= end) return;
  const { from, missingBytes } = context;
  const length = end - pdu + missingBytes;
  const shape = shapeOf(bytes, pdu, end, length);
  state.transactions.moveTo(context);
  const server = state.weighServer(from, votingShape(bytes, pdu, end, shape));
  const news = state.takeServerNews();
  if (news >= 0) out.serverIs(news as Side);
  const isResponse = from === server;
  const isSound = missingBytes === 0 && (shape & (isResponse ? SHAPE.response : SHAPE.request)) !== 0;
  if (isSound || (state.isOnPort && !state.isConfirmed)) state.addEvidence(1);
  let anomalies = headerAnomalies(bytes, at, length);
  if (missingBytes !== 0) anomalies |= ANOMALY.captureCut;
  else if (!isSound) {
    anomalies |= isResponse ? responseAnomalies(bytes, pdu, end) : requestAnomalies(bytes, pdu, end);
  }
  if (isResponse) response(bytes, pdu, end, context, state, isSound, anomalies, out);
  else request(bytes, pdu, end, context, state, isSound, anomalies, out);
  if (isSound && state.strictSides !== 0 && state.isConfirmed) state.strictSides &= ~(1 << from);
}

/** Exceptions that some devices pad still come from servers only. */
function votingShape(bytes: Uint8Array, pdu: number, end: number, shape: number): number {
  if (shape !== SHAPE.none || u8(bytes, pdu) <= EXCEPTION_BIT || end - pdu < 2) return shape;
  return isExceptionCode(u8(bytes, pdu + 1)) ? SHAPE.response : SHAPE.none;
}

function headerAnomalies(bytes: Uint8Array, at: number, length: number): number {
  const anomalies = u16be(bytes, at + 2) === 0 ? 0 : ANOMALY.protocolIdentifier;
  // UMAS agrees on longer frames when it opens.
  if (length < LIMIT.lengthMax || u8(bytes, at + PDU_AT) === FUNCTION.umas) return anomalies;
  return anomalies | ANOMALY.pduTooLong;
}

function request(
  bytes: Uint8Array,
  pdu: number,
  end: number,
  context: PduContext,
  state: ModbusState,
  isSound: boolean,
  found: number,
  out: DecodeOut<ModbusBody>,
): void {
  let anomalies = found;
  state.requests++;
  const functionCode = u8(bytes, pdu);
  if (functionCode < EXCEPTION_BIT) {
    const key = transactionKey(u16be(bytes, pdu - PDU_AT), u8(bytes, pdu - 1), functionCode);
    // Of a read nothing is repeated in the answer, so there is nothing to hold it against.
    const isRead = functionCode <= FUNCTION.readInputRegisters;
    const hash = isRead || context.missingBytes !== 0 ? 0 : digest(bytes, pdu, end);
    const { transactions } = state;
    const transaction = transactions.ask(key, context.frame, hash);
    if (transaction !== undefined) remember(bytes, pdu, end, transaction);
    if (transactions.earlyAnswer?.isDoubtful === false) state.unsolicited--;
    if (transactions.wasReused) {
      state.reused++;
      anomalies |= ANOMALY.transactionIdentifierReused;
    }
  }
  tell(out, out.wantsBody ? requestBody(bytes, pdu, end, isSound) : undefined, anomalies);
}

function response(
  bytes: Uint8Array,
  pdu: number,
  end: number,
  context: PduContext,
  state: ModbusState,
  isSound: boolean,
  found: number,
  out: DecodeOut<ModbusBody>,
): void {
  let anomalies = found;
  const functionCode = u8(bytes, pdu);
  if (functionCode >= EXCEPTION_BIT) state.exceptions++;
  else state.responses++;
  const key = transactionKey(u16be(bytes, pdu - PDU_AT), u8(bytes, pdu - 1), functionCode & ~EXCEPTION_BIT);
  const hash = context.missingBytes === 0 ? digest(bytes, pdu, end) : 0;
  const { transactions } = state;
  let transaction = transactions.answer(key, bytes, pdu, hash);
  if (transaction === undefined) {
    transaction = transactions.answerFromOtherUnit(key, hash);
    if (transaction !== undefined) anomalies |= ANOMALY.unitIdentifierMismatch;
  }
  let latencyUs: number | undefined;
  if (transaction === undefined) {
    const settled = transactions.settled(key);
    let unpaired = unpairedAnomalies(state, settled, key, hash, context);
    if (unpaired === ANOMALY.unsolicitedResponse && isSound && transactions.isMisnumbered(key, bytes, pdu, hash)) {
      unpaired = ANOMALY.transactionIdentifierMismatch;
    }
    anomalies |= unpaired;
    if ((unpaired & (ANOMALY.duplicateResponse | ANOMALY.conflictingResponse)) !== 0) transaction = settled;
  } else {
    latencyUs = Math.max(0, context.time - transaction.time);
    if (isSound) {
      anomalies |= answerAnomalies(bytes, pdu, transaction, hash);
      state.addEvidence(MATCH_EVIDENCE);
    }
    state.mayHaveMissedRequests = false;
  }
  const body = out.wantsBody ? responseBody(bytes, pdu, end, isSound, transaction, latencyUs) : undefined;
  tell(out, body, anomalies);
}

/** Of a response that no request waits for. */
function unpairedAnomalies(
  state: ModbusState,
  settled: Transaction | undefined,
  key: number,
  hash: number,
  context: PduContext,
): number {
  if (settled !== undefined && settled.answersOwed > 0) {
    state.transactions.payOwed();
    return 0;
  }
  if (settled !== undefined && !settled.isEarlyResponse) {
    if (hash === 0 || settled.digest === 0) return 0;
    state.duplicates++;
    return settled.digest === hash ? ANOMALY.duplicateResponse : ANOMALY.conflictingResponse;
  }
  if (state.mayHaveMissedRequests) return 0;
  const isBlameless = context.isPeerBehind;
  if (!isBlameless && state.transactions.isOtherUnitWaiting(key)) return ANOMALY.unitIdentifierMismatch;
  if (!isBlameless && state.transactions.isOtherFunctionWaiting(key)) return ANOMALY.functionCodeMismatch;
  if (settled === undefined) state.transactions.noteEarly(key, context.frame, hash, isBlameless);
  if (isBlameless) return 0;
  state.unsolicited++;
  return ANOMALY.unsolicitedResponse;
}

function tell(out: DecodeOut<ModbusBody>, body: ModbusBody | undefined, anomalies: number): void {
  if (anomalies === 0) out.pdu(body);
  else out.pdu(body, anomalyCodes(anomalies));
}
