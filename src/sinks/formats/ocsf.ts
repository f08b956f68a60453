import type { AlertParty } from "../../contracts/alert.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type Entry, entriesOf, fitEntries } from "./fit-entries.js";
import type { Format, FormatField } from "./format.js";
import { jsonWriting } from "./json-writing.js";
import { classOf, findingUid } from "./ocsf-class.js";
import { type RecordFacts, recordFacts } from "./record-facts.js";
import { severityNumbers } from "./severity-numbers.js";
import { attackSubTechniques, attackTacticName, attackTechniques } from "./techniques.js";

const ANALYTIC_TYPES = { ABS: 1, POL: 1, NOV: 2, STAT: 3 } as const;
const PROTOCOL_NUMBERS = { tcp: 6, udp: 17 } as const;
const ATTACK_VERSION = "19";

const classification: readonly FormatField[] = [
  {
    name: "activity_id",
    help: "1 create, 2 update, 3 close; 99 other",
    rank: 0,
    of: (facts) => classOf(facts).activity,
  },
  { name: "category_uid", help: "2 findings, 6 application, 0 other", rank: 0, of: (facts) => classOf(facts).category },
  {
    name: "class_uid",
    help: "2004 detection finding, 6008 application error, 0 base event",
    rank: 0,
    of: (facts) => classOf(facts).uid,
  },
  {
    name: "type_uid",
    help: "class and activity",
    rank: 0,
    of: (facts) => classOf(facts).uid * 100 + classOf(facts).activity,
  },
  { name: "activity_name", help: "of other activities, as the sensor calls them", rank: 0, of: activityName },
  { name: "time", help: "first occurrence, milliseconds since 1970", rank: 0, of: ({ startMs }) => startMs },
  {
    name: "severity_id",
    help: "5 critical to 1 informational",
    rank: 0,
    of: ({ severity }) => severityNumbers.ocsf[severity],
  },
  {
    name: "status_id",
    help: "1 new, 2 in progress, 3 suppressed, 4 resolved",
    rank: 3,
    of: (facts) => classOf(facts).status,
  },
  { name: "is_alert", help: "false for audit records and for incidents that are over", rank: 2, of: isAlert },
  { name: "message", help: "what happened, in a sentence", rank: 1, of: ({ text }) => text },
  { name: "start_time", help: "first occurrence", rank: 6, of: ({ startMs }) => startMs },
  { name: "end_time", help: "last occurrence", rank: 3, of: ({ endMs }) => endMs },
  { name: "count", help: "occurrences", rank: 4, of: ({ alert }) => alert?.count },
  { name: "confidence_score", help: "0 to 100", rank: 4, of: ({ alert }) => percent(alert?.confidence) },
  {
    name: "confidence_id",
    help: "1 low, 2 medium, 3 high",
    rank: 6,
    of: ({ alert }) => confidenceOf(alert?.confidence),
  },
  { name: "comment", help: "reason of a decision", rank: 2, of: commentOf },
];

const metadata: readonly FormatField[] = [
  { name: "metadata.version", help: "1.8.0", rank: 0, of: () => "1.8.0" },
  { name: "metadata.product.name", help: "zonewarden", rank: 0, of: () => "zonewarden" },
  { name: "metadata.product.vendor_name", help: "Zonewarden", rank: 5, of: () => "Zonewarden" },
  { name: "metadata.product.version", help: "version of the sensor", rank: 6, of: ({ speaker }) => speaker.version },
  { name: "metadata.reporter.name", help: "sensor", rank: 2, of: ({ speaker }) => speaker.sensor },
  { name: "metadata.event_code", help: "detector, or kind and sort of the record", rank: 3, of: ({ code }) => code },
  { name: "metadata.sequence", help: "number of the record", rank: 0, of: ({ seq }) => seq },
  { name: "metadata.uid", help: "id of the record", rank: 5, of: ({ id }) => id },
  { name: "metadata.correlation_uid", help: "id of the incident", rank: 3, of: ({ incidentId }) => incidentId },
  {
    name: "metadata.labels",
    help: "`test` where nothing happened",
    rank: 0,
    of: ({ isTest }) => (isTest ? ["test"] : undefined),
  },
];

const finding: readonly FormatField[] = [
  { name: "finding_info.uid", help: "id of the alert or incident, also in decisions on it", rank: 0, of: findingUid },
  {
    name: "finding_info.title",
    help: "title",
    rank: 0,
    of: (facts) => (findingUid(facts) === undefined ? undefined : titleOf(facts)),
  },
  { name: "finding_info.analytic", help: "detector and how it works", rank: 3, of: analyticOf },
  {
    name: "finding_info.types",
    help: "kind of the record",
    rank: 6,
    of: (facts) => (findingUid(facts) === undefined ? undefined : [facts.record.kind]),
  },
  {
    name: "finding_info.first_seen_time",
    help: "first occurrence",
    rank: 6,
    of: ({ alert, startMs }) => alert && startMs,
  },
  { name: "finding_info.last_seen_time", help: "last occurrence", rank: 6, of: ({ alert, endMs }) => alert && endMs },
  { name: "finding_info.attacks", help: "ATT&CK tactic and techniques", rank: 4, of: attacksOf },
  { name: "finding_info.related_events", help: "alerts of an incident", rank: 5, of: relatedOf },
  { name: "remediation.desc", help: "why it matters and what next", rank: 6, of: ({ alert }) => alert?.why },
];

const context: readonly FormatField[] = [
  { name: "evidences", help: "actor, target and flow", rank: 2, of: evidencesOf },
  { name: "anomaly_analyses", help: "observed and expected, of what is new or unusual", rank: 7, of: anomaliesOf },
  { name: "unmapped.expected", help: "what the baseline or policy says", rank: 5, of: ({ alert }) => alert?.expected },
  { name: "unmapped.outcome", help: "what became of it", rank: 5, of: ({ alert }) => alert?.outcome },
  { name: "unmapped.phase", help: "`learn`, `shadow` or `detect`", rank: 6, of: ({ alert }) => alert?.phase },
  { name: "unmapped.sr", help: "system requirements of IEC 62443-3-3", rank: 6, of: ({ alert }) => alert?.sr },
  { name: "unmapped.point", help: "register, node or topic", rank: 5, of: ({ alert }) => alert?.point },
  {
    name: "unmapped.actor",
    help: "of a trail record",
    rank: 3,
    of: ({ record }) => (record.kind === "trail" ? record.actor : undefined),
  },
  {
    name: "unmapped.target",
    help: "of a trail record",
    rank: 3,
    of: ({ record }) => (record.kind === "trail" ? record.target : undefined),
  },
  {
    name: "unmapped.decision",
    help: "who decided on what",
    rank: 3,
    of: ({ decision }) => decision && { who: decision.who, about: decision.about },
  },
];

const fields = [...classification, ...metadata, ...finding, ...context];

const mark: Entry = {
  field: {
    name: "metadata.is_truncated",
    help: "`true` where something is missing or shortened",
    rank: 0,
    of: () => undefined,
  },
  value: true,
};

/** Open Cybersecurity Schema Framework: findings for what is judged, errors and base events for the rest. */
export const ocsf: Format = {
  doc: {
    id: "ocsf",
    title: "Open Cybersecurity Schema Framework",
    summary:
      "OCSF 1.8: alerts, audit records, incidents and decisions on them are Detection Findings (2004), trouble of " +
      "the sensor is an Application Error (6008), the rest are Base Events.",
    spec: ["none: OCSF 1.8.0"],
  },
  fields: [...fields, mark.field],
  syslogHeader: "rfc5424",
  syslogStart: "tag",
  render: (given, ground, limitBytes) =>
    fitEntries(entriesOf(fields, recordFacts(given, ground)), jsonWriting(mark), limitBytes),
};

/** Needed where the activity is none that the schema names. */
function activityName(facts: RecordFacts): string | undefined {
  return classOf(facts).activity === 99 ? facts.code : undefined;
}

function isAlert({ record, incident }: RecordFacts): boolean | undefined {
  if (record.kind === "alert") return true;
  return record.kind === "audit" ? false : incident && incident.state === "open";
}

function commentOf(facts: RecordFacts): string | undefined {
  return findingUid(facts) === undefined ? undefined : facts.decision?.reason;
}

function titleOf({ incident, title }: RecordFacts): string {
  return incident === undefined ? title : `Incident: ${incident.title}`;
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100);
}

function confidenceOf(confidence: number | undefined): number | undefined {
  return confidence === undefined ? undefined : confidence < 0.5 ? 1 : confidence < 0.8 ? 2 : 3;
}

function analyticOf({ alert, code }: RecordFacts): JsonObject | undefined {
  if (alert === undefined) return undefined;
  const version = alert.kind === "alert" ? alert.rule.split("@")[1] : undefined;
  return { type_id: ANALYTIC_TYPES[alert.class], uid: code, name: alert.title, version };
}

function attacksOf({ alert }: RecordFacts): readonly JsonObject[] | undefined {
  if (alert === undefined) return undefined;
  const tactic = { uid: alert.tactic, name: attackTacticName(alert.tactic) };
  const whole = alert.attack.filter((id) => !id.includes("."));
  const techniques = attackTechniques(whole).map(({ id, name }) => ({
    tactic,
    technique: { uid: id, name },
    version: ATTACK_VERSION,
  }));
  const subs = attackSubTechniques(alert.attack).map(({ id, name }) => ({
    tactic,
    sub_technique: { uid: id, name },
    version: ATTACK_VERSION,
  }));
  return [...techniques, ...subs];
}

function relatedOf({ incident }: RecordFacts): readonly JsonObject[] | undefined {
  return incident === undefined || incident.alerts.length === 0
    ? undefined
    : incident.alerts.map((uid) => ({ uid, type_uid: 200_401 }));
}

function evidencesOf({ alert, actor, target, transport, communityId, isTest }: RecordFacts): Json | undefined {
  if (alert === undefined || actor === undefined) return undefined;
  const connection = {
    direction_id: 0,
    protocol_num: transport && PROTOCOL_NUMBERS[transport],
    protocol_name: transport,
    community_uid: communityId,
  };
  const evidence: JsonObject = {
    src_endpoint: endpointOf(actor),
    dst_endpoint: target && endpointOf(target),
    connection_info: transport === undefined && communityId === undefined ? undefined : connection,
    ...(isTest ? { verdict_id: 6 } : {}),
  };
  return [evidence];
}

function endpointOf({ asset, ip, mac, port, zone }: AlertParty): JsonObject {
  return { uid: asset, ip, mac, port, zone };
}

/** What deviates from what was learned; what is wrong in itself or against the policy deviates from nothing. */
function anomaliesOf({ alert, actor }: RecordFacts): Json | undefined {
  if (alert === undefined || actor === undefined || alert.class === "ABS" || alert.class === "POL") return undefined;
  const { title, observed, expected, count } = alert;
  return [
    {
      analysis_targets: [{ name: actor.ip ?? actor.asset, type: "asset" }],
      anomalies: [{ observation_parameter: title, observations: [{ value: observed, count }] }],
      baselines: [{ observation_parameter: title, observations: [{ value: expected }] }],
    },
  ];
}
