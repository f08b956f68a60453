import { describe, expect, it } from "vitest";
import type { Zone } from "../../../src/contracts/policy.js";
import type { AssetNamed, NameKind, Party, ProbeSeen, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { newDevice } from "../../../src/detectors/asset/new-device.js";
import type { DetectionGround } from "../../../src/sensor/detector-host.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, Plant, readCoils, usual, writeCoil } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { directoryOf, runAsset } from "../directory.js";
import {
  assetId,
  at,
  baselineOf,
  conduit,
  findingsOf,
  knownAsset,
  party,
  request,
  START,
  seen,
  session,
} from "../given.js";
import { said } from "../neighbours.js";
import { policyOf } from "../policy-stub.js";

const LAPTOP = party(9);
const PLC = party(2, 502);
const plant = baselineOf(knownAsset(1), knownAsset(2, { "modbus/server": 40 }));
const contact = session({ client: party(9, 40_000), server: party(2, 8080) });
const control = session({ client: party(9, 40_000), server: PLC });
const modbus = { ...control, protocol: "modbus", service: "modbus" };
const found = (events: readonly SensorEvent[], seconds = 0, over: Partial<DetectionGround> = {}, baseline = plant) =>
  findingsOf(newDevice, baseline, events, seconds, over);

function nameOf(kind: NameKind, name: string): AssetNamed {
  return { type: "asset-named", time: at(1), frame: 2, capture: 0, asset: LAPTOP, kind, name };
}

function probe(how: ProbeSeen["how"], n: number): ProbeSeen {
  const rest = { time: at(1), frame: 20 + n, capture: 0, source: LAPTOP, target: party(20 + n) };
  return { type: "probe", how, ...rest };
}

/** Attempts at this many hosts. */
function scan(hosts: number): SensorEvent[] {
  return Array.from({ length: hosts }, (_, i) =>
    conduit("attempted", session({ id: i + 10, client: LAPTOP, server: party(100 + i, 80) }), 1, 50 + i),
  );
}

function asks(addresses: number): SensorEvent[] {
  return Array.from({ length: addresses }, (_, i) => said("ask", LAPTOP, `10.0.0.${100 + i}`, 1, 70 + i));
}

function strictly(zone: Zone | undefined): Zone | undefined {
  return zone === undefined ? undefined : { ...zone, isStrict: true };
}

describe("asset/new-device", () => {
  it("is silent on what the baseline knows, under a new address too", () => {
    expect(found([seen(party(1), 0, 1), seen({ ...party(1), ip: "10.0.0.77" }, 1, 2, false)], 60)).toEqual([]);
  });

  it("waits for the device to settle, and not until the end of the capture", () => {
    expect(found([seen(LAPTOP, 0, 1)], 9.9)).toEqual([]);
    const [finding] = found([seen(LAPTOP, 0, 1)], 10);
    expect([finding?.time, finding?.frame, finding?.isAmendment]).toEqual([at(10), 1, false]);
  });

  it("tells in one finding what the device did meanwhile", () => {
    const answer = conduit("attempted", session({ id: 2, client: party(1, 1), server: party(9, 22) }), 2, 8);
    const events = [
      seen({ ...LAPTOP, ip: undefined }, 0, 1),
      seen(LAPTOP, 1, 2, false),
      conduit("attempted", contact, 1, 3),
    ];
    expect(found([...events, conduit("established", contact, 1, 4), answer], 10)).toMatchObject([
      {
        key: [assetId(9)],
        raise: 0,
        actor: { ip: "10.0.0.9" },
        observed:
          "A device with MAC 02:00:00:00:00:09 (made up, not a maker's) at 10.0.0.9 appeared; its contacts: " +
          "10.0.0.2 on tcp/8080 and 10.0.0.1, which came to it on tcp/22.",
        expected:
          "The baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) knows 2 devices; this is none of them.",
        why:
          "Whoever can plug in a device can also listen and command. Find the switch port of 02:00:00:00:00:09, " +
          "ask who connected it, and approve it or unplug it.",
        evidence: [{ frame: 1 }, { frame: 3 }, { frame: 8 }],
      },
    ]);
  });

  it.each([
    [
      "a maker's MAC",
      { ...LAPTOP, mac: "00:50:56:00:00:09" },
      "A device with MAC 00:50:56:00:00:09 at 10.0.0.9 appeared",
    ],
    ["no address", { ...LAPTOP, ip: undefined }, "(made up, not a maker's) without an IP address appeared"],
    ["no MAC", { ...LAPTOP, mac: undefined, station: undefined }, "A device at 10.0.0.9 appeared"],
  ])("describes a device with %s", (_, asset, want) => {
    expect(found([seen(asset, 0, 1)], 10)[0]?.observed).toContain(want);
  });

  it("says by what the device goes", () => {
    const named = (kind: NameKind, name: string, frame: number): SensorEvent => ({
      type: "asset-named",
      time: at(1),
      frame,
      capture: 0,
      asset: LAPTOP,
      kind,
      name,
    });
    const names = Array.from({ length: 10 }, (_, i) => named("mqtt-client-identifier", `c${i}`, 10 + i));
    const events = [seen(LAPTOP, 0, 1), named("opcua-application-name", "UaExpert", 2), ...names];
    const [finding] = found(events, 10);
    expect(finding?.observed).toContain("appeared; it calls itself OPC UA application UaExpert, MQTT client c0, ");
    expect(finding?.evidence.map(({ frame }) => frame)).toEqual([1, 2, 10, 11, 12, 13, 14]);
  });

  it("speaks at once when the device sends control requests, and again when it writes", () => {
    const events = [
      seen(LAPTOP, 0, 1),
      request(modbus, 3, 0, [], { time: at(1), frame: 5 }),
      request(modbus, 3, 0, [], { time: at(2), frame: 6 }),
      request(modbus, 5, 0, [1], { time: at(3), frame: 7 }),
      request(modbus, 5, 0, [1], { time: at(4), frame: 8 }),
    ];
    const findings = found(events, 60);
    expect(
      findings.map(({ isAmendment, severity, raise, isCertain }) => [isAmendment, severity, raise, isCertain]),
    ).toEqual([
      [false, undefined, 1, false],
      [true, "critical", 0, true],
    ]);
    expect(findings.map(({ frame }) => frame)).toEqual([1, 1]);
    expect(findings[0]?.time).toBe(at(1));
    expect(findings[1]?.evidence.map(({ frame }) => frame)).toEqual([1, 5, 7]);
  });

  it.each<[string, SensorEvent[], string]>([
    ["asks for a control service", [conduit("attempted", control, 1, 5)], "; it asks for a control service."],
    [
      "claims the address of a known device",
      [said("announce", { ...LAPTOP, ip: "10.0.0.2" }, undefined, 1, 5)],
      "; it claims the address of a known device.",
    ],
    ["tries eight hosts", scan(8), "; it scans."],
    ["probes with flags of no connection", [probe("xmas", 1)], "; it scans."],
    ["sends eight echo requests", [1, 2, 3, 4, 5, 6, 7, 8].map((n) => probe("echo", n)), "; it scans."],
    ["asks who has eight addresses", asks(8), "; it scans."],
  ])("speaks at once when the device %s", (_, events, did) => {
    const findings = found([seen(LAPTOP, 0, 1), ...events]);
    expect(findings.map(({ raise, severity, isAmendment }) => [raise, severity, isAmendment])).toEqual([
      [1, undefined, false],
    ]);
    expect(findings[0]?.observed).toContain(did);
  });

  it("takes seven hosts, and the same ones again, for no scan", () => {
    const events = [...scan(7), ...scan(7), ...asks(0), said("answer", LAPTOP, "10.0.0.1", 1, 90)];
    expect(found([seen(LAPTOP, 0, 1), ...events])).toEqual([]);
  });

  it("amends what it reported when the device commands later", () => {
    const findings = found([seen(LAPTOP, 0, 1), request(modbus, 5, 0, [1], { time: at(30), frame: 7 })], 60);
    expect(findings.map(({ isAmendment, severity }) => [isAmendment, severity])).toEqual([
      [false, undefined],
      [true, "critical"],
    ]);
  });

  it("keeps a declared device for the record, unless it does harm", () => {
    const policy = policyOf({ zones: {}, over: { isDeclared: () => true } });
    const [finding] = found([seen(LAPTOP, 0, 1)], 10, { policy });
    expect([finding?.severity, finding?.floor]).toEqual(["info", "info"]);
    const worse = found([seen(LAPTOP, 0, 1), ...scan(8)], 0, { policy });
    expect(worse.map(({ severity, raise }) => [severity, raise])).toEqual([[undefined, 1]]);
  });

  it("reports what is not declared in a zone with a strict list, while learning too", () => {
    const zones = { cell: { type: "control", ips: ["10.0.0.2", "10.0.0.9"] } } as const;
    const strict = policyOf({ zones });
    const policy = { ...strict, zoneOf: (of: Party) => strictly(strict.zoneOf(of)) };
    const learning = findingsOf(newDevice, undefined, [seen(LAPTOP, 0, 1)], 10, { policy, phase: "learning" });
    expect(learning.map(({ expected, isCertain }) => [expected, isCertain])).toEqual([
      ["Only declared devices may appear in zone cell; this is none of them.", true],
    ]);
    expect(found([seen(party(2), 0, 1)], 10, { policy })).toHaveLength(1);
    expect(found([seen(party(1), 0, 1)], 10, { policy })).toEqual([]);
    expect(found([seen(party(2), 0, 1)], 10, { policy: { ...policy, isDeclared: () => true } })).toEqual([]);
    expect(findingsOf(newDevice, undefined, [seen(LAPTOP, 0, 1)], 10, { policy: strict })).toEqual([]);
  });

  it("says of whom the device is a probable replacement", () => {
    const named = baselineOf({ ...knownAsset(2), names: ["mdns-name press-3"] });
    const name: SensorEvent = { ...nameOf("mdns-name", "press-3") };
    expect(found([seen(LAPTOP, 0, 1), name], 10, {}, named)[0]?.expected).toContain(
      "It is a probable replacement of 10.0.0.2, which had this name.",
    );
    expect(found([seen({ ...LAPTOP, ip: "10.0.0.2" }, 0, 1)], 10)[0]?.expected).toContain(
      "It is a probable replacement of 02:00:00:00:00:02, which had this address.",
    );
  });

  it("names the maker", () => {
    const assets = directoryOf(runAsset(LAPTOP, 5, { vendor: "VMware" }));
    expect(found([seen(LAPTOP, 0, 1)], 10, { assets })[0]?.observed).toContain("02:00:00:00:00:09 (VMware) at");
  });

  it("counts a device that was seen too seldom one level less, and says so", () => {
    const rare = baselineOf(knownAsset(1), { ...knownAsset(9), state: "rare" });
    const [finding] = found([seen(LAPTOP, 0, 1)], 10, {}, rare);
    expect(finding?.raise).toBe(-1);
    expect(finding?.expected).toContain("knows 1 device; this one was seen too seldom, or not since 2026-01-04");
  });

  it("leaves a known MAC on another VLAN to others", () => {
    const moved = { ...party(2), asset: `${assetId(2)}@20`, station: "02:00:00:00:00:02@20" };
    expect(found([seen(moved, 0, 1)], 10)).toEqual([]);
  });

  it("lists no more than ten contacts and sixteen addresses", () => {
    const events: SensorEvent[] = [seen(LAPTOP, 0, 1)];
    for (let i = 0; i < 30; i++) {
      events.push(seen({ ...LAPTOP, ip: `10.1.0.${i}` }, 1, 2 + i, false));
      events.push(conduit("established", session({ id: i, client: LAPTOP, server: party(100 + i, 80) }), 1, 50 + i));
    }
    const [finding] = found(events, 10);
    expect(finding?.evidence).toHaveLength(11);
    expect(finding?.observed).toContain("and 13 more");
  });

  it("reports early what does not fit among the waiting, and forgets nobody", () => {
    const many = Array.from({ length: 5000 }, (_, i) => {
      const digits = i.toString(16).padStart(4, "0");
      const asset = `a:06:00:00:00:${digits.slice(0, 2)}:${digits.slice(2)}`;
      return seen({ ...LAPTOP, asset, station: asset.slice(2), mac: asset.slice(2) }, 0, i + 1);
    });
    expect(found(many)).toHaveLength(5000 - 4096);
    expect(new Set(found(many, 10).map(({ frame }) => frame)).size).toBe(5000);
  });
});

describe("asset/new-device in real frames", () => {
  it("finds a laptop that asks a controller, and nothing in the usual", () => {
    const baseline = learnedFrom(usual().frames(START));
    const frames = usual(new Plant(), 20).modbus(5.55, host(99), PLC_A, readCoils(4), writeCoil(1, true));
    const names = alertsIn(watched(frames.frames(START), { baseline })).flatMap(({ detector, evidence }) => [
      detector,
      ...evidence.map((shown) => shown.detector),
    ]);
    expect(names).toContain("asset/new-device");
    expect(alertsIn(watched(usual().frames(START), { baseline }))).toEqual([]);
  });
});
