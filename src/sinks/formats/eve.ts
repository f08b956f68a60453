import { sha256 } from "../../core/sha256.js";
import { type Entry, entriesOf, fitEntries } from "./fit-entries.js";
import type { Format, FormatField } from "./format.js";
import { jsonWriting } from "./json-writing.js";
import { type RecordFacts, recordFacts } from "./record-facts.js";
import { severityNumbers } from "./severity-numbers.js";

const CATEGORIES = {
  ABS: "Hazardous Activity",
  POL: "Policy Violation",
  NOV: "Unknown Activity",
  STAT: "Anomalous Activity",
} as const;

/** Beyond every range that is given out to rule sets. */
const SIGNATURE_FROM = 1_000_000_000;
const SIGNATURES = 1_000_000_000;

const event: readonly FormatField[] = [
  {
    name: "timestamp",
    help: "last occurrence, `+0000` at its end",
    rank: 0,
    of: ({ lastTs }) => `${lastTs.slice(0, -1)}+0000`,
  },
  { name: "flow_id", help: "number made of the community id", rank: 5, of: ({ communityId }) => flowIdOf(communityId) },
  { name: "pcap_cnt", help: "last frame, 1-based in the capture", rank: 7, of: ({ alert }) => alert?.lastFrame },
  {
    name: "event_type",
    help: "`alert`; of what nobody judged, `engine`",
    rank: 0,
    of: (facts) => (isJudged(facts) ? "alert" : "engine"),
  },
  { name: "log_level", help: "of an `engine` event", rank: 5, of: levelOf },
  { name: "src_ip", help: "IP address of the actor", rank: 1, of: ({ actor }) => actor?.ip },
  { name: "src_port", help: "port of the actor", rank: 4, of: ({ actor }) => actor?.port },
  { name: "dest_ip", help: "IP address of the target", rank: 1, of: ({ target }) => target?.ip },
  { name: "dest_port", help: "port of the target", rank: 2, of: ({ target }) => target?.port },
  { name: "ether.src_mac", help: "MAC address of the actor", rank: 4, of: ({ actor }) => actor?.mac },
  { name: "ether.dest_mac", help: "MAC address of the target", rank: 4, of: ({ target }) => target?.mac },
  { name: "proto", help: "`TCP` or `UDP`", rank: 3, of: ({ transport }) => transport?.toUpperCase() },
  { name: "app_proto", help: "protocol", rank: 3, of: ({ application }) => application?.toLowerCase() },
  { name: "community_id", help: "of the flow", rank: 4, of: ({ communityId }) => communityId },
];

const alert: readonly FormatField[] = [
  {
    name: "alert.action",
    help: "allowed: a sensor stops nothing",
    rank: 0,
    of: (facts) => (isJudged(facts) ? "allowed" : undefined),
  },
  { name: "alert.gid", help: "1 alerts and audit records, 2 incidents", rank: 0, of: groupOf },
  { name: "alert.signature_id", help: "number made of the detector's id", rank: 0, of: signatureIdOf },
  { name: "alert.rev", help: "version of the detector", rank: 0, of: revisionOf },
  { name: "alert.signature", help: "title", rank: 0, of: signatureOf },
  { name: "alert.category", help: "by the class of the detector", rank: 0, of: categoryOf },
  {
    name: "alert.severity",
    help: "1, 1, 2, 3, 4 from critical down",
    rank: 0,
    of: (facts) => (isJudged(facts) ? severityNumbers.eve[facts.severity] : undefined),
  },
];

const metadata: readonly FormatField[] = [
  listed("alert_id", "id of the record", 0, ({ id }) => id),
  listed("detector", "detector, or kind and sort of the record", 2, ({ code }) => code),
  listed("sensor", "name of the sensor", 2, ({ speaker }) => speaker.sensor),
  listed("sequence", "number of the record", 0, ({ seq }) => seq),
  listed("kind", "of the record", 4, ({ record }) => record.kind),
  listed("test", "`true` where nothing happened", 0, ({ isTest }) => (isTest ? "true" : undefined)),
  listed("signature_severity", "severity by name", 4, ({ severity }) => severity),
  listed("confidence", "0 to 1", 5, (facts) => facts.alert?.confidence),
  listed("incident", "id of the incident", 3, ({ incidentId }) => incidentId),
  listed("zone_src", "zone of the actor", 3, ({ actor }) => actor?.zone),
  listed("zone_dst", "zone of the target", 3, ({ target }) => target?.zone),
  listed("observed", "what happened, in a sentence", 1, ({ text }) => text),
  listed("expected", "what the baseline or policy says", 6, (facts) => facts.alert?.expected),
  listed("why", "why it matters and what next", 7, (facts) => facts.alert?.why),
  listed("outcome", "what became of it", 5, (facts) => facts.alert?.outcome),
  listed("count", "occurrences", 5, (facts) => facts.alert?.count),
  listed("phase", "`learn`, `shadow` or `detect`", 6, (facts) => facts.alert?.phase),
  listed("point", "register, node or topic", 5, (facts) => facts.alert?.point),
  listed("mitre_tactic_id", "ATT&CK tactic", 5, (facts) => facts.alert?.tactic),
  listed("mitre_technique_id", "ATT&CK techniques", 5, (facts) => facts.alert?.attack),
  listed("iec62443_sr", "system requirements", 6, (facts) => facts.alert?.sr),
  listed("alerts", "alerts of an incident", 5, ({ incident }) => incident?.alerts),
];

const engine: readonly FormatField[] = [
  {
    name: "engine.error",
    help: "kind and sort of the record",
    rank: 0,
    of: (facts) => (isJudged(facts) ? undefined : facts.code),
  },
  {
    name: "engine.message",
    help: "what happened, in a sentence",
    rank: 1,
    of: (facts) => (isJudged(facts) ? undefined : facts.text),
  },
  {
    name: "engine.error_code",
    help: "number of the record",
    rank: 0,
    of: (facts) => (isJudged(facts) ? undefined : facts.seq),
  },
];

const fields = [...event, ...alert, ...metadata, ...engine];

const markOfAlert: Entry = {
  field: {
    name: "alert.metadata.cut",
    help: "`true` where something is missing or shortened",
    rank: 0,
    of: () => undefined,
  },
  value: ["true"],
};

/** Suricata's EVE: its keys and no others; what it has none for is metadata of the alert, as lists of text. */
export const eve: Format = {
  doc: {
    id: "eve",
    title: "Suricata EVE JSON",
    summary:
      "What tools for Suricata read: alerts as `alert`, the sensor on itself and what nobody judged as `engine`.",
    spec: ["none: the JSON schema of Suricata 7"],
  },
  fields: [...fields, markOfAlert.field],
  syslogHeader: "rfc5424",
  syslogStart: "tag",
  render(given, context, limitBytes) {
    const facts = recordFacts(given, context);
    const mark = isJudged(facts) ? markOfAlert : markOfEngine(facts);
    return fitEntries(entriesOf(fields, facts), jsonWriting(mark), limitBytes);
  },
};

/** Metadata is a list of text under each key, and only alerts have any. */
function listed(
  name: string,
  help: string,
  rank: number,
  of: (facts: RecordFacts) => string | number | readonly string[] | undefined,
): FormatField {
  return {
    name: `alert.metadata.${name}`,
    help,
    rank,
    of: (facts) => {
      const value = isJudged(facts) ? of(facts) : undefined;
      if (value === undefined) return undefined;
      const texts = typeof value === "object" ? value : [String(value)];
      return texts.length === 0 ? undefined : texts;
    },
  };
}

/** An engine event has no place of its own for it. */
function markOfEngine({ code }: RecordFacts): Entry {
  return { field: { ...markOfAlert.field, name: "engine.error" }, value: `${code} (cut)` };
}

/** Somebody may have to look at it, or at least a detector has: what the rest of EVE calls an alert. */
function isJudged({ alert, incident }: RecordFacts): boolean {
  return alert !== undefined || incident !== undefined;
}

function levelOf(facts: RecordFacts): string | undefined {
  if (isJudged(facts)) return undefined;
  return facts.severity === "high" ? "Error" : facts.severity === "medium" ? "Warning" : "Info";
}

function groupOf({ alert, incident }: RecordFacts): number | undefined {
  return alert !== undefined ? 1 : incident !== undefined ? 2 : undefined;
}

/** Incidents of every state are one signature. */
function signatureIdOf(facts: RecordFacts): number | undefined {
  if (!isJudged(facts)) return undefined;
  const code = facts.incident === undefined ? facts.code : "incident";
  return SIGNATURE_FROM + (Number.parseInt(sha256(code).slice(0, 8), 16) % SIGNATURES);
}

function revisionOf({ alert, incident }: RecordFacts): number | undefined {
  if (incident !== undefined) return 1;
  if (alert === undefined) return undefined;
  return alert.kind === "audit" ? 1 : Number(/@(\d{1,9})$/.exec(alert.rule)?.[1] ?? 1);
}

function signatureOf({ alert, incident }: RecordFacts): string | undefined {
  return incident === undefined ? alert?.title : `Incident: ${incident.title}`;
}

function categoryOf({ alert, incident }: RecordFacts): string | undefined {
  if (incident !== undefined) return "Correlated Activity";
  return alert && CATEGORIES[alert.class];
}

/** The 48 bits that fit any reader's integers. */
function flowIdOf(communityId: string | undefined): number | undefined {
  return communityId === undefined ? undefined : Number.parseInt(sha256(communityId).slice(0, 12), 16);
}
