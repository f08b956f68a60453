import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectors } from "../../../src/detectors/index.js";
import { structuredText } from "../../../src/sinks/formats/structured-text.js";
import { syslogMessage } from "../../../src/sinks/formats/syslog-message.js";
import { anyRecord, anySensor } from "./any-record.js";
import { asOneLine, isBeginning } from "./as-one-line.js";
import { alert, contextOf, decision, hostileAlert } from "./given.js";
import { parseSyslog } from "./parse-syslog.js";

const parsed = (record: Parameters<typeof syslogMessage>[0], limitBytes?: number) =>
  parseSyslog(syslogMessage(record, structuredText, contextOf(), limitBytes));

describe("RFC 5424 structured data", () => {
  it("says of an alert what is known, and a sentence", () => {
    const { elements, message, hasMark } = parsed({ seq: 17, record: alert });
    expect([message, hasMark]).toEqual([`${alert.title}: ${alert.observed}`, false]);
    expect(elements).toEqual({
      "alert@32473": {
        id: alert.id,
        code: alert.detector,
        sev: "critical",
        incident: alert.incident,
        src: "10.20.1.15",
        spt: "35596",
        smac: "00:50:56:b9:e2:ad",
        zoneSrc: "Supervisory",
        dst: "10.20.2.10",
        dpt: "502",
        dmac: "00:1d:9c:c0:04:9d",
        zoneDst: "Cell-1",
        app: "modbus",
        outcome: "accepted",
        count: "3",
        conf: "0.85",
        phase: "detect",
        attack: "T1692.001,T0836",
        tactic: "TA0106",
        sr: "2.1,1.2",
        point: alert.point,
        expected: alert.expected,
        why: alert.why,
        fp: alert.fingerprint,
        first: alert.ts,
      },
      meta: { sequenceId: "17" },
    });
  });

  it("has names that the standard allows, and ids of detectors that fit the header", () => {
    const names = structuredText.fields
      .map(({ name }) => name)
      .filter((name) => name !== "MSG" && !name.startsWith("meta "));
    expect(names.filter((name) => !/^[a-zA-Z]{1,32}$/.test(name))).toEqual([]);
    expect(detectors.map(({ doc }) => doc.id).filter((id) => !/^[!-~]{1,32}$/.test(id))).toEqual([]);
  });

  it("names its element after the kind of the record and the number of the enterprise", () => {
    const text = syslogMessage({ record: decision }, structuredText, contextOf({ pen: 4711 }));
    expect(parseSyslog(text).elements).toEqual({
      "decision@4711": {
        id: "D-7",
        code: "decision/mute",
        sev: "info",
        who: "anna",
        about: alert.id,
        until: "2026-11-21T12:00:00.000000Z",
      },
    });
  });

  it.each([
    { seq: 1, want: "1" },
    { seq: 2_147_483_647, want: "2147483647" },
    { seq: 2_147_483_648, want: "1" },
  ])("begins to count again where the standard ends: $seq", ({ seq, want }) => {
    expect(parsed({ seq, record: alert }).elements.meta).toEqual({ sequenceId: want });
  });

  it("marks text beyond ASCII as UTF-8, under a header that asks for it only", () => {
    expect(parsed({ record: hostileAlert }).hasMark).toBe(true);
    expect(syslogMessage({ record: hostileAlert }, structuredText, contextOf({ header: "rfc3164" }))).not.toContain(
      "\ufeff",
    );
    expect(structuredText.render({ record: hostileAlert }, contextOf(), 8192)).not.toContain("\ufeff");
  });

  it("brings every text through, whatever is in it", () => {
    fc.assert(
      fc.property(anyRecord, anySensor, (record, sensor) => {
        const { elements, message } = parseSyslog(syslogMessage(record, structuredText, contextOf({}, sensor)));
        const { record: kept } = record;
        const said = elements[`${kept.kind}@32473`] ?? {};
        expect(said.cut).toBeUndefined();
        if ("id" in kept) expect(said.id).toBe(asOneLine(kept.id));
        if (kept.kind === "trail") expect(message.endsWith(`: ${asOneLine(kept.text)}`)).toBe(true);
        if (kept.kind === "decision") expect([said.who, said.about]).toEqual([kept.who, kept.about].map(asOneLine));
        if (kept.kind !== "alert" && kept.kind !== "audit") return;
        expect(message).toBe(asOneLine(`${kept.title}: ${kept.observed}`));
        expect([said.expected, said.why]).toEqual([kept.expected, kept.why].map(asOneLine));
        expect([said.src, said.dst, said.dpt]).toEqual([kept.actor.ip, kept.target?.ip, kept.target?.port?.toString()]);
      }),
      { numRuns: 100 },
    );
  });

  it("is cut so that the rest is still what it was", () => {
    const whole = parsed({ seq: 2, record: hostileAlert });
    for (const limitBytes of [480, 600, 800, 1024]) {
      const { elements, message } = parsed({ seq: 2, record: hostileAlert }, limitBytes);
      const { cut, ...rest } = elements["alert@32473"] ?? {};
      expect([cut, rest.id, elements.meta?.sequenceId]).toEqual(["true", hostileAlert.id, "2"]);
      const before = whole.elements["alert@32473"] ?? {};
      expect(Object.entries(rest).filter(([key, value]) => !isBeginning(value, before[key] ?? ""))).toEqual([]);
      expect(isBeginning(message, whole.message)).toBe(true);
    }
  });
});
