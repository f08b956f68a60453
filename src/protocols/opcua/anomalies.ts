import type { Anomaly } from "../../contracts/doc.js";
import { FAULT, FAULTS } from "./services/faults.js";

/** Departures of the connection protocol as bits; those of message bodies are in FAULT. */
export const ANOMALY = {
  captureCut: 1 << 0,
  messageCut: 1 << 1,
  messageSizeInvalid: 1 << 2,
  chunkTypeInvalid: 1 << 3,
  messageMalformed: 1 << 4,
  bufferSizeInvalid: 1 << 5,
  textTooLong: 1 << 6,
  unexpectedMessage: 1 << 7,
  wrongSender: 1 << 8,
  chunkTooLong: 1 << 9,
  tooManyChunks: 1 << 10,
  messageTooLong: 1 << 11,
  secureChannelUnknown: 1 << 12,
  secureChannelIdMismatch: 1 << 13,
  tokenIdInvalid: 1 << 14,
  sequenceNumberInvalid: 1 << 15,
  requestIdReused: 1 << 16,
  unsolicitedResponse: 1 << 17,
  responseMismatch: 1 << 18,
  securityPolicyUnknown: 1 << 19,
  securityModeMismatch: 1 << 20,
  openInClear: 1 << 21,
  senderCertificateInvalid: 1 << 22,
  securityPolicyChanged: 1 << 23,
} as const;

type AnomalyCode = keyof typeof ANOMALY;

const CONNECTION_ANOMALIES: Readonly<Record<AnomalyCode, Anomaly>> = {
  captureCut: {
    help: "The capture kept only the beginning of a frame; the sender did nothing wrong.",
    spec: "none: a limit of the capture",
  },
  messageCut: {
    help:
      "The chunk is longer than 256 KiB, the message longer than 1 MiB, or it has more than 4096 chunks; the rest " +
      "was not read.",
    spec: "none: a limit of this decoder",
  },
  messageSizeInvalid: {
    help: "The size in the header is less than its message needs, or more than any sender could mean.",
    spec: "OPC 10000-6 §7.1.2.2",
  },
  chunkTypeInvalid: { help: "A message of this type cannot come in several chunks.", spec: "OPC 10000-6 §6.7.2.2" },
  messageMalformed: {
    help: "A message of the connection, or the security header, does not have the length of its fields.",
    spec: "OPC 10000-6 §7.1.2",
  },
  bufferSizeInvalid: {
    help: "A buffer smaller than 8192 bytes, or one larger than the other side allowed.",
    spec: "OPC 10000-6 §7.1.2.3",
  },
  textTooLong: { help: "A URL or a reason of more than 4096 bytes.", spec: "OPC 10000-6 §7.1.2.3" },
  unexpectedMessage: { help: "HEL or ACK for a connection that has had one.", spec: "OPC 10000-6 §7.1.3" },
  wrongSender: {
    help: "A client sent what only servers send, or a server what only clients send.",
    spec: "OPC 10000-6 §7.1.3",
  },
  chunkTooLong: { help: "The chunk is longer than the receiver said it can take.", spec: "OPC 10000-6 §7.1.2.4" },
  tooManyChunks: {
    help: "The message has more chunks than the receiver said it can take.",
    spec: "OPC 10000-6 §7.1.2.4",
  },
  messageTooLong: { help: "The message is longer than the receiver said it can take.", spec: "OPC 10000-6 §7.1.2.4" },
  secureChannelUnknown: {
    help: "No channel with this id was opened on the connection.",
    spec: "OPC 10000-6 §6.7.2.2",
  },
  secureChannelIdMismatch: {
    help: "The channel id in the header is not the one in the body.",
    spec: "OPC 10000-6 §6.7.4",
  },
  tokenIdInvalid: {
    help: "The token was never issued for this channel, or its time is over.",
    spec: "OPC 10000-4 §5.6.2",
  },
  sequenceNumberInvalid: {
    help: "The sequence number is not one more than that of the chunk before.",
    spec: "OPC 10000-6 §6.7.2.4",
  },
  requestIdReused: {
    help: "The id of a request that waits for its response was used for another one.",
    spec: "OPC 10000-6 §6.7.2.4",
  },
  unsolicitedResponse: { help: "No request for this response was seen.", spec: "OPC 10000-6 §6.7.2.4" },
  responseMismatch: {
    help: "The response is one to another service than its request asked for.",
    spec: "OPC 10000-4 §5.3",
  },
  securityPolicyUnknown: { help: "The SecurityPolicy is none of the standard.", spec: "OPC 10000-7 §6.6" },
  securityModeMismatch: {
    help: "The SecurityPolicy None with another mode than None, or the other way round.",
    spec: "OPC 10000-4 §7.20",
  },
  openInClear: {
    help: "An OpenSecureChannel message whose SecurityPolicy demands encryption can be read.",
    spec: "OPC 10000-6 §6.7.2.3",
  },
  senderCertificateInvalid: {
    help: "The sender certificate cannot be read, or is missing where the SecurityPolicy needs one.",
    spec: "OPC 10000-6 §6.2.2",
  },
  securityPolicyChanged: {
    help: "A token was renewed under another SecurityPolicy than its channel had.",
    spec: "OPC 10000-4 §5.6.2",
  },
};

/** What each code means and which clause it breaks. */
export const ANOMALIES: Readonly<Record<string, Anomaly>> = { ...CONNECTION_ANOMALIES, ...FAULTS };

const CODES = Object.entries(ANOMALY);
const FAULT_CODES = Object.entries(FAULT);

/** The codes in the bits of ANOMALY and of FAULT, in the order of the tables. */
export function anomalyCodes(anomalies: number, faults: number): string[] {
  const codes: string[] = [];
  for (const [code, bit] of CODES) if ((anomalies & bit) !== 0) codes.push(code);
  for (const [code, bit] of FAULT_CODES) if ((faults & bit) !== 0) codes.push(code);
  return codes;
}
