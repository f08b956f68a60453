import { describe, expect, it } from "vitest";
import type { AssetEntity } from "../../../src/contracts/baseline.js";
import type { Policy } from "../../../src/contracts/policy.js";
import type { NameKind, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { addressChange } from "../../../src/detectors/asset/address-change.js";
import type { DetectionGround } from "../../../src/sensor/detector-host.js";
import { arpReply, host } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, readCoils, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { directoryOf, runAsset } from "../directory.js";
import { assetId, at, baselineOf, findingsOf, knownAsset, party, START, seen } from "../given.js";
import { moved } from "../neighbours.js";
import { policyOf } from "../policy-stub.js";

const PLC = party(2);
const OTHER = party(9);
const plant = baselineOf(knownAsset(1), knownAsset(2, { "modbus/server": 40 }), knownAsset(3), {
  ...knownAsset(4),
  ips: ["10.0.0.4", "10.0.0.3"],
});
const found = (events: readonly SensorEvent[], seconds = 0, over: Partial<DetectionGround> = {}) =>
  findingsOf(addressChange, plant, events, seconds, over);
const essential = (over: Partial<Policy>) => policyOf({ zones: {}, over });

describe("asset/address-change", () => {
  it.each([
    [59.9, 0],
    [60, 1],
  ])("waits for the earlier holder: after %f s %i findings", (seconds, count) => {
    expect(found([moved("10.0.0.2", PLC, OTHER, 5, 10)], seconds)).toHaveLength(count);
  });

  it("tells who holds the address now and who did, and who is silent", () => {
    const assets = directoryOf(runAsset(PLC, 4), runAsset(OTHER, 60, { vendor: "VMware" }));
    expect(found([moved("10.0.0.2", PLC, OTHER, 5, 10)], 60, { assets })).toMatchObject([
      {
        key: ["10.0.0.2", assetId(9)],
        time: at(65),
        frame: 10,
        severity: undefined,
        raise: 1,
        observed:
          "10.0.0.2 is now used by 02:00:00:00:00:09 (VMware), in place of 02:00:00:00:00:02 (made up, not a " +
          "maker's), which has been silent for 61 s.",
        expected:
          "The baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) has 10.0.0.2 at 02:00:00:00:00:02 " +
          "(made up, not a maker's), a controller.",
      },
    ]);
  });

  it("is no handover when the earlier holder comes back", () => {
    const events = [moved("10.0.0.2", PLC, OTHER, 5, 10), moved("10.0.0.2", OTHER, PLC, 20, 11)];
    expect(found(events, 100)).toEqual([]);
  });

  it("sees the new holder where the earlier one was not seen at all", () => {
    const [finding] = found([seen({ ...OTHER, ip: "10.0.0.2" }, 1, 3)], 60);
    expect(finding?.observed).toContain("which was not seen in this run");
    expect(finding?.target?.asset).toBe(assetId(2));
  });

  it("tells a move once, whatever shows it", () => {
    const events = [seen({ ...OTHER, ip: "10.0.0.2" }, 1, 3, false), moved("10.0.0.2", PLC, OTHER, 1, 3)];
    expect(found(events, 100)).toHaveLength(1);
  });

  it.each<[string, SensorEvent, Partial<DetectionGround>]>([
    ["a virtual router", moved("10.0.0.2", PLC, { ...OTHER, mac: "00:00:5e:00:01:07" }, 1, 1), {}],
    ["a declared pair", moved("10.0.0.2", PLC, OTHER, 1, 1), { policy: essential({ isRedundant: () => true }) }],
    ["one that had it while learning", moved("10.0.0.3", party(3), party(4), 1, 1), {}],
    ["an address that the baseline does not have", moved("10.0.0.77", party(8), OTHER, 1, 1), {}],
    ["its own known address", seen(PLC, 1, 1), {}],
    ["a link-local address", seen({ ...PLC, ip: "fe80::1" }, 1, 1), {}],
    ["an unknown device", seen(OTHER, 1, 1), {}],
  ])("says nothing of %s", (_, event, over) => {
    expect(found([event], 100, over)).toEqual([]);
  });

  it.each<[string, Partial<DetectionGround>, string | undefined]>([
    ["an essential function", { policy: essential({ isEssential: () => true }) }, "high"],
    ["any other", { policy: essential({ isEssential: () => false }) }, undefined],
  ])("weighs the address of %s", (_, over, severity) => {
    expect(found([moved("10.0.0.2", PLC, OTHER, 1, 1)], 100, over)[0]?.severity).toBe(severity);
  });

  it.each<[string, string, readonly NameKind[], string | undefined]>([
    ["of its subnet, without DHCP", "10.0.0.200", [], undefined],
    ["of its subnet, given by DHCP", "10.0.0.200", ["dhcp-hostname"], "info"],
    ["of another subnet, given by DHCP", "10.0.1.2", ["dhcp-vendor-class"], undefined],
    ["of another subnet", "10.0.1.2", ["mdns-name"], undefined],
  ])("weighs a new address %s", (_, ip, kinds, severity) => {
    const assets = directoryOf(runAsset(PLC, 1, { names: kinds.map((kind) => ({ kind, name: "x" })) }));
    const findings = found([seen({ ...PLC, ip }, 1, 7, false)], 0, { assets });
    expect(findings.map((finding) => [finding.severity, finding.frame, finding.key])).toEqual([
      [severity, 7, [assetId(2), ip]],
    ]);
  });

  it("takes a further IPv6 address of the same network for usual", () => {
    const entity: AssetEntity = { ...knownAsset(2), ips: ["fd00::1:0:0:2"] };
    const at64 = (ip: string) => findingsOf(addressChange, baselineOf(entity), [seen({ ...PLC, ip }, 1, 7, false)]);
    expect(at64("fd00::abcd")[0]?.severity).toBe("info");
    expect(at64("fd00:0:0:1::abcd")[0]?.severity).toBeUndefined();
  });

  it("says nothing of routers, of assets with all the addresses that can be learned, and without a baseline", () => {
    const many = { ...knownAsset(2), ips: Array.from({ length: 16 }, (_, i) => `10.0.0.${i + 100}`) };
    for (const entity of [{ ...knownAsset(2), isRouter: true }, many, { ...knownAsset(2), ips: [] }]) {
      expect(findingsOf(addressChange, baselineOf(entity), [seen({ ...PLC, ip: "10.9.0.1" }, 1, 7, false)])).toEqual(
        [],
      );
    }
    expect(findingsOf(addressChange, undefined, [moved("10.0.0.2", PLC, OTHER, 5, 10)], 100)).toEqual([]);
  });

  it("reports early what does not fit among the waiting", () => {
    const ips = Array.from({ length: 4100 }, (_, i) => `10.7.${i >> 8}.${i & 255}`);
    const entities = ips.map((ip, i) => {
      const digits = i.toString(16).padStart(4, "0");
      return { ...knownAsset(1), key: `a:06:00:00:00:${digits.slice(0, 2)}:${digits.slice(2)}`, ips: [ip] };
    });
    const events = entities.map(({ key, ips: [ip = ""] }, i) =>
      moved(ip, { ...PLC, asset: key, mac: key.slice(2) }, OTHER, 1, i),
    );
    expect(findingsOf(addressChange, baselineOf(...entities), events)).toHaveLength(4);
  });
});

describe("asset/address-change in real frames", () => {
  const NEW = { mac: "00:50:56:00:00:77", ip: PLC_A.ip };

  it("finds a controller whose address is at another MAC", () => {
    const baseline = learnedFrom(usual().frames(START));
    const plant = new Plant()
      .modbus(0.5, MASTER, PLC_A, readCoils(4))
      .raw(2, arpReply(NEW, MASTER))
      .modbus(2.5, MASTER, NEW)
      .modbus(70, MASTER, NEW);
    const alerts = alertsIn(watched(plant.frames(START), { baseline }));
    const names = alerts.flatMap(({ detector, evidence }) => [detector, ...evidence.map((shown) => shown.detector)]);
    expect(names).toContain("asset/address-change");
  });

  it("is silent on a learned change", () => {
    const frames = usual()
      .datagram(30, host(21), MASTER, 9999)
      .datagram(40, { ...host(21), ip: "10.0.0.210" }, MASTER, 9999);
    const learned = frames.frames(START);
    const names = alertsIn(watched(learned, { baseline: learnedFrom(learned) })).map(({ detector }) => detector);
    expect(names).not.toContain("asset/address-change");
  });
});
