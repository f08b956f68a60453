import { describe, expect, it } from "vitest";
import type { NameKind } from "../../src/contracts/sensor-event.js";
import { type DeviceSigns, deviceGuess } from "../../src/inventory/device-guess.js";

function signs(
  roles: readonly string[],
  names: readonly NameKind[] = [],
  over: Partial<DeviceSigns> = {},
): DeviceSigns {
  return {
    roles: Object.fromEntries(roles.map((role) => [role, 1])),
    names: names.map((kind) => ({ kind, name: "n" })),
    isRouter: false,
    isGateway: false,
    engineeredDays: 0,
    ...over,
  };
}

describe("deviceGuess", () => {
  it.each<[string, DeviceSigns, number | undefined]>([
    ["unknown", signs([]), undefined],
    ["unknown", signs(["ntp/client", "https/client"]), undefined],
    ["controller", signs(["modbus/server", "ntp/client"]), 1],
    ["controller", signs(["s7comm/server", "modbus/client"]), 1],
    ["controller", signs(["opcua/server"]), 1],
    ["gateway", signs(["opcua/server", "modbus/client"]), 1],
    ["gateway", signs(["modbus/server"], [], { isGateway: true }), 1],
    ["gateway", signs(["mqtt/client"], ["sparkplug-edge-node"]), 1],
    ["hmi", signs(["modbus/client", "smb/client"]), 2],
    ["hmi", signs(["opcua/client"]), 2],
    ["hmi", signs(["mqtt/client"], ["sparkplug-host"]), 2],
    ["historian", signs(["opcua/client", "sql-server/client"]), 3],
    ["engineering-station", signs(["modbus/client"], [], { engineeredDays: 2 }), 2],
    ["hmi", signs(["modbus/client"], [], { engineeredDays: 1 }), 2],
    ["broker", signs(["mqtt/server", "smb/client"]), 3],
    ["network", signs(["modbus/server"], [], { isRouter: true }), undefined],
    ["network", signs(["ssh/server"], ["lldp-system"]), undefined],
    ["it", signs(["smb/client"], ["lldp-system"]), 4],
    ["it", signs(["dns/server"]), 4],
    ["it", signs([], ["netbios-name"]), 4],
  ])("says %s of %j", (deviceClass, given, level) => {
    const guess = deviceGuess(given);
    expect([guess.deviceClass, guess.level]).toEqual([deviceClass, level]);
    expect(guess.confidence > 0).toBe(deviceClass !== "unknown");
  });

  it("does not count roles that turned out to be others", () => {
    expect(deviceGuess(signs([], [], { roles: { "modbus/server": 0 } })).deviceClass).toBe("unknown");
  });
});
