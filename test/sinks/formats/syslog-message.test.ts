import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../../../src/sinks/formats/index.js";
import { leef } from "../../../src/sinks/formats/leef.js";
import { native } from "../../../src/sinks/formats/native.js";
import { structuredText } from "../../../src/sinks/formats/structured-text.js";
import { syslogMessage } from "../../../src/sinks/formats/syslog-message.js";
import { projectRoot } from "../../style/project-files.js";
import { anyRecord, anySensor } from "./any-record.js";
import { alert, audit, contextOf, health, hostileAlert } from "./given.js";
import { parseCef } from "./parse-cef.js";
import { parseLeef } from "./parse-leef.js";
import { parseOldSyslog, parseSyslog } from "./parse-syslog.js";

/** Orders to terminals, ends of line, half characters; a tab where it parts attributes. */
const UNSEEN = /[\p{Cc}\p{Surrogate}\u2028\u2029]/u;

const limits = [480, 1024, 2048, 8192] as const;

/** What follows a header, by the parser of its format. */
const bodies: Readonly<Record<string, (body: string) => unknown>> = {
  cef: parseCef,
  leef: parseLeef,
  rfc5424: (body) => parseSyslog(`<0>1 - - - - - ${body}`),
};

describe("a syslog message", () => {
  it("has facility, severity, time, names and the detector in its header", () => {
    expect(parseSyslog(syslogMessage({ record: alert }, native, contextOf()))).toMatchObject({
      facility: 13,
      severity: 2,
      timestamp: "2026-11-21T03:59:36.387257Z",
      hostname: "sensor-07.plant.example",
      appName: "zonewarden",
      procId: "4242",
      msgId: "modbus/unauthorised-writer",
      elements: {},
    });
  });

  it.each([
    { name: "critical", record: alert, want: 2 },
    { name: "high", record: { ...alert, severity: 3, severityName: "high" } as const, want: 3 },
    { name: "medium", record: hostileAlert, want: 4 },
    { name: "low", record: { ...alert, severity: 1, severityName: "low" } as const, want: 5 },
    { name: "an audit record", record: audit, want: 6 },
    { name: "trouble of the sensor", record: health("store-failing", "x"), want: 3 },
    { name: "a gap of knowledge", record: health("baseline-missing", "x"), want: 4 },
    { name: "good news", record: health("store-recovered", "x"), want: 6 },
  ])("has the severity of its record: $name", ({ record, want }) => {
    expect(parseSyslog(syslogMessage({ record }, native, contextOf({ facility: 17 })))).toMatchObject({
      facility: 17,
      severity: want,
    });
  });

  it.each([
    { name: "a long id", detector: `site/${"x".repeat(40)}`, want: `site/${"x".repeat(27)}` },
    { name: "an id that is none", detector: "ü ]\n", want: "-]-" },
    { name: "no id", detector: "", want: "-" },
  ])("cuts the MSGID where the standard does: $name", ({ detector, want }) => {
    expect(parseSyslog(syslogMessage({ record: { ...alert, detector } }, native, contextOf())).msgId).toBe(want);
  });

  it.each([
    { name: "spaces and controls", sensor: "plant 7\n<1>", want: "plant-7-<1>" },
    { name: "nothing", sensor: "", want: "-" },
    { name: "too much", sensor: "x".repeat(300), want: "x".repeat(255) },
  ])("has a name of the sensor that is one: $name", ({ sensor, want }) => {
    expect(parseSyslog(syslogMessage({ record: alert }, native, contextOf({}, sensor))).hostname).toBe(want);
  });

  it("leaves the domain out where it takes the room of what must be said", () => {
    const sensor = `sensor-07.${"long.".repeat(20)}example`;
    expect(parseSyslog(syslogMessage({ record: alert }, native, contextOf({}, sensor), 480)).hostname).toBe(
      "sensor-07",
    );
    expect(parseSyslog(syslogMessage({ record: alert }, native, contextOf({}, sensor), 1024)).hostname).toBe(sensor);
  });

  it.each([
    { ts: "2026-11-01T03:59:36.387257Z", want: "Nov  1 03:59:36" },
    { ts: "2026-02-28T23:59:59.999999Z", want: "Feb 28 23:59:59" },
  ])("has an old header on request: $want", ({ ts, want }) => {
    const record = { ...health("sink-down", "x"), ts };
    const { time, hostname, rest, facility, severity } = parseOldSyslog(
      syslogMessage({ record }, native, contextOf({ header: "rfc3164" })),
    );
    expect([time, hostname, facility, severity]).toEqual([want, "sensor-07.plant.example", 13, 3]);
    expect(rest).toMatch(/^zonewarden\[4242\]: \{"code"/);
  });

  it("has local times in an old header, unless told otherwise", () => {
    const script = `
      import { syslogMessage } from "./src/sinks/formats/syslog-message.ts";
      import { native } from "./src/sinks/formats/native.ts";
      import { alert, contextOf } from "./test/sinks/formats/given.ts";
      for (const timeZone of ["local", "utc"]) {
        const context = contextOf({ header: "rfc3164", timeZone });
        process.stdout.write(syslogMessage({ record: alert }, native, context) + "\\n");
      }`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", script],
      { cwd: projectRoot, encoding: "utf8", env: { ...process.env, TZ: "Asia/Kolkata" } },
    );
    const times = stdout
      .trim()
      .split("\n")
      .map((line) => line.slice(5, 20));
    expect([stderr, times]).toEqual(["", ["Nov 21 09:29:36", "Nov 21 03:59:36"]]);
  });

  it("has LEEF right after the name of the sensor, in both headers that QRadar takes", () => {
    const old = syslogMessage({ record: alert }, leef, contextOf());
    expect(parseOldSyslog(old).rest).toMatch(/^LEEF:2\.0\|/);
    const current = syslogMessage({ record: alert }, leef, contextOf({ header: "rfc5424" }));
    expect(current).toMatch(/^<106>1 2026-11-21T03:59:36\.387Z sensor-07\.plant\.example LEEF:2\.0\|/);
  });

  it("has no number of the process where none is given", () => {
    const { processId: _, ...context } = contextOf();
    expect(parseSyslog(syslogMessage({ record: alert }, native, context)).procId).toBe("-");
    const old = syslogMessage({ record: alert }, structuredText, {
      ...context,
      options: { ...context.options, header: "rfc3164" },
    });
    expect(parseOldSyslog(old).rest).toMatch(/^zonewarden: \[alert@32473 /);
  });

  it.each(formats.map((format) => ({ id: format.doc.id, format })))(
    "keeps to its limit and to its grammar, whatever the record: $id",
    ({ id, format }) => {
      fc.assert(
        fc.property(
          anyRecord,
          anySensor,
          fc.constantFrom(...limits),
          fc.boolean(),
          (record, sensor, limitBytes, isOld) => {
            const header = isOld ? "rfc3164" : id === "leef" ? undefined : "rfc5424";
            const context = contextOf({ header }, sensor);
            const message = syslogMessage(record, format, context, limitBytes);
            expect(Buffer.byteLength(message)).toBeLessThanOrEqual(limitBytes);
            expect(Buffer.from(message).toString("utf8")).toBe(message);
            expect(id === "leef" ? message.replaceAll("\t", "") : message).not.toMatch(UNSEEN);
            const isOldHeader = isOld || id === "leef";
            const rest = isOldHeader ? parseOldSyslog(message).rest : parseSyslog(message).message;
            const body = isOldHeader ? rest.replace(/^zonewarden\[4242\]: /, "") : rest;
            if (id === "rfc5424" && !isOldHeader) return;
            const parsed = (bodies[id] ?? JSON.parse)(body);
            expect(parsed).toBeTruthy();
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it.each(formats.map((format) => ({ id: format.doc.id, format })))(
    "says where something was cut: $id",
    ({ id, format }) => {
      fc.assert(
        fc.property(anyRecord, fc.constantFrom(...limits), (record, limitBytes) => {
          const whole = format.render(record, contextOf(), Number.POSITIVE_INFINITY);
          const cut = format.render(record, contextOf(), limitBytes);
          const marks =
            /isCut":true|cut="true"|reason=cut|cut=true|"cut":true|is_truncated":true|"cut":\["true"\]|\(cut\)"/;
          expect(whole === cut || marks.test(cut)).toBe(true);
          expect(whole === cut).toBe(Buffer.byteLength(whole) <= limitBytes);
          expect(id).toBeTruthy();
        }),
        { numRuns: 40 },
      );
    },
  );
});
