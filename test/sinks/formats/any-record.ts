import fc from "fast-check";
import { attackTechniques } from "../../../src/catalog/attack-ics.generated.js";
import { attackTactics } from "../../../src/catalog/attack-ics.js";
import { severities } from "../../../src/catalog/severity.js";
import type {
  AlertParty,
  AlertRecord,
  AuditRecord,
  HealthRecord,
  IncidentRecord,
} from "../../../src/contracts/alert.js";
import type { KeptRecord } from "../../../src/contracts/record-store.js";
import type { AccessRecord, DecisionRecord, TrailRecord } from "../../../src/contracts/trail.js";
import type { RecordToFormat } from "../../../src/sinks/formats/format.js";
import { access, alert, decision, HOSTILE, incident, trail } from "./given.js";

const pieces = [
  "\n",
  "\r\n",
  '"',
  "\\",
  "]",
  "[",
  "|",
  "=",
  " ",
  "\t",
  "\0",
  "\u0085",
  "\u2028",
  "\u202e",
  "\ud800",
  "\udc00",
];
const morePieces = ["é", "温", "🔥", "\ufeff", "key=", " cs1=", "\\n", '"] ', "CEF:0|", "\u001b[2J", "</script>", "%n"];

/** What an attacker may put into a name, a topic or a value; some are 10 kB long. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.constantFrom(...pieces, ...morePieces, "a", "1"), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(...pieces, ...morePieces, "x", HOSTILE).map((part) => part.repeat(Math.ceil(10_000 / part.length))),
  fc.constant(""),
);

const ip = fc.oneof(fc.ipV4(), fc.constantFrom("fe80::1", "2001:db8::10:502"));
const mac = fc.constantFrom("00:50:56:b9:e2:ad", "00:1d:9c:c0:04:9d");
const port = fc.integer({ min: 0, max: 65_535 });
const count = fc.integer({ min: 1, max: 1e9 });
const keys = <K extends string>(table: Readonly<Record<K, unknown>>) => fc.constantFrom(...(Object.keys(table) as K[]));

/** Microseconds from 1970 to 2199, and what damaged captures claim. */
const ts = fc.oneof(
  fc.integer({ min: 0, max: 7_258_118_399 }).chain((second) =>
    fc.integer({ min: 0, max: 999_999 }).map((micros) => {
      return `${new Date(second * 1000).toISOString().slice(0, 19)}.${String(micros).padStart(6, "0")}Z`;
    }),
  ),
  fc.constantFrom("12026-11-21T03:59:36.387257Z", "NaN-NaN-NaNTNaN:NaN:NaN.NaNZ"),
);

const party: fc.Arbitrary<AlertParty> = fc.record(
  { asset: hostileText, ip, mac, port, zone: hostileText, role: fc.constantFrom("hmi", "controller") },
  { requiredKeys: ["asset"] },
);

const service = fc.oneof(hostileText, fc.constantFrom("modbus", "80"));
const conduit = fc.oneof(hostileText, fc.constantFrom("a>b/tcp/modbus", "a>b/udp/53"));
const id = fc.oneof(fc.constantFrom("A-69050650f273", "I-f7f4377da649"), hostileText);

const factsOfAlert = fc.record({
  id,
  ts,
  lastTs: ts,
  phase: fc.constantFrom("learn", "shadow", "detect"),
  title: hostileText,
  confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  class: fc.constantFrom("ABS", "POL", "NOV", "STAT"),
  attack: fc.uniqueArray(keys(attackTechniques), { maxLength: 8 }),
  tactic: keys(attackTactics),
  actor: party,
  observed: hostileText,
  expected: hostileText,
  why: hostileText,
  fingerprint: hostileText,
  outcome: fc.constantFrom("accepted", "rejected", "no-response", "unknown"),
  count,
  lastFrame: count,
  suppressed: fc.nat(9),
});

const ofSome = fc.record(
  {
    target: party,
    conduit,
    service,
    communityId: hostileText,
    point: hostileText,
    value: hostileText,
    previous: hostileText,
  },
  { requiredKeys: [] },
);

const level = fc
  .integer({ min: 1, max: 4 })
  .map((severity) => ({ severity, severityName: severities[severity] ?? "low" }));

const anyAlert: fc.Arbitrary<AlertRecord> = fc
  .tuple(
    factsOfAlert,
    ofSome,
    level,
    fc.record({ incident: id, detector: hostileText, rule: hostileText }),
    fc.boolean(),
  )
  .map(([facts, some, severity, words, isTest]) => ({
    ...without(alert),
    ...facts,
    ...some,
    ...severity,
    ...words,
    ...(isTest ? { isTest } : {}),
  }));

const anyAudit: fc.Arbitrary<AuditRecord> = fc.tuple(anyAlert, hostileText).map(([record, source]) => {
  const { severity: _, severityName: __, incident: ___, detector: ____, rule: _____, ...rest } = record;
  return { ...rest, kind: "audit", source };
});

const anyIncident: fc.Arbitrary<IncidentRecord> = fc
  .tuple(
    fc.record({ id, ts, lastTs: ts, title: hostileText, alerts: fc.array(id, { maxLength: 40 }) }),
    level,
    fc.constantFrom("open", "quiet", "merged"),
  )
  .map(([facts, severity, state]) => ({ ...incident, ...facts, ...severity, state }));

const anyHealth: fc.Arbitrary<HealthRecord> = fc.record({
  v: fc.constant(1),
  kind: fc.constant("health"),
  ts,
  code: fc.constantFrom("baseline-missing", "records-dropped", "sink-up", "log-head"),
  message: hostileText,
  prevHash: fc.constant("0".repeat(64)),
});

const anyTrail: fc.Arbitrary<TrailRecord> = fc
  .tuple(
    fc.record({
      ts,
      event: fc.constantFrom(
        "asset-appeared",
        "asset-disconnected",
        "asset-returned",
        "session-opened",
        "session-closed",
        "command",
      ),
      actor: party,
      text: hostileText,
    }),
    fc.record({ target: party, service, communityId: hostileText }, { requiredKeys: [] }),
  )
  .map(([facts, some]) => ({ v: trail.v, kind: trail.kind, ...facts, ...some }));

const anyDecision: fc.Arbitrary<DecisionRecord> = fc
  .record({
    id,
    ts,
    who: hostileText,
    action: fc.constantFrom("approve", "reject", "mute", "close", "reopen", "comment", "undo"),
    about: id,
    reason: hostileText,
  })
  .map((facts) => ({ ...decision, ...facts }));

const anyAccess: fc.Arbitrary<AccessRecord> = fc
  .record({
    ts,
    event: fc.constantFrom("set-up", "logged-in", "login-failed", "logged-out", "user-added", "role-changed"),
    who: hostileText,
    about: hostileText,
    text: hostileText,
  })
  .map((facts) => ({ ...access, ...facts }));

/** Any record, with a place in a store or without. */
export const anyRecord: fc.Arbitrary<RecordToFormat> = fc.record({
  seq: fc.option(fc.integer({ min: 1, max: 2 ** 40 }), { nil: undefined }),
  record: fc.oneof<fc.Arbitrary<KeptRecord>[]>(
    anyAlert,
    anyAlert,
    anyAudit,
    anyIncident,
    anyHealth,
    anyTrail,
    anyDecision,
    anyAccess,
  ),
});

/** As the configuration allows it. */
export const anySensor: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("sensor-07", "sensor-07.plant.example", `${"long".repeat(50)}.example`, "x".repeat(255)),
  fc.string({ unit: fc.constantFrom(...'abc-.09]="|\\'), minLength: 1, maxLength: 60 }),
);

function without({
  target: _,
  conduit: __,
  service: ___,
  communityId: ____,
  point: _____,
  ...rest
}: AlertRecord): AlertRecord {
  const { value: _value, previous: _previous, ...bare } = rest;
  return bare;
}
