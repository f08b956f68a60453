import type { Anomaly } from "../../contracts/doc.js";

/** Departures as bits, so that the hot path carries them as one number. */
export const ANOMALY = {
  captureCut: 1 << 0,
  protocolIdentifier: 1 << 1,
  pduTooLong: 1 << 2,
  pduTooShort: 1 << 3,
  trailingBytes: 1 << 4,
  byteCountMismatch: 1 << 5,
  quantityOutOfRange: 1 << 6,
  addressOverflow: 1 << 7,
  valueNotAllowed: 1 << 8,
  functionCodeInvalid: 1 << 9,
  functionCodeReserved: 1 << 10,
  functionCodeUnassigned: 1 << 11,
  subFunctionReserved: 1 << 12,
  meiTypeReserved: 1 << 13,
  exceptionCodeUnknown: 1 << 14,
  exceptionFromClient: 1 << 15,
  responseMismatch: 1 << 16,
  echoMismatch: 1 << 17,
  unitIdentifierMismatch: 1 << 18,
  functionCodeMismatch: 1 << 19,
  unsolicitedResponse: 1 << 20,
  duplicateResponse: 1 << 21,
  conflictingResponse: 1 << 22,
  transactionIdentifierReused: 1 << 23,
  transactionIdentifierMismatch: 1 << 24,
} as const;

type AnomalyCode = keyof typeof ANOMALY;

/** What each code means and which clause it breaks. */
export const ANOMALIES: Readonly<Record<AnomalyCode, Anomaly>> = {
  captureCut: {
    help: "The capture kept only the beginning of the frame; the sender did nothing wrong.",
    spec: "none: a limit of the capture",
  },
  protocolIdentifier: { help: "The protocol identifier is not 0.", spec: "MODBUS-TCP §3.1.3" },
  pduTooLong: { help: "The PDU is longer than 253 bytes.", spec: "MODBUS-AP §4.1" },
  pduTooShort: { help: "The PDU ends before the last field of its function.", spec: "MODBUS-AP §6" },
  trailingBytes: { help: "Bytes follow the last field of the function.", spec: "MODBUS-AP §6" },
  byteCountMismatch: {
    help: "The byte count is out of its range, or does not fit the quantity or the parts that follow.",
    spec: "MODBUS-AP §6",
  },
  quantityOutOfRange: { help: "The quantity is outside what the function allows.", spec: "MODBUS-AP §6" },
  addressOverflow: {
    help: "The last item lies beyond address 65535, or a file record beyond record 9999.",
    spec: "MODBUS-AP §4.4",
  },
  valueNotAllowed: {
    help: "A field holds a value that its function does not allow, such as a coil that is neither 0000 nor FF00.",
    spec: "MODBUS-AP §6.5",
  },
  functionCodeInvalid: { help: "Function code 0 does not exist.", spec: "MODBUS-AP §4.1" },
  functionCodeReserved: { help: "The function code is reserved.", spec: "MODBUS-AP Annex A" },
  functionCodeUnassigned: { help: "The function code is not assigned to anything.", spec: "MODBUS-AP §5.1" },
  subFunctionReserved: { help: "The sub-function of Diagnostics is reserved.", spec: "MODBUS-AP §6.8" },
  meiTypeReserved: { help: "The MEI type is neither 13 nor 14.", spec: "MODBUS-AP §6.19" },
  exceptionCodeUnknown: { help: "The exception code is not one of the standard.", spec: "MODBUS-AP §7" },
  exceptionFromClient: { help: "A client sent a function code of 128 or more.", spec: "MODBUS-AP §4.1" },
  responseMismatch: {
    help: "The response does not have the length, address, quantity or kind that its request asked for.",
    spec: "MODBUS-TCP §4.4.1.3",
  },
  echoMismatch: { help: "The response must repeat its request and does not.", spec: "MODBUS-AP §6" },
  unitIdentifierMismatch: {
    help: "The response names another unit identifier than its request.",
    spec: "MODBUS-TCP §3.1.3",
  },
  functionCodeMismatch: {
    help: "The response has the transaction identifier of a request for another function.",
    spec: "MODBUS-TCP §4.4.1.3",
  },
  unsolicitedResponse: { help: "No request for this response was seen.", spec: "MODBUS-TCP §4.4.1.3" },
  duplicateResponse: { help: "A request was answered again, with the same content.", spec: "MODBUS-AP §4.5" },
  conflictingResponse: { help: "A request was answered again, with other content.", spec: "MODBUS-AP §4.5" },
  transactionIdentifierReused: {
    help: "The transaction identifier of a request that waits for its answer was used for another one.",
    spec: "MODBUS-TCP §4.4.1.2",
  },
  transactionIdentifierMismatch: {
    help: "No request for this response was seen; but for the transaction identifier it fits the only one that waits.",
    spec: "MODBUS-TCP §3.1.3",
  },
};

const CODES = Object.keys(ANOMALY) as AnomalyCode[];

/** The codes in `bits`, in the order of the table. */
export function anomalyCodes(bits: number): string[] {
  return CODES.filter((code) => (bits & ANOMALY[code]) !== 0);
}
