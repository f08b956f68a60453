import { describe, expect, it } from "vitest";
import { recordFacts } from "../../../src/sinks/formats/record-facts.js";
import { alert, contextOf, decision, health, incident, trail } from "./given.js";

const NEVER = "1970-01-01T00:00:00.000000Z";

describe("what a record tells", () => {
  it.each([
    { name: "of an alert", given: { seq: 3, record: alert }, want: alert.id },
    { name: "of an incident", given: { seq: 3, record: incident }, want: incident.id },
    { name: "of a decision", given: { seq: 3, record: decision }, want: decision.id },
    { name: "by its place", given: { seq: 3, record: health("log-head", "x") }, want: "health-3" },
    { name: "by its place, of what happened", given: { seq: 3, record: trail }, want: "trail-3" },
    { name: "without a place", given: { record: trail }, want: undefined },
  ])("has its id: $name", ({ given, want }) => {
    expect(recordFacts(given, contextOf()).id).toBe(want);
  });

  it.each([
    { ts: alert.ts, want: [alert.ts, 1_795_233_570_000] },
    { ts: "12026-11-21T03:59:36.387257Z", want: [NEVER, 0] },
    { ts: "2026-13-41T03:59:36.387257Z", want: [NEVER, 0] },
    { ts: "2026-11-21T03:59:36.387257Z\n<0>1 forged", want: [NEVER, 0] },
    { ts: "", want: [NEVER, 0] },
  ])("has a time that is one: $ts", ({ ts, want }) => {
    const facts = recordFacts({ record: { ...alert, ts } }, contextOf());
    expect([facts.ts, facts.startMs]).toEqual(want);
  });

  it.each([
    { service: "modbus", conduit: "a>b/tcp/modbus", want: ["modbus", "tcp"] },
    { service: "80", conduit: "a>b/udp/80", want: [undefined, "udp"] },
    { service: "tcp", conduit: "a/tcp/b>c/sctp/x", want: ["tcp", undefined] },
  ])("has protocol and transport where they are known: $conduit", ({ service, conduit, want }) => {
    const { application, transport } = recordFacts({ record: { ...alert, service, conduit } }, contextOf());
    expect([application, transport]).toEqual(want);
  });

  it("belongs to no incident whose id is empty", () => {
    expect(recordFacts({ record: { ...alert, incident: "" } }, contextOf()).incidentId).toBeUndefined();
  });

  it("tells what an incident has become", () => {
    const merged = { ...incident, state: "merged", mergedInto: "I-2", alerts: ["A-1"] } as const;
    expect(recordFacts({ record: merged }, contextOf()).text).toBe(`${incident.title}; 1 alert, merged into I-2.`);
  });
});
