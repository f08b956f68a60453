import type { Anomaly } from "../../../contracts/doc.js";

/** Departures of a message body from its encoding, as bits: 16 of them at most, so that others can follow. */
export const FAULT = {
  bodyTooShort: 1 << 0,
  trailingBytes: 1 << 1,
  nestedTooDeep: 1 << 2,
  serviceUnknown: 1 << 3,
  textInvalid: 1 << 4,
  lengthImplausible: 1 << 5,
  lengthInvalid: 1 << 6,
  encodingInvalid: 1 << 7,
  valueNotAllowed: 1 << 8,
  extensionLengthMismatch: 1 << 9,
  arrayDimensionsMismatch: 1 << 10,
} as const;

type FaultCode = keyof typeof FAULT;

/** What each fault means and which clause it breaks. */
export const FAULTS: Readonly<Record<FaultCode, Anomaly>> = {
  bodyTooShort: {
    help: "The message ends before the last field of its service, or a length promises more than there is.",
    spec: "OPC 10000-6 §5.2.9",
  },
  trailingBytes: { help: "Bytes follow the last field of the service.", spec: "OPC 10000-6 §5.2.9" },
  nestedTooDeep: {
    help: "Variants, DiagnosticInfos or ExtensionObjects are nested more than 100 deep; the rest was not read.",
    spec: "OPC 10000-6 §5.1.8, OPC 10000-6 §5.1.9, OPC 10000-6 §5.2.2.12",
  },
  serviceUnknown: { help: "The TypeId does not name a service of the standard.", spec: "OPC 10000-6 §5.2.9" },
  textInvalid: { help: "A text is not UTF-8.", spec: "OPC 10000-6 §5.2.2.4" },
  lengthImplausible: {
    help: "A text or an array claims over 16 MiB that were not sent, as attempts to exhaust memory do.",
    spec: "OPC 10000-6 §5.2.5",
  },
  lengthInvalid: { help: "A length is negative, and not the -1 that stands for null.", spec: "OPC 10000-6 §5.2.5" },
  encodingInvalid: {
    help: "A byte that says how the following value is encoded has a value or bits that are not defined.",
    spec: "OPC 10000-6 §5.2.2",
  },
  valueNotAllowed: { help: "An enumeration has a value that it does not define.", spec: "OPC 10000-6 §5.2.4" },
  extensionLengthMismatch: {
    help: "The length of an ExtensionObject is not that of the structure in it.",
    spec: "OPC 10000-6 §5.2.2.15",
  },
  arrayDimensionsMismatch: {
    help: "The dimensions of an array do not multiply to its length.",
    spec: "OPC 10000-6 §5.2.2.16",
  },
};
