import { describe, expect, it } from "vitest";
import type { ConduitEvent, ControlOperation, Session } from "../../../src/contracts/sensor-event.js";
import { undeclaredConduit } from "../../../src/detectors/zone/undeclared-conduit.js";
import { Plant, readCoils, writeCoil } from "../../sensor/plant.js";
import { at, conduit, findingsOf, party, request, response, session } from "../given.js";
import { line, policyOf } from "../policy-stub.js";
import { alertsOf, hosts, policyWith } from "./real-plant.js";

const [DESK, PLC, HMI, OTHER] = [1, 2, 3, 4] as const;

const zones = (level: number) =>
  ({
    office: { type: "enterprise", level, ips: ["10.0.0.1"] },
    cell: { type: "control", level, ips: ["10.0.0.2", "10.0.0.4"] },
    view: { type: "supervisory", level: 1, ips: ["10.0.0.3"] },
  }) as const;

const conduits = [
  { from: "view", to: "cell", ports: [502], protocol: "modbus", effects: ["read"], limits: [0, 10] },
] as const;

const policy = policyOf({ zones: zones(2), conduits });

const to = (client: number, server: number, port = 502, over: Partial<Session> = {}) =>
  session({ client: party(client, 40_000), server: party(server, port), ...over });

const found = (events: Parameters<typeof findingsOf>[2], over = {}, seconds = 10) =>
  findingsOf(undeclaredConduit, undefined, events, seconds, { policy, ...over });

const later = (event: ConduitEvent, seconds: number): ConduitEvent => ({
  ...event,
  time: (event.time + seconds * 1e6) as ConduitEvent["time"],
});

const opening = (of: Session): ConduitEvent[] => [conduit("attempted", of, 0, 1), conduit("established", of, 1, 2)];

describe("zone/undeclared-conduit", () => {
  it.each([
    ["declared", to(HMI, PLC)],
    ["inside one zone", to(PLC, OTHER, 80)],
    ["of an asset in no zone", to(9, PLC)],
    ["to an asset in no zone", to(HMI, 9)],
    ["declared by its protocol on another port", to(HMI, PLC, 5020, { protocol: "modbus" })],
    [
      "of which nobody saw who began it, declared the other way",
      to(PLC, HMI, 40_000, { client: party(PLC, 502), isDirectionKnown: false, isMidstream: true }),
    ],
  ])("is silent on a session %s", (_, of) => {
    expect(found(opening(of))).toEqual([]);
  });

  it("is silent without a policy", () => {
    expect(found(opening(to(DESK, PLC)), { policy: undefined })).toEqual([]);
  });

  it("is silent on approved remote access and on declared scanners", () => {
    const approved = policyOf({ zones: zones(2), over: { remoteAccess: () => line(40, "remoteAccess[0]") } });
    const scanning = policyOf({ zones: zones(2), over: { isScanner: ({ ip }) => ip === "10.0.0.1" } });
    expect(found(opening(to(DESK, PLC)), { policy: approved })).toEqual([]);
    expect(found(opening(to(DESK, PLC)), { policy: scanning })).toEqual([]);
    expect(found(opening(to(PLC, DESK)), { policy: scanning })).toHaveLength(2);
  });

  it("tells of three ports of a server each by itself, and of further ones within a minute together", () => {
    const attempts = (ports: readonly number[], stepSeconds: number) =>
      ports.flatMap((port, i) =>
        opening(to(DESK, PLC, port, { id: i + 1 })).map((event) => later(event, i * stepSeconds)),
      );
    const lastOfKeys = (events: ConduitEvent[]) => [...new Set(found(events).map(({ key }) => key.at(-1)))];
    const seven = [21, 22, 23, 80, 502, 1883, 4840];
    expect(lastOfKeys(attempts(seven, 2))).toEqual(["21", "22", "23", "ports"]);
    expect(lastOfKeys(attempts([...seven, ...seven], 1))).toEqual(["21", "22", "23", "ports"]);
    expect(lastOfKeys(attempts(seven, 25))).toEqual(seven.map(String));
    expect(lastOfKeys(attempts([502, 502, 502, 502, 502], 1))).toEqual(["502"]);
  });

  it("raises the first packet of what is not declared, and completes it with the answer", () => {
    const findings = found(opening(to(DESK, PLC)));
    expect(findings.map(({ frame, isAmendment, outcome, key }) => [frame, isAmendment, outcome, key.length])).toEqual([
      [1, false, "unknown", 4],
      [1, true, "accepted", 4],
    ]);
    expect(findings[1]).toMatchObject({
      observed:
        "10.0.0.1 has a connection to 10.0.0.2 on tcp/502. It goes from zone office (enterprise, level 4) to zone " +
        "cell (control, level 1).",
      expected: "The policy declares no conduit from office to cell, and what is not declared is denied.",
    });
    expect(findings[1]?.why).toMatch(
      / is - \{from: office, to: cell, services: \[tcp\/502\], owner: NAME, until: 2026-02-04\}\.$/,
    );
  });

  it.each([
    ["refused", [conduit("refused", to(DESK, PLC), 1, 2)], "rejected", 0],
    ["not answered in time", [], "no-response", 3],
    ["over before that", [conduit("ended", to(DESK, PLC), 1, 2)], "no-response", 0],
  ])("says when it was %s", (_, events, outcome, seconds) => {
    const findings = found([conduit("attempted", to(DESK, PLC), 0, 1), ...events], {}, seconds);
    expect(findings.map((finding) => finding.outcome)).toEqual(["unknown", outcome]);
  });

  it("names the line that comes nearest and the field that failed", () => {
    expect(found(opening(to(HMI, PLC, 80, { protocol: "mqtt" })))[0]?.expected).toBe(
      "The policy declares no such conduit from view to cell; policy.yaml:10 (conduits[0]) comes nearest and fails " +
        "in service: it asks for other service.",
    );
  });

  it("waits for the protocol where all hangs on it, and no longer than it says", () => {
    const of = to(HMI, PLC, 5020);
    const known = { ...of, protocol: "modbus", service: "modbus" };
    const foreign = { ...of, protocol: "mqtt", service: "mqtt" };
    expect(found([...opening(of), conduit("identified", known, 2, 3)])).toEqual([]);
    expect(found(opening(of), {}, 1.9)).toEqual([]);
    expect(found(opening(of), {}, 2)).toHaveLength(1);
    expect(found([...opening(of), conduit("identified", foreign, 2, 3)], {}, 0)).toMatchObject([
      { frame: 1, isAmendment: false, outcome: "accepted" },
    ]);
    expect(found([conduit("attempted", of, 0, 1), conduit("refused", of, 1, 2)], {}, 0)).toHaveLength(1);
    expect(found([conduit("attempted", of, 0, 1), conduit("ended", of, 1, 2)], {}, 0)).toMatchObject([
      { outcome: "no-response" },
    ]);
  });

  it("raises a session that turns out to be of a protocol which is not declared", () => {
    const of = to(HMI, PLC, 502);
    const foreign = { ...of, protocol: "mqtt", service: "mqtt", server: party(PLC, 1883) };
    expect(found([...opening(of), conduit("identified", foreign, 2, 3)])).toMatchObject([{ frame: 3 }]);
  });

  it("takes in what a request in it changes", () => {
    const of = to(DESK, PLC, 502, { protocol: "modbus" });
    const findings = found([
      ...opening(of),
      request(of, 3, 0, [], { time: at(2), frame: 3 }),
      request(of, 5, 2, [1], { time: at(3), frame: 4 }),
      request(of, 5, 3, [1], { time: at(4), frame: 5 }),
    ]);
    expect(findings).toHaveLength(3);
    expect(findings[2]).toMatchObject({ frame: 1, isAmendment: true });
    expect(findings[2]?.observed).toMatch(/ 10\.0\.0\.1 wrote coil 2 = ON with function 5 \(Write Single Coil\)\.$/);
  });

  it.each([
    ["a read at level 2", 2, 502, 3, undefined],
    ["a read at level 3", 3, 502, 3, "medium"],
    ["a write at level 3", 3, 502, 5, undefined],
    ["remote execution at level 3", 3, 3389, undefined, undefined],
    ["anything else at level 3", 3, 80, undefined, "medium"],
  ])("rates %s", (_, level, port, functionCode, severity) => {
    const of = to(DESK, PLC, port, { protocol: functionCode === undefined ? undefined : "modbus" });
    const requests = functionCode === undefined ? [] : [request(of, functionCode, 1, [1], { time: at(2), frame: 3 })];
    const findings = found([...opening(of), ...requests], { policy: policyOf({ zones: zones(level) }) });
    expect(findings.at(-1)?.severity).toBe(severity);
  });

  it("raises what a declared conduit does not allow to do, with its answer", () => {
    const of = to(HMI, PLC, 502, { protocol: "modbus" });
    const read = request(of, 3, 0, [], { time: at(2), frame: 3 });
    const write = request(of, 6, 40, [7], { time: at(3), frame: 4 });
    const findings = found([...opening(of), read, write, response(write, 2)]);
    expect(findings).toMatchObject([
      { frame: 4, isAmendment: false, outcome: "unknown", point: "a:02:00:00:00:00:02/1/hr/40", value: "7" },
      { frame: 4, isAmendment: true, outcome: "rejected" },
    ]);
    expect(findings[0]?.expected).toMatch(/ comes nearest and fails in operations: /);
    expect(findings[0]?.why).toMatch(
      / is - \{from: view, to: cell, operations: \{modbus: \{write: hr 40-40\}\}, owner: NAME, until: 2026-02-04\}\.$/,
    );
    expect(findings[0]?.key).toEqual(findings[1]?.key);
  });

  it("raises an operation of OPC UA that is not declared", () => {
    const of = to(HMI, PLC, 502, { protocol: "opcua" });
    const called: ControlOperation = {
      ...{ type: "operation", time: at(2), frame: 5, capture: 0, session: of, protocol: "opcua" },
      ...{ effect: "call", name: "Call", point: "ns=2;s=Stop", value: undefined },
    };
    const findings = found([called]);
    expect(findings).toMatchObject([{ frame: 5, point: "ns=2;s=Stop", outcome: "unknown" }]);
    expect(findings[0]?.observed).toMatch(/^10\.0\.0\.3 used OPC UA Call on ns=2;s=Stop on 10\.0\.0\.2 over /);
    expect(findings[0]?.why).toContain('operations: {opcua: {call: "ns=2;s=Stop"}}');
  });

  describe("in real frames", () => {
    const declared = policyWith("conduits:\n  - { from: view, to: cell, operations: { modbus: { read: 0-9 } } }\n");

    it("+ raises an office PC that asks a controller", () => {
      const [alert, ...others] = alertsOf(
        "zone/undeclared-conduit",
        new Plant().modbus(1, hosts.office, hosts.controller, readCoils(1)),
        declared,
      );
      expect(others).toEqual([]);
      expect(alert).toMatchObject({ detector: "zone/undeclared-conduit", severityName: "high", outcome: "accepted" });
      expect(alert?.expected).toContain("policy.yaml:11 (conduits[0]) comes nearest and fails in from");
    });

    it("+ raises a write in a conduit that is declared for reading, with an exception that would allow it", () => {
      const plant = new Plant().modbus(1, hosts.view, hosts.controller, readCoils(1), writeCoil(2, true));
      const [alert, ...others] = alertsOf("zone/undeclared-conduit", plant, declared);
      expect(others).toEqual([]);
      const stub = /- \{.*\}/.exec(alert?.why ?? "")?.[0];
      expect(stub).toBe(
        "- {from: view, to: cell, operations: {modbus: {write: co 2-2}}, owner: NAME, until: 2026-02-04}",
      );
      const excepted = policyWith(
        `conduits:\n  - { from: view, to: cell, operations: { modbus: { read: 0-9 } } }\n  ${stub}\n`,
      );
      expect(alertsOf("zone/undeclared-conduit", plant, excepted)).toEqual([]);
    });

    it("- is silent on what is declared", () => {
      const plant = new Plant()
        .modbus(1, hosts.view, hosts.controller, readCoils(1))
        .modbus(2, hosts.view, hosts.controller, readCoils(1));
      expect(alertsOf("zone/undeclared-conduit", plant, declared)).toEqual([]);
    });

    it("- is silent on what is under way when the capture begins", () => {
      const head = [0, 1, 0, 0, 0, 6, 1];
      const parts = [
        { from: "server", payload: [0, 0, 0, 0, 0, 4, 1, 1, 1, 1] },
        { from: "client", payload: [...head, 1, 0, 0, 0, 4] },
        { from: "server", payload: [0, 1, 0, 0, 0, 4, 1, 1, 1, 1] },
      ] as const;
      const plant = new Plant().stream(1, hosts.view, hosts.controller, 502, parts, { hasHandshake: false });
      expect(alertsOf("zone/undeclared-conduit", plant, declared)).toEqual([]);
    });

    it("+ says when an exception has run out", () => {
      const over = policyWith("conduits:\n  - { from: office, to: cell, services: [modbus], until: 2026-01-01 }\n");
      const [alert] = alertsOf(
        "zone/undeclared-conduit",
        new Plant().modbus(1, hosts.office, hosts.controller, readCoils(1)),
        over,
      );
      expect(alert?.expected).toMatch(
        /policy\.yaml:11 \(conduits\[0\]\) comes nearest and fails in until: .*2026-01-01/,
      );
    });
  });
});
