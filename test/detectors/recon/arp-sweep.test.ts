import { describe, expect, it } from "vitest";
import type { NeighbourSaid, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { arpSweep } from "../../../src/detectors/recon/arp-sweep.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, type Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { at, baselineOf, conduit, findingsOf, knownAsset, knownConduit, party, START, session } from "../given.js";
import { policyOf } from "../policy-stub.js";

const SCANNER = 1;
const plant = baselineOf(knownAsset(SCANNER), ...Array.from({ length: 16 }, (_, i) => knownAsset(100 + i)));

const ask = (target: string, seconds: number, frame: number, over: Partial<NeighbourSaid> = {}): NeighbourSaid => ({
  ...{ type: "neighbour", time: at(seconds), frame, capture: 0, says: "ask", sender: party(SCANNER) },
  ...{ holder: party(SCANNER), target, isUnicast: false, isOverride: true, ...over },
});
/** Addresses from 10.0.0.100 on, every `gap`th. */
const asked = (count: number, step: number, gap = 2, over: Partial<NeighbourSaid> = {}) =>
  Array.from({ length: count }, (_, i) => ask(`10.0.0.${100 + i * gap}`, i * step, i, over));

const found = (events: readonly SensorEvent[], over = {}, baseline: typeof plant | undefined = undefined) =>
  findingsOf(arpSweep, baseline, events, 0, over);

describe("recon/arp-sweep", () => {
  it.each([
    ["fifteen addresses within a minute", asked(15, 1), 0],
    ["sixteen addresses within a minute", asked(16, 4), 1],
    ["sixteen addresses in more than a minute", asked(16, 4.1), 0],
    ["thirty-one addresses within ten minutes", asked(31, 19), 0],
    ["thirty-two addresses within ten minutes", asked(32, 19), 1],
    ["thirty-two addresses in more than ten minutes", asked(32, 19.5), 0],
    ["one address over and over", Array.from({ length: 99 }, (_, i) => ask("10.0.0.100", i / 2, i)), 0],
    ["checks of addresses that are known", asked(40, 1, 2, { isUnicast: true }), 0],
    ["answers", asked(40, 1, 2, { says: "answer" }), 0],
    ["sixteen addresses of IPv6", Array.from({ length: 16 }, (_, i) => ask(`fd00::${i + 1}`, i, i)), 1],
  ])("judges %s", (_, events, count) => {
    expect(found(events)).toHaveLength(count);
  });

  it("is silent on who asks whether its own address is free", () => {
    const own = Array.from({ length: 20 }, (_, i) => {
      const holder = { ...party(SCANNER), ip: `10.0.0.${100 + i}` };
      return ask(`10.0.0.${100 + i}`, i, i, { holder });
    });
    expect(found(own)).toEqual([]);
  });

  it("leaves out what the station talks to, before or after", () => {
    const talks = (n: number, seconds: number) =>
      conduit("attempted", session({ id: n, client: party(SCANNER, 40_000), server: party(n, 80) }), seconds, 50 + n);
    const master = Array.from({ length: 40 }, (_, i) => [
      ask(`10.0.0.${100 + i}`, i, i),
      talks(100 + i, i + 0.1),
    ]).flat();
    expect(found(master)).toEqual([]);
    const before = Array.from({ length: 40 }, (_, i) => [
      talks(100 + i, i),
      ask(`10.0.0.${100 + i}`, i + 0.1, i),
    ]).flat();
    expect(found(before)).toEqual([]);
    const served = before.map((event) => {
      if (event.type !== "conduit") return event;
      const { client, server } = event.session;
      return { ...event, session: { ...event.session, client: server, server: client } };
    });
    expect(found(served)).toEqual([]);
  });

  it("leaves out whom it talked to when the baseline was learned", () => {
    const known = baselineOf(
      knownAsset(SCANNER),
      ...Array.from({ length: 16 }, (_, i) => [knownAsset(100 + i), knownConduit(SCANNER, 100 + i, "80", [80])]).flat(),
    );
    expect(found(asked(16, 1, 1), {}, known)).toEqual([]);
    expect(found(asked(16, 1, 1), {}, plant)).toHaveLength(1);
  });

  it("is worse when the addresses follow one another", () => {
    expect(found(asked(16, 1, 2))[0]?.raise).toBe(0);
    expect(found(asked(16, 1, 1))[0]).toMatchObject({
      raise: 1,
      observed:
        "10.0.0.1 asked for 16 addresses it never asked for before, 16 of them within 60 s and one after the other; " +
        "the latest is 10.0.0.115.",
    });
  });

  it("is one alert per station, with a finding for each address", () => {
    expect(new Set(found(asked(40, 1)).map(({ key }) => key.join()))).toEqual(new Set([party(SCANNER).asset]));
    expect(found(asked(40, 1))).toHaveLength(25);
  });

  it("keeps a declared scanner as a record", () => {
    const policy = policyOf({ zones: {}, over: { isScanner: () => true } });
    expect(found(asked(16, 1, 1), { policy })).toMatchObject([{ severity: "info", floor: "info", raise: 0 }]);
  });

  describe("of one address", () => {
    const opens = (seconds: number, port = 502) =>
      conduit("attempted", session({ client: party(SCANNER, 40_000), server: party(100, port) }), seconds, 9);

    it.each([
      ["at once", [ask("10.0.0.100", 0, 1), opens(5)], 1],
      ["later", [ask("10.0.0.100", 0, 1), opens(5.1)], 0],
      ["of another kind", [ask("10.0.0.100", 0, 1), opens(1, 8080)], 0],
      ["that was not asked for", [opens(1)], 0],
    ])("keeps a record when a control session follows %s", (_, events, count) => {
      expect(found(events, {}, plant)).toHaveLength(count);
    });

    it("ties the request to the session", () => {
      expect(found([ask("10.0.0.100", 0, 1), opens(0.001)], {}, plant)).toMatchObject([
        { severity: "info", floor: "info", session: { id: 1 }, evidence: [{ frame: 1 }, { frame: 9 }] },
      ]);
    });
  });

  describe("in real frames", () => {
    const known = learnedFrom(usual().frames(START - 86_400e6));
    const sweepers = (frames: Plant, baseline: typeof known | undefined) => {
      const alerts = alertsIn(watched(frames.frames(START), { baseline }));
      return alerts.filter(({ detector }) => detector === "recon/arp-sweep");
    };

    it("+ raises a sweep as one alert", () => {
      const sweep = usual();
      for (let n = 100; n < 150; n++) sweep.arp(10 + n / 100, host(66), host(n));
      expect(sweepers(sweep, known)).toMatchObject([{ severityName: "high", count: 35 }]);
    });

    it("- is silent on hosts that ask for one that is dead, and on the usual", () => {
      const dead = usual();
      for (let i = 0; i < 15; i++) {
        for (const asking of [host(1), PLC_A, host(12), host(13)]) dead.arp(4 * i, asking, host(200));
      }
      expect(sweepers(dead, known)).toEqual([]);
      expect(sweepers(dead, undefined)).toEqual([]);
    });
  });
});
