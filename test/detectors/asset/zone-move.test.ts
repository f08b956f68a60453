import { describe, expect, it } from "vitest";
import type { Policy } from "../../../src/contracts/policy.js";
import type { AssetNamed, NameKind, Party, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { zoneMove } from "../../../src/detectors/asset/zone-move.js";
import type { DetectionGround } from "../../../src/sensor/detector-host.js";
import { udp } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { directoryOf, runAsset } from "../directory.js";
import { assetId, at, baselineOf, findingsOf, knownAsset, party, START, seen } from "../given.js";
import { policyOf } from "../policy-stub.js";

const PLC = party(2);
/** The same device on VLAN 20. */
const MOVED: Party = { ...PLC, asset: `${assetId(2)}@20`, station: `${PLC.station}@20` };
const plant = baselineOf(knownAsset(2), { ...knownAsset(3), names: ["opcua-certificate abcdef", "mdns-name press-3"] });
const policy = (over: Partial<Policy> = {}) =>
  policyOf({
    zones: {
      cell: { type: "control", ips: ["10.0.0.2", "10.0.0.3"] },
      office: { type: "enterprise", ips: ["10.9.0.2", "10.9.0.9"] },
    },
    over,
  });
const run = (asset: Party, over = {}) => directoryOf(runAsset(asset, 500, { frames: 9, ...over }));
const found = (events: readonly SensorEvent[], over: Partial<DetectionGround> = {}, baseline = plant, seconds = 100) =>
  findingsOf(zoneMove, baseline, events, seconds, over);
const named = (asset: Party, kind: NameKind, name: string): AssetNamed => ({
  type: "asset-named",
  time: at(1),
  frame: 5,
  capture: 0,
  asset,
  kind,
  name,
});

/** A directory, new in each run, in which the device has sent this many frames each time it is looked at. */
function counting(asset: Party, frames: readonly number[], over: Partial<DetectionGround> = {}) {
  const known = runAsset(asset, 500);
  return {
    ...over,
    get assets() {
      let turn = 0;
      const now = () => ({ ...known, frames: frames[Math.min(turn++, frames.length - 1)] ?? 0 });
      return { ...directoryOf(known), asset: (id: string) => (id === asset.asset ? now() : undefined) };
    },
  };
}

describe("asset/zone-move", () => {
  it.each<[string, Party, Partial<DetectionGround>, number]>([
    ["a known MAC on another VLAN", MOVED, {}, 1],
    ["a known MAC at its place", PLC, {}, 0],
    ["an unknown MAC on another VLAN", { ...party(9), station: "x@20", asset: `${assetId(9)}@20` }, {}, 0],
    ["a known device at an address of another zone", { ...PLC, ip: "10.9.0.2" }, { policy: policy() }, 1],
    ["the same without a policy", { ...PLC, ip: "10.9.0.2" }, {}, 0],
    ["a known device at an address of no zone", { ...PLC, ip: "10.8.0.2" }, { policy: policy() }, 0],
    ["a known device at its address", PLC, { policy: policy() }, 0],
    [
      "a device that may move between the two",
      { ...PLC, ip: "10.9.0.2" },
      { policy: policy({ mobileZones: () => ["cell", "office"] }) },
      0,
    ],
    [
      "a device that may move, but not there",
      { ...PLC, ip: "10.9.0.2" },
      { policy: policy({ mobileZones: () => ["cell", "yard"] }) },
      1,
    ],
    [
      "a device that stands in several zones",
      { ...PLC, ip: "10.9.0.2" },
      { policy: policy({ isConduitDevice: () => true }) },
      0,
    ],
    ["a virtual router", { ...MOVED, mac: "00:00:5e:00:01:01" }, {}, 0],
  ])("%s", (_, asset, over, count) => {
    expect(found([seen(asset, 1, 5)], counting(asset, [1, 1, 1, 20], over))).toHaveLength(count);
  });

  it("tells from where to where, and how it is known to be the same device", () => {
    const over = counting(MOVED, [1, 1, 1, 20], { policy: policy() });
    expect(found([seen({ ...MOVED, ip: "10.9.0.2" }, 1, 5)], over)).toMatchObject([
      {
        key: [MOVED.asset, "zone office, VLAN 20"],
        time: at(11),
        frame: 5,
        severity: undefined,
        target: { asset: assetId(2) },
        observed:
          "02:00:00:00:00:02 (made up, not a maker's) at 10.9.0.2 is now in zone office, VLAN 20; its MAC address " +
          "02:00:00:00:00:02 tells that it is the same device.",
        expected:
          "The baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) has it in zone cell, the untagged network.",
      },
    ]);
  });

  it("counts a VLAN of the same zone less", () => {
    const over = counting(MOVED, [1, 1, 1, 20], { policy: policy() });
    expect(found([seen(MOVED, 1, 5)], over)[0]?.severity).toBe("medium");
  });

  it.each([
    [[1, 1, 2], 0],
    [[1, 1, 3], 1],
    [[1, 1, 2, 4], 0],
    [[1, 1, 2, 2, 5], 1],
  ])("asks for three frames in ten seconds: %j give %i", (frames, count) => {
    expect(found([seen(MOVED, 1, 5)], counting(MOVED, frames), plant, 60)).toHaveLength(count);
  });

  it("is not its matter when the device is still at its old place", () => {
    const assets = directoryOf(runAsset(MOVED, 500, { frames: 50 }), runAsset(PLC, 5));
    expect(found([seen(MOVED, 1, 5)], { assets })).toEqual([]);
  });

  const stranger: Party = { ...party(9), station: "02:00:00:00:00:09@20", asset: `${assetId(9)}@20` };
  const cousin: Party = { ...stranger, mac: "06:11:22:00:00:09" };
  it.each<[string, AssetNamed, number]>([
    ["a certificate", named(stranger, "opcua-certificate", "abcdef"), 1],
    ["a host name of one maker", named(stranger, "mdns-name", "press-3"), 1],
    ["a host name of another maker", named(cousin, "mdns-name", "press-3"), 0],
    ["a name that nobody had", named(stranger, "opcua-certificate", "012345"), 0],
    ["a name of the same place", named(party(9), "opcua-certificate", "abcdef"), 0],
    ["its own name", named(party(3), "opcua-certificate", "abcdef"), 0],
  ])("goes by %s", (_, event, count) => {
    expect(found([event], counting(event.asset, [1, 1, 20]))).toHaveLength(count);
  });

  it("leaves out routers, learned and seen, and what nobody knows", () => {
    expect(found([seen(MOVED, 1, 5)], { assets: run(MOVED, { isRouter: true }) })).toEqual([]);
    const router = baselineOf({ ...knownAsset(2), isRouter: true });
    expect(found([seen(MOVED, 1, 5)], counting(MOVED, [1, 1, 20]), router)).toEqual([]);
    expect(found([seen(MOVED, 1, 5)])).toEqual([]);
    const none = findingsOf(zoneMove, undefined, [seen(MOVED, 1, 5)], 60, counting(MOVED, [1, 1, 20]));
    expect(none).toEqual([]);
  });

  it("works against a policy alone, with what was seen in this run", () => {
    const asset = { ...PLC, ip: "10.9.0.2" };
    const known = runAsset(PLC, 500, { ips: ["10.0.0.2", "10.9.0.2"] });
    const over = {
      policy: policy(),
      get assets() {
        let frames = 0;
        const now = () => {
          frames += 5;
          return { ...known, frames };
        };
        return { ...directoryOf(known), asset: now };
      },
    };
    const findings = findingsOf(zoneMove, undefined, [seen(asset, 1, 5, false)], 60, over);
    expect(findings.map(({ expected }) => expected)).toEqual(["Until now it was in zone cell, the untagged network."]);
  });
});

describe("asset/zone-move in real frames", () => {
  const baseline = () => learnedFrom(usual().frames(START));

  it("finds a controller that is plugged into another VLAN", () => {
    const frames = usual(new Plant(), 5);
    const ports = [5000, 6000] as const;
    for (let i = 0; i < 40; i++) frames.raw(60 + i, udp({ from: PLC_A, to: MASTER, ports, payload: [i], vlan: 20 }));
    const names = alertsIn(watched(frames.frames(START), { baseline: baseline() })).flatMap(
      ({ detector, evidence }) => [detector, ...evidence.map((shown) => shown.detector)],
    );
    expect(names).toContain("asset/zone-move");
    expect(names).not.toContain("asset/new-device");
  });

  it("is silent where nothing moves", () => {
    expect(alertsIn(watched(usual().frames(START), { baseline: baseline() }))).toEqual([]);
  });
});
