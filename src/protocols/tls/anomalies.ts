import type { Anomaly } from "../../contracts/doc.js";

/** Departures as bits. */
export const ANOMALY = {
  captureCut: 1 << 0,
  recordVersion: 1 << 1,
  recordTooLong: 1 << 2,
  recordEmpty: 1 << 3,
  handshakeInterrupted: 1 << 4,
  handshakeTypeUnknown: 1 << 5,
  lengthMismatch: 1 << 6,
  extensionRepeated: 1 << 7,
  serverNameEmpty: 1 << 8,
  serverNameMalformed: 1 << 9,
  serverNameIsAddress: 1 << 10,
  cipherSuitesEmpty: 1 << 11,
  compressionNotNull: 1 << 12,
  preSharedKeyNotLast: 1 << 13,
  downgrade: 1 << 14,
  versionNotOffered: 1 << 15,
  cipherSuiteNotOffered: 1 << 16,
  extensionNotOffered: 1 << 17,
  protocolNotOffered: 1 << 18,
  certificateMalformed: 1 << 19,
  alertMalformed: 1 << 20,
  heartbeatOverread: 1 << 21,
} as const;

type AnomalyCode = keyof typeof ANOMALY;

/** What each code means and which clause it breaks. */
export const ANOMALIES: Readonly<Record<AnomalyCode, Anomaly>> = {
  captureCut: {
    help: "The capture kept only the beginning of the frame; the sender did nothing wrong.",
    spec: "none: a limit of the capture",
  },
  recordVersion: { help: "The record claims a version above 0x0303.", spec: "RFC 8446 §5.1" },
  recordTooLong: { help: "A record in the clear holds more than 16,384 bytes.", spec: "RFC 8446 §5.1" },
  recordEmpty: { help: "A handshake or alert record holds nothing.", spec: "RFC 8446 §5.1" },
  handshakeInterrupted: {
    help: "A record of another kind stands between the parts of a handshake message.",
    spec: "RFC 8446 §5.1",
  },
  handshakeTypeUnknown: { help: "The handshake message is of a type that does not exist.", spec: "RFC 8446 §4" },
  lengthMismatch: {
    help: "A length does not fit the message around it, or bytes are left behind the last field.",
    spec: "RFC 8446 §3.4",
  },
  extensionRepeated: { help: "The same extension stands in the message twice.", spec: "RFC 8446 §4.2" },
  serverNameEmpty: { help: "The server name extension of a client names nothing.", spec: "RFC 6066 §3" },
  serverNameMalformed: {
    help: "The server name holds bytes that no host name may, or ends with a dot.",
    spec: "RFC 6066 §3",
  },
  serverNameIsAddress: { help: "The server name is an IP address, which is not permitted.", spec: "RFC 6066 §3" },
  cipherSuitesEmpty: { help: "The client offers no cipher suite.", spec: "RFC 8446 §4.1.2" },
  compressionNotNull: {
    help: "The client offers TLS 1.3 together with a compression, or offers no null compression.",
    spec: "RFC 8446 §4.1.2",
  },
  preSharedKeyNotLast: {
    help: "An extension follows pre_shared_key, which must be the last one of a client.",
    spec: "RFC 8446 §4.2.11",
  },
  downgrade: {
    help: "The server marks its random as being below the version it could do, though the client offered better.",
    spec: "RFC 8446 §4.1.3",
  },
  versionNotOffered: { help: "The server chose a version that the client did not offer.", spec: "RFC 8446 §4.2.1" },
  cipherSuiteNotOffered: {
    help: "The server chose a cipher suite that the client did not offer.",
    spec: "RFC 8446 §4.1.3",
  },
  extensionNotOffered: {
    help: "The server answers an extension that the client did not send.",
    spec: "RFC 8446 §4.2",
  },
  protocolNotOffered: {
    help: "The server chose an application protocol that the client did not offer.",
    spec: "RFC 7301 §3.2",
  },
  certificateMalformed: { help: "The first certificate cannot be read.", spec: "RFC 5246 §7.4.2" },
  alertMalformed: { help: "The alert has a wrong length, or a level that does not exist.", spec: "RFC 8446 §6" },
  heartbeatOverread: {
    help: "A heartbeat in the clear claims more payload than its record holds: an attempt to read memory.",
    spec: "RFC 6520 §4",
  },
};

/** Those that show that a hello is not well-formed. */
export const HELLO_FLAWS = ANOMALY.lengthMismatch | ANOMALY.cipherSuitesEmpty | ANOMALY.captureCut;

const CODES = Object.keys(ANOMALY) as AnomalyCode[];

/** The codes in `bits`, in the order of the table. */
export function anomalyCodes(bits: number): string[] {
  return CODES.filter((code) => (bits & ANOMALY[code]) !== 0);
}
