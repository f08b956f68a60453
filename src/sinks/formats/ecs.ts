import type { AccessRecord } from "../../contracts/trail.js";
import { type Entry, entriesOf, fitEntries } from "./fit-entries.js";
import type { Format, FormatField } from "./format.js";
import { jsonWriting } from "./json-writing.js";
import { type RecordFacts, recordFacts } from "./record-facts.js";
import { severityNumbers } from "./severity-numbers.js";
import { attackSubTechniques, attackTacticName, attackTechniques } from "./techniques.js";

const base: readonly FormatField[] = [
  { name: "@timestamp", help: "last occurrence", rank: 0, of: ({ endMs }) => isoMilliseconds(endMs) },
  { name: "ecs.version", help: "8.17.0", rank: 0, of: () => "8.17.0" },
  { name: "message", help: "what happened, in a sentence", rank: 2, of: ({ text }) => text },
  { name: "tags", help: "`test` where nothing happened", rank: 0, of: ({ isTest }) => (isTest ? ["test"] : undefined) },
];

const event: readonly FormatField[] = [
  { name: "event.kind", help: "`alert`, `event` or `state`", rank: 0, of: kindOf },
  { name: "event.category", help: "by the kind of the record", rank: 0, of: (facts) => classesOf(facts)[0] },
  { name: "event.type", help: "by the kind of the record", rank: 0, of: (facts) => classesOf(facts)[1] },
  { name: "event.severity", help: "99, 73, 47, 21, 1", rank: 0, of: ({ severity }) => severityNumbers.ecs[severity] },
  { name: "event.risk_score", help: "severity times confidence", rank: 4, of: riskOf },
  { name: "event.id", help: "id of the record", rank: 0, of: ({ id }) => id },
  { name: "event.sequence", help: "number of the record", rank: 0, of: ({ seq }) => seq },
  { name: "event.code", help: "detector, or kind and sort of the record", rank: 0, of: ({ code }) => code },
  { name: "event.action", help: "what happened or was decided", rank: 5, of: ({ code }) => code.split("/").at(-1) },
  { name: "event.start", help: "first occurrence", rank: 3, of: ({ startMs }) => isoMilliseconds(startMs) },
  { name: "event.end", help: "last occurrence", rank: 7, of: ({ endMs }) => isoMilliseconds(endMs) },
  {
    name: "event.outcome",
    help: "`success`, `failure` or `unknown`",
    rank: 5,
    of: ({ alert, access }) => (access === undefined ? outcomeOf(alert?.outcome) : accessOutcome(access)),
  },
  {
    name: "event.reason",
    help: "why it matters and what next",
    rank: 6,
    of: ({ alert, decision }) => alert?.why ?? decision?.reason,
  },
  { name: "event.module", help: "zonewarden", rank: 3, of: () => "zonewarden" },
  {
    name: "event.dataset",
    help: "`zonewarden.` and the kind of the record",
    rank: 3,
    of: ({ record }) => `zonewarden.${record.kind}`,
  },
];

const rule: readonly FormatField[] = [
  { name: "rule.id", help: "detector", rank: 3, of: ({ alert, code }) => (alert === undefined ? undefined : code) },
  { name: "rule.name", help: "title", rank: 4, of: ({ alert }) => alert?.title },
  { name: "rule.version", help: "version of the detector", rank: 7, of: ({ alert }) => versionOf(alert) },
  { name: "rule.category", help: "ABS, POL, NOV or STAT", rank: 6, of: ({ alert }) => alert?.class },
  {
    name: "rule.ruleset",
    help: "zonewarden",
    rank: 8,
    of: ({ alert }) => (alert === undefined ? undefined : "zonewarden"),
  },
];

const network: readonly FormatField[] = [
  {
    name: "source.address",
    help: "IP address of the actor, else its asset",
    rank: 5,
    of: ({ actor }) => actor?.ip ?? actor?.asset,
  },
  { name: "source.ip", help: "of the actor", rank: 1, of: ({ actor }) => actor?.ip },
  { name: "source.port", help: "of the actor", rank: 4, of: ({ actor }) => actor?.port },
  { name: "source.mac", help: "of the actor, `02-00-0A-14-01-15`", rank: 3, of: ({ actor }) => macOf(actor?.mac) },
  {
    name: "destination.address",
    help: "IP address of the target, else its asset",
    rank: 5,
    of: ({ target }) => target?.ip ?? target?.asset,
  },
  { name: "destination.ip", help: "of the target", rank: 1, of: ({ target }) => target?.ip },
  { name: "destination.port", help: "of the target", rank: 3, of: ({ target }) => target?.port },
  { name: "destination.mac", help: "of the target", rank: 3, of: ({ target }) => macOf(target?.mac) },
  { name: "network.transport", help: "`tcp` or `udp`", rank: 4, of: ({ transport }) => transport },
  { name: "network.protocol", help: "protocol", rank: 3, of: ({ application }) => application?.toLowerCase() },
  { name: "network.community_id", help: "of the flow", rank: 5, of: ({ communityId }) => communityId },
];

const observer: readonly FormatField[] = [
  { name: "observer.type", help: "ids", rank: 6, of: () => "ids" },
  { name: "observer.vendor", help: "Zonewarden", rank: 6, of: () => "Zonewarden" },
  { name: "observer.product", help: "zonewarden", rank: 6, of: () => "zonewarden" },
  { name: "observer.version", help: "version of the sensor", rank: 6, of: ({ speaker }) => speaker.version },
  { name: "observer.name", help: "sensor", rank: 3, of: ({ speaker }) => speaker.sensor },
  { name: "observer.hostname", help: "sensor", rank: 8, of: ({ speaker }) => speaker.sensor },
];

const threat: readonly FormatField[] = [
  {
    name: "threat.framework",
    help: "MITRE ATT&CK",
    rank: 4,
    of: ({ alert }) => (alert === undefined ? undefined : "MITRE ATT&CK"),
  },
  {
    name: "threat.tactic.id",
    help: "tactic",
    rank: 4,
    of: ({ alert }) => (alert === undefined ? undefined : [alert.tactic]),
  },
  {
    name: "threat.tactic.name",
    help: "its name",
    rank: 6,
    of: ({ alert }) => (alert === undefined ? undefined : [attackTacticName(alert.tactic)]),
  },
  {
    name: "threat.technique.id",
    help: "techniques",
    rank: 4,
    of: ({ alert }) => idsOf(attackTechniques(alert?.attack)),
  },
  {
    name: "threat.technique.name",
    help: "their names",
    rank: 6,
    of: ({ alert }) => namesOf(attackTechniques(alert?.attack)),
  },
  {
    name: "threat.technique.subtechnique.id",
    help: "sub-techniques",
    rank: 4,
    of: ({ alert }) => idsOf(attackSubTechniques(alert?.attack)),
  },
  {
    name: "threat.technique.subtechnique.name",
    help: "their names",
    rank: 6,
    of: ({ alert }) => namesOf(attackSubTechniques(alert?.attack)),
  },
];

const own: readonly FormatField[] = [
  { name: "related.ip", help: "both addresses", rank: 4, of: ({ actor, target }) => filled([actor?.ip, target?.ip]) },
  { name: "user.name", help: "who decided, or came in", rank: 1, of: whoOf },
  { name: "ot.incident", help: "id of the incident", rank: 3, of: ({ incidentId }) => incidentId },
  { name: "ot.expected", help: "what the baseline or policy says", rank: 5, of: ({ alert }) => alert?.expected },
  { name: "ot.zone.source", help: "zone of the actor", rank: 3, of: ({ actor }) => actor?.zone },
  { name: "ot.zone.destination", help: "zone of the target", rank: 3, of: ({ target }) => target?.zone },
  { name: "ot.asset.source", help: "the actor", rank: 6, of: ({ actor }) => actor?.asset },
  { name: "ot.asset.destination", help: "the target", rank: 6, of: ({ target }) => target?.asset },
  { name: "ot.point", help: "register, node or topic", rank: 5, of: ({ alert }) => alert?.point },
  { name: "ot.value", help: "value now", rank: 5, of: ({ alert }) => alert?.value },
  { name: "ot.previous", help: "value before", rank: 6, of: ({ alert }) => alert?.previous },
  { name: "ot.outcome", help: "what became of it", rank: 6, of: ({ alert }) => alert?.outcome },
  { name: "ot.confidence", help: "0 to 1", rank: 4, of: ({ alert }) => alert?.confidence },
  { name: "ot.count", help: "occurrences", rank: 4, of: ({ alert }) => alert?.count },
  { name: "ot.phase", help: "`learn`, `shadow` or `detect`", rank: 5, of: ({ alert }) => alert?.phase },
  { name: "ot.sr", help: "system requirements of IEC 62443-3-3", rank: 6, of: ({ alert }) => filled(alert?.sr) },
  { name: "ot.fingerprint", help: "of everything about the same", rank: 7, of: ({ alert }) => alert?.fingerprint },
  { name: "ot.alerts", help: "alerts of an incident", rank: 5, of: ({ incident }) => filled(incident?.alerts) },
  { name: "ot.about", help: "what was decided on", rank: 1, of: ({ decision }) => decision?.about },
  { name: "ot.until", help: "end of a mute", rank: 3, of: ({ decision }) => decision?.until },
];

const fields = [...base, ...event, ...rule, ...network, ...observer, ...threat, ...own];

const mark: Entry = {
  field: { name: "ot.cut", help: "`true` where something is missing or shortened", rank: 0, of: () => undefined },
  value: true,
};

/** Elastic Common Schema; what it has no field for is under `ot`. */
export const ecs: Format = {
  doc: {
    id: "ecs",
    title: "Elastic Common Schema",
    summary:
      "Fields of ECS 8.17; it has none for control systems, so those stand under `ot`. All lists are of plain values.",
    spec: ["none: ECS 8.17"],
  },
  fields: [...fields, mark.field],
  syslogHeader: "rfc5424",
  syslogStart: "tag",
  render: (given, context, limitBytes) =>
    fitEntries(entriesOf(fields, recordFacts(given, context)), jsonWriting(mark), limitBytes),
};

function kindOf({ record }: RecordFacts): string {
  if (record.kind === "health") return "state";
  return record.kind === "alert" || (record.kind === "incident" && record.state === "open") ? "alert" : "event";
}

/** Category and type, as pairs that the schema allows. */
function classesOf({ record }: RecordFacts): readonly [readonly string[], readonly string[]] {
  if (record.kind === "health") return [["host"], ["info"]];
  if (record.kind === "decision") return [["configuration"], ["change"]];
  if (record.kind === "access") return accessClasses[record.event] ?? [["iam"], ["info"]];
  if (record.kind !== "trail") return [["network", "intrusion_detection"], ["info"]];
  switch (record.event) {
    case "asset-appeared":
    case "asset-returned":
      return [["host"], ["start"]];
    case "asset-disconnected":
      return [["host"], ["end"]];
    case "session-opened":
      return [["network"], ["connection", "start"]];
    case "session-closed":
      return [["network"], ["connection", "end"]];
    case "command":
      return [["network"], ["protocol"]];
    default:
      return [["network"], ["info"]];
  }
}

/** Category and type of what people did with the sensor. */
const accessClasses: Readonly<Record<AccessRecord["event"], readonly [readonly string[], readonly string[]]>> = {
  "set-up": [["iam"], ["admin", "creation"]],
  "logged-in": [["authentication"], ["start"]],
  "login-failed": [["authentication"], ["start"]],
  "logged-out": [["authentication"], ["end"]],
  "session-ended": [["authentication"], ["end"]],
  "user-added": [["iam"], ["user", "creation"]],
  "user-removed": [["iam"], ["user", "deletion"]],
  "role-changed": [["iam"], ["user", "change"]],
  "password-changed": [["iam"], ["user", "change"]],
};

function accessOutcome({ event }: AccessRecord): string {
  return event === "login-failed" ? "failure" : "success";
}

function whoOf({ decision, access }: RecordFacts): string | undefined {
  return decision?.who ?? access?.who;
}

function riskOf({ severity, alert }: RecordFacts): number | undefined {
  return alert === undefined ? undefined : Math.round(10 * severityNumbers.ecs[severity] * alert.confidence) / 10;
}

function outcomeOf(outcome: string | undefined): string | undefined {
  if (outcome === undefined) return undefined;
  return outcome === "accepted" ? "success" : outcome === "rejected" ? "failure" : "unknown";
}

function versionOf(alert: RecordFacts["alert"]): string | undefined {
  return alert?.kind === "alert" ? alert.rule.split("@")[1] : undefined;
}

/** Capitals and hyphens. [RFC 7042 §2.1] */
function macOf(mac: string | undefined): string | undefined {
  return mac?.toUpperCase().replaceAll(":", "-");
}

function isoMilliseconds(ms: number): string {
  return new Date(ms).toISOString();
}

function idsOf(techniques: readonly { readonly id: string }[]): readonly string[] | undefined {
  return filled(techniques.map(({ id }) => id));
}

function namesOf(techniques: readonly { readonly name: string }[]): readonly string[] | undefined {
  return filled(techniques.map(({ name }) => name));
}

/** What is there, each once; undefined where nothing is. */
function filled(values: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
  const there = new Set((values ?? []).filter((value) => value !== undefined));
  return there.size === 0 ? undefined : [...there];
}
