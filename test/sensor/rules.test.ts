import { describe, expect, it } from "vitest";
import type { SensorRecord } from "../../src/contracts/alert.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import { readRules } from "../../src/sensor/rule-files.js";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { NO_CASES, writtenRule } from "../rulebook/written-rule.js";
import { MqttTalk, talk as mqttTalk, sparkplug, TABLET, usualMqtt } from "./mqtt-plant.js";
import { LAPTOP, OpcuaTalk, STATUS, TANK, textNode, talk as uaTalk, usualOpcua } from "./opcua-plant.js";
import { type Exchange, Plant } from "./plant.js";
import { alertsIn, learnedContents, learnedFrom, watched } from "./watched.js";

const [CLIENT, CONTROLLER, STRANGER] = [host(1), host(2), host(9)];
const rules = readRules(undefined);
const LATER = START + 7_200_000_000;

const READ: Exchange = { request: [3, 0, 0, 0, 2], response: [3, 4, 0, 1, 0, 2] };
const failing = (exceptionCode: number): Exchange => ({ request: [3, 0, 0, 0, 2], response: [0x83, exceptionCode] });
const coils = (quantity: number, byte: number): Exchange => {
  const bytes = Math.ceil(quantity / 8);
  return {
    request: [15, 0, 0, quantity >> 8, quantity & 0xff, bytes, ...new Array<number>(bytes).fill(byte)],
    response: [15, 0, 0, quantity >> 8, quantity & 0xff],
  };
};
const umas = (code: number): Exchange => ({ request: [90, 0, code, 0], response: [90, 0, 0xfe] });
const write: Exchange = { request: [6, 0, 1, 0, 7], response: [6, 0, 1, 0, 7] };

const policy = openPolicy(
  `version: 1
zones:
  - { id: cell, type: control, subnets: [10.0.0.0/29] }
  - { id: vpn, type: remote-access, subnets: [10.0.0.8/29] }
maintenance:
  - { who: [10.0.0.1], when: { from: "2026-01-05T07:00:00Z", to: "2026-01-05T08:30:00Z" }, reason: works }
`,
  "policy.yaml",
);

/** `rule/x medium` of each alert of a rule, alone or as what another was folded from. */
function saidByRules(plant: Plant, ground: Parameters<typeof watched>[1] = {}, start = LATER): string[] {
  const alerts = alertsIn(watched(plant.frames(start), { rules, ...ground }));
  return alerts.flatMap(({ detector, severityName, evidence }) => [
    ...(detector.startsWith("rule/") ? [`${detector} ${severityName}`] : []),
    ...evidence.flatMap(({ detector: other }) => (other?.startsWith("rule/") ? [`${other} folded`] : [])),
  ]);
}

function modbus(...exchanges: readonly Exchange[]): Plant {
  return new Plant().modbus(1, CLIENT, CONTROLLER, ...exchanges);
}

const times = (n: number, exchange: Exchange) => Array.from({ length: n }, () => exchange);

describe("shipped rules over real frames", () => {
  it.each([
    {
      name: "a controller that is busy",
      plant: modbus(...times(10, failing(6))),
      want: ["rule/modbus-controller-busy medium"],
    },
    { name: "one that is busy for a moment", plant: modbus(...times(9, failing(6)), READ), want: [] },
    {
      name: "a device that fails",
      plant: modbus(...times(3, failing(4))),
      want: ["rule/modbus-device-failure medium"],
    },
    { name: "one that failed twice", plant: modbus(...times(2, failing(4))), want: [] },
    {
      name: "a unit that is gone",
      plant: modbus(...times(20, failing(11))),
      want: ["rule/modbus-gateway-target-lost low"],
    },
    { name: "a unit that answers in the end", plant: modbus(...times(19, failing(11)), READ), want: [] },
    { name: "many outputs off", plant: modbus(coils(64, 0)), want: ["rule/modbus-outputs-at-once medium"] },
    { name: "a pattern of outputs", plant: modbus(coils(64, 0x55)), want: [] },
  ])("tell of $name", ({ plant, want }) => {
    expect(saidByRules(plant)).toEqual(want);
  });

  it("tell of a stop of a controller, but not in maintenance", () => {
    const stop = modbus(umas(0x41));
    expect(saidByRules(stop, { policy })).toEqual([expect.stringMatching(/^rule\/umas-control-outside-maintenance/)]);
    expect(saidByRules(stop, { policy }, START)).toEqual([]);
    expect(saidByRules(modbus(umas(4)), { policy })).toEqual([]);
  });

  it("tell of a write over remote access, but not of one inside", () => {
    const remote = new Plant().modbus(1, STRANGER, CONTROLLER, write);
    expect(saidByRules(remote, { policy })).toEqual([expect.stringMatching(/^rule\/remote-write-without-approval/)]);
    expect(saidByRules(modbus(write), { policy })).toEqual([]);
  });

  it("tell of a hobby computer in a control zone, but not elsewhere", () => {
    const board = (n: number) => ({ ...host(n), mac: "b8:27:eb:00:00:05" });
    const seen = (n: number) => saidByRules(new Plant().arp(1, board(n), CONTROLLER), { policy });
    expect(seen(5)).toEqual([expect.stringMatching(/^rule\/hobby-computer-in-plant/)]);
    expect(seen(10)).toEqual([]);
    expect(saidByRules(new Plant().arp(1, host(5), CONTROLLER), { policy })).toEqual([]);
  });

  it("tell of writes that a server refuses over and over", () => {
    const tries = (n: number) => {
      const said = new OpcuaTalk().begin();
      for (let i = 0; i < n; i++) said.write(`Point${i}`, 1, STATUS.userAccessDenied);
      return saidByRules(uaTalk(new Plant(), 1, LAPTOP, TANK, said.close()));
    };
    expect(tries(5)).toEqual(["rule/opcua-write-attempts medium"]);
    expect(tries(4)).toEqual([]);
  });

  it("tell of Modbus on another port, but not of one that was learned", () => {
    const parts = [
      { from: "client", payload: [0, 1, 0, 0, 0, 6, 1, 3, 0, 0, 0, 1] },
      { from: "server", payload: [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 7] },
    ] as const;
    const polls = Array.from({ length: 6 }, () => parts).flat();
    const plant = () => new Plant().stream(1, STRANGER, CONTROLLER, 5020, polls).modbus(2, CLIENT, CONTROLLER, READ);
    const usual = learnedFrom(modbus(READ).frames(START));
    expect(saidByRules(plant(), { baseline: usual })).toEqual([expect.stringMatching(/^rule\/modbus-on-unusual-port/)]);
    expect(saidByRules(plant(), { baseline: learnedFrom(plant().frames(START)) })).toEqual([]);
  });

  it("tell of what an anonymous stranger changes over OPC UA", () => {
    const baseline = learnedFrom(usualOpcua().frames(START));
    const attack = (said: OpcuaTalk) => uaTalk(new Plant(), 1, LAPTOP, TANK, said.close());
    const written = saidByRules(attack(new OpcuaTalk().begin().write("SetPoint", 99)), { baseline });
    expect(written).toEqual([expect.stringMatching(/^rule\/opcua-anonymous-write/)]);
    expect(saidByRules(attack(new OpcuaTalk().begin().read("SetPoint")), { baseline })).toEqual([]);
    expect(saidByRules(usualOpcua(), { baseline })).toEqual([]);
    const reboot = saidByRules(attack(new OpcuaTalk().begin().call(textNode("Device"), textNode("RebootDevice"))), {});
    expect(reboot).toEqual(["rule/opcua-disruptive-method high"]);
  });

  it("tell of MQTT commands that stay, of wiped topics and of a restart", () => {
    const baseline = learnedFrom(usualMqtt().frames(START));
    const said = () => new MqttTalk().connect("rogue");
    const from = (talk: MqttTalk) => saidByRules(mqttTalk(new Plant(), 1, TABLET, talk.disconnect()), { baseline });
    expect(from(said().publish("plant/pump/cmd", "start", { retain: true }))).toContainEqual(
      expect.stringMatching(/^rule\/mqtt-retained-command/),
    );
    expect(from(said().publish("plant/pump/cmd", "start"))).toEqual([]);
    const wipe = said();
    for (let i = 0; i < 20; i++) wipe.publish(`plant/state/${i}`, "", { retain: true });
    expect(from(wipe)).toContainEqual(expect.stringMatching(/^rule\/mqtt-retained-wipe/));
    const node = (metric: string) =>
      said().publish("spBv1.0/G/NCMD/E", sparkplug(undefined, [metric, "Boolean", true]));
    expect(from(node("Node Control/Reboot"))).toContainEqual(expect.stringMatching(/^rule\/sparkplug-node-reboot/));
    expect(from(node("Node Control/Rebirth")).filter((line) => line.includes("reboot"))).toEqual([]);
    expect(saidByRules(usualMqtt(), { baseline })).toEqual([]);
  });
});

describe("a rule of a site", () => {
  const night = writtenRule({
    when: "modbus.isWrite && (time.hour < 6 || time.hour >= 20)",
    severity: "high",
    cases: NO_CASES,
  });

  it("says the same for the same packets", () => {
    const lines = () =>
      watched(modbus(...times(3, write)).frames(LATER + 12 * 3_600_000_000), { rules: [night, ...rules] });
    expect(lines().length).toBeGreaterThan(1);
    expect(JSON.stringify(lines())).toBe(JSON.stringify(lines()));
  });

  it("is asked by night only, can be switched off, and is set like any other", () => {
    const plant = modbus(write);
    const nightly = LATER + 12 * 3_600_000_000;
    const ground = { rules: [night] };
    expect(saidByRules(plant, ground, nightly)).toEqual(["rule/test-rule high"]);
    expect(saidByRules(plant, ground)).toEqual([]);
    expect(saidByRules(plant, { ...ground, disabled: new Set(["rule/test-rule"]) }, nightly)).toEqual([]);
  });

  it("quarantines whom it names while learning", () => {
    const frames = modbus(READ, write).frames(LATER + 12 * 3_600_000_000);
    const states = (given: object) =>
      learnedContents(frames, given).entities.map(({ kind, state }) => `${kind} ${state}`);
    expect(states({ rules: [night] }).some((state) => state.endsWith("quarantined"))).toBe(true);
    expect(states({}).some((state) => state.endsWith("quarantined"))).toBe(false);
  });

  it("that cannot be asked is told of as health, and the others go on", () => {
    const broken = writtenRule({ when: "1 / (modbus.values.size() - 1) > 0", cases: NO_CASES });
    const records = watched(modbus(write, write, ...times(3, failing(4))).frames(LATER), { rules: [broken, ...rules] });
    const health = records.filter((record) => record.kind === "health" && record.code === "rule-failed");
    expect(health).toHaveLength(1);
    expect(health[0]).toMatchObject({ message: expect.stringContaining("rule/test-rule is switched off") });
    expect(alertsIn(records).map(({ detector }) => detector)).toContain("rule/modbus-device-failure");
    const learning: SensorRecord[] = [];
    learnedContents(modbus(write, write).frames(START), { rules: [broken], emit: (record) => learning.push(record) });
    expect(learning.filter(({ kind }) => kind === "health")).toMatchObject([{ code: "rule-failed" }]);
  });
});
