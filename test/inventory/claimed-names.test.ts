import { describe, expect, it } from "vitest";
import type { Direction } from "../../src/contracts/flow.js";
import type { AssetNamed, Session } from "../../src/contracts/sensor-event.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { ClaimedNames } from "../../src/inventory/claimed-names.js";
import { fakeFlow } from "./fake-flow.js";

function listening() {
  const events: AssetNamed[] = [];
  const names = new ClaimedNames((event) => events.push(event));
  let frame = 0;
  const pdu = (protocol: string, body: object, direction: Direction = "toServer", client = "a:c") => {
    frame++;
    const session = { id: 1, client: { asset: client }, server: { asset: "a:s" } } as unknown as Session;
    const at = { time: (1_000_000 + frame) as PacketTime, frame, capture: 0 };
    names.pdu({ ...at, protocol, direction, flow: fakeFlow(), body, anomalies: [] }, session);
    return events.slice(-64).map(({ asset, kind, name }) => `${asset.asset} ${kind} ${name}`);
  };
  return { names, events, pdu };
}

const application = {
  applicationUri: "urn:hmi:client",
  productUri: "urn:hmi",
  applicationName: { locale: "en", text: "HMI" },
};
const buildInfo = {
  manufacturerName: "Acme",
  productName: "Gateway",
  softwareVersion: "2.1",
  buildNumber: "",
};

describe("names that assets give themselves", () => {
  it.each<[string, string, object, Direction, string[]]>([
    [
      "the client of an OPC UA session",
      "opcua",
      { service: "CreateSessionRequest", clientDescription: application },
      "toServer",
      ["a:c opcua-application-uri urn:hmi:client", "a:c opcua-product-uri urn:hmi", "a:c opcua-application-name HMI"],
    ],
    [
      "the server of one",
      "opcua",
      {
        service: "CreateSessionResponse",
        serverEndpoints: [{ server: { applicationUri: "urn:plc", applicationName: "PLC" } }],
      },
      "toClient",
      ["a:s opcua-application-uri urn:plc", "a:s opcua-application-name PLC"],
    ],
    [
      "a server that is asked for its endpoints",
      "opcua",
      { service: "GetEndpointsResponse", endpoints: [{ server: { productUri: "urn:p" } }] },
      "toClient",
      ["a:s opcua-product-uri urn:p"],
    ],
    [
      "a server whose status is read",
      "opcua",
      {
        service: "ReadResponse",
        results: [
          { value: { type: "Double", value: 1.5 } },
          { value: null },
          { value: { type: "ExtensionObject", value: { typeName: "ServerStatusDataType", body: { buildInfo } } } },
        ],
      },
      "toClient",
      ["a:s opcua-product Acme Gateway 2.1"],
    ],
    [
      "a server whose build is read",
      "opcua",
      {
        service: "ReadResponse",
        results: [{ value: { type: "ExtensionObject", value: { typeName: "BuildInfo", body: buildInfo } } }],
      },
      "toClient",
      ["a:s opcua-product Acme Gateway 2.1"],
    ],
    [
      "who opens a secure channel with a certificate",
      "opcua",
      { messageType: "OPN", senderCertificate: { subject: "CN=HMI" } },
      "toServer",
      ["a:c opcua-certificate CN=HMI"],
    ],
    [
      "an MQTT client",
      "mqtt",
      { packetType: "CONNECT", clientIdentifier: "pump-1", userName: "plant" },
      "toServer",
      ["a:c mqtt-client-identifier pump-1", "a:c mqtt-user-name plant"],
    ],
    [
      "an MQTT client without a name of its own",
      "mqtt",
      { packetType: "CONNECT", clientIdentifier: "" },
      "toServer",
      [],
    ],
    [
      "an MQTT client that the broker names",
      "mqtt",
      { packetType: "CONNACK", properties: { assignedClientIdentifier: "auto-7" } },
      "toClient",
      ["a:c mqtt-client-identifier auto-7"],
    ],
    [
      "a Sparkplug edge node at its birth",
      "mqtt",
      { packetType: "PUBLISH", sparkplug: { messageType: "NBIRTH", group: "water", edgeNode: "gw1" } },
      "toServer",
      ["a:c sparkplug-edge-node water/gw1"],
    ],
    [
      "nobody when a broker passes a birth on",
      "mqtt",
      { packetType: "PUBLISH", sparkplug: { messageType: "NBIRTH", group: "water", edgeNode: "gw1" } },
      "toClient",
      [],
    ],
    [
      "a Sparkplug host",
      "mqtt",
      { packetType: "PUBLISH", sparkplug: { messageType: "STATE", state: { hostId: "scada" } } },
      "toServer",
      ["a:c sparkplug-host scada"],
    ],
    [
      "a Modbus device that identifies itself",
      "modbus",
      { kind: "response", objects: { 0: "Acme", 1: "P-10", 2: "1.2", 4: "not this" } },
      "toClient",
      ["a:s modbus-product Acme P-10 1.2"],
    ],
    [
      "a Modbus device that reports its server id",
      "modbus",
      { kind: "response", serverText: "DG-5" },
      "toClient",
      ["a:s modbus-product DG-5"],
    ],
    ["nobody in a request", "modbus", { kind: "request", serverText: "DG-5" }, "toServer", []],
  ])("are heard of %s", (_name, protocol, body, direction, want) => {
    expect(listening().pdu(protocol, body, direction)).toEqual(want);
  });

  it("are told once, with the frame that shows them first", () => {
    const { pdu, events } = listening();
    const connect = { packetType: "CONNECT", clientIdentifier: "pump-1" };
    pdu("mqtt", connect);
    pdu("mqtt", connect);
    pdu("mqtt", connect, "toServer", "a:other");
    expect(events.map(({ frame, asset }) => [frame, asset.asset])).toEqual([
      [1, "a:c"],
      [3, "a:other"],
    ]);
  });

  it("are cut when long, and counted beyond 64 of one asset", () => {
    const { pdu, events, names } = listening();
    pdu("mqtt", { packetType: "CONNECT", clientIdentifier: "x".repeat(1000) });
    expect(events[0]?.name.length).toBe(256);
    for (let i = 0; i < 100; i++) pdu("mqtt", { packetType: "CONNECT", clientIdentifier: `c${i}` });
    expect(events.length).toBe(64);
    expect(names.refusals).toBe(37);
  });

  it("of whole crowds displace those not heard of for longest", () => {
    const { pdu, names } = listening();
    for (let i = 0; i <= 20_000; i++) {
      pdu("mqtt", { packetType: "CONNECT", clientIdentifier: "x" }, "toServer", `a:${i}`);
    }
    expect(names.evictions).toBeGreaterThan(0);
  });
});
