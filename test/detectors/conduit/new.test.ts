import { describe, expect, it } from "vitest";
import type { ConduitEvent } from "../../../src/contracts/sensor-event.js";
import { newConduit } from "../../../src/detectors/conduit/new.js";
import { host } from "../../inventory/frames.js";
import { Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { conduit, findingsOf, party, START, session } from "../given.js";
import { DESK, HMI, MIDSTREAM, OTHER, PLC, plant, to } from "./a-pair.js";

const nbns = { transport: "udp", isSymmetric: true, isDirectionKnown: false, service: "nbns" } as const;
const found = (events: readonly ConduitEvent[], seconds = 0) => findingsOf(newConduit, plant, events, seconds);
const answered = (of: ConduitEvent["session"]) => [conduit("attempted", of, 0, 1), conduit("established", of, 1, 2)];

describe("conduit/new", () => {
  it.each([
    ["known by its port", to(HMI, PLC, 502)],
    ["known by its protocol on another port", to(HMI, PLC, 503, { protocol: "modbus" })],
    ["identified where only the port was known", to(DESK, HMI, 3306, { protocol: "mysql" })],
    ["midstream, known by a port", session({ ...MIDSTREAM, client: party(PLC, 502), server: party(HMI, 1) })],
    ["midstream between a pair known so", session({ ...MIDSTREAM, client: party(DESK, 9), server: party(OTHER, 8) })],
    ["opened to a port known without direction", to(OTHER, DESK, 1613)],
    ["housekeeping, the other way round", session({ ...nbns, client: party(DESK, 137), server: party(HMI, 137) })],
    ["of an asset with itself", to(OTHER, OTHER, 80)],
    ["of a pair that has others, which is a new service", to(DESK, HMI, 80)],
    ["that begins from the other side, which is a reversal", to(HMI, DESK, 3306)],
  ])("is silent on a conduit %s", (_, of) => {
    expect(found(answered(of), 10)).toEqual([]);
  });

  it.each([
    ["another pair", to(OTHER, HMI, 80), undefined, 0],
    ["a pair that does housekeeping alone", to(OTHER, PLC, 80), undefined, 2],
    ["a new client of a controller", to(DESK, PLC, 502), undefined, 1],
    ["a controller that becomes a client", to(PLC, DESK, 80), undefined, 1],
    ["a port of a controller that nobody uses", to(DESK, PLC, 4444), undefined, 2],
    ["remote execution", to(OTHER, HMI, 445), undefined, 1],
    ["remote execution on a controller", to(DESK, PLC, 445), undefined, 2],
    ["a conduit that is rare", to(OTHER, PLC, 8080), undefined, -1],
    ["housekeeping of strangers", session({ ...nbns, client: party(OTHER, 137), server: party(PLC, 137) }), "low", 0],
    ["housekeeping of a known pair", session({ ...nbns, client: party(HMI, 137), server: party(PLC, 137) }), "info", 0],
  ])("rates %s", (_, of, severity, raise) => {
    const [finding] = found([conduit("established", of, 0, 1)], 3);
    expect([finding?.severity, finding?.raise]).toEqual([severity, raise]);
  });

  it("is raised by the answer, of the first packet", () => {
    const of = to(DESK, PLC, 502);
    const findings = found(answered(of), 10);
    expect(findings.map(({ frame, isAmendment, outcome }) => [frame, isAmendment, outcome])).toEqual([
      [1, false, "accepted"],
    ]);
    expect(findings[0]).toMatchObject({
      observed: "10.0.0.3 has a connection to 10.0.0.2 on tcp/502.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.3 and 10.0.0.2 never talked to " +
        "each other; the nearest conduits differ by client: this service of 10.0.0.2 is used by 10.0.0.1.",
      why:
        "A controller talks to few partners, and those do not change by themselves. Find out what on 10.0.0.3 opened " +
        "it; approve the conduit if it is meant.",
    });
    expect(findings[0]?.evidence.map(({ frame }) => frame)).toEqual([1, 2]);
  });

  it("tells a client from the known one that has the same address", () => {
    const twin = to(DESK, PLC, 502, { client: { ...party(DESK, 40_000), ip: "10.0.0.1" } });
    const [finding] = found(answered(twin), 10);
    expect(finding?.expected).toContain(
      "10.0.0.1 and 10.0.0.2 never talked to each other; the nearest conduits differ by client: this service of " +
        "10.0.0.2 is used by 10.0.0.1 at 02:00:00:00:00:01.",
    );
  });

  it("says of a rare conduit how often it was seen", () => {
    expect(found(answered(to(OTHER, PLC, 8080)))[0]).toMatchObject({ floor: "info" });
    expect(found(answered(to(OTHER, PLC, 8080)))[0]?.expected).toMatch(
      /^The baseline .* has this as rare \(40 sessions, the last on 2026-01-04\): it was not seen often enough/,
    );
  });

  it.each([
    ["refused", [conduit("refused", to(DESK, PLC, 502), 1, 2)]],
    ["left without answer", []],
    [
      "left without answer to the end",
      [{ ...conduit("ended", to(DESK, PLC, 502), 30, 2), payloadBytes: [0, 0] as const }],
    ],
  ])("leaves an attempt that is %s to another detector", (_, rest) => {
    expect(found([conduit("attempted", to(DESK, PLC, 502), 0, 1), ...rest], 60)).toEqual([]);
  });

  it("takes payload for the answer that was not seen", () => {
    const of = to(DESK, PLC, 502);
    const ended = { ...conduit("ended", of, 30, 2), payloadBytes: [12, 0] as const };
    expect(found([conduit("attempted", of, 0, 1), ended])).toHaveLength(1);
  });

  it("is raised of a midstream session in which one side speaks alone", () => {
    const of = session({ ...MIDSTREAM, client: party(DESK, 1613), server: party(PLC, 7145) });
    const first = { ...conduit("established", of, 0, 1), payloadBytes: [9, 0] as const };
    expect(found([first], 2.9)).toEqual([]);
    expect(found([first], 3)).toHaveLength(1);
    const both = { ...conduit("answered", of, 1, 2), payloadBytes: [9, 9] as const };
    expect(found([first, both], 10)).toEqual([]);
  });

  it("watches datagrams for a moment, and reports them early when they end before", () => {
    const of = to(DESK, PLC, 47_808, { transport: "udp" });
    const first = conduit("attempted", of, 0, 1);
    expect(found([first], 1.9)).toEqual([]);
    expect(found([first, conduit("established", of, 1, 2)], 10)).toMatchObject([
      { outcome: "accepted", observed: "10.0.0.3 sent datagrams to 10.0.0.2 on udp/47808 and was answered." },
    ]);
    expect(found([first, conduit("ended", of, 1, 2)])).toHaveLength(1);
  });

  it("tells what it was identified as, under the same key", () => {
    const of = to(DESK, PLC, 502);
    const known = { ...of, protocol: "modbus", service: "modbus" };
    const findings = found([...answered(of), conduit("identified", known, 1, 3)]);
    expect(findings.map(({ isAmendment }) => isAmendment)).toEqual([false, true]);
    expect(findings[0]?.key).toEqual(findings[1]?.key);
    expect(findings.at(-1)?.evidence.at(-1)?.note).toBe("identified as tcp/502 (modbus)");
    expect(findings.at(-1)?.observed).toContain("on tcp/502 (modbus)");
  });

  it("says nothing more when the protocol shows a known conduit", () => {
    const opened = to(OTHER, HMI, 5020);
    const turned = session({ client: party(HMI, 5020), server: party(PLC, 40_000), protocol: "modbus" });
    const events = [...answered(opened), conduit("identified", turned, 1, 3), conduit("ended", turned, 2, 4)];
    expect(found(events, 10)).toHaveLength(1);
  });

  it("is raised by a stranger's connection, and not by what was learned", () => {
    const baseline = learnedFrom(usual().frames(START));
    const parts = [
      { from: "client", payload: [1] },
      { from: "server", payload: [2] },
    ] as const;
    const opened = usual(new Plant(), 20).stream(5, host(1), host(40), 8443, parts);
    expect(told(watched(opened.frames(START), { baseline }))).toEqual(["conduit/new low"]);
    expect(told(watched(usual(new Plant(), 20).frames(START), { baseline }))).toEqual([]);
  });
});
