import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptRecord } from "../../../src/contracts/record-store.js";
import { cef } from "../../../src/sinks/formats/cef.js";
import { anyRecord, anySensor } from "./any-record.js";
import { isBeginning, wellFormedText } from "./as-one-line.js";
import { access, alert, audit, contextOf, decision, given, health, hostileAlert, incident, trail } from "./given.js";
import { type CefMessage, parseCef } from "./parse-cef.js";

/** Keys of the dictionary, as receivers know them. */
const dictionary = new Set(
  (
    "act app cat cnt destinationZoneURI deviceExternalId deviceFacility dhost dmac dpt dst dvchost end " +
    "externalId flexString1 flexString1Label flexString2 flexString2Label msg outcome proto reason rt shost smac " +
    "sourceZoneURI spt src start suser type " +
    "c6a2 c6a2Label c6a3 c6a3Label cn1 cn1Label cn2 cn2Label cn3 cn3Label cs1 cs1Label cs2 cs2Label cs3 cs3Label " +
    "cs4 cs4Label cs5 cs5Label cs6 cs6Label"
  ).split(" "),
);

const numeric = ["cnt", "cn1", "cn2", "cn3", "dpt", "end", "rt", "spt", "start", "type"];

function rendered(record: KeptRecord, limitBytes = Number.POSITIVE_INFINITY): CefMessage {
  return parseCef(cef.render({ seq: 17, record }, contextOf(), limitBytes));
}

/** Ends of line stand as they were, everything else is on one line. */
function asValue(text: string, charactersMax: number): string {
  const line = wellFormedText(text).replace(/[^\r\n]/gu, (character) => {
    if (/[\t\v\f\u0085\u2028\u2029]/.test(character)) return " ";
    return /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u.test(character) ? "\ufffd" : character;
  });
  const characters = Array.from(line);
  return characters.length <= charactersMax ? line : `${characters.slice(0, charactersMax - 1).join("")}\u2026`;
}

describe("CEF", () => {
  it("says of an alert what the dictionary has keys for", () => {
    const { header, extension } = rendered(alert);
    expect(header).toEqual(["Zonewarden", "zonewarden", "1.0.0", alert.detector, alert.title, "10"]);
    expect(extension).toEqual({
      externalId: alert.id,
      start: "1795233570000",
      end: "1795233576387",
      rt: "1795233576387",
      type: "1",
      dvchost: "sensor-07.plant.example",
      deviceExternalId: "sensor-07.plant.example",
      src: "10.20.1.15",
      smac: "00:50:56:b9:e2:ad",
      spt: "35596",
      sourceZoneURI: "Supervisory",
      dst: "10.20.2.10",
      dmac: "00:1d:9c:c0:04:9d",
      dpt: "502",
      destinationZoneURI: "Cell-1",
      proto: "TCP",
      app: "modbus",
      cat: "TA0106",
      deviceFacility: "alert",
      cnt: "3",
      outcome: "accepted",
      cs1Label: "incident",
      cs1: alert.incident,
      cs2Label: "observed",
      cs2: alert.observed,
      cs3Label: "expected",
      cs3: alert.expected,
      cs4Label: "why",
      cs4: alert.why,
      cs5Label: "attack",
      cs5: "T1692.001,T0836",
      cs6Label: "sr",
      cs6: "2.1,1.2",
      cn1Label: "confidence",
      cn1: "85",
      cn2Label: "sequence",
      cn2: "17",
      flexString1Label: "phase",
      flexString1: "detect",
      msg: alert.observed,
    });
  });

  it.each([
    { name: "critical", record: alert, want: [alert.detector, "10", "TA0106"] },
    { name: "medium", record: hostileAlert, want: [alert.detector, "6", "TA0106"] },
    { name: "an audit record", record: audit, want: ["posture/plaintext-service", "1", "TA0106"] },
    { name: "an incident", record: incident, want: ["incident/open", "10", "incident"] },
    {
      name: "one that is over",
      record: { ...incident, state: "quiet" } as const,
      want: ["incident/quiet", "1", "incident"],
    },
    { name: "trouble of the sensor", record: health("sink-down", "x"), want: ["health/sink-down", "8", "health"] },
    {
      name: "a gap of knowledge",
      record: health("policy-missing", "x"),
      want: ["health/policy-missing", "6", "health"],
    },
    { name: "good news", record: health("sink-up", "x"), want: ["health/sink-up", "1", "health"] },
    { name: "trail", record: trail, want: ["trail/session-opened", "1", "trail"] },
    { name: "a decision", record: decision, want: ["decision/mute", "1", "decision"] },
    { name: "a change of who may", record: access, want: ["access/role-changed", "1", "access"] },
    {
      name: "failed logins",
      record: { ...access, event: "login-failed" } as const,
      want: ["access/login-failed", "6", "access"],
    },
  ])("has a stable id, a severity and a category: $name", ({ record, want }) => {
    const { header, extension } = rendered(record);
    expect([header[3], header[5], extension.cat]).toEqual(want);
  });

  it("names who decided", () => {
    expect(rendered(decision).extension).toMatchObject({
      suser: "anna",
      msg: expect.stringContaining("mute A-69050650f273"),
    });
  });

  it("says that a record is a test", () => {
    expect(rendered({ ...alert, isTest: true }).extension).toMatchObject({
      flexString2Label: "test",
      flexString2: "true",
    });
  });

  it("has IPv6 in src and dst, or in keys of its own", () => {
    expect(rendered(hostileAlert).extension).toMatchObject({ src: "fe80::1", dst: "2001:db8::10" });
    const context = contextOf({ cefIpv6: "strict" });
    const { extension } = parseCef(cef.render({ record: hostileAlert }, context, Number.POSITIVE_INFINITY));
    expect(extension).toMatchObject({
      c6a2: "fe80::1",
      c6a2Label: "Source IPv6 Address",
      c6a3: "2001:db8::10",
      c6a3Label: "Destination IPv6 Address",
    });
    expect([extension.src, extension.dst]).toEqual([undefined, undefined]);
    expect(parseCef(cef.render({ record: alert }, context, 8192)).extension.src).toBe("10.20.1.15");
  });

  it("keeps ends of line and equals signs of any text", () => {
    const { extension, header } = rendered(hostileAlert);
    expect(extension.cs2).toBe(asValue(hostileAlert.observed, 4000));
    expect(extension.cs2).toContain('limit=0\nFirst "seen" today \\ ] | cs1=x ');
    expect(header[4]).not.toContain("\n");
  });

  it("brings every text through, whatever is in it", () => {
    fc.assert(
      fc.property(anyRecord, anySensor, (record, sensor) => {
        const text = cef.render(record, contextOf({}, sensor), Number.POSITIVE_INFINITY);
        const { extension } = parseCef(text);
        expect(Object.keys(extension).filter((key) => !dictionary.has(key))).toEqual([]);
        const labels = Object.keys(extension).filter(
          (key) => /^(c[sn]\d|flex|c6a)/.test(key) && !key.endsWith("Label"),
        );
        expect(labels.filter((key) => extension[`${key}Label`] === undefined)).toEqual([]);
        expect(numeric.filter((key) => extension[key] !== undefined && !/^\d+$/.test(extension[key]))).toEqual([]);
        expect(extension.dvchost).toBe(asValue(sensor, 100));
        const { record: kept } = record;
        if (kept.kind === "health") expect(extension.msg).toBe(asValue(kept.message, 1023));
        if (kept.kind === "trail") expect(extension.msg).toBe(asValue(kept.text, 1023));
        if (kept.kind !== "alert" && kept.kind !== "audit") return;
        expect(extension.cs2).toBe(asValue(kept.observed, 4000));
        expect(extension.cs3).toBe(asValue(kept.expected, 4000));
        expect(extension.cs4).toBe(asValue(kept.why, 4000));
        expect(extension.sourceZoneURI).toBe(
          kept.actor.zone === undefined ? undefined : asValue(kept.actor.zone, 1023),
        );
        expect(extension.src).toBe(kept.actor.ip);
        expect(extension.dpt).toBe(kept.target?.port?.toString());
        expect(extension.reason).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it("is cut so that the rest is still what it was", () => {
    const whole = rendered(hostileAlert).extension;
    for (const limitBytes of [360, 400, 480, 600, 1024]) {
      const { extension } = rendered(hostileAlert, limitBytes);
      expect(extension.reason).toBe("cut");
      expect(extension.externalId).toBe(hostileAlert.id);
      const { reason: _, ...rest } = extension;
      expect(Object.entries(rest).filter(([key, value]) => !isBeginning(value, whole[key] ?? ""))).toEqual([]);
    }
  });

  it("has every key of its samples in the dictionary", () => {
    for (const record of given) expect(() => parseCef(cef.render(record, contextOf(), 2048))).not.toThrow();
  });
});
