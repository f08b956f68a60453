import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptRecord } from "../../../src/contracts/record-store.js";
import { detectors } from "../../../src/detectors/index.js";
import { eve } from "../../../src/sinks/formats/eve.js";
import { anyRecord, anySensor } from "./any-record.js";
import { wellFormedText } from "./as-one-line.js";
import { faultsOf } from "./eve-schema.js";
import { alert, audit, contextOf, decision, given, health, hostileAlert, incident, trail } from "./given.js";

interface Event {
  readonly [key: string]: unknown;
  readonly alert?: {
    readonly [key: string]: unknown;
    readonly signature_id: number;
    readonly metadata: Readonly<Record<string, readonly string[]>>;
  };
  readonly engine?: { readonly message: string; readonly error: string };
}

const rendered = (record: KeptRecord, limitBytes = Number.POSITIVE_INFINITY): Event =>
  JSON.parse(eve.render({ seq: 17, record }, contextOf(), limitBytes));

describe("the schema as restated", () => {
  const good = rendered(alert);

  it.each([
    { name: "an unknown key", event: { ...good, surprise: 1 }, want: "surprise is unknown" },
    {
      name: "an unknown key of the alert",
      event: { ...good, alert: { ...good.alert, x: 1 } },
      want: "alert.x is unknown",
    },
    {
      name: "a time with a colon in its offset",
      event: { ...good, timestamp: "2026-11-21T03:59:36.387257+00:00" },
      want: "timestamp is wrong",
    },
    {
      name: "metadata that is no list",
      event: { ...good, alert: { metadata: { a: "b" } } },
      want: "alert.metadata is wrong",
    },
    { name: "a list of numbers", event: { ...good, alert: { metadata: { a: [1] } } }, want: "alert.metadata is wrong" },
    { name: "a missing body", event: { ...good, alert: undefined }, want: "no body" },
  ])("finds $name", ({ event, want }) => {
    expect(faultsOf(JSON.parse(JSON.stringify(event)))).toContain(want);
  });
});

describe("EVE", () => {
  it("makes an alert of an alert", () => {
    const event = rendered(alert);
    expect(faultsOf(event)).toEqual([]);
    expect(event).toMatchObject({
      timestamp: "2026-11-21T03:59:36.387257+0000",
      event_type: "alert",
      pcap_cnt: 1190,
      src_ip: "10.20.1.15",
      src_port: 35_596,
      dest_ip: "10.20.2.10",
      dest_port: 502,
      ether: { src_mac: "00:50:56:b9:e2:ad", dest_mac: "00:1d:9c:c0:04:9d" },
      proto: "TCP",
      app_proto: "modbus",
      community_id: alert.communityId,
      alert: {
        action: "allowed",
        gid: 1,
        rev: 3,
        signature: alert.title,
        category: "Unknown Activity",
        severity: 1,
        metadata: {
          alert_id: [alert.id],
          detector: ["modbus/unauthorised-writer"],
          sensor: ["sensor-07.plant.example"],
          sequence: ["17"],
          signature_severity: ["critical"],
          zone_src: ["Supervisory"],
          zone_dst: ["Cell-1"],
          observed: [alert.observed],
          expected: [alert.expected],
          mitre_technique_id: ["T1692.001", "T0836"],
          iec62443_sr: ["2.1", "1.2"],
        },
      },
    });
    expect(Number.isSafeInteger(event.flow_id)).toBe(true);
  });

  it.each([
    { name: "critical", record: alert, want: ["alert", 1, 1] },
    { name: "medium", record: hostileAlert, want: ["alert", 2, 1] },
    { name: "an audit record", record: audit, want: ["alert", 4, 1] },
    { name: "an incident", record: incident, want: ["alert", 1, 2] },
    { name: "one that is over", record: { ...incident, state: "quiet" } as const, want: ["alert", 4, 2] },
    { name: "health", record: health("sink-down", "x"), want: ["engine", undefined, undefined] },
    { name: "trail", record: trail, want: ["engine", undefined, undefined] },
    { name: "a decision", record: decision, want: ["engine", undefined, undefined] },
  ])("knows type, severity and group: $name", ({ record, want }) => {
    const event = rendered(record);
    expect([event.event_type, event.alert?.severity, event.alert?.gid]).toEqual(want);
    expect(faultsOf(event)).toEqual([]);
  });

  it.each([
    { code: "sink-down", level: "Error" },
    { code: "policy-missing", level: "Warning" },
    { code: "sink-up", level: "Info" },
  ] as const)("says $code as $level", ({ code, level }) => {
    expect(rendered(health(code, "what it is"))).toMatchObject({
      log_level: level,
      engine: { error: `health/${code}`, message: "what it is", error_code: 17 },
    });
  });

  it("has a signature of its own for every detector", () => {
    const ids = detectors.map(({ doc }) => rendered({ ...alert, detector: doc.id }).alert?.signature_id);
    expect(new Set(ids).size).toBe(detectors.length);
    const states = (["open", "quiet", "merged"] as const).map(
      (state) => rendered({ ...incident, state }).alert?.signature_id,
    );
    expect(new Set(states).size).toBe(1);
    expect(ids).not.toContain(states[0]);
  });

  it("says that a record is a test", () => {
    expect(rendered({ ...alert, isTest: true }).alert?.metadata.test).toEqual(["true"]);
  });

  it("says that something was cut, in an engine event too", () => {
    expect(rendered(hostileAlert, 480).alert?.metadata.cut).toEqual(["true"]);
    const { engine } = rendered(health("log-head", "long ".repeat(200)), 480);
    expect(engine?.error).toBe("health/log-head (cut)");
    expect(engine?.message.endsWith("\u2026")).toBe(true);
  });

  it("follows the schema, whatever the record and the limit", () => {
    fc.assert(
      fc.property(
        anyRecord,
        anySensor,
        fc.constantFrom(360, 480, 1024, 2048, 8192, 1e9),
        (record, sensor, limitBytes) => {
          expect(faultsOf(JSON.parse(eve.render(record, contextOf({}, sensor), limitBytes)))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
    for (const record of given) expect(faultsOf(JSON.parse(eve.render(record, contextOf(), 1e9)))).toEqual([]);
  });

  it("brings every text through", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const event: Event = JSON.parse(eve.render(record, contextOf(), Number.POSITIVE_INFINITY));
        const { record: kept } = record;
        if (kept.kind === "health") expect(event.engine?.message).toBe(wellFormedText(kept.message));
        if (kept.kind !== "alert" && kept.kind !== "audit") return;
        const { observed, expected, why } = event.alert?.metadata ?? {};
        expect([observed, expected, why]).toEqual(
          [kept.observed, kept.expected, kept.why].map((said) => [wellFormedText(said)]),
        );
      }),
      { numRuns: 50 },
    );
  });
});
