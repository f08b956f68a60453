import { describe, expect, it } from "vitest";
import type { Party, Session } from "../../../src/contracts/sensor-event.js";
import { internetIngress } from "../../../src/detectors/zone/internet-ingress.js";
import { udp as datagram } from "../../inventory/frames.js";
import { Plant } from "../../sensor/plant.js";
import { assetId, baselineOf, conduit, findingsOf, knownAsset, knownConduitBy, party, session } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { alertsOf, hosts, policyWith } from "./real-plant.js";

const [PLC, PROXY, DESK] = [2, 3, 4] as const;

const zones = {
  cell: { type: "control", ips: ["10.0.0.2"] },
  border: { type: "dmz", ips: ["10.0.0.3"] },
  office: { type: "enterprise", ips: ["10.0.0.4"] },
  world: { type: "untrusted", ips: ["10.9.9.9", "203.0.113.7"] },
} as const;
const policy = policyOf({ zones, conduits: [{ from: "world", to: "border", ports: [443] }] });

const outside = (ip: string, port: number): Party => ({
  ...{ asset: `a:ip:${ip}`, station: "02:00:00:00:00:fe", mac: "02:00:00:00:00:fe", ip, port },
});

const known = baselineOf(
  knownAsset(PLC),
  knownAsset(PROXY),
  knownConduitBy(`a:ip:203.0.113.7>${assetId(PROXY)}/tcp/443`, [443]),
);

const into = (server: number, port: number, over: Partial<Session> = {}, ip = "203.0.113.5", clientPort = 40_000) =>
  session({ client: outside(ip, clientPort), server: party(server, port), ...over });
const udp = { transport: "udp", isDirectionKnown: false } as const;

const found = (of: Session, over: object = { policy }, baseline: typeof known | undefined = undefined) =>
  findingsOf(internetIngress, baseline, [conduit("attempted", of, 0, 1)], 10, over);

describe("zone/internet-ingress", () => {
  it.each([
    ["from a public address to the plant", into(PLC, 502), true],
    ["from an untrusted zone inside", into(PLC, 502, {}, "10.9.9.9"), true],
    ["to an asset in no zone", into(9, 502), true],
    ["as declared", into(PROXY, 443, {}, "203.0.113.7"), false],
    ["not as declared", into(PROXY, 80, {}, "203.0.113.7"), true],
    ["to an office", into(DESK, 443), false],
    ["from inside", session({ client: party(PROXY, 40_000), server: party(PLC, 502) }), false],
    ["that nobody saw begin", into(PLC, 40_001, { isDirectionKnown: false, isMidstream: true }), false],
    ["that turned out to be opened from outside", into(PLC, 502, { isMidstream: true }), true],
    ["of datagrams to a service", into(PLC, 32_767, udp), true],
    ["of datagrams to a high port, which may be an answer", into(PLC, 32_768, udp), false],
    ["of datagrams to a high port of controllers", into(PLC, 47_808, udp), true],
    ["of housekeeping", into(PLC, 123, { ...udp, isSymmetric: true, service: "ntp" }), false],
  ])("judges by policy a session %s", (_, of, isFound) => {
    expect(found(of).length > 0).toBe(isFound);
  });

  it.each([
    ["from a public address", into(PLC, 502), true],
    ["that is in the baseline", into(PROXY, 443, {}, "203.0.113.7"), false],
    ["to a public address", session({ client: outside("203.0.113.5", 1), server: outside("203.0.113.6", 2) }), false],
  ])("judges without a policy, by the baseline, a session %s", (_, of, isFound) => {
    expect(found(of, {}, known).length > 0).toBe(isFound);
  });

  it("is high as an attempt and critical once it is answered", () => {
    const of = into(PLC, 502);
    const events = [conduit("attempted", of, 0, 1), conduit("established", of, 1, 2)];
    const findings = findingsOf(internetIngress, undefined, events, 10, { policy });
    expect(findings.map(({ severity, isAmendment }) => [severity, isAmendment])).toEqual([
      ["high", false],
      [undefined, true],
    ]);
    expect(findings[0]).toMatchObject({
      observed:
        "203.0.113.5 tries to open a connection to 10.0.0.2 on tcp/502; no answer was seen yet. It comes from the " +
        "Internet into zone cell (control, level 1).",
      expected: "The policy has 203.0.113.5 in no zone, and none of its conduits is for it.",
    });
  });

  it("stays high when it is refused or not answered", () => {
    expect(found(into(PLC, 502)).map(({ severity, outcome }) => [severity, outcome])).toEqual([
      ["high", "unknown"],
      ["high", "no-response"],
    ]);
  });

  it("+ in real frames, raises a connection attempt from a public address to a controller", () => {
    const plant = new Plant().refused(1, hosts.world, hosts.controller, 502);
    expect(alertsOf("zone/internet-ingress", plant, policyWith())).toMatchObject([
      { severityName: "high", outcome: "rejected", actor: { ip: "198.51.100.8" } },
    ]);
    const open = new Plant().stream(1, hosts.world, hosts.controller, 502, []);
    expect(alertsOf("zone/internet-ingress", open, policyWith())).toMatchObject([{ severityName: "critical" }]);
  });

  it("- in real frames, is silent on the answers to what is sent out", () => {
    const asked = new Plant().stream(1, hosts.controller, hosts.world, 443, [{ from: "server", payload: [1] }]);
    expect(alertsOf("zone/internet-ingress", asked, policyWith())).toEqual([]);
    const late = { from: hosts.world, to: hosts.controller, ports: [53, 40_000], payload: [1, 2, 3] } as const;
    expect(alertsOf("zone/internet-ingress", new Plant().raw(1, datagram(late)), policyWith())).toEqual([]);
  });
});
