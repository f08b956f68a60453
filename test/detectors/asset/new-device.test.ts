import { describe, expect, it } from "vitest";
import type { NameKind, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { newDevice } from "../../../src/detectors/asset/new-device.js";
import { assetId, at, baselineOf, conduit, findingsOf, knownAsset, party, request, seen, session } from "../given.js";

const LAPTOP = party(9);
const PLC = party(2, 502);
const plant = baselineOf(knownAsset(1), knownAsset(2, { "modbus/server": 40 }));
const contact = session({ client: party(9, 40_000), server: PLC });
const modbus = { ...contact, protocol: "modbus", service: "modbus" };
const found = (events: readonly SensorEvent[], seconds = 0) => findingsOf(newDevice, plant, events, seconds);

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
          "10.0.0.2 on tcp/502 and 10.0.0.1, which came to it on tcp/22.",
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

  it("amends what it reported when the device commands later", () => {
    const findings = found([seen(LAPTOP, 0, 1), request(modbus, 5, 0, [1], { time: at(30), frame: 7 })], 60);
    expect(findings.map(({ isAmendment, severity }) => [isAmendment, severity])).toEqual([
      [false, undefined],
      [true, "critical"],
    ]);
  });

  it("lists no more than ten contacts and sixteen addresses", () => {
    const events: SensorEvent[] = [seen(LAPTOP, 0, 1)];
    for (let i = 0; i < 30; i++) {
      events.push(seen({ ...LAPTOP, ip: `10.1.0.${i}` }, 1, 2 + i, false));
      events.push(conduit("attempted", session({ id: i, client: LAPTOP, server: party(100 + i, 80) }), 1, 50 + i));
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
