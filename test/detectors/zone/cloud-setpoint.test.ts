import { describe, expect, it } from "vitest";
import type { ControlOperation, ModbusRequest } from "../../../src/contracts/sensor-event.js";
import { cloudSetpoint } from "../../../src/detectors/zone/cloud-setpoint.js";
import { Plant } from "../../sensor/plant.js";
import { at, findingsOf, party, request, response, session } from "../given.js";
import { line, policyOf } from "../policy-stub.js";
import { alertsOf, hosts, policyWith } from "./real-plant.js";

const zones = {
  hub: { type: "cloud", ips: ["10.0.0.1"] },
  cell: { type: "control", ips: ["10.0.0.2", "10.0.0.7"] },
  office: { type: "enterprise", ips: ["10.0.0.3"] },
  vendor: { type: "remote-access", ips: ["10.0.0.4"] },
  view: { type: "supervisory", ips: ["10.0.0.5"] },
  world: { type: "untrusted", ips: ["10.0.0.6"] },
} as const;
const limited = policyOf({ zones, conduits: [{ from: "hub", to: "cell", ports: [502], limits: [0, 100] }] });
const unlimited = policyOf({ zones, conduits: [{ from: "hub", to: "cell", ports: [502] }] });
const none = policyOf({ zones });
const twin = policyOf({
  zones,
  over: { readOnly: ({ ip }) => (ip === "10.0.0.7" ? line(50, "assets[2]") : undefined) },
});

const over = (client = 1) =>
  session({ client: party(client, 40_000), server: party(2, 502), protocol: "modbus", service: "modbus" });
const write = (client = 1, value = 50) => request(over(client), 6, 40, [value]);
const operation = (effect: ControlOperation["effect"]): ControlOperation => ({
  ...{ type: "operation", time: at(1), frame: 7, capture: 0, session: over(), protocol: "mqtt" },
  ...{ effect, name: "PUBLISH DCMD", point: "plant/DCMD/line", value: "5" },
});

const found = (event: ModbusRequest | ControlOperation, policy = none) =>
  findingsOf(cloudSetpoint, undefined, [event], 0, { policy });

describe("zone/cloud-setpoint", () => {
  it.each([
    ["a cloud", write(1), none, undefined],
    ["an office", write(3), none, undefined],
    ["remote access", write(4), none, undefined],
    ["an untrusted zone", write(6), none, undefined],
    ["outside", request({ ...over(), client: { ...party(9), ip: "203.0.113.5" } }, 6, 40, [5]), none, undefined],
    ["a cloud that is declared, but without limits", write(), unlimited, undefined],
    ["a cloud beyond its limits", write(1, 101), limited, "critical"],
    ["a twin in the same zone that may only read", write(7), twin, undefined],
    ["a cloud, as a command of MQTT", operation("command"), none, undefined],
    ["a cloud, as a restart", request(over(), 8, 0, [], { subFunction: 1 }), none, undefined],
  ])("raises a command from %s", (_, event, policy, severity) => {
    expect(found(event, policy)).toMatchObject([{ severity }]);
  });

  it.each([
    ["a command at its limit", write(1, 100), limited],
    ["a command from a zone that controls", write(5), none],
    ["a command from an asset in no zone", write(9), none],
    ["a command inside a zone", write(7), none],
    ["a read from a cloud", request(over(), 3, 40, []), none],
    ["a read by a twin", request(over(7), 3, 40, []), twin],
    ["a subscription", operation("read"), none],
  ])("is silent on %s", (_, event, policy) => {
    expect(found(event, policy)).toEqual([]);
  });

  it("says which line asks for what, and completes it with the answer", () => {
    const beyond = write(1, 101);
    const findings = findingsOf(cloudSetpoint, undefined, [beyond, response(beyond)], 0, { policy: limited });
    expect(findings).toMatchObject([
      { outcome: "unknown", value: "101", point: "a:02:00:00:00:00:02/1/hr/40" },
      { outcome: "accepted", isAmendment: true },
    ]);
    expect(findings[0]?.expected).toContain("policy.yaml:10 (conduits[0]) comes nearest and fails in values");
    expect(found(write(), unlimited)[0]?.expected).toBe(
      "The line policy.yaml:10 (conduits[0]) allows the command, but without limits for its value.",
    );
    expect(found(write(7), twin)[0]?.expected).toBe(
      "The line policy.yaml:50 (assets[2]) says that 10.0.0.7 never changes anything.",
    );
  });

  it("+ in real frames, raises a set point twice its limit, and - is silent on one within", () => {
    const rest =
      "conduits:\n  - { from: hub, to: cell, skip: true, " +
      "operations: { modbus: { write: [{ points: hr 40-47, min: 0, max: 100 }] } } }\n";
    const setting = (value: number) => {
      const frame = [6, 0, 40, value >> 8, value & 0xff];
      return new Plant().modbus(1, hosts.cloud, hosts.controller, { request: frame, response: frame });
    };
    expect(alertsOf("zone/cloud-setpoint", setting(100), policyWith(rest))).toEqual([]);
    expect(alertsOf("zone/cloud-setpoint", setting(200), policyWith(rest))).toMatchObject([
      { severityName: "critical", outcome: "accepted", value: "200" },
    ]);
  });
});
