import type { AlertRecord, AuditRecord, HealthRecord, IncidentRecord } from "../../../src/contracts/alert.js";
import type { AccessRecord, DecisionRecord, TrailRecord } from "../../../src/contracts/trail.js";
import type { RecordToFormat } from "../../../src/sinks/formats/format.js";
import type { SyslogContext } from "../../../src/sinks/formats/syslog-message.js";
import { type SyslogOptions, syslogOptions } from "../../../src/sinks/formats/syslog-options.js";

/** Of the sensor in these tests; times without a zone are in UTC, wherever the tests run. */
export function contextOf(over: Partial<SyslogOptions> = {}, sensor = "sensor-07.plant.example"): SyslogContext {
  return {
    sensor,
    version: "1.0.0",
    processId: 4242,
    options: { ...syslogOptions.parse({ timeZone: "utc" }), ...over },
  };
}

const facts = {
  v: 1,
  id: "A-69050650f273",
  fingerprint: "6c200a3d3ef75233",
  ts: "2026-11-21T03:59:30.000001Z",
  lastTs: "2026-11-21T03:59:36.387257Z",
  phase: "detect",
  title: "Write by a client that is not a known writer",
  confidence: 0.85,
  class: "NOV",
  fr: ["UC"],
  sr: ["2.1", "1.2"],
  attack: ["T1692.001", "T0836"],
  attackLegacy: ["T0855"],
  tactic: "TA0106",
  iso24392: ["6.2.o"],
  actor: { asset: "a:00:50:56:b9:e2:ad", ip: "10.20.1.15", mac: "00:50:56:b9:e2:ad", port: 35596, zone: "Supervisory" },
  target: { asset: "a:00:1d:9c:c0:04:9d", ip: "10.20.2.10", mac: "00:1d:9c:c0:04:9d", port: 502, zone: "Cell-1" },
  conduit: "a:00:50:56:b9:e2:ad>a:00:1d:9c:c0:04:9d/tcp/modbus",
  service: "modbus",
  communityId: "1:zLAqdRwlIIPlQFxRa7JS6BVVUTA=",
  point: "a:00:1d:9c:c0:04:9d/1/hr/20",
  value: "17",
  previous: "16",
  observed: "10.20.1.15 wrote holding register 20 = 17 with function 16 on 10.20.2.10, unit 1.",
  expected: "Only 10.20.1.5 (9 writes) writes to 10.20.2.10.",
  why: "A reader that begins to write was given new rights or is misused. Ask who works at 10.20.1.15.",
  outcome: "accepted",
  evidence: [{ frame: 1109, ts: "2026-11-21T03:59:30.000001Z", note: "the write" }],
  count: 3,
  firstFrame: 1109,
  lastFrame: 1190,
  sampleFrames: [1109, 1130, 1190],
  recurrence: 0,
  suppressed: 0,
  baseline: `sha256:${"c1".repeat(32)}`,
  filters: { wireshark: "ip.addr == 10.20.1.15", bpf: "host 10.20.1.15" },
  prevHash: "61".repeat(32),
} as const satisfies Partial<AlertRecord>;

export const alert: AlertRecord = {
  ...facts,
  kind: "alert",
  incident: "I-f7f4377da649",
  detector: "modbus/unauthorised-writer",
  rule: "modbus/unauthorised-writer@3",
  severity: 4,
  severityName: "critical",
};

/** Everything that ends a field somewhere. */
export const HOSTILE =
  'limit=0\nFirst "seen" today \\ ] | cs1=x \t\r\u0085\u2028 [Größe] 温度 🔥 \u0000\u001b[31m \ud800 \ufeff';

export const hostileAlert: AlertRecord = {
  ...alert,
  id: "A-0123456789ab",
  severity: 2,
  severityName: "medium",
  title: `A title with ${HOSTILE}`,
  observed: HOSTILE,
  expected: `\\${HOSTILE}\\`,
  why: HOSTILE.repeat(3),
  point: HOSTILE,
  service: "80",
  conduit: `${HOSTILE}/udp/80`,
  actor: { asset: HOSTILE, ip: "fe80::1", zone: HOSTILE },
  target: { asset: HOSTILE, ip: "2001:db8::10", port: 80 },
};

const { severity: _, severityName: __, incident: ___, detector: ____, rule: _____, ...ofAudit } = alert;
export const audit: AuditRecord = {
  ...ofAudit,
  kind: "audit",
  source: "posture/plaintext-service",
  title: "Service in clear text",
  class: "ABS",
  id: "A-c0a857f9bfd9",
  count: 1,
  lastTs: alert.ts,
};

export const incident: IncidentRecord = {
  v: 1,
  kind: "incident",
  id: "I-f7f4377da649",
  ts: "2026-11-21T03:59:30.000001Z",
  lastTs: "2026-11-21T03:59:36.387257Z",
  state: "open",
  title: "Write by a client that is not a known writer",
  severity: 4,
  severityName: "critical",
  stages: [{ tactic: "TA0106", ts: alert.ts, alert: alert.id, title: alert.title }],
  alerts: [alert.id, "A-0123456789ab"],
  actors: ["a:00:50:56:b9:e2:ad"],
  targets: ["a:00:1d:9c:c0:04:9d"],
  prevHash: "15".repeat(32),
};

export function health(code: HealthRecord["code"], message: string): HealthRecord {
  return { v: 1, kind: "health", ts: "2026-11-01T03:59:36.387257Z", code, message, prevHash: "0".repeat(64) };
}

export const trail: TrailRecord = {
  v: 1,
  kind: "trail",
  ts: "2026-11-21T03:59:36.387257Z",
  event: "session-opened",
  actor: alert.actor,
  target: { asset: "a:00:1d:9c:c0:04:9d", ip: "10.20.2.10", port: 502 },
  service: "modbus",
  communityId: facts.communityId,
  text: "10.20.1.15 opened a session with 10.20.2.10 over Modbus.",
};

export const decision: DecisionRecord = {
  v: 1,
  kind: "decision",
  id: "D-7",
  ts: "2026-11-21T05:00:00.000000Z",
  who: "anna",
  action: "mute",
  about: alert.id,
  reason: "Commissioning until noon = known.",
  until: "2026-11-21T12:00:00.000000Z",
  scope: { detector: "modbus/unauthorised-writer" },
};

export const access: AccessRecord = {
  v: 1,
  kind: "access",
  ts: "2026-11-21T05:00:00.000000Z",
  event: "role-changed",
  who: "anna",
  about: "bert",
  address: "10.20.1.15",
  text: "anna made bert an analyst.",
};

/** One of each sort, as a store numbers them. */
export const given: readonly RecordToFormat[] = [
  alert,
  hostileAlert,
  { ...alert, id: "A-7e57", isTest: true, count: 1, lastTs: alert.ts, class: "POL", outcome: "unknown" } as const,
  { ...alert, id: "A-aaaaaaaaaaaa", actor: { asset: "a:00:50:56:b9:e2:ad", mac: "00:50:56:b9:e2:ad" }, incident: "" },
  audit,
  incident,
  { ...incident, state: "merged", mergedInto: "I-000000000001" } as const,
  health("sink-down", "The collector cannot be reached (ECONNREFUSED): check its address and port."),
  health("log-head", "Head of the log of a day: 5f3a."),
  trail,
  { ...trail, event: "asset-appeared", text: "10.20.1.99 appeared." } as const,
  decision,
  { ...decision, id: "D-8", action: "approve", about: 'conduit "a=b"|c' } as const,
].map((record, index) => ({ seq: index + 1, record }));
