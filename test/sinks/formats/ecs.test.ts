import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptRecord } from "../../../src/contracts/record-store.js";
import { ecs } from "../../../src/sinks/formats/ecs.js";
import { anyRecord, anySensor } from "./any-record.js";
import { wellFormedText } from "./as-one-line.js";
import { faultsOf } from "./ecs-schema.js";
import { access, alert, audit, contextOf, decision, given, health, incident, trail } from "./given.js";

type Document = Readonly<Record<string, unknown>> & {
  readonly event: { readonly [key: string]: unknown };
  readonly ot?: { readonly [key: string]: unknown };
};

const rendered = (record: KeptRecord, limitBytes = Number.POSITIVE_INFINITY): Document =>
  JSON.parse(ecs.render({ seq: 17, record }, contextOf(), limitBytes));

describe("the schema as restated", () => {
  const good = rendered(alert);

  it.each([
    { name: "an unknown field", document: { ...good, surprise: 1 }, want: "surprise is unknown" },
    { name: "a missing field", document: { ...good, "@timestamp": undefined }, want: "@timestamp is missing" },
    { name: "a wrong type", document: { ...good, message: 1 }, want: "message is no text" },
    { name: "a list that is none", document: { ...good, tags: "a" }, want: "tags is no list" },
    {
      name: "a MAC in the usual form",
      document: { ...good, source: { mac: "00:50:56:b9:e2:ad" } },
      want: "source.mac is no keyword",
    },
    {
      name: "a kind that is none",
      document: { ...good, event: { ...good.event, kind: "alarm" } },
      want: "event.kind is no keyword",
    },
    {
      name: "a type beside its category",
      document: { ...good, event: { ...good.event, type: ["user"] } },
      want: "event.type user is not expected",
    },
    { name: "a list of objects", document: { ...good, ot: { x: [{}] } }, want: "ot.x is no plain value" },
  ])("finds $name", ({ document, want }) => {
    expect(faultsOf(JSON.parse(JSON.stringify(document)))).toContain(want);
  });
});

describe("ECS", () => {
  it("says of an alert what the schema has fields for", () => {
    const document = rendered(alert);
    expect(faultsOf(document)).toEqual([]);
    expect(document).toMatchObject({
      "@timestamp": "2026-11-21T03:59:36.387Z",
      ecs: { version: "8.17.0" },
      message: alert.observed,
      event: {
        kind: "alert",
        category: ["network", "intrusion_detection"],
        type: ["info"],
        severity: 99,
        risk_score: 84.2,
        id: alert.id,
        sequence: 17,
        code: "modbus/unauthorised-writer",
        start: "2026-11-21T03:59:30.000Z",
        end: "2026-11-21T03:59:36.387Z",
        outcome: "success",
        reason: alert.why,
        module: "zonewarden",
        dataset: "zonewarden.alert",
      },
      rule: { id: "modbus/unauthorised-writer", name: alert.title, version: "3", category: "NOV" },
      source: { ip: "10.20.1.15", port: 35_596, mac: "00-50-56-B9-E2-AD" },
      destination: { ip: "10.20.2.10", port: 502, mac: "00-1D-9C-C0-04-9D" },
      network: { transport: "tcp", protocol: "modbus", community_id: alert.communityId },
      observer: { type: "ids", name: "sensor-07.plant.example", version: "1.0.0" },
      threat: {
        framework: "MITRE ATT&CK",
        tactic: { id: ["TA0106"], name: ["Impair Process Control"] },
        technique: {
          id: ["T1692", "T0836"],
          name: ["Unauthorized Message", "Modify Parameter"],
          subtechnique: { id: ["T1692.001"], name: ["Command Message"] },
        },
      },
      related: { ip: ["10.20.1.15", "10.20.2.10"] },
      ot: {
        zone: { source: "Supervisory", destination: "Cell-1" },
        incident: alert.incident,
        expected: alert.expected,
      },
    });
  });

  it.each([
    { name: "an audit record", record: audit, want: ["event", ["network", "intrusion_detection"], ["info"]] },
    { name: "an incident", record: incident, want: ["alert", ["network", "intrusion_detection"], ["info"]] },
    {
      name: "one that is over",
      record: { ...incident, state: "merged" } as const,
      want: ["event", ["network", "intrusion_detection"], ["info"]],
    },
    { name: "health", record: health("sink-down", "x"), want: ["state", ["host"], ["info"]] },
    { name: "a decision", record: decision, want: ["event", ["configuration"], ["change"]] },
    { name: "a change of who may", record: access, want: ["event", ["iam"], ["user", "change"]] },
    {
      name: "a login",
      record: { ...access, event: "logged-in" } as const,
      want: ["event", ["authentication"], ["start"]],
    },
    { name: "a session", record: trail, want: ["event", ["network"], ["connection", "start"]] },
    {
      name: "its end",
      record: { ...trail, event: "session-closed" } as const,
      want: ["event", ["network"], ["connection", "end"]],
    },
    { name: "an asset", record: { ...trail, event: "asset-appeared" } as const, want: ["event", ["host"], ["start"]] },
    { name: "its end", record: { ...trail, event: "asset-disconnected" } as const, want: ["event", ["host"], ["end"]] },
    { name: "a command", record: { ...trail, event: "command" } as const, want: ["event", ["network"], ["protocol"]] },
  ])("knows kind, category and type: $name", ({ record, want }) => {
    const document = rendered(record);
    expect([document.event.kind, document.event.category, document.event.type]).toEqual(want);
    expect(faultsOf(document)).toEqual([]);
  });

  it("names who decided, and says that a record is a test", () => {
    expect(rendered(decision)).toMatchObject({ user: { name: "anna" }, ot: { about: alert.id } });
    const failed = { ...access, event: "login-failed" } as const;
    expect(rendered(failed)).toMatchObject({ user: { name: "anna" }, event: { outcome: "failure" } });
    expect(rendered({ ...alert, isTest: true })).toMatchObject({ tags: ["test"] });
  });

  it("names the asset where no address is known", () => {
    const document = rendered({ ...alert, actor: { asset: "a:00:50:56:b9:e2:ad" } });
    expect(document.source).toEqual({ address: "a:00:50:56:b9:e2:ad" });
  });

  it("follows the schema, whatever the record and the limit", () => {
    fc.assert(
      fc.property(
        anyRecord,
        anySensor,
        fc.constantFrom(360, 480, 1024, 2048, 8192, 1e9),
        (record, sensor, limitBytes) => {
          expect(faultsOf(JSON.parse(ecs.render(record, contextOf({}, sensor), limitBytes)))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
    for (const record of given) expect(faultsOf(JSON.parse(ecs.render(record, contextOf(), 1e9)))).toEqual([]);
  });

  it("brings every text through", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const document: Document = JSON.parse(ecs.render(record, contextOf(), Number.POSITIVE_INFINITY));
        const { record: kept } = record;
        if (kept.kind === "decision") expect(document.user).toEqual({ name: wellFormedText(kept.who) });
        if (kept.kind !== "alert" && kept.kind !== "audit") return;
        const { observed, expected, why } = kept;
        expect([document.message, document.ot?.expected, document.event.reason]).toEqual(
          [observed, expected, why].map(wellFormedText),
        );
      }),
      { numRuns: 50 },
    );
  });
});
