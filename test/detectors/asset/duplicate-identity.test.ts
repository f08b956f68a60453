import { describe, expect, it } from "vitest";
import type { KnownAsset } from "../../../src/contracts/asset-directory.js";
import type { AssetNamed, NameKind, Party, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { duplicateIdentity } from "../../../src/detectors/asset/duplicate-identity.js";
import type { DetectionGround } from "../../../src/sensor/detector-host.js";
import { udp } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { directoryOf, runAsset } from "../directory.js";
import { assetId, at, baselineOf, conduit, findingsOf, knownAsset, party, START, seen, session } from "../given.js";
import { policyOf } from "../policy-stub.js";

const [A, B] = [party(2), party(9)];
const BROKER = party(5, 1883);
const plant = baselineOf({ ...knownAsset(2), names: ["mqtt-client-identifier pump-7", "mdns-name press-3"] });
const named = (asset: Party, kind: NameKind, name: string, seconds: number, frame = 5): AssetNamed => ({
  type: "asset-named",
  time: at(seconds),
  frame,
  capture: 0,
  asset,
  kind,
  name,
});
const both = (kind: NameKind, name: string, one = A, other = B) => [
  named(one, kind, name, 1, 5),
  named(other, kind, name, 10, 6),
];
/** The first was last heard of then, the second goes on. */
const run = (seconds: number, over: Partial<KnownAsset> = {}) =>
  directoryOf(runAsset(A, seconds), runAsset(B, 1e6, over));
const found = (events: readonly SensorEvent[], over: Partial<DetectionGround> = {}, baseline = plant) =>
  findingsOf(duplicateIdentity, baseline, events, 200, { assets: run(1e6), ...over });
const mqtt = (client: Party, broker = BROKER, id = 1) =>
  conduit("established", session({ id, client, server: broker, protocol: "mqtt", service: "mqtt" }), 0, 1);

describe("asset/duplicate-identity", () => {
  it.each<[NameKind, string, string[]]>([
    ["mqtt-client-identifier", "mixer-4", ["high"]],
    ["sparkplug-edge-node", "plant/E1", ["high"]],
    ["opcua-application-uri", "urn:line4:server", ["high"]],
    ["opcua-certificate", "abcdef0123", ["high"]],
    ["netbios-name", "LINE4", ["low"]],
    ["dhcp-hostname", "line4", ["low"]],
    ["modbus-product", "BMX P34", []],
    ["mqtt-user-name", "scada", []],
    ["mqtt-client-identifier", "client1", []],
    ["mqtt-client-identifier", "mqtt-explorer", []],
    ["opcua-application-uri", "urn:unconfigured:application", []],
    ["mdns-name", "localhost", []],
    ["mqtt-client-identifier", "ab", []],
  ])("%s %s in two places: %j", (kind, name, want) => {
    expect(found(both(kind, name)).map(({ severity }) => severity)).toEqual(want);
  });

  it("lets a host name down to low, and nothing else", () => {
    expect(found(both("netbios-name", "LINE4"))[0]?.floor).toBe("low");
    expect(found(both("sparkplug-edge-node", "plant/E1"))[0]?.floor).toBeUndefined();
  });

  it.each([
    [10, 0],
    [10.1, 1],
  ])("needs the first holder after the second has appeared: last heard of at %f s gives %i", (last, count) => {
    expect(found(both("sparkplug-edge-node", "plant/E1"), { assets: run(last) })).toHaveLength(count);
  });

  it("looks again for two minutes, and no longer", () => {
    const late = (from: number) => ({
      get assets() {
        let turn = 0;
        const known = runAsset(A, 5);
        const now = () => (++turn < from ? known : runAsset(A, 1e6));
        return { ...directoryOf(known), asset: (id: string) => (id === A.asset ? now() : runAsset(B, 1e6)) };
      },
    });
    const times = (from: number) =>
      findingsOf(duplicateIdentity, undefined, both("sparkplug-edge-node", "plant/E1"), 900, late(from)).map(
        ({ time }) => time,
      );
    expect(times(1)).toEqual([at(12)]);
    expect(times(9)).toEqual([]);
  });

  it("knows the holder of the baseline, and blames the other", () => {
    const events = [named(B, "mqtt-client-identifier", "pump-7", 10, 6)];
    expect(found(events)).toMatchObject([
      {
        key: ["mqtt-client-identifier pump-7", assetId(2), assetId(9)],
        actor: { asset: assetId(9) },
        target: { asset: assetId(2) },
        expected: "The baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) has it at 10.0.0.2 alone.",
      },
    ]);
    const reversed = [...events, named(A, "mqtt-client-identifier", "pump-7", 20, 7)];
    expect(found(reversed).map(({ actor }) => actor.asset)).toEqual([assetId(9), assetId(9)]);
  });

  it.each<[string, SensorEvent[], number]>([
    ["of one broker", [mqtt(A), mqtt(B, BROKER, 2)], 1],
    ["of two brokers", [mqtt(A), mqtt(B, party(6, 1883), 2)], 0],
    ["of brokers that nobody knows", [], 1],
  ])("compares client identifiers %s", (_, sessions, count) => {
    expect(found([...sessions, ...both("mqtt-client-identifier", "mixer-4")])).toHaveLength(count);
  });

  const learnedBoth = baselineOf(...[2, 9].map((n) => ({ ...knownAsset(n), names: ["sparkplug-edge-node p/E"] })));
  const noRule = { isRedundant: () => true };
  it.each<[string, SensorEvent[], Partial<DetectionGround>, typeof plant | undefined]>([
    ["learned of both", both("sparkplug-edge-node", "p/E"), {}, learnedBoth],
    ["a declared pair", both("sparkplug-edge-node", "p/E"), { policy: policyOf({ zones: {}, over: noRule }) }, plant],
    ["one MAC", both("sparkplug-edge-node", "p/E", A, { ...B, mac: A.mac }), {}, plant],
    ["a bridge", both("sparkplug-edge-node", "p/E"), { assets: run(1e6, { roles: { "mqtt/server": 1 } }) }, plant],
    [
      "both versions of one host behind a router",
      both("sparkplug-edge-node", "p/E", { ...A, asset: "a:ip:10.0.0.2" }, { ...B, ip: "fd00::2" }),
      { assets: directoryOf(runAsset({ ...A, asset: "a:ip:10.0.0.2" }, 1e6), runAsset(B, 1e6)) },
      plant,
    ],
    ["ports of one switch", both("lldp-chassis", "00:11:22:33:44:55"), {}, plant],
    ["itself", both("sparkplug-edge-node", "p/E", A, A), {}, plant],
  ])("leaves out %s", (_, events, over, baseline) => {
    expect(found(events, over, baseline)).toEqual([]);
  });

  it("finds an LLDP chassis at another maker", () => {
    const other = { ...B, mac: "06:00:00:00:00:09" };
    expect(found(both("lldp-chassis", "00:11:22:33:44:55", A, other))).toHaveLength(1);
  });

  const none = (events: readonly SensorEvent[]) =>
    findingsOf(duplicateIdentity, undefined, events, 200, { assets: run(1e6), phase: "learning" });
  it("without a baseline goes by what cannot be right alone", () => {
    const far = { ...B, ip: "10.5.0.9" };
    expect(none(both("sparkplug-edge-node", "p/E"))).toHaveLength(1);
    expect(none(both("sparkplug-edge-node", "p/E"))[0]?.expected).toContain("one device at a time");
    expect(none(both("netbios-name", "LINE4"))).toEqual([]);
    expect(none(both("opcua-certificate", "abcdef"))).toHaveLength(1);
    expect(none(both("opcua-certificate", "abcdef", A, far))).toEqual([]);
  });

  const tagged: Party = { ...A, asset: `${A.asset}@20`, station: `${A.station}@20` };
  it.each<[string, Partial<KnownAsset>, Partial<DetectionGround>, number]>([
    ["on a second VLAN", {}, {}, 1],
    ["of a stray frame", { frames: 2 }, {}, 0],
    ["of a router", { isRouter: true }, {}, 0],
    ["of a firewall", {}, { policy: policyOf({ zones: {}, over: { isConduitDevice: () => true } }) }, 0],
  ])("tells of a MAC address %s", (_, known, over, count) => {
    const assets = directoryOf(runAsset(A, 1e6), runAsset(tagged, 1e6, { frames: 3, ...known }));
    const findings = found([seen(tagged, 10, 6)], { assets, ...over });
    expect(findings.map(({ severity }) => severity)).toEqual(count === 0 ? [] : ["medium"]);
  });
});

describe("asset/duplicate-identity in real frames", () => {
  const learned = () => learnedFrom(usual().frames(START));

  it("finds a MAC address on a second VLAN while it is still on the first", () => {
    const frames = usual(new Plant(), 30);
    const ports = [5000, 6000] as const;
    for (let i = 0; i < 20; i++) frames.raw(5 + i, udp({ from: PLC_A, to: MASTER, ports, payload: [i], vlan: 20 }));
    const names = alertsIn(watched(frames.frames(START), { baseline: learned() })).flatMap(({ detector, evidence }) => [
      detector,
      ...evidence.map((shown) => shown.detector),
    ]);
    expect(names).toContain("asset/duplicate-identity");
    expect(names).not.toContain("asset/zone-move");
  });

  it("is silent on the usual", () => {
    expect(alertsIn(watched(usual().frames(START), { baseline: learned() }))).toEqual([]);
  });
});
