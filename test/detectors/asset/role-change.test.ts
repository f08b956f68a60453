import { describe, expect, it } from "vitest";
import type { ConduitStage, ControlOperation, SensorEvent, Session } from "../../../src/contracts/sensor-event.js";
import { roleChange } from "../../../src/detectors/asset/role-change.js";
import { PLC_A, PLC_B, Plant, readCoils, usual, writeCoil } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import {
  assetId,
  at,
  baselineOf,
  conduit,
  findingsOf,
  knownAsset,
  knownConduit,
  knownConduitBy,
  party,
  request,
  START,
  session,
} from "../given.js";

/** 1 asks, 2 and 3 serve, 4 does both, 5 serves something else. */
const plant = baselineOf(
  knownAsset(1, { "modbus/client": 40 }),
  knownAsset(2, { "modbus/server": 40 }),
  knownAsset(3, { "modbus/server": 12 }),
  knownAsset(4, { "modbus/server": 12, "opcua/client": 3 }),
  knownAsset(5, { "http/server": 9 }),
  knownConduit(1, 2, "modbus", [502]),
  knownConduit(2, 5, "8080", [8080]),
  knownConduit(3, 5, "102", [102]),
);
const of = (client: number, server: number, port: number, over: Partial<Session> = {}) =>
  session({ client: party(client, 40_000), server: party(server, port), ...over });
const found = (events: readonly SensorEvent[], baseline = plant) => findingsOf(roleChange, baseline, events);
const stages = (of: Session, ...all: ConduitStage[]) => all.map((stage, i) => conduit(stage, of, i, 10 + i));

describe("asset/role-change", () => {
  it.each<[string, Session, ConduitStage[], string[]]>([
    ["a server that opens a control port", of(2, 3, 502), ["attempted"], ["medium client"]],
    ["the same by a control port without decoder", of(2, 9, 102), ["attempted"], ["medium client"]],
    ["a client that answers on a control port", of(9, 1, 502), ["attempted", "established"], ["medium server"]],
    ["a client that is only asked on a control port", of(9, 1, 502), ["attempted"], []],
    ["a client that refuses", of(9, 1, 502), ["attempted", "refused"], []],
    ["a controller that opens any other service", of(2, 9, 4444), ["attempted"], ["medium it-client"]],
    ["the same, answered", of(2, 9, 4444), ["attempted", "established"], ["medium it-client", "high it-client"]],
    ["a service that the controller asked of another", of(2, 9, 8080), ["attempted"], []],
    ["a known conduit", of(1, 2, 502), ["attempted", "established"], []],
    ["a client of one more server", of(1, 3, 502), ["attempted", "established"], []],
    ["an asset on both sides", of(4, 2, 502), ["attempted", "established"], []],
    ["what is no controller", of(5, 9, 4444), ["attempted", "established"], []],
    ["an unknown asset", of(9, 2, 502), ["attempted", "established"], []],
    ["a controller that asks for names", of(2, 9, 53, { transport: "udp" }), ["established"], []],
    ["a controller that asks for the time", of(2, 9, 123, { transport: "udp" }), ["established"], []],
    ["housekeeping", of(2, 9, 137, { transport: "udp", isSymmetric: true }), ["established"], []],
    ["datagrams nobody answers", of(2, 9, 514, { transport: "udp" }), ["attempted"], []],
    [
      "datagrams that are answered",
      of(2, 9, 161, { transport: "udp" }),
      ["attempted", "established"],
      ["high it-client"],
    ],
    ["a connection of which nobody knows who serves", of(2, 3, 502, { isDirectionKnown: false }), ["established"], []],
    ["one side of a connection from its middle", of(9, 1, 502, { isMidstream: true }), ["established"], []],
    ["both sides of it", of(9, 1, 502, { isMidstream: true }), ["established", "answered"], ["medium server"]],
    ["itself", of(2, 2, 502), ["attempted"], []],
  ])("%s", (_, session, events, want) => {
    expect(found(stages(session, ...events)).map(({ severity, key }) => `${severity} ${key[1]}`)).toEqual(want);
  });

  it("knows roles by a port without decoder", () => {
    const [finding] = found(stages(of(3, 9, 502), "attempted"));
    expect(finding).toBeUndefined();
    expect(found(stages(of(5, 9, 502), "attempted"))[0]?.expected).toContain("10.0.0.5 was a S7 or MMS server only");
  });

  it("is worse with a request, and worst with a command, in one finding", () => {
    const modbus = of(2, 3, 502, { protocol: "modbus", service: "modbus" });
    const events = [
      ...stages(of(2, 3, 502), "attempted", "established"),
      request(modbus, 3, 0, [], { time: at(2), frame: 20 }),
      request(modbus, 3, 0, [], { time: at(3), frame: 21 }),
      request(modbus, 5, 0, [1], { time: at(4), frame: 22 }),
      request(modbus, 5, 0, [1], { time: at(5), frame: 23 }),
    ];
    const findings = found(events);
    expect(findings.map(({ severity, isAmendment, frame, time }) => [severity, isAmendment, frame, time])).toEqual([
      ["medium", false, 10, at(0)],
      ["medium", true, 10, at(0)],
      ["high", true, 10, at(0)],
      ["critical", true, 10, at(0)],
    ]);
    expect(findings.at(-1)).toMatchObject({
      key: [assetId(2), "client", assetId(3)],
      outcome: "accepted",
      observed: "10.0.0.2 sends commands to 10.0.0.3 on tcp/502, as a client.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.2 was a Modbus server only " +
        "(40 conversations).",
      evidence: [{ frame: 10 }, { frame: 11 }, { frame: 20 }, { frame: 22 }],
    });
  });

  it("takes a command of MQTT for one, and a read of OPC UA for a request", () => {
    const operation = (effect: ControlOperation["effect"], of: Session, frame: number): ControlOperation => ({
      type: "operation",
      time: at(frame),
      frame,
      capture: 0,
      session: of,
      protocol: "opcua",
      effect,
      name: "Read",
      point: undefined,
      value: undefined,
    });
    const opcua = of(2, 9, 4840);
    const events = [...stages(opcua, "attempted"), operation("read", opcua, 20), operation("call", opcua, 21)];
    expect(found(events).map(({ severity }) => severity)).toEqual(["medium", "high", "critical"]);
  });

  it("takes it back when the protocol shows that the other side serves", () => {
    const before = of(2, 1, 502);
    const after = of(1, 2, 40_000, { protocol: "modbus", service: "modbus", id: 1 });
    const write = request(after, 5, 0, [1], { time: at(3), frame: 30 });
    const events = [...stages(before, "attempted"), conduit("identified", after, 2, 20), write];
    expect(found(events).map(({ severity }) => severity)).toEqual(["medium"]);
  });

  it("is silent where attempts are refused by habit", () => {
    const { client, server, ...learned } = knownConduitBy(`${assetId(2)}>${assetId(9)}/tcp/80`, []);
    const { key: _, kind: __, isDirected, transport, service, ports, ...fields } = learned;
    const refused = {
      kind: "refused",
      ...fields,
      key: `${client}>${server}/tcp/4444`,
      client,
      server,
      port: 4444,
    } as const;
    const baseline = baselineOf(knownAsset(2, { "modbus/server": 40 }), knownAsset(9), refused);
    expect(found(stages(of(2, 9, 4444), "attempted", "refused"), baseline)).toEqual([]);
    expect(found(stages(of(2, 9, 4445), "attempted", "refused"), baseline)).toHaveLength(2);
  });

  it("trusts a doubtful asset one level less, and says so", () => {
    const baseline = baselineOf({ ...knownAsset(2, { "modbus/server": 3, "http/client": 8 }), state: "rare" });
    const [finding] = found(stages(of(2, 3, 502), "attempted"), baseline);
    expect(finding?.raise).toBe(-1);
    expect(finding?.expected).toContain("a Modbus server only (3 conversations). It was seen too seldom");
  });

  it("says nothing without a baseline", () => {
    expect(findingsOf(roleChange, undefined, stages(of(2, 3, 502), "attempted", "established"))).toEqual([]);
  });
});

describe("asset/role-change in real frames", () => {
  const learned = () => learnedFrom(usual().frames(START));

  it("finds the controller that commands another", () => {
    const frames = usual(new Plant(), 10).modbus(5.55, PLC_A, PLC_B, readCoils(4), writeCoil(1, true)).frames(START);
    const alerts = alertsIn(watched(frames, { baseline: learned() }));
    const names = alerts.flatMap(({ detector, evidence }) => [detector, ...evidence.map((shown) => shown.detector)]);
    expect(names).toContain("asset/role-change");
    expect(alerts.every(({ actor }) => actor.ip === PLC_A.ip)).toBe(true);
  });

  it("is raised by the first SYN, answered or not", () => {
    const frames = usual(new Plant(), 10).unanswered(5.55, PLC_A, PLC_B, 502).frames(START);
    const [alert] = alertsIn(watched(frames, { baseline: learned() }));
    expect([alert?.detector, alert?.severityName, alert?.target?.ip]).toEqual([
      "asset/role-change",
      "medium",
      PLC_B.ip,
    ]);
  });

  it("is silent on what was learned", () => {
    expect(alertsIn(watched(usual().frames(START), { baseline: learned() }))).toEqual([]);
  });
});
