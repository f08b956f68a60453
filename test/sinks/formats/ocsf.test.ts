import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptRecord } from "../../../src/contracts/record-store.js";
import { ocsf } from "../../../src/sinks/formats/ocsf.js";
import { anyRecord, anySensor } from "./any-record.js";
import { wellFormedText } from "./as-one-line.js";
import { alert, audit, contextOf, decision, given, health, incident, trail } from "./given.js";
import { faultsOf } from "./ocsf-schema.js";

type Event = Readonly<Record<string, unknown>> & {
  readonly finding_info?: { readonly uid: string; readonly title: string; readonly attacks?: unknown };
};

const rendered = (record: KeptRecord, limitBytes = Number.POSITIVE_INFINITY): Event =>
  JSON.parse(ocsf.render({ seq: 17, record }, contextOf(), limitBytes));

describe("the schema as restated", () => {
  const good = rendered(alert);

  it.each([
    { name: "an unknown attribute", event: { ...good, surprise: 1 }, want: "surprise is unknown" },
    { name: "a missing one", event: { ...good, time: undefined }, want: "time is missing" },
    {
      name: "a wrong type",
      event: { ...good, severity_id: "4" },
      want: "severity_id is no integer out of 0,1,2,3,4,5,6,99",
    },
    {
      name: "a value that is none",
      event: { ...good, activity_id: 7 },
      want: "activity_id is no integer out of 0,1,2,3,99",
    },
    { name: "a wrong type number", event: { ...good, type_uid: 1 }, want: "type_uid" },
    { name: "an unknown class", event: { ...good, class_uid: 4 }, want: "class_uid" },
    {
      name: "an empty evidence",
      event: { ...good, evidences: [{}] },
      want: "evidences[0]. has none of connection_info, dst_endpoint, src_endpoint",
    },
    {
      name: "a fault deep within",
      event: { ...good, evidences: [{ src_endpoint: { ip: 1, x: 2 } }] },
      want: "evidences[0].src_endpoint.ip is no ip",
    },
  ])("finds $name", ({ event, want }) => {
    expect(faultsOf(JSON.parse(JSON.stringify(event)))).toContain(want);
  });
});

describe("OCSF", () => {
  it("makes a Detection Finding of an alert", () => {
    const event = rendered(alert);
    expect(faultsOf(event)).toEqual([]);
    expect(event).toMatchObject({
      activity_id: 2,
      category_uid: 2,
      class_uid: 2004,
      type_uid: 200_402,
      time: 1_795_233_570_000,
      end_time: 1_795_233_576_387,
      severity_id: 5,
      status_id: 1,
      is_alert: true,
      message: alert.observed,
      count: 3,
      confidence_score: 85,
      confidence_id: 3,
      metadata: {
        version: "1.8.0",
        product: { name: "zonewarden", vendor_name: "Zonewarden", version: "1.0.0" },
        reporter: { name: "sensor-07.plant.example" },
        sequence: 17,
        event_code: "modbus/unauthorised-writer",
        correlation_uid: alert.incident,
      },
      finding_info: {
        uid: alert.id,
        title: alert.title,
        analytic: { type_id: 2, uid: "modbus/unauthorised-writer", version: "3" },
        attacks: [
          { technique: { uid: "T0836", name: "Modify Parameter" } },
          { sub_technique: { uid: "T1692.001", name: "Command Message" }, tactic: { uid: "TA0106" } },
        ],
      },
      remediation: { desc: alert.why },
      evidences: [
        {
          src_endpoint: { ip: "10.20.1.15", port: 35_596, zone: "Supervisory", mac: "00:50:56:b9:e2:ad" },
          dst_endpoint: { ip: "10.20.2.10", port: 502, zone: "Cell-1" },
          connection_info: { direction_id: 0, protocol_num: 6, protocol_name: "tcp", community_uid: alert.communityId },
        },
      ],
      anomaly_analyses: [
        {
          analysis_targets: [{ name: "10.20.1.15" }],
          anomalies: [{ observations: [{ value: alert.observed, count: 3 }] }],
          baselines: [{ observations: [{ value: alert.expected }] }],
        },
      ],
    });
  });

  it.each([
    { name: "a first alert", record: { ...alert, count: 1, lastTs: alert.ts }, want: [2004, 1, 1] },
    { name: "an alert that grew", record: alert, want: [2004, 2, 1] },
    { name: "an audit record", record: audit, want: [2004, 1, 1] },
    { name: "an incident that grew", record: incident, want: [2004, 2, 1] },
    { name: "a first incident", record: { ...incident, alerts: ["A-1"] }, want: [2004, 1, 1] },
    {
      name: "a merged incident",
      record: { ...incident, state: "merged", mergedInto: "I-2" } as const,
      want: [2004, 3, 1],
    },
    { name: "a mute", record: decision, want: [2004, 2, 3] },
    { name: "an approval", record: { ...decision, action: "approve" } as const, want: [2004, 3, 3] },
    { name: "a close", record: { ...decision, action: "close" } as const, want: [2004, 3, 4] },
    { name: "a reopen", record: { ...decision, action: "reopen" } as const, want: [2004, 2, 2] },
    { name: "a comment", record: { ...decision, action: "comment" } as const, want: [2004, 2, undefined] },
    { name: "a decision on the baseline", record: { ...decision, about: "conduit/x" }, want: [0, 99, undefined] },
    { name: "trouble", record: health("sink-down", "x"), want: [6008, 1, undefined] },
    { name: "good news", record: health("sink-up", "x"), want: [0, 99, undefined] },
    { name: "trail", record: trail, want: [0, 99, undefined] },
  ])("knows class, activity and status: $name", ({ record, want }) => {
    const event = rendered(record);
    expect([event.class_uid, event.activity_id, event.status_id]).toEqual(want);
  });

  it.each([
    { name: "an alert", record: alert, want: true },
    { name: "an audit record", record: audit, want: false },
    { name: "an incident", record: incident, want: true },
    { name: "an incident that is over", record: { ...incident, state: "quiet" } as const, want: false },
    { name: "health", record: health("sink-down", "x"), want: undefined },
  ])("says what somebody must look at: $name", ({ record, want }) => {
    expect(rendered(record).is_alert).toBe(want);
  });

  it("joins a decision to the finding that it is about", () => {
    expect(rendered(decision)).toMatchObject({ finding_info: { uid: alert.id }, comment: decision.reason });
  });

  it.each([
    ["ABS", 1, false],
    ["POL", 1, false],
    ["NOV", 2, true],
    ["STAT", 3, true],
  ] as const)("knows how a detector of class %s works", (kind, type, isAnomaly) => {
    const event = rendered({ ...alert, class: kind });
    expect(event).toMatchObject({ finding_info: { analytic: { type_id: type } } });
    expect("anomaly_analyses" in event).toBe(isAnomaly);
  });

  it("says that a record is a test", () => {
    const event = rendered({ ...alert, isTest: true });
    expect(event).toMatchObject({ metadata: { labels: ["test"] }, evidences: [{ verdict_id: 6 }] });
    expect(faultsOf(event)).toEqual([]);
  });

  it("holds to the schema, whatever the record and the limit", () => {
    fc.assert(
      fc.property(
        anyRecord,
        anySensor,
        fc.constantFrom(360, 480, 1024, 2048, 8192, 1e9),
        (record, sensor, limitBytes) => {
          const text = ocsf.render(record, contextOf({}, sensor), limitBytes);
          expect(faultsOf(JSON.parse(text))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
    for (const record of given) expect(faultsOf(JSON.parse(ocsf.render(record, contextOf(), 1e9)))).toEqual([]);
  });

  it("brings every text through", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const event: Event = JSON.parse(ocsf.render(record, contextOf(), Number.POSITIVE_INFINITY));
        const { record: kept } = record;
        if (kept.kind === "health") expect(event.message).toBe(wellFormedText(kept.message));
        if (kept.kind === "trail") expect(event.message).toBe(wellFormedText(kept.text));
        if (kept.kind !== "alert" && kept.kind !== "audit") return;
        expect(event.message).toBe(wellFormedText(kept.observed));
        expect(event.finding_info).toMatchObject({ uid: wellFormedText(kept.id), title: wellFormedText(kept.title) });
        expect(event.unmapped).toMatchObject({ expected: wellFormedText(kept.expected) });
      }),
      { numRuns: 50 },
    );
  });
});
