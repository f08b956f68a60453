import { describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import type { BaselineContents } from "../../src/contracts/baseline.js";
import type { Frame } from "../../src/core/frame.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { draftPolicy } from "../../src/policy/draft/draft-policy.js";
import { nftablesRules } from "../../src/policy/draft/nftables.js";
import { suricataRules } from "../../src/policy/draft/suricata.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import { readPolicyText } from "../../src/policy/read-policy.js";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { MqttTalk, SENSOR, talk } from "../sensor/mqtt-plant.js";
import { usualOpcua } from "../sensor/opcua-plant.js";
import { MASTER, PLC_A, PLC_B, type Plant, usual, writeCoil } from "../sensor/plant.js";
import { alertsIn, learnedContents, watched } from "../sensor/watched.js";

const HISTORIAN = host(40);
const NOW = START as PacketTime;

function plant(): Plant {
  return usual()
    .stream(30, MASTER, HISTORIAN, 1433, [
      { from: "client", payload: [1, 2, 3] },
      { from: "server", payload: [4, 5, 6] },
    ])
    .datagram(31, HISTORIAN, MASTER, 123)
    .datagram(31.1, MASTER, HISTORIAN, 123);
}

function zoneAlerts(frames: readonly Frame[], text: string, contents?: BaselineContents): string[] {
  const baseline = contents === undefined ? undefined : new LearnedBaseline(contents);
  const records = watched(frames, { policy: openPolicy(text, "draft.yaml"), baseline });
  return alertsIn(records)
    .filter(({ detector }) => detector.startsWith("zone/"))
    .map(({ detector, actor }) => `${detector} ${actor.ip}`);
}

describe("The draft of a policy", () => {
  const frames = plant().frames(START);
  const contents = learnedContents(frames);
  const text = draftPolicy(contents);

  it("groups assets by subnet and by what they do", () => {
    const policy = openPolicy(text, "draft.yaml");
    expect(policy.zones.map(({ id, type }) => `${id} ${type}`)).toEqual([
      "controllers-10.0.0.0 control",
      "operators-10.0.0.0 supervisory",
      "others-10.0.0.0 mes",
    ]);
    const placed = [PLC_A, MASTER, HISTORIAN].map(
      ({ mac, ip }) => policy.zoneOf({ asset: `a:${mac}`, station: mac, mac, ip, port: undefined })?.id,
    );
    expect(placed).toEqual(["controllers-10.0.0.0", "operators-10.0.0.0", "others-10.0.0.0"]);
    expect(policy.review(NOW)).toEqual([]);
  });

  it("allows what was done, with what it rests on beside it", () => {
    const lines = text.split("\n");
    const from = lines.findIndex((line) => line.includes("operators-10.0.0.0 to controllers-10.0.0.0"));
    expect(lines.slice(from, from + 6)).toEqual([
      "  # operators-10.0.0.0 to controllers-10.0.0.0: 60 sessions, in 1 hour of 1 day, 2026-01-05",
      "  - from: [h-10.0.0.1]",
      "    to: [h-10.0.0.13]",
      "    services: [modbus]",
      "    operations: { modbus: { read: [co 0-3, hr 8-10] } }",
      "    units: [1]",
    ]);
    expect(lines.filter((line) => line.includes("write: [co 1]"))).toHaveLength(1);
    expect(lines.find((line) => line.includes("services: [tcp/1433]"))).toBeDefined();
  });

  it("denies nothing of what it was learned from, with the baseline and without", () => {
    expect(zoneAlerts(frames, text, contents)).toEqual([]);
    expect(zoneAlerts(frames, text)).toEqual([]);
  });

  it("denies what was not done: a client, a write, a service", () => {
    const more = plant()
      .modbus(50, HISTORIAN, PLC_A, writeCoil(2, true))
      .modbus(52, MASTER, PLC_B, writeCoil(3, true))
      .stream(54, MASTER, HISTORIAN, 445, [
        { from: "client", payload: [1, 2, 3] },
        { from: "server", payload: [4, 5, 6] },
      ])
      .frames(START);
    const found = zoneAlerts(more, text, contents);
    expect(found).toContain("zone/undeclared-conduit 10.0.0.40");
    expect(found.filter((alert) => alert === "zone/undeclared-conduit 10.0.0.1")).toHaveLength(2);
  });

  it("names what was written and called on OPC UA servers, and which commands were published", () => {
    const said = (topic: string) => new MqttTalk().connect("temp-1").publish(topic, "1");
    const broker = { ...host(60), ip: "10.0.9.60" };
    const usualPlant = () => talk(usualOpcua(), 50, SENSOR, said("line1/pump/set"), {}, broker);
    const frames = usualPlant().frames(START);
    const learned = learnedContents(frames);
    const drafted = draftPolicy(learned);
    const operations = drafted.split("\n").filter((line) => line.includes("operations:"));
    expect(operations.filter((line) => line.includes("opcua"))).toEqual([
      '    operations: { opcua: { read: any, write: ["ns=2;s=SetPoint"], call: ["ns=2;s=Fill"] } }',
      "    operations: { opcua: { read: any } }",
    ]);
    expect(operations.find((line) => line.includes("/set"))).toBe(
      '    operations: { mqtt: { read: any, write: any, command: ["line1/pump/set"] } }',
    );
    expect(zoneAlerts(frames, drafted, learned)).toEqual([]);
    const more = talk(usualPlant(), 60, SENSOR, said("line1/valve/set"), {}, broker);
    expect(zoneAlerts(more.frames(START), drafted, learned)).toEqual([`zone/undeclared-conduit ${SENSOR.ip}`]);
  });

  it("leaves out what an alert named while learning, and says so", () => {
    const quarantined: BaselineContents = {
      ...contents,
      entities: contents.entities.map((entity) =>
        entity.key.includes(HISTORIAN.mac) ? { ...entity, state: "quarantined" } : entity,
      ),
    };
    const without = draftPolicy(quarantined);
    expect(openPolicy(without, "draft.yaml").zones).toHaveLength(2);
    expect(without).toContain(`# Left out, because alerts named them while learning: a:${HISTORIAN.mac}.`);
  });

  it("loads when nothing was learned", () => {
    expect(openPolicy(draftPolicy(learnedContents([])), "draft.yaml").zones).toEqual([]);
  });

  it("allows both halves of a function that reads and writes, and keeps names apart that differ by case", () => {
    const changed: BaselineContents = {
      ...contents,
      entities: contents.entities.map((entity) => {
        if (entity.kind === "mb.ops") {
          return { ...entity, fc: { 23: { n: 1, rejected: 0, R: { hr: [[70, 71]] }, W: { hr: [[80, 80]] } } } };
        }
        const name = entity.key.includes(MASTER.mac) ? "dhcp-hostname hmi" : "dhcp-hostname HMI";
        return entity.kind === "asset" ? { ...entity, names: [name] } : entity;
      }),
    };
    const drafted = draftPolicy(changed);
    expect(openPolicy(drafted, "draft.yaml").zones).toHaveLength(3);
    expect(drafted).toContain("operations: { modbus: { read: [hr 70-71], write: [hr 80] } }");
  });

  it("is no way in for names from the wire", () => {
    const named: BaselineContents = {
      ...contents,
      entities: contents.entities.map((entity) =>
        entity.kind === "asset"
          ? { ...entity, names: ["dhcp-hostname any", "lldp-system x\n  - { id: evil }", "netbios-name a: b # c"] }
          : entity,
      ),
    };
    const drafted = draftPolicy(named);
    expect(openPolicy(drafted, "draft.yaml").zones).toHaveLength(3);
    expect(drafted).not.toMatch(/^\s*- \{ id: evil/m);
  });
});

const POLICY = [
  "version: 1",
  "zones:",
  '  - { id: office, type: enterprise, subnets: [10.1.0.0/16, "fd00:1::/32"] }',
  "  - { id: plant, type: control, subnets: [10.2.0.0/16] }",
  "  - { id: cell, type: field, subnets: [10.2.3.0/24], vlans: [7] }",
  "conduits:",
  "  - { id: poll, from: office, to: plant, services: [modbus, tcp/500-510] }",
  "  - { id: log, from: cell, to: office, services: syslog, oneway: true, skip: true }",
  "  - { id: old, from: office, to: cell, services: any, until: 2025-01-01 }",
  "",
].join("\n");

describe("Rules for firewalls", () => {
  const read = readPolicyText(POLICY, "policy.yaml");

  it("for nftables deny by default and join ports that overlap", () => {
    const rules = nftablesRules(read, NOW);
    expect(rules).toContain("policy drop;");
    expect(rules).toContain(
      "    ip saddr { 10.1.0.0/16 } ip daddr { 10.2.0.0/16 } ip daddr != { 10.2.3.0/24 } " +
        'tcp dport { 500-510, 802 } ct state new accept comment "poll"',
    );
    expect(rules).toContain('udp sport { 514 } drop comment "log back"');
    expect(rules.indexOf("log back")).toBeLessThan(rules.indexOf("established"));
    expect(rules).toContain("# without an address in the policy, so left out: VLAN 7");
    expect(rules).not.toContain('"old"');
  });

  it("for Suricata pass the conduits and drop the rest between zones", () => {
    const rules = suricataRules(read, NOW).split("\n");
    expect(rules).toContain(
      "pass tcp [10.1.0.0/16,fd00:1::/32] any -> [10.2.0.0/16,!10.2.3.0/24] [500:510,802] " +
        '(msg:"zonewarden allows poll"; sid:4620000; rev:1;)',
    );
    expect(rules.filter((rule) => rule.startsWith("drop "))).toHaveLength(6);
    const sids = rules.flatMap((rule) => /sid:(\d+)/.exec(rule)?.[1] ?? []);
    expect(new Set(sids).size).toBe(sids.length);
  });
});
