import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { ipMacConflict } from "../../../src/detectors/asset/ip-mac-conflict.js";
import type { DetectionGround } from "../../../src/sensor/detector-host.js";
import { arpReply } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, readCoils, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { directoryOf, runAsset } from "../directory.js";
import { assetId, at, baselineOf, findingsOf, knownAsset, knownConduit, party, START } from "../given.js";
import { moved } from "../neighbours.js";
import { policyOf } from "../policy-stub.js";

const IP = "10.0.0.2";
const [A, B] = [party(2), party(9)];
const plant = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "http", [80]));
const controller = baselineOf(knownAsset(2, { "modbus/server": 4 }));
const found = (events: readonly SensorEvent[], baseline = plant, over: Partial<DetectionGround> = {}) =>
  findingsOf(ipMacConflict, baseline, events, 0, over);
/** To B after a second, and back to A after `back`. */
const flip = (back: number) => [
  moved(IP, A, B, 2, 10, { fromLastTime: at(1) }),
  moved(IP, B, A, back, 20, { fromLastTime: at(back - 1) }),
];
const alive = directoryOf(runAsset(A, 9), runAsset(B, 9));

describe("asset/ip-mac-conflict", () => {
  it.each([
    [301, 1],
    [301.1, 0],
  ])("an address that is back %f s after the start gives %i findings", (back, count) => {
    expect(found(flip(back), plant, { assets: alive })).toHaveLength(count);
  });

  it("is no conflict as long as the address does not come back", () => {
    const on = [moved(IP, A, B, 2, 10), moved(IP, B, party(8), 3, 11)];
    const three = directoryOf(runAsset(A, 9), runAsset(B, 9), runAsset(party(8), 9));
    expect(found(on, plant, { assets: three })).toEqual([]);
  });

  it.each([
    [1, 0],
    [2, 1],
  ])("with %i frames of the second device there are %i findings", (frames, count) => {
    const assets = directoryOf(runAsset(A, 9), runAsset(B, 9, { frames }));
    expect(found(flip(5), plant, { assets })).toHaveLength(count);
  });

  it("counts turns of devices that the run does not know", () => {
    const more = moved(IP, A, B, 6, 30);
    expect(found(flip(5))).toEqual([]);
    expect(found([...flip(5), more])).toHaveLength(1);
  });

  it("names the one that does not belong there, with all turns", () => {
    expect(found(flip(5), plant, { assets: alive })).toMatchObject([
      {
        key: [IP, assetId(2), assetId(9)],
        time: at(5),
        frame: 20,
        severity: undefined,
        actor: { asset: assetId(9), ip: IP },
        target: { asset: assetId(2) },
        expected:
          "The baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) has 10.0.0.2 at 02:00:00:00:00:02, which " +
          "serves http of 10.0.0.1.",
        evidence: [{ frame: 10 }, { frame: 10 }, { frame: 20 }],
      },
    ]);
  });

  it("is critical where one of the two takes part in control, learned or seen", () => {
    expect(found(flip(5), controller, { assets: alive })[0]?.severity).toBe("critical");
    const assets = directoryOf(runAsset(A, 9), runAsset(B, 9, { roles: { "modbus/client": 1 } }));
    expect(found(flip(5), plant, { assets })[0]?.severity).toBe("critical");
  });

  it("is found without a baseline", () => {
    const [finding] = findingsOf(ipMacConflict, undefined, flip(5), 0, { assets: alive, phase: "learning" });
    expect(finding?.expected).toBe("An address belongs to one device at a time [RFC 5227].");
  });

  it("keeps VLANs apart", () => {
    const tagged = (station: string) => ({ ...B, station });
    const events = [moved(IP, A, B, 2, 10), moved(IP, tagged("02:00:00:00:00:09@7"), { ...A, station: "x@7" }, 3, 11)];
    expect(found(events, plant, { assets: alive })).toEqual([]);
  });

  const many = Array.from({ length: 16 }, (_, i) => `10.1.0.${i}`);
  const router = baselineOf({ ...knownAsset(9), isRouter: true }, knownAsset(2));
  it.each<[string, typeof plant, Partial<DetectionGround>]>([
    ["a declared pair", plant, { policy: policyOf({ zones: {}, over: { isRedundant: () => true } }) }],
    ["a habit of both", baselineOf(knownAsset(2), { ...knownAsset(9), ips: [IP] }), {}],
    [
      "a router that answers for others",
      router,
      { assets: directoryOf(runAsset(A, 9), runAsset(B, 9, { ips: many })) },
    ],
  ])("leaves out %s", (_, baseline, over) => {
    expect(found(flip(5), baseline, { assets: alive, ...over })).toEqual([]);
  });

  it("does not leave out a router with few addresses", () => {
    const assets = directoryOf(runAsset(A, 9), runAsset(B, 9, { ips: many.slice(1) }));
    expect(found(flip(5), router, { assets })).toHaveLength(1);
  });

  it("leaves out virtual routers", () => {
    const virtual = { ...B, mac: "00:00:0c:07:ac:01" };
    expect(found([moved(IP, A, virtual, 2, 10), moved(IP, virtual, A, 3, 11)], plant, { assets: alive })).toEqual([]);
  });
});

describe("asset/ip-mac-conflict in real frames", () => {
  it("finds a second device with the address of a controller", () => {
    const twin = { mac: "00:50:56:00:00:77", ip: PLC_A.ip };
    const frames = usual(new Plant(), 10)
      .raw(2.5, arpReply(twin, undefined))
      .modbus(4.5, MASTER, twin, readCoils(4))
      .raw(6.5, arpReply(twin, undefined));
    const alerts = alertsIn(watched(frames.frames(START), { baseline: learnedFrom(usual().frames(START)) }));
    const names = alerts.flatMap(({ detector, evidence }) => [detector, ...evidence.map((shown) => shown.detector)]);
    expect(names).toContain("asset/ip-mac-conflict");
  });

  it("is silent on a new holder once the first one is gone", () => {
    const frames = new Plant()
      .raw(0, arpReply(PLC_A, undefined))
      .raw(70, arpReply({ mac: "00:50:56:00:00:77", ip: PLC_A.ip }, undefined));
    const names = alertsIn(watched(frames.frames(START), {})).map(({ detector }) => detector);
    expect(names).toEqual([]);
  });
});
