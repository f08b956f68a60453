import { describe, expect, it } from "vitest";
import type { BaselineEntity } from "../../../src/contracts/baseline.js";
import type { Policy } from "../../../src/contracts/policy.js";
import type { ConduitEvent, Party, Session } from "../../../src/contracts/sensor-event.js";
import { beacon } from "../../../src/detectors/conduit/beacon.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, knownAsset, knownConduit, party, START, session } from "../given.js";
import { policyOf } from "../policy-stub.js";

const OUT: Party = { ...party(9, 443), ip: "198.51.100.8" };
const steady = (count: number, step = 60) => Array.from({ length: count }, (_, i) => i * step);

/** A session that begins at each of these seconds. */
function calls(seconds: readonly number[], over: Partial<Session> = {}, bytes = (_: number) => 500): ConduitEvent[] {
  return seconds.map((second, i) => ({
    type: "conduit",
    stage: "ended",
    session: session({ id: i + 1, server: OUT, firstTime: at(second), ...over }),
    time: at(second + 1),
    frame: 10 * i + 1,
    capture: 0,
    payloadBytes: [bytes(i), 0],
    frames: [2, 2],
    isLearnable: true,
  }));
}

const known = (...more: readonly BaselineEntity[]) => baselineOf(knownAsset(1), ...more);
const count = (events: readonly ConduitEvent[], policy?: Policy, ...more: readonly BaselineEntity[]) =>
  findingsOf(beacon, known(...more), events, 0, { policy }).length;
const zones = (over: Partial<Policy> = {}) =>
  policyOf({
    zones: { cell: { type: "control", ips: ["10.0.0.1"] }, office: { type: "enterprise", ips: ["10.0.0.2"] } },
    over,
  });
const inside = { server: party(2, 443) };

describe("conduit/beacon", () => {
  it.each<[string, readonly ConduitEvent[], number]>([
    ["twelve calls a minute apart", calls(steady(12)), 1],
    ["eleven calls", calls(steady(11)), 0],
    ["a hundred calls", calls(steady(100)), 1],
    ["calls five seconds apart", calls(steady(12, 5)), 1],
    ["calls that come faster", calls(steady(12, 4.9)), 0],
    ["calls that spread by 5 %", calls(steady(24).map((second, i) => second + (i % 2) * 3)), 1],
    ["calls that spread by 20 %", calls(steady(24).map((second, i) => second + (i % 4 < 2 ? 0 : 6) * (i % 2))), 1],
    ["calls at any time", calls(steady(24).map((second, i) => second + ((i * i * 13) % 47))), 0],
    ["calls with one pause", calls(steady(24).map((second, i) => (i > 12 ? second + 3600 : second))), 1],
    ["calls of any size", calls(steady(24), {}, (i) => (i % 3 === 0 ? 9000 : 100)), 0],
    ["calls for the time", calls(steady(24), { server: { ...OUT, port: 123 } }), 0],
    ["a control protocol", calls(steady(24), { server: { ...OUT, port: 8883 } }), 0],
    ["calls to a neighbour", calls(steady(24), inside), 0],
    ["attempts", calls(steady(24)).map((event) => ({ ...event, isLearnable: false })), 0],
  ])("judges %s", (_, events, want) => {
    expect(count(events)).toBe(want);
  });

  it("goes by zones, and by what is learned and declared", () => {
    expect(count(calls(steady(12), inside), zones())).toBe(1);
    expect(count(calls(steady(12), { server: party(3, 443) }), zones())).toBe(0);
    const allowed = { judge: () => ({ verdict: "allowed" }) as never };
    expect(count(calls(steady(12), inside), zones(allowed))).toBe(0);
    expect(count(calls(steady(12)), undefined, knownConduit(1, 9, "443", [443]))).toBe(0);
    expect(findingsOf(beacon, undefined, calls(steady(12)))).toEqual([]);
  });

  it("says how often and how far apart", () => {
    expect(findingsOf(beacon, known(), calls(steady(12)))[0]).toMatchObject({
      actor: { ip: "10.0.0.1" },
      target: { ip: "198.51.100.8" },
      observed: "10.0.0.1 called 198.51.100.8 on tcp/443 12 times, every 60 s, with about 500 bytes each time.",
    });
  });

  it("finds a call-home on the wire, not one that was learned", () => {
    const home = { mac: "02:00:00:00:00:fe", ip: "198.51.100.8" };
    const plant = (isCalling: boolean) => {
      const all = usual(new Plant(), 20);
      for (let i = 0; i < 14 && isCalling; i++) {
        const parts = [
          { from: "client", payload: [1, 2, 3, i] },
          { from: "server", payload: [4, 5] },
        ] as const;
        all.stream(30 * i, PLC_A, home, 8443, parts);
      }
      for (let i = 0; i < 14; i++) all.arp(30 * i, MASTER, PLC_A);
      return all.frames(START);
    };
    const said = (isLearned: boolean) =>
      told(watched(plant(true), { baseline: learnedFrom(plant(isLearned)) })).filter((text) => text.includes("beacon"));
    expect(said(false)).toEqual(["conduit/beacon low"]);
    expect(said(true)).toEqual([]);
  });
});
