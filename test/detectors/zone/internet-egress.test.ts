import { describe, expect, it } from "vitest";
import type { Party, Session } from "../../../src/contracts/sensor-event.js";
import { internetEgress } from "../../../src/detectors/zone/internet-egress.js";
import { Plant } from "../../sensor/plant.js";
import { assetId, baselineOf, conduit, findingsOf, knownAsset, knownConduitBy, party, session } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { alertsOf, hosts, policyWith } from "./real-plant.js";

const [PLC, HMI, DESK] = [2, 3, 4] as const;

const zones = {
  cell: { type: "control", ips: ["10.0.0.2", "10.0.0.3"] },
  office: { type: "enterprise", ips: ["10.0.0.4"] },
  hub: { type: "cloud", ips: ["203.0.113.9", "10.9.9.9"] },
} as const;
const conduits = [{ from: "cell", to: "hub", ports: [8883] }] as const;
const policy = policyOf({ zones, conduits });

const outside = (ip: string, port: number): Party => ({
  ...{ asset: `a:ip:${ip}`, station: "02:00:00:00:00:fe", mac: "02:00:00:00:00:fe", ip, port },
});

const baseline = baselineOf(
  knownAsset(PLC, { "modbus/server": 40 }),
  knownAsset(HMI),
  knownConduitBy(`${assetId(HMI)}>a:ip:198.51.100.1/tcp/443`, [443]),
);

const from = (client: number, to: Party, over: Partial<Session> = {}) =>
  session({ client: party(client, 40_000), server: to, ...over });

const events = (of: Session) => [conduit("attempted", of, 0, 1), conduit("established", of, 1, 2)];

describe("zone/internet-egress", () => {
  it.each([
    ["from the plant to a public address", from(PLC, outside("203.0.113.5", 443)), true],
    ["from an asset in no zone", from(9, outside("203.0.113.5", 443)), true],
    ["to a cloud zone on a port that is not declared", from(PLC, outside("203.0.113.9", 443)), true],
    ["to a cloud zone at an internal address", from(PLC, outside("10.9.9.9", 443)), true],
    ["to a cloud zone as declared", from(PLC, outside("203.0.113.9", 8883)), false],
    ["from an office", from(DESK, outside("203.0.113.5", 443)), false],
    ["between internal addresses", from(PLC, party(HMI, 80)), false],
    ["to an address of the link", from(PLC, outside("169.254.7.7", 80)), false],
    ["opened from outside", session({ client: outside("203.0.113.5", 443), server: party(PLC, 502) }), false],
    [
      "that nobody saw begin",
      session({
        ...{ client: outside("203.0.113.5", 443), server: party(PLC, 40_000) },
        ...{ isDirectionKnown: false, isMidstream: true, service: "unattributed" },
      }),
      true,
    ],
  ])("judges by policy a session %s", (_, of, isFound) => {
    expect(findingsOf(internetEgress, undefined, events(of), 10, { policy }).length > 0).toBe(isFound);
  });

  it.each([
    ["to an address nobody talked to", from(HMI, outside("203.0.113.5", 443)), true],
    ["to a known address", from(HMI, outside("198.51.100.1", 443)), false],
    ["to an address that another talks to", from(PLC, outside("198.51.100.1", 443)), false],
    ["to an internal address", from(HMI, party(PLC, 80)), false],
  ])("judges without a policy, by the baseline, a session %s", (_, of, isFound) => {
    expect(findingsOf(internetEgress, baseline, events(of), 10).length > 0).toBe(isFound);
  });

  it("says nothing without either", () => {
    expect(findingsOf(internetEgress, undefined, events(from(PLC, outside("203.0.113.5", 443))), 10)).toEqual([]);
  });

  it("is worse when a controller does it", () => {
    const raise = (client: number) =>
      findingsOf(internetEgress, baseline, events(from(client, outside("203.0.113.5", 443))), 10)[0]?.raise;
    expect([raise(PLC), raise(HMI)]).toEqual([1, 0]);
  });

  it("says what the policy knows of the other end", () => {
    const [unknown] = findingsOf(internetEgress, undefined, events(from(PLC, outside("203.0.113.5", 443))), 10, {
      policy,
    });
    expect(unknown).toMatchObject({
      observed:
        "10.0.0.2 tries to open a connection to 203.0.113.5 on tcp/443; no answer was seen yet. It goes from zone " +
        "cell (control, level 1) to the Internet.",
      expected: "The policy knows 203.0.113.5 neither as internal nor in any zone, and none of its conduits is for it.",
    });
    const [denied] = findingsOf(internetEgress, undefined, events(from(PLC, outside("203.0.113.9", 443))), 10, {
      policy,
    });
    expect(denied?.expected).toContain("policy.yaml:10 (conduits[0]) comes nearest and fails in service");
    expect(denied?.why).toMatch(/\{from: cell, to: hub, services: \[tcp\/443\], owner: NAME, until: 2026-02-04\}\.$/);
  });

  it("+ in real frames, raises a controller that opens a connection to a public address", () => {
    const plant = new Plant().stream(1, hosts.controller, hosts.world, 443, [{ from: "client", payload: [22, 3, 1] }]);
    expect(alertsOf("zone/internet-egress", plant, policyWith())).toMatchObject([
      { severityName: "high", outcome: "accepted", actor: { ip: "10.1.0.1" }, target: { ip: "198.51.100.8" } },
    ]);
  });

  it("- in real frames, is silent on a cloud that is declared", () => {
    const plant = new Plant().stream(1, hosts.controller, hosts.cloud, 8883, [{ from: "client", payload: [22, 3, 1] }]);
    const rest = "conduits:\n  - { from: cell, to: hub, services: [tcp/8883], skip: true }\n";
    expect(alertsOf("zone/internet-egress", plant, policyWith(rest))).toEqual([]);
    expect(alertsOf("zone/internet-egress", plant, policyWith())).toHaveLength(1);
  });
});
