import { describe, expect, it } from "vitest";
import type { AssetDirectory, KnownAsset } from "../../../src/contracts/asset-directory.js";
import type { AssetNamed, NameKind, NeighbourSaid, Party } from "../../../src/contracts/sensor-event.js";
import { dualHomed } from "../../../src/detectors/zone/dual-homed.js";
import { Plant } from "../../sensor/plant.js";
import { at, findingsOf, party } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { alertsOf, alsoAt, hosts, policyWith } from "./real-plant.js";

const zones = {
  cell: { type: "control", ips: ["10.0.0.1", "10.0.0.2"] },
  office: { type: "enterprise", ips: ["10.0.0.3"] },
} as const;
const policy = policyOf({ zones });

const claim = (who: Party, seconds: number, frame: number, says: NeighbourSaid["says"] = "ask"): NeighbourSaid => ({
  ...{ type: "neighbour", time: at(seconds), frame, capture: 0, says, sender: who, holder: who },
  ...{ target: "10.0.0.9", isUnicast: false, isOverride: true },
});
const named = (
  asset: Party,
  seconds: number,
  frame: number,
  name: string,
  kind: NameKind = "netbios-name",
): AssetNamed => ({
  ...{ type: "asset-named", time: at(seconds), frame, capture: 0, asset, kind, name },
});
/** Host 1 with the address of another. */
const alias = (n: number): Party => ({ ...party(1), ip: party(n).ip });

const directory = (over: Partial<KnownAsset>): AssetDirectory => {
  const asset = { ips: [], isRouter: false, lastTime: at(0), ...over } as unknown as KnownAsset;
  return { asset: () => asset, assets: () => [], withMac: () => [] };
};

const found = (events: readonly (AssetNamed | NeighbourSaid)[], over: Partial<Parameters<typeof findingsOf>[4]> = {}) =>
  findingsOf(dualHomed, undefined, events, 0, { policy, ...over });

describe("zone/dual-homed", () => {
  it.each([
    ["a MAC that claims addresses of two zones", [claim(party(1), 0, 1), claim(alias(3), 600, 2)], true],
    ["the same later than that", [claim(party(1), 0, 1), claim(alias(3), 600.1, 2)], false],
    ["a MAC that claims two addresses of one zone", [claim(party(1), 0, 1), claim(alias(2), 5, 2)], false],
    [
      "a MAC that answers for an address of another zone",
      [claim(party(1), 0, 1), claim(alias(3), 5, 2, "answer")],
      false,
    ],
    [
      "a host name in two zones",
      [named(party(1), 0, 1, "HMI-7"), named(party(3), 5, 2, "hmi-7.plant.example", "dhcp-hostname")],
      true,
    ],
    [
      "a certificate in two zones",
      [named(party(1), 0, 1, "ab12", "opcua-certificate"), named(party(3), 5, 2, "ab12", "opcua-certificate")],
      true,
    ],
    ["a host name in one zone", [named(party(1), 0, 1, "HMI-7"), named(party(2), 5, 2, "HMI-7")], false],
    ["other names", [named(party(1), 0, 1, "HMI-7"), named(party(3), 5, 2, "HMI-8")], false],
    ["a name that many have", [named(party(1), 0, 1, "localhost"), named(party(3), 5, 2, "localhost")], false],
    [
      "a product",
      [named(party(1), 0, 1, "M340", "modbus-product"), named(party(3), 5, 2, "M340", "modbus-product")],
      false,
    ],
  ])("judges %s", (_, events, isFound) => {
    expect(found(events).length > 0).toBe(isFound);
  });

  it("is silent on routers, conduit devices, redundant and mobile assets", () => {
    const events = [claim(party(1), 0, 1), claim(alias(3), 5, 2)];
    expect(found(events)).toHaveLength(1);
    expect(found(events, { assets: directory({ isRouter: true }) })).toEqual([]);
    for (const over of [
      { isConduitDevice: () => true },
      { isRedundant: () => true },
      { mobileZones: () => ["cell", "office"] },
    ]) {
      expect(found(events, { policy: policyOf({ zones, over }) })).toEqual([]);
    }
    expect(found(events, { policy: policyOf({ zones, over: { mobileZones: () => ["cell"] } }) })).toHaveLength(1);
  });

  it("takes the owner of a name for active as long as it is seen", () => {
    const events = [named(party(1), 0, 1, "HMI-7"), named(party(3), 2000, 2, "HMI-7")];
    expect(found(events)).toEqual([]);
    expect(found(events, { assets: directory({ lastTime: at(1400), ips: ["10.0.0.1"] }) })).toHaveLength(1);
    expect(found(events, { assets: directory({ lastTime: at(1399), ips: ["10.0.0.1"] }) })).toEqual([]);
  });

  it("is one alert while it goes on", () => {
    const events = [0, 1, 2, 3, 4].flatMap((i) => [
      claim(party(1), 10 * i, 2 * i),
      claim(alias(3), 10 * i + 5, 2 * i + 1),
    ]);
    expect(found(events)).toMatchObject([
      {
        key: ["MAC 02:00:00:00:00:01", "cell", "office"],
        observed:
          "One device, by its MAC 02:00:00:00:00:01, is active in two zones at once: 10.0.0.1 in zone cell (control, " +
          "level 1) and 10.0.0.3 in zone office (enterprise, level 4).",
      },
    ]);
  });

  describe("in real frames", () => {
    const both = new Plant().arp(1, hosts.view, hosts.office).arp(2, alsoAt(hosts.view, "10.4.0.9"), hosts.office);

    it("+ raises a card with addresses of two zones", () => {
      expect(alertsOf("zone/dual-homed", both, policyWith())).toMatchObject([{ severityName: "medium" }]);
    });

    it("- is silent on a declared firewall", () => {
      const rest = `assets:\n  - { id: wall, macs: ["${hosts.view.mac}"], conduitDevice: true }\n`;
      expect(alertsOf("zone/dual-homed", both, policyWith(rest))).toEqual([]);
    });
  });
});
