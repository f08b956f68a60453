import { describe, expect, it } from "vitest";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { clientHello, extension, handshake, serverHello } from "../protocols/tls/made-records.js";
import { Plant } from "../sensor/plant.js";
import { alertsIn, watched } from "../sensor/watched.js";
import { policyOf } from "./policies.js";

const GATEWAY = host(5);
const HUB = { ...host(6), ip: "198.51.100.7" };

const policy = policyOf(
  "zones:",
  "  - { id: edge, type: dmz, subnets: [10.0.0.0/24] }",
  "  - { id: hub, type: cloud, subnets: [198.51.100.0/24] }",
  "conduits: [{ id: telemetry, from: edge, to: hub, services: https, sni: hub.example }]",
);

function zoneAlertsFor(name: string): string[] {
  const client = handshake(1, clientHello({ cipherSuites: [0x1301], extensions: [extension.serverName(name)] }));
  const server = handshake(2, serverHello({ cipherSuites: [0x1301], extensions: [] }));
  const frames = new Plant()
    .stream(1, GATEWAY, HUB, 443, [
      { from: "client", payload: [...client] },
      { from: "server", payload: [...server] },
      { from: "client", payload: [23, 3, 3, 0, 4, 1, 2, 3, 4] },
    ])
    .datagram(120, host(8), GATEWAY, 9999)
    .frames(START);
  return alertsIn(watched(frames, { policy }))
    .filter(({ actor, detector }) => actor.ip === GATEWAY.ip && detector.startsWith("zone/"))
    .map(({ detector }) => detector);
}

describe("A conduit to a named host of the cloud", () => {
  it("allows its name", () => {
    expect(zoneAlertsFor("eu.hub.example")).toEqual([]);
  });

  it("denies another at the same address", () => {
    expect(zoneAlertsFor("hub.evil.example")).not.toEqual([]);
  });
});
