import { describe, expect, it } from "vitest";
import type { KnownAsset } from "../../../src/contracts/asset-directory.js";
import { oneWayMirror } from "../../../src/detectors/integrity/one-way-mirror.js";
import { type Host, host, tcp } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, readCoils, usual } from "../../sensor/plant.js";
import { told, watched } from "../../sensor/watched.js";
import { assetId, at, findingsOf, START } from "../given.js";
import { interval, second } from "./intervals.js";

const counts = (oneWay: number, twoWay: number) =>
  findingsOf(oneWayMirror, undefined, [interval(0, { oneWay, twoWay })]).length;

/** Findings of `minutes` in which assets of VLAN 10 send until minute `until`, beside one that always does. */
function missed(until: number, minutes: number, count = 3): string[] {
  const known = (n: number, vlan: number, lastSeconds: number) =>
    ({ id: assetId(n), vlans: [vlan], isRouter: false, lastTime: at(lastSeconds) }) as unknown as KnownAsset;
  const all = [known(99, 20, 1e6), ...Array.from({ length: count }, (_, n) => known(n + 1, 10, 60 * until - 30))];
  const assets = { asset: () => undefined, assets: () => all, withMac: () => [] };
  const events = Array.from({ length: minutes }, (_, minute) => interval(minute));
  return findingsOf(oneWayMirror, undefined, events, 0, { assets }).map(
    ({ key, time }) => `${key.join(" ")} at ${time}`,
  );
}

describe("integrity/one-way-mirror", () => {
  it.each([
    [19, 0, 0],
    [20, 0, 1],
    [19, 1, 1],
    [94, 6, 0],
    [95, 5, 1],
    [0, 100, 0],
  ])("with %i conversations of one side and %i of both raises %i", (oneWay, twoWay, want) => {
    expect(counts(oneWay, twoWay)).toBe(want);
  });

  it("misses a segment of which nothing comes for two minutes, once", () => {
    expect(missed(10, 11)).toEqual([]);
    expect(missed(10, 20)).toEqual([`segment 10 at ${at(12 * 60)}`]);
  });

  it.each([
    ["was not there for long", 9, 3],
    ["has few assets", 10, 2],
  ])("does not miss a segment that %s", (_, until, count) => {
    expect(missed(until, 20, count)).toEqual([]);
  });

  it("is raised by frames of one direction, and not by a mirror of both", () => {
    const clients = Array.from({ length: 25 }, (_, n) => host(100 + n));
    const half = (client: Host, i: number) => {
      const segment = {
        from: client,
        to: host(1),
        ports: [30_000 + i, 9000] as const,
        sequence: 5,
        acknowledgement: 5,
      };
      return tcp({ ...segment, flags: 0x18, payload: [1, 2, 3, 4] });
    };
    const plant = new Plant();
    for (const [i, client] of clients.entries()) plant.raw(i, half(client, i));
    plant.raw(70, half(host(99), 99));
    expect(told(watched(plant.frames(START), {}))).toEqual(["integrity/one-way-mirror medium"]);
    expect(told(watched(usual(new Plant(), 70).frames(START), {}))).toEqual([]);
  });
});

/** What is told of minutes with frames, and of so many seconds after the last; texts of key and second. */
function silence(minutes: readonly number[], seconds: number, frames = 60): string[] {
  const events = minutes.map((minute) => interval(minute, { frames }));
  return findingsOf(oneWayMirror, undefined, events, seconds).map(
    ({ key, time }) => `${key.join(" ")} at ${(time - at(0)) / 1e6}`,
  );
}
const until = (count: number) => Array.from({ length: count }, (_, minute) => minute);

/** Of minutes in which `plant` has so many frames a minute, beside another point. */
function pointTold(plant: readonly number[], office: readonly number[]): string[] {
  const events = plant.flatMap((frames, minute) =>
    [0, 30].flatMap((s) => [
      second(60 * minute + s, s === 0 ? frames : 0),
      second(60 * minute + s, s === 0 ? (office[minute] ?? 0) : 0, 0, "office"),
    ]),
  );
  return findingsOf(oneWayMirror, undefined, events).map(
    ({ key, time }) => `${key.join(" ")} at ${(time - at(0)) / 1e6}`,
  );
}
const each = (count: number, frames: number) => Array.from({ length: count }, () => frames);

describe("integrity/one-way-mirror of a mirror that falls silent", () => {
  it.each([
    ["ten minutes and three without", until(10), 180, ["quiet at 780"]],
    ["ten minutes and nearly three without", until(10), 179, []],
    ["nine minutes", until(9), 3600, []],
    ["ten minutes with a pause", [...until(5), 6, 7, 8, 9, 10], 3600, []],
    ["ten minutes, one without, and one with", [...until(10), 11], 600, []],
    ["silence that is told once", until(10), 7200, ["quiet at 780"]],
    ["life after it", [...until(10), ...until(10).map((n) => n + 20)], 180, ["quiet at 780", "quiet at 1980"]],
  ] as const)("of %s", (_, minutes, seconds, want) => {
    expect(silence(minutes, seconds)).toEqual(want);
  });

  it("does not wonder at silence where frames are few", () => {
    expect(silence(until(30), 7200, 59)).toEqual([]);
  });

  it("names the last frame and the minutes before", () => {
    const [found] = findingsOf(
      oneWayMirror,
      undefined,
      until(12).map((minute) => interval(minute)),
      300,
    );
    expect(found).toMatchObject({
      observed: "No frame at all was seen since 2026-01-05T08:12:00.000000Z at the latest.",
      expected: "Frames were seen in each of the 10 minutes before.",
      evidence: [{ frame: 1199 }],
    });
  });

  it.each([
    ["both go on", each(20, 5), each(20, 9), []],
    ["one is silent for two minutes", [...each(10, 5), ...each(10, 0)], each(20, 9), ["point plant at 720"]],
    ["it was not there for long", [...each(9, 5), ...each(10, 0)], each(19, 9), []],
    ["both are silent", [...each(10, 5), ...each(10, 0)], [...each(10, 9), ...each(10, 0)], []],
    ["a pause of one minute", [...each(10, 5), 0, ...each(9, 5)], each(20, 9), []],
  ] as const)("tells a capture point apart when %s", (_, plant, office, want) => {
    expect(pointTold(plant, office)).toEqual(want);
  });

  it("is raised when frames stop and time goes on, by the next frame or by an idle clock", () => {
    const plant = (lastMinute: number) => {
      const some = new Plant();
      for (let s = 0; s < 12 * 60; s += 5) some.modbus(s, MASTER, PLC_A, readCoils(1));
      return some.modbus(60 * lastMinute, MASTER, PLC_A, readCoils(1)).frames(START);
    };
    expect(told(watched(plant(20), {}))).toContain("integrity/one-way-mirror medium");
    expect(told(watched(plant(14), {}))).not.toContain("integrity/one-way-mirror medium");
  });
});
