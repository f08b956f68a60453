import { describe, expect, it } from "vitest";
import type { ControlOperation, ModbusRequest } from "../../../src/contracts/sensor-event.js";
import { safetyBoundary } from "../../../src/detectors/zone/safety-boundary.js";
import { Plant, readCoils, writeCoil } from "../../sensor/plant.js";
import { at, findingsOf, party, request, response, session } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { alertsOf, hosts, policyWith } from "./real-plant.js";

const zones = {
  view: { type: "supervisory", ips: ["10.0.0.1"] },
  safe: { type: "safety", ips: ["10.0.0.2", "10.0.0.3"] },
  cell: { type: "control", ips: ["10.0.0.4"] },
} as const;
const conduits = [{ from: "view", to: "safe", ports: [502], effects: ["read"] }] as const;
const declared = policyOf({ zones, conduits });
const open = policyOf({ zones, conduits: [{ from: "view", to: "safe", ports: [502] }] });
const closed = policyOf({ zones });

const over = (client = 1, server = 2) =>
  session({ client: party(client, 40_000), server: party(server, 502), protocol: "modbus", service: "modbus" });
const called: ControlOperation = {
  ...{ type: "operation", time: at(1), frame: 7, capture: 0, session: over(), protocol: "opcua" },
  ...{ effect: "call", name: "Call", point: "ns=2;s=Bypass", value: undefined },
};

const found = (event: ModbusRequest | ControlOperation, policy = declared) =>
  findingsOf(safetyBoundary, undefined, [event], 0, { policy });

describe("zone/safety-boundary", () => {
  it.each([
    ["a write from outside", request(over(), 6, 1, [5]), declared, undefined],
    ["a write that a conduit allows", request(over(), 6, 1, [5]), open, undefined],
    ["a write from an asset in no zone", request(over(9), 6, 1, [5]), declared, undefined],
    ["engineering", request(over(), 90, 0, [], { subFunction: 0x41 }), declared, undefined],
    ["diagnostics", request(over(), 8, 0, [], { subFunction: 1 }), declared, undefined],
    ["a function without a meaning", request(over(), 100, 0, []), declared, undefined],
    ["a call of OPC UA", called, declared, undefined],
    ["a read that is not declared", request(over(), 3, 1, []), closed, "low"],
    ["an identification that is not declared", request(over(), 43, 0, []), declared, "low"],
  ])("raises %s", (_, event, policy, severity) => {
    expect(found(event, policy)).toMatchObject([{ severity, floor: severity }]);
  });

  it.each([
    ["a read that is declared", request(over(), 3, 1, []), declared],
    ["a write inside the zone", request(over(3), 6, 1, [5]), declared],
    ["a write elsewhere", request(over(1, 4), 6, 1, [5]), declared],
  ])("is silent on %s", (_, event, policy) => {
    expect(found(event, policy)).toEqual([]);
  });

  it("says what the policy says, and completes it with the answer", () => {
    const write = request(over(), 6, 1, [5]);
    const findings = findingsOf(safetyBoundary, undefined, [write, response(write)], 0, { policy: open });
    expect(findings.map(({ isAmendment, outcome }) => [isAmendment, outcome])).toEqual([
      [false, "unknown"],
      [true, "accepted"],
    ]);
    expect(findings[0]?.expected).toBe(
      'The line policy.yaml:10 (conduits[0]) allows "write" here, but a safety zone is changed from inside only.',
    );
    expect(found(write)[0]?.expected).toMatch(/^A safety zone is changed from inside only\. The policy declares no /);
  });

  it("+ in real frames, raises a write from the HMI, and - is silent on its declared poll", () => {
    const rest = "conduits:\n  - { from: view, to: safe, operations: { modbus: { read: any } } }\n";
    const poll = new Plant().modbus(1, hosts.view, hosts.safety, readCoils(1));
    expect(alertsOf("zone/safety-boundary", poll, policyWith(rest))).toEqual([]);
    const change = new Plant().modbus(1, hosts.view, hosts.safety, readCoils(1), writeCoil(2, true));
    expect(alertsOf("zone/safety-boundary", change, policyWith(rest))).toMatchObject([{ severityName: "critical" }]);
  });
});
