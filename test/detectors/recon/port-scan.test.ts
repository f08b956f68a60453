import { describe, expect, it } from "vitest";
import type { ProbeSeen, SensorEvent, Session } from "../../../src/contracts/sensor-event.js";
import { portScan } from "../../../src/detectors/recon/port-scan.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, type Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import {
  assetId,
  at,
  baselineOf,
  conduit,
  findingsOf,
  knownAsset,
  knownConduit,
  party,
  START,
  session,
} from "../given.js";
import { policyOf } from "../policy-stub.js";

const [SCANNER, TARGET] = [1, 2] as const;
const plant = baselineOf(knownAsset(SCANNER), knownAsset(TARGET), knownConduit(SCANNER, TARGET, "80", [80]));

const to = (port: number, over: Partial<Session> = {}) =>
  session({ id: port, client: party(SCANNER, 40_000), server: party(TARGET, port), ...over });

/** Ports from 100 on, one every `step` seconds. */
const tried = (count: number, step: number, over: Partial<Session> = {}, from = 100): SensorEvent[] =>
  Array.from({ length: count }, (_, i) => [
    conduit("attempted", to(from + i, over), i * step, 2 * i),
    conduit("refused", to(from + i, over), i * step + 0.001, 2 * i + 1),
  ]).flat();
const probe = (how: ProbeSeen["how"], port: number): ProbeSeen => ({
  ...{ type: "probe", time: at(1), frame: 7, capture: 0, how, source: party(SCANNER, 40_000) },
  target: party(TARGET, port),
});

const found = (events: readonly SensorEvent[], baseline: typeof plant | "none" = plant, over = {}, seconds = 10) =>
  findingsOf(portScan, baseline === "none" ? undefined : baseline, events, seconds, over);

describe("recon/port-scan", () => {
  it.each([
    ["three ports in a row", tried(3, 1), 0],
    ["four ports in a row", tried(4, 1), 1],
    ["the same, slowly", tried(4, 3000), 1],
    ["more slowly than failures are remembered", tried(4, 3601), 0],
    ["datagrams to four ports", tried(4, 1, { transport: "udp" }), 1],
    ["datagrams to four ports of whoever takes them", tried(4, 1, { transport: "udp" }, 32_768), 0],
    ["four times one port", Array.from({ length: 4 }, (_, i) => tried(1, 1, { id: i + 1 })).flat(), 0],
    ["a port that is known", tried(4, 1, {}, 77), 0],
    ["housekeeping", tried(9, 1, { isSymmetric: true }), 0],
  ])("judges %s against a baseline", (_, events, count) => {
    expect(found(events)).toHaveLength(count);
  });

  it.each([
    ["five ports within a minute", tried(5, 1), 0],
    ["six ports within a minute", tried(6, 1), 1],
    ["six ports in more than a minute", tried(6, 12.1), 0],
  ])("judges %s without one", (_, events, count) => {
    expect(found(events, "none")).toHaveLength(count);
  });

  it("counts what is never answered, after a while", () => {
    const events = [100, 101, 102, 103].map((port, i) => conduit("attempted", to(port), i, i));
    expect(found(events, plant, {}, 2.9)).toEqual([]);
    expect(found(events, plant, {}, 3)).toHaveLength(1);
  });

  it("takes an answer as a sign that the source knows what it asks", () => {
    const open = [conduit("attempted", to(99), 0, 90), conduit("established", to(99), 0.001, 91)];
    expect(found([...open, ...tried(4, 1)])).toEqual([]);
    expect(found([...open, ...tried(5, 1)])).toHaveLength(1);
  });

  it.each([
    ["null", "with no flag"],
    ["fin", "with FIN alone"],
    ["xmas", "with FIN, PSH and URG"],
  ] as const)("raises a %s segment at once", (how, text) => {
    expect(found([probe(how, 23)])).toMatchObject([
      { observed: `10.0.0.1 sent a segment ${text} to tcp/23 of 10.0.0.2, outside of any session.` },
    ]);
    expect(found([probe(how, 23), probe(how, 23)])).toHaveLength(1);
  });

  it("is silent on an echo request", () => {
    expect(found([{ ...probe("echo", 0), target: party(TARGET) }])).toEqual([]);
  });

  it("is one alert per source, with a finding for each port", () => {
    const findings = found(tried(9, 1));
    expect(new Set(findings.map(({ key }) => key.join()))).toEqual(new Set([assetId(SCANNER)]));
    expect(findings).toHaveLength(6);
    expect(findings.at(-1)?.observed).toBe(
      "10.0.0.1 tried 9 ports of 10.0.0.2 within 60 s, and none of them answered: tcp/100, tcp/101, tcp/102 and 6 " +
        "more.",
    );
  });

  it("keeps a declared scanner as a record", () => {
    const policy = policyOf({ zones: {}, over: { isScanner: () => true } });
    expect(found(tried(4, 1), plant, { policy })).toMatchObject([{ severity: "info", floor: "info" }]);
  });

  describe("in real frames", () => {
    const known = learnedFrom(usual().frames(START - 86_400e6));
    const stranger = host(66);
    const scanners = (frames: Plant) => {
      const alerts = alertsIn(watched(frames.frames(START), { baseline: known }));
      return alerts.filter(({ detector }) => detector === "recon/port-scan");
    };

    it("+ raises a scan as one alert", () => {
      const scan = usual();
      for (let port = 20; port < 60; port++) scan.refused(10 + port / 100, stranger, PLC_A, port);
      expect(scanners(scan)).toMatchObject([{ severityName: "high", actor: { ip: stranger.ip }, count: 37 }]);
    });

    it("- is silent on nine attempts at one port", () => {
      const again = usual();
      for (let i = 0; i < 9; i++) again.refused(10 + i, stranger, PLC_A, 4444);
      expect(scanners(again)).toEqual([]);
    });
  });
});
