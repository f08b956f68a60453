import { u8, u16be } from "../../core/bytes.js";
import { FUNCTION, REFERENCE_TYPE } from "./tables.js";
import type { Transaction } from "./transaction.js";

const FORCE_LISTEN_ONLY = 4;

/** Keeps of the request whose function code is at `at` what its answer will be held against. */
export function remember(bytes: Uint8Array, at: number, end: number, transaction: Transaction): void {
  const length = end - at;
  const functionCode = u8(bytes, at);
  switch (functionCode) {
    case FUNCTION.readFileRecord:
      rememberFileRead(bytes, at, length, transaction);
      return;
    case FUNCTION.diagnostics:
      if (length < 3) return;
      transaction.detail = u16be(bytes, at + 1);
      // A server that listens only gives no answer [MODBUS-AP §6.8.1]; some do nevertheless.
      if (transaction.detail === FORCE_LISTEN_ONLY) transaction.isDoubtful = true;
      return;
    case FUNCTION.encapsulatedInterface:
      if (length >= 3) transaction.detail = u16be(bytes, at + 1);
      return;
    case FUNCTION.umas:
      if (length >= 3) transaction.detail = u8(bytes, at + 2);
      return;
    case FUNCTION.writeSingleCoil:
    case FUNCTION.writeSingleRegister:
      if (length < 3) return;
      transaction.address = u16be(bytes, at + 1);
      transaction.quantity = 1;
      return;
    case FUNCTION.maskWriteRegister:
    case FUNCTION.readFifoQueue:
      if (length >= 3) transaction.address = u16be(bytes, at + 1);
      return;
    default:
      if (length < 5 || !hasRange(functionCode)) return;
      transaction.address = u16be(bytes, at + 1);
      transaction.quantity = u16be(bytes, at + 3);
  }
}

function hasRange(functionCode: number): boolean {
  if (functionCode <= FUNCTION.readInputRegisters) return functionCode > 0;
  return (
    functionCode === FUNCTION.writeMultipleCoils ||
    functionCode === FUNCTION.writeMultipleRegisters ||
    functionCode === FUNCTION.readWriteMultipleRegisters
  );
}

/** The bytes that all records take in the answer; of a single record also which it is. */
function rememberFileRead(bytes: Uint8Array, at: number, length: number, transaction: Transaction): void {
  let answerBytes = 0;
  for (let group = 2; group + 7 <= length; group += 7) {
    if (u8(bytes, at + group) === REFERENCE_TYPE) answerBytes += 2 + 2 * u16be(bytes, at + group + 5);
  }
  transaction.quantity = answerBytes === 0 || answerBytes > 245 ? -1 : answerBytes;
  if (length === 9) transaction.detail = (u16be(bytes, at + 3) << 16) | u16be(bytes, at + 5);
}
