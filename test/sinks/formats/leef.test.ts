import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptRecord } from "../../../src/contracts/record-store.js";
import { leef } from "../../../src/sinks/formats/leef.js";
import { anyRecord, anySensor } from "./any-record.js";
import { asOneLine, isBeginning } from "./as-one-line.js";
import { alert, contextOf, decision, hostileAlert } from "./given.js";
import { type LeefMessage, parseLeef } from "./parse-leef.js";

function rendered(record: KeptRecord, limitBytes = Number.POSITIVE_INFINITY, leefDelimiter = "\t"): LeefMessage {
  return parseLeef(leef.render({ seq: 17, record }, contextOf({ leefDelimiter }), limitBytes));
}

describe("LEEF", () => {
  it("says of an alert what QRadar has keys for, and the rest under names of its own", () => {
    const { header, delimiter, attributes } = rendered(alert);
    expect([...header, delimiter]).toEqual(["Zonewarden", "zonewarden", "1.0.0", alert.detector, "\t"]);
    expect(attributes).toEqual({
      devTime: "1795233576387",
      cat: "TA0106",
      kind: "alert",
      sev: "10",
      name: alert.title,
      recordId: alert.id,
      sequence: "17",
      src: "10.20.1.15",
      dst: "10.20.2.10",
      srcPort: "35596",
      dstPort: "502",
      srcMAC: "00:50:56:b9:e2:ad",
      dstMAC: "00:1d:9c:c0:04:9d",
      proto: "TCP",
      policy: "Cell-1",
      zoneSrc: "Supervisory",
      zoneDst: "Cell-1",
      resource: alert.point,
      app: "modbus",
      incident: alert.incident,
      count: "3",
      confidence: "0.85",
      outcome: "accepted",
      phase: "detect",
      attack: "T1692.001,T0836",
      sr: "2.1,1.2",
      sensor: "sensor-07.plant.example",
      observed: alert.observed,
      expected: alert.expected,
      why: alert.why,
    });
  });

  it.each([
    { delimiter: "\t", code: "|x09|" },
    { delimiter: "^", code: "|x5E|" },
    { delimiter: "~", code: "|x7E|" },
    { delimiter: "#", code: "|x23|" },
  ])("names its delimiter by its code: $code", ({ delimiter, code }) => {
    const text = leef.render({ record: alert }, contextOf({ leefDelimiter: delimiter }), 8192);
    expect(text).toContain(code);
    expect(parseLeef(text).attributes.why).toBe(alert.why);
  });

  it("says who decided", () => {
    expect(rendered(decision).attributes).toMatchObject({ usrName: "anna", cat: "decision", sev: "1" });
  });

  it("says that a record is a test", () => {
    expect(rendered({ ...alert, isTest: true }).attributes.isTest).toBe("true");
  });

  it("brings every text through but its delimiter", () => {
    fc.assert(
      fc.property(anyRecord, anySensor, fc.constantFrom("\t", "^", "!", ","), (record, sensor, leefDelimiter) => {
        const text = leef.render(record, contextOf({ leefDelimiter }, sensor), Number.POSITIVE_INFINITY);
        const { header, attributes } = parseLeef(text);
        const asValue = (value: string) => asOneLine(value).replaceAll(leefDelimiter, " ");
        expect(header.slice(0, 2)).toEqual(["Zonewarden", "zonewarden"]);
        expect(Number(attributes.sev)).toBeGreaterThanOrEqual(1);
        expect(Number(attributes.sev)).toBeLessThanOrEqual(10);
        expect(attributes.devTime).toMatch(/^\d+$/);
        expect(attributes.sensor).toBe(asValue(sensor));
        expect(attributes.cut).toBeUndefined();
        const { record: kept } = record;
        if (kept.kind === "health") expect(attributes.observed).toBe(asValue(kept.message));
        if (kept.kind === "decision") expect(attributes.usrName).toBe(asValue(kept.who));
        if (kept.kind !== "alert" && kept.kind !== "audit") return;
        const { observed, expected, why, actor, target, point } = kept;
        expect([attributes.observed, attributes.expected, attributes.why]).toEqual(
          [observed, expected, why].map(asValue),
        );
        expect([attributes.src, attributes.dst, attributes.dstMAC]).toEqual([actor.ip, target?.ip, target?.mac]);
        expect(attributes.resource).toBe(point === undefined ? undefined : asValue(point));
      }),
      { numRuns: 100 },
    );
  });

  it("is cut so that the rest is still what it was", () => {
    const whole = rendered(hostileAlert).attributes;
    for (const limitBytes of [360, 480, 600, 1024]) {
      const { cut, ...rest } = rendered(hostileAlert, limitBytes).attributes;
      expect(cut).toBe("true");
      expect(rest.recordId).toBe(hostileAlert.id);
      expect(Object.entries(rest).filter(([key, value]) => !isBeginning(value, whole[key] ?? ""))).toEqual([]);
    }
  });
});
