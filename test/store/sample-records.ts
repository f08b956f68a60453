import { severities } from "../../src/catalog/severity.js";
import type { AlertRecord, HealthRecord, IncidentRecord } from "../../src/contracts/alert.js";
import type { DecisionRecord, TrailRecord } from "../../src/contracts/trail.js";

const TS = "2026-11-21T03:59:36.387257Z";
const NOTHING = "0".repeat(64);

/** An alert that differs in what is given. */
export function alertRecord(id: string, severity = 2, more: Partial<AlertRecord> = {}): AlertRecord {
  return {
    v: 1,
    kind: "alert",
    id,
    fingerprint: `f-${id}`,
    incident: "I-1",
    ts: TS,
    lastTs: TS,
    phase: "detect",
    detector: "modbus/unauthorised-writer",
    title: "Unauthorised Modbus write",
    severity,
    severityName: severities[severity] ?? "critical",
    confidence: 0.97,
    class: "NOV",
    fr: ["UC"],
    sr: ["2.1"],
    attack: ["T0855"] as never,
    attackLegacy: [],
    tactic: "TA0106",
    iso24392: [],
    actor: { asset: "a:00:50:56:b9:e2:ad", ip: "10.20.1.15", zone: "supervisory" },
    target: { asset: "a:00:1d:9c:c0:04:9d", ip: "10.20.2.10", zone: "cell-1" },
    observed: "who wrote what",
    expected: "nobody does",
    why: "it matters",
    outcome: "accepted",
    evidence: [],
    count: 1,
    firstFrame: 1,
    lastFrame: 1,
    sampleFrames: [1],
    recurrence: 0,
    suppressed: 0,
    rule: "modbus/unauthorised-writer@1",
    filters: { wireshark: "tcp", bpf: "tcp" },
    prevHash: NOTHING,
    ...more,
  };
}

export function incidentRecord(id: string, severity = 2, state: IncidentRecord["state"] = "open"): IncidentRecord {
  const severityName = severities[severity] ?? "critical";
  const facts = { title: "An incident", stages: [], alerts: [], actors: [], targets: [] };
  return { v: 1, kind: "incident", id, ts: TS, lastTs: TS, state, severity, severityName, ...facts, prevHash: NOTHING };
}

export function noteRecord(message: string): HealthRecord {
  return { v: 1, kind: "health", ts: TS, code: "sink-up", message, prevHash: NOTHING };
}

export function trailRecord(text: string, zone?: string): TrailRecord {
  const actor = { asset: "a:1", ...(zone === undefined ? {} : { zone }) };
  return { v: 1, kind: "trail", ts: TS, event: "command", actor, text };
}

export function decisionRecord(id: string, action: DecisionRecord["action"], about: string): DecisionRecord {
  return { v: 1, kind: "decision", id, ts: TS, who: "ann", action, about, reason: "seen" };
}
