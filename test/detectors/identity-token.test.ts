import { describe, expect, it } from "vitest";
import type { NameKind } from "../../src/contracts/sensor-event.js";
import { tokenWeight } from "../../src/detectors/identity-token.js";

describe("tokenWeight", () => {
  it.each<[NameKind, string, string | undefined]>([
    ["mqtt-client-identifier", "press-line-4", "device"],
    ["mqtt-client-identifier", "mqttjs_1a2b", undefined],
    ["mqtt-client-identifier", "Test01", undefined],
    ["mqtt-client-identifier", "paho", undefined],
    ["opcua-application-uri", "urn:PLC7:OpcServer", "device"],
    ["opcua-application-uri", "urn:localhost:UaServer", undefined],
    ["opcua-application-uri", "urn:unconfigured:application", undefined],
    ["sparkplug-edge-node", "plant/E1", "device"],
    ["netbios-name", "SCADA-01", "host"],
    ["netbios-name", "WORKGROUP", undefined],
    ["mdns-name", "raspberrypi.local", undefined],
    ["modbus-product", "Schneider BMX P34", undefined],
    ["opcua-certificate", "ab", undefined],
  ])("%s %s", (kind, name, want) => {
    expect(tokenWeight(kind, name)).toBe(want);
  });
});
