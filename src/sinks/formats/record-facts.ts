import type { Severity } from "../../catalog/severity.js";
import type { AlertParty, AlertRecord, AuditRecord, HealthRecord, IncidentRecord } from "../../contracts/alert.js";
import type { KeptRecord } from "../../contracts/record-store.js";
import type { Speaker } from "../../contracts/sink.js";
import type { AccessRecord, DecisionRecord, TrailRecord } from "../../contracts/trail.js";
import { parsePacketTime } from "../../core/packet-time.js";
import type { RecordToFormat } from "./format.js";
import { wellFormed } from "./well-formed.js";

/** What any record tells, in the words that the formats share. */
export interface RecordFacts {
  readonly speaker: Speaker;
  readonly record: KeptRecord;
  readonly seq: number | undefined;
  /** Its own, or one made of its place in the store; undefined where it has neither. */
  readonly id: string | undefined;
  readonly severity: Severity;
  /** Stable and the same for all of its sort: the detector, or `health/sink-down`, `trail/command`. */
  readonly code: string;
  /** At most 60 characters or so, of the program and not of the wire; says nothing of this record alone. */
  readonly title: string;
  /** What happened, in a sentence. */
  readonly text: string;
  /** First and last time, ISO 8601 with six digits, and in milliseconds since 1970. */
  readonly ts: string;
  readonly lastTs: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Of alerts and audit records, which differ in little. */
  readonly alert: AlertRecord | AuditRecord | undefined;
  readonly incident: IncidentRecord | undefined;
  readonly decision: DecisionRecord | undefined;
  readonly access: AccessRecord | undefined;
  readonly actor: AlertParty | undefined;
  readonly target: AlertParty | undefined;
  /** Protocol by its name; undefined where only its port is known. */
  readonly application: string | undefined;
  readonly transport: "tcp" | "udp" | undefined;
  readonly communityId: string | undefined;
  /** Id of the incident that it belongs to, or is. */
  readonly incidentId: string | undefined;
  readonly isTest: boolean;
}

type Sort = Pick<RecordFacts, "code" | "title" | "text" | "severity"> &
  Partial<Pick<RecordFacts, "alert" | "incident" | "decision" | "access" | "incidentId">>;

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

/** Health records that ask for nothing, and those that somebody must look after at once; the others are in between. */
const quiet: readonly HealthRecord["code"][] = [
  ...(["sink-up", "store-recovered", "log-head"] as const),
  ...([
    "sensor-started",
    "phase-changed",
    "capture-up",
    "capture-filtered",
    "recording-recovered",
    "reloaded",
  ] as const),
];
const grave: readonly HealthRecord["code"][] = [
  ...(["records-dropped", "sink-down", "store-failing", "rule-failed"] as const),
  ...(["capture-down", "capture-gone", "capture-dropping", "state-corrupt", "state-failing"] as const),
];

const trailTitles = {
  "asset-appeared": "Asset appeared",
  "asset-disconnected": "Asset disconnected",
  "asset-returned": "Asset returned",
  "session-opened": "Session opened",
  "session-closed": "Session closed",
  command: "Command",
} as const satisfies Record<TrailRecord["event"], string>;

const accessTitles = {
  "set-up": "Sensor set up",
  "logged-in": "Logged in",
  "login-failed": "Logins failed",
  "logged-out": "Logged out",
  "session-ended": "Session ended",
  "user-added": "User added",
  "user-removed": "User removed",
  "role-changed": "Role changed",
  "password-changed": "Password changed",
} as const satisfies Record<AccessRecord["event"], string>;

/** Gathers what the formats say; every text in it is well-formed. */
export function recordFacts(given: RecordToFormat, speaker: Speaker): RecordFacts {
  const record = wellFormed(given.record);
  const { seq } = given;
  const ts = timestamp(record.ts);
  const lastTs = "lastTs" in record ? timestamp(record.lastTs) : ts;
  const wire = record.kind === "alert" || record.kind === "audit" || record.kind === "trail" ? record : undefined;
  const sort = sortOf(record);
  return {
    alert: undefined,
    incident: undefined,
    decision: undefined,
    access: undefined,
    incidentId: undefined,
    ...sort,
    speaker: { sensor: speaker.sensor, version: speaker.version },
    record,
    seq,
    id: "id" in record ? record.id : seq === undefined ? undefined : `${record.kind}-${seq}`,
    ts,
    lastTs,
    startMs: milliseconds(ts),
    endMs: milliseconds(lastTs),
    actor: wire?.actor,
    target: wire?.target,
    application: applicationOf(wire?.service),
    transport: transportOf(sort.alert?.conduit),
    communityId: wire?.communityId,
    isTest: sort.alert?.isTest === true,
  };
}

function sortOf(record: KeptRecord): Sort {
  switch (record.kind) {
    case "alert": {
      const { detector, title, observed, severityName, incident } = record;
      const incidentId = incident === "" ? undefined : incident;
      return { code: detector, title, text: observed, severity: severityName, alert: record, incidentId };
    }
    case "audit":
      return { code: record.source, title: record.title, text: record.observed, severity: "info", alert: record };
    case "incident": {
      const title = "Incident";
      const { id: incidentId } = record;
      // That nothing follows, or that it goes on under another name, wakes nobody up.
      const severity = record.state === "open" ? record.severityName : "info";
      return {
        code: `incident/${record.state}`,
        title,
        text: incidentText(record),
        severity,
        incident: record,
        incidentId,
      };
    }
    case "health": {
      const severity = quiet.includes(record.code) ? "info" : grave.includes(record.code) ? "high" : "medium";
      return { code: `health/${record.code}`, title: "Sensor health", text: record.message, severity };
    }
    case "trail":
      return {
        code: `trail/${record.event}`,
        title: trailTitles[record.event] ?? "Trail",
        text: record.text,
        severity: "info",
      };
    case "decision": {
      const text = `${record.who}: ${record.action} ${record.about}: ${record.reason}`;
      return { code: `decision/${record.action}`, title: "Decision", text, severity: "info", decision: record };
    }
    case "access": {
      const severity = record.event === "login-failed" ? "medium" : "info";
      const title = accessTitles[record.event] ?? "Access";
      return { code: `access/${record.event}`, title, text: record.text, severity, access: record };
    }
  }
}

function incidentText({ title, state, alerts, mergedInto }: IncidentRecord): string {
  const count = `${alerts.length} ${alerts.length === 1 ? "alert" : "alerts"}`;
  return `${title}; ${count}, ${mergedInto === undefined ? state : `merged into ${mergedInto}`}.`;
}

/** Captures may claim any time; what has no four digits for its year would break what is made of it. */
function timestamp(ts: string): string {
  return TIMESTAMP.test(ts) && !Number.isNaN(parsePacketTime(ts)) ? ts : "1970-01-01T00:00:00.000000Z";
}

function milliseconds(ts: string): number {
  return Math.floor(parsePacketTime(ts) / 1000);
}

/** A service is a protocol or the number of a port. */
function applicationOf(service: string | undefined): string | undefined {
  return service === undefined || /^\d+$/.test(service) ? undefined : service;
}

/** A conduit ends in its transport and its service: `a>b/tcp/modbus`. */
function transportOf(conduit: string | undefined): "tcp" | "udp" | undefined {
  const transport = conduit?.split("/").at(-2);
  return transport === "tcp" || transport === "udp" ? transport : undefined;
}
