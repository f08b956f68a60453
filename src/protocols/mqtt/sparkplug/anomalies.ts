import type { Anomaly } from "../../../contracts/doc.js";

/** Departures as bits, so that checks carry them as one number. */
export const ANOMALY = {
  topicMalformed: 1 << 0,
  payloadMalformed: 1 << 1,
  nestingTooDeep: 1 << 2,
  textInvalid: 1 << 3,
  timestampMissing: 1 << 4,
  sequenceMissing: 1 << 5,
  sequenceNotAllowed: 1 << 6,
  sequenceOutOfRange: 1 << 7,
  sequenceNotZero: 1 << 8,
  sequenceJump: 1 << 9,
  bdSeqMissing: 1 << 10,
  bdSeqMismatch: 1 << 11,
  rebirthMetricMissing: 1 << 12,
  birthMissing: 1 << 13,
  metricNameMissing: 1 << 14,
  metricNameDuplicate: 1 << 15,
  metricNotInBirth: 1 << 16,
  aliasDuplicate: 1 << 17,
  aliasUnknown: 1 << 18,
  datatypeMissing: 1 << 19,
  datatypeUnknown: 1 << 20,
  valueMissing: 1 << 21,
  valueTypeMismatch: 1 << 22,
  valueOutOfRange: 1 << 23,
  propertySetMismatch: 1 << 24,
  dataSetMismatch: 1 << 25,
  templateMismatch: 1 << 26,
  statePayload: 1 << 27,
  retained: 1 << 28,
} as const;

type AnomalyCode = keyof typeof ANOMALY;

/** The codes as they are told, by what they are called here. */
function codeOf(name: AnomalyCode): string {
  return `sparkplug${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const MEANINGS: Readonly<Record<AnomalyCode, Anomaly>> = {
  topicMalformed: {
    help: "The topic does not have the levels of its message type, or an unknown type.",
    spec: "ISO/IEC 20237 §4.1",
  },
  payloadMalformed: {
    help: "The payload is not the protobuf message that it should be.",
    spec: "ISO/IEC 20237 §6.4.1",
  },
  nestingTooDeep: {
    help: "Templates or property sets lie more than 16 messages deep; what lies deeper was not read.",
    spec: "none: a limit of the decoder",
  },
  textInvalid: { help: "A text is not UTF-8.", spec: "ISO/IEC 20237 §6.4.17" },
  timestampMissing: {
    help: "The payload has no timestamp though its message type needs one.",
    spec:
      "ISO/IEC 20237 §6.4.19, ISO/IEC 20237 §6.4.20, ISO/IEC 20237 §6.4.21, ISO/IEC 20237 §6.4.22, " +
      "ISO/IEC 20237 §6.4.23, ISO/IEC 20237 §6.4.24, ISO/IEC 20237 §6.4.26",
  },
  sequenceMissing: {
    help: "The payload has no sequence number though its message type needs one.",
    spec: "ISO/IEC 20237 §6.4.5",
  },
  sequenceNotAllowed: {
    help: "An NDEATH or a command carries a sequence number.",
    spec: "ISO/IEC 20237 §6.4.25, ISO/IEC 20237 §6.4.23, ISO/IEC 20237 §6.4.24",
  },
  sequenceOutOfRange: { help: "The sequence number is above 255.", spec: "ISO/IEC 20237 §6.4.5" },
  sequenceNotZero: { help: "An NBIRTH begins with a sequence number other than 0.", spec: "ISO/IEC 20237 §4.2.1" },
  sequenceJump: {
    help: "The sequence number does not follow the one before it: messages were lost, repeated or put in.",
    spec: "ISO/IEC 20237 §6.4.5",
  },
  bdSeqMissing: {
    help: "An NBIRTH or NDEATH has no bdSeq metric from 0 to 255.",
    spec: "ISO/IEC 20237 §6.4.19, ISO/IEC 20237 §6.4.25",
  },
  bdSeqMismatch: {
    help: "The bdSeq of an NDEATH is not that of the NBIRTH before it, or that of an NBIRTH not that of the will.",
    spec: "ISO/IEC 20237 §6.4.25",
  },
  rebirthMetricMissing: {
    help: "An NBIRTH has no metric Node Control/Rebirth.",
    spec: "ISO/IEC 20237 §6.4.19",
  },
  birthMissing: {
    help: "A client publishes for an edge node or a device of which it has published no birth since it connected.",
    spec: "ISO/IEC 20237 §6.4.20, ISO/IEC 20237 §6.4.21, ISO/IEC 20237 §6.4.22",
  },
  metricNameMissing: {
    help: "A metric has neither a name nor an alias, or a metric of a birth has no name.",
    spec: "ISO/IEC 20237 §6.4.6",
  },
  metricNameDuplicate: { help: "A birth names the same metric twice.", spec: "ISO/IEC 20237 §6.4.6" },
  metricNotInBirth: {
    help: "The birth did not name this metric, which then appears in data or in a command.",
    spec: "ISO/IEC 20237 §6.4.21, ISO/IEC 20237 §6.4.22",
  },
  aliasDuplicate: {
    help: "Two metrics of one edge node were given the same alias.",
    spec: "ISO/IEC 20237 §6.4.6",
  },
  aliasUnknown: { help: "The birth did not give out this alias.", spec: "ISO/IEC 20237 §6.4.6" },
  datatypeMissing: { help: "A metric of a birth has no datatype.", spec: "ISO/IEC 20237 §6.4.6" },
  datatypeUnknown: {
    help: "The datatype is not one of the standard, or not one that a metric may have.",
    spec: "ISO/IEC 20237 §6.4.16",
  },
  valueMissing: {
    help: "A metric has no value and does not say that it is null.",
    spec: "ISO/IEC 20237 §6.4.6",
  },
  valueTypeMismatch: {
    help: "The value is carried in another form than its datatype, or does not fill whole elements of its array.",
    spec: "ISO/IEC 20237 §6.4.17",
  },
  valueOutOfRange: { help: "The value does not fit into its datatype.", spec: "ISO/IEC 20237 §6.4.17" },
  propertySetMismatch: {
    help: "A property set has not as many values as keys.",
    spec: "ISO/IEC 20237 §6.4.8",
  },
  dataSetMismatch: {
    help: "Columns, types and elements of a data set differ in number.",
    spec: "ISO/IEC 20237 §6.4.11",
  },
  templateMismatch: {
    help: "A template does not say whether it is a definition, or refers to another although it is one.",
    spec: "ISO/IEC 20237 §6.4.14",
  },
  statePayload: {
    help: "The state of a host application is not the JSON of the standard.",
    spec: "ISO/IEC 20237 §6.4.27",
  },
  retained: {
    help: "A birth, death, data or command is retained: the server repeats it to whoever subscribes later.",
    spec:
      "ISO/IEC 20237 §6.4.19, ISO/IEC 20237 §6.4.20, ISO/IEC 20237 §6.4.21, ISO/IEC 20237 §6.4.22, " +
      "ISO/IEC 20237 §6.4.23, ISO/IEC 20237 §6.4.24, ISO/IEC 20237 §6.4.25, ISO/IEC 20237 §4.2.2",
  },
};

const NAMES = Object.keys(ANOMALY) as AnomalyCode[];

/** What each code means and which clause it breaks. */
export const SPARKPLUG_ANOMALIES: Readonly<Record<string, Anomaly>> = Object.fromEntries(
  NAMES.map((name) => [codeOf(name), MEANINGS[name]]),
);

/** The codes in `bits`, in the order of the table. */
export function anomalyCodes(bits: number): readonly string[] {
  return bits === 0 ? NONE : NAMES.filter((name) => (bits & ANOMALY[name]) !== 0).map(codeOf);
}

const NONE: readonly string[] = [];
