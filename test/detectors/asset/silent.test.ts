import { describe, expect, it } from "vitest";
import type { KnownAsset } from "../../../src/contracts/asset-directory.js";
import type { AssetEntity, BaselineEntity } from "../../../src/contracts/baseline.js";
import type { ClockStep, IntervalEnded, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { silent } from "../../../src/detectors/asset/silent.js";
import { MASTER, PLC_A, PLC_B, Plant, readCoils } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { directoryOf, runAsset } from "../directory.js";
import {
  assetId,
  at,
  baselineOf,
  conduit,
  findingsOf,
  knownAsset,
  knownConduit,
  knownOperations,
  party,
  START,
  seen,
  session,
} from "../given.js";

const [MASTER_1, PLC_2] = [party(1), party(2)];
const rate = (p999: number, max: number) => ({ n: 300, p99: p999, p999, max });
const asset = (n: number, over: Partial<AssetEntity> = {}): AssetEntity => ({ ...knownAsset(n), n: 5000, ...over });
const polled = (over: Partial<AssetEntity> = {}): BaselineEntity[] => [
  asset(1, { roles: { "modbus/client": 9 } }),
  asset(2, { roles: { "modbus/server": 9 }, ...over }),
  knownConduit(1, 2, "modbus", [502]),
  { ...knownOperations(1, 2, [[3, 0, 4]]), reads: [[3, 0, 4, 50]] },
];
/** Both are seen in the first second; the master until the end, the controller until then. */
const lastAt = (plc: number, master = 1e6): KnownAsset[] => [runAsset(MASTER_1, master), runAsset(PLC_2, plc)];
const interval = (seconds: number): IntervalEnded => ({
  type: "interval",
  time: at(seconds),
  frame: 0,
  capture: 0,
  from: at(seconds - 60),
  frames: 9,
  twoWay: 1,
  oneWay: 0,
  payloadBytes: 0,
  gapBytes: 0,
  identifiedBytes: 0,
  undecodableBytes: 0,
  segments: 0,
  lostSegments: 0,
  pdus: {},
  displaced: {},
});
const intervals = (until: number) => Array.from({ length: Math.floor(until / 60) }, (_, i) => interval(60 * (i + 1)));

function silences(
  entities: readonly BaselineEntity[],
  assets: readonly KnownAsset[],
  until: number,
  events: readonly SensorEvent[] = [],
) {
  const all = [seen(MASTER_1, 0, 1), seen(PLC_2, 0, 2), ...events, ...intervals(until)];
  const inOrder = all.sort((one, other) => one.time - other.time);
  const rest = until - (inOrder.at(-1)?.time ?? 0) / 1e6 + at(0) / 1e6;
  return findingsOf(silent, baselineOf(...entities), inOrder, Math.max(0, rest), { assets: directoryOf(...assets) });
}

describe("asset/silent", () => {
  it.each<[string, Partial<AssetEntity>, number, number]>([
    ["30 s at least, of what is polled", { gapSeconds: rate(1, 2) }, 30, 1],
    ["30 s of what never paused", {}, 30, 1],
    ["three times the 99.9 % pause", { gapSeconds: rate(20, 25) }, 60, 1],
    ["one and a half times the longest pause", { gapSeconds: rate(1, 100) }, 150, 1],
    ["no silence where too few frames were learned", { n: 199 }, 100_000, 0],
    ["silence from 200 frames on", { n: 200 }, 30, 1],
  ])("waits for %s", (_, over, seconds, count) => {
    expect(silences(polled(over), lastAt(5), 5 + seconds)).toHaveLength(count);
    expect(silences(polled(over), lastAt(5), 4.9 + seconds)).toHaveLength(0);
  });

  it("needs fifty cycles, or a day of learning", () => {
    const few = polled();
    few[3] = { ...knownOperations(1, 2, [[3, 0, 4]]), reads: [[3, 0, 4, 49]] };
    expect(silences(few, lastAt(5), 5000)).toEqual([]);
  });

  it("tells since when, what was usual, and who still asks", () => {
    const of = session({ client: party(1, 40_000), server: party(2, 502) });
    const events = [
      conduit("established", of, 4, 20),
      conduit("attempted", { ...of, id: 2 }, 10, 30),
      conduit("attempted", { ...of, id: 3 }, 20, 31),
    ];
    expect(silences(polled({ gapSeconds: rate(1, 2) }), lastAt(5), 100, events)).toMatchObject([
      {
        key: [assetId(2)],
        time: at(35),
        frame: 20,
        severity: undefined,
        observed:
          "10.0.0.2 (02:00:00:00:00:02 (made up, not a maker's)) has sent nothing for 30 s, since 2026-01-05 " +
          "08:00:05 UTC; 10.0.0.1 still asks for it.",
        expected:
          "The baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) has 5000 frames of it, and its longest " +
          "pause was 2 s; more than 30 s is not usual.",
        evidence: [{ frame: 20 }, { frame: 30 }, { frame: 31 }],
      },
    ]);
  });

  it("tells it once, until it is back", () => {
    expect(silences(polled(), lastAt(5), 4000)).toHaveLength(1);
  });

  it("is silent itself when nobody else of the segment is heard of", () => {
    expect(silences(polled(), lastAt(5, 5), 4000)).toEqual([]);
    const elsewhere = runAsset({ ...party(3), asset: `${assetId(3)}@20` }, 1e6);
    expect(silences(polled(), [...lastAt(5, 5), elsewhere], 4000)).toEqual([]);
    const here = runAsset(party(3), 1e6);
    const client = [...polled(), knownAsset(3), knownConduit(2, 3, "http", [80])];
    expect(silences(client, [...lastAt(5, 5), here], 4000).map(({ key }) => key)).toEqual([[assetId(1)], [assetId(2)]]);
  });

  it("does not blame a server for the silence of its clients", () => {
    const here = runAsset(party(3), 1e6);
    const findings = silences(polled(), [...lastAt(5, 5), here], 4000);
    expect(findings.map(({ key }) => key)).toEqual([[assetId(1)]]);
  });

  it("does not take a hole in the capture for silence", () => {
    const baseline = baselineOf(...polled());
    const assets = directoryOf(...lastAt(5, 1e6));
    const step: ClockStep = { type: "clock-step", time: at(4000), frame: 9, capture: 0, byUs: 4e9, usualUs: 1 };
    const events = [seen(MASTER_1, 0, 1), seen(PLC_2, 0, 2), step];
    expect(findingsOf(silent, baseline, events.slice(0, 2), 4000, { assets })).toHaveLength(1);
    const deaf = directoryOf(...lastAt(5, 8));
    expect(findingsOf(silent, baseline, events, 29, { assets: deaf })).toEqual([]);
    const after = findingsOf(silent, baseline, [...events, interval(4020)], 60, { assets: directoryOf(...lastAt(5)) });
    expect(after.map(({ time }) => time)).toContain(at(35));
  });

  it("says nothing of what it does not expect, nor without a baseline", () => {
    expect(silences([asset(1)], lastAt(5), 4000)).toEqual([]);
    expect(findingsOf(silent, undefined, [seen(PLC_2, 0, 1)], 4000, { assets: directoryOf(...lastAt(5)) })).toEqual([]);
  });
});

describe("asset/silent in real frames", () => {
  const polls = (seconds: number, plant = new Plant()) => {
    for (let second = 0; second < seconds; second++) {
      for (const [i, controller] of [PLC_A, PLC_B].entries()) {
        plant.modbus(second + i / 10, MASTER, controller, readCoils(4));
      }
    }
    return plant;
  };
  const learned = polls(120);
  const told = (frames: Plant) =>
    alertsIn(watched(frames.frames(START), { baseline: learnedFrom(learned.frames(START)) }))
      .filter(({ detector }) => detector === "asset/silent")
      .map(({ actor }) => actor.ip);

  it("finds the controller that is switched off while its master goes on asking", () => {
    const frames = new Plant();
    for (let second = 0; second < 120; second++) {
      frames.modbus(second, MASTER, PLC_A, readCoils(4));
      if (second < 20) frames.modbus(second + 0.1, MASTER, PLC_B, readCoils(4));
      else frames.unanswered(second + 0.1, MASTER, PLC_B, 502);
    }
    expect(told(frames)).toEqual([PLC_B.ip]);
  });

  it("is silent on the end of the capture, on a hole in it, and on what was learned", () => {
    expect(told(polls(120))).toEqual([]);
    const hole = polls(60);
    for (let second = 400; second < 440; second++) {
      for (const controller of [PLC_A, PLC_B]) hole.modbus(second, MASTER, controller, readCoils(4));
    }
    expect(told(hole)).toEqual([]);
  });
});
