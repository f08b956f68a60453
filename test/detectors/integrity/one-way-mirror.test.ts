import { describe, expect, it } from "vitest";
import type { KnownAsset } from "../../../src/contracts/asset-directory.js";
import { oneWayMirror } from "../../../src/detectors/integrity/one-way-mirror.js";
import { type Host, host, tcp } from "../../inventory/frames.js";
import { Plant, usual } from "../../sensor/plant.js";
import { told, watched } from "../../sensor/watched.js";
import { assetId, at, findingsOf, START } from "../given.js";
import { interval } from "./intervals.js";

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
