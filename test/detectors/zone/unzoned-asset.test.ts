import { describe, expect, it } from "vitest";
import type { KnownAsset } from "../../../src/contracts/asset-directory.js";
import { unzonedAsset } from "../../../src/detectors/zone/unzoned-asset.js";
import { udp as datagram } from "../../inventory/frames.js";
import { Plant } from "../../sensor/plant.js";
import { at, findingsOf, party, seen } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { alertsOf, hosts, policyWith } from "./real-plant.js";

const policy = policyOf({ zones: { cell: { type: "control", ips: ["10.0.0.1"] } } });
const WEEK = 604_800;

const found = (events: Parameters<typeof findingsOf>[2], seconds: number, over = {}) =>
  findingsOf(unzonedAsset, undefined, events, seconds, { policy, ...over });

describe("zone/unzoned-asset", () => {
  it("waits a minute", () => {
    expect(found([seen(party(2), 0, 1)], 59.9)).toEqual([]);
    expect(found([seen(party(2), 0, 1)], 60)).toMatchObject([
      {
        time: at(60),
        frame: 1,
        observed: "10.0.0.2 with MAC 02:00:00:00:00:02 is here and in no zone.",
        expected: "Every asset belongs in a zone of the policy, which has 1 zone.",
      },
    ]);
  });

  it.each([
    ["in a zone", [seen(party(1), 0, 1)]],
    [
      "in a zone by an address that came later",
      [seen(party(2), 0, 1), { ...seen(party(2), 9, 2, false), address: "10.0.0.1" }],
    ],
    ["outside", [seen({ ...party(2), ip: "203.0.113.5" }, 0, 1)]],
    ["without an address", [seen({ ...party(2), ip: undefined }, 0, 1)]],
    ["with an address of its link only", [seen({ ...party(2), ip: "fe80::2" }, 0, 1)]],
  ])("is silent on an asset %s", (_, events) => {
    expect(found(events, 120)).toEqual([]);
  });

  it("says each asset once", () => {
    const again = { ...seen(party(2), 5, 2, false), address: "10.0.0.22" };
    const findings = found([seen(party(2), 0, 1), again, seen(party(3), 6, 3)], 120);
    expect(findings.map(({ key }) => key)).toEqual([[party(2).asset], [party(3).asset]]);
    expect(findings[0]?.observed).toContain("10.0.0.2 (also 10.0.0.22)");
  });

  it("reminds each week of what is still there, and not of what has gone", () => {
    const assets = (lastSeconds: number) => {
      const known = { ips: ["10.0.0.2"], lastTime: at(lastSeconds) } as unknown as KnownAsset;
      return { assets: { asset: () => known, assets: () => [], withMac: () => [] } };
    };
    expect(found([seen(party(2), 0, 1)], 60 + WEEK - 1, assets(WEEK)).length).toBe(1);
    expect(found([seen(party(2), 0, 1)], 60 + WEEK, assets(WEEK)).map(({ isAmendment }) => isAmendment)).toEqual([
      false,
      true,
    ]);
    expect(found([seen(party(2), 0, 1)], 60 + WEEK, assets(50)).length).toBe(1);
  });

  it("+ in real frames, raises a host of a subnet that no zone holds", () => {
    const plant = new Plant().arp(1, hosts.nowhere, hosts.view).arp(70, hosts.nowhere, hosts.view);
    expect(alertsOf("zone/unzoned-asset", plant, policyWith())).toMatchObject([
      { severityName: "low", actor: { ip: "10.99.0.1" } },
    ]);
  });

  it("- in real frames, is silent on hosts of zones and on what goes to many", () => {
    const all = { mac: "01:00:5e:00:00:fb", ip: "224.0.0.251" };
    const plant = new Plant()
      .arp(1, hosts.view, hosts.nowhere)
      .raw(2, datagram({ from: hosts.view, to: all, ports: [5353, 5353] }))
      .arp(70, hosts.view, hosts.nowhere);
    expect(alertsOf("zone/unzoned-asset", plant, policyWith())).toEqual([]);
  });
});
