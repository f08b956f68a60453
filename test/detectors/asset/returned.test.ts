import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { returned } from "../../../src/detectors/asset/returned.js";
import { arpReply } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
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

const plant = baselineOf(knownAsset(1), knownAsset(2, { "modbus/server": 40 }));
const modbus = session({ protocol: "modbus", service: "modbus" });
const found = (events: readonly SensorEvent[], baseline = plant) => findingsOf(returned, baseline, events);
const order = (functionCode: number, subFunction: number | undefined, seconds: number) =>
  request(modbus, functionCode, 0, [], { subFunction, time: at(seconds), frame: 10 });
const announce = (seconds: number, frame = 20) => said("announce", party(2), undefined, seconds, frame);
const DAY = 86_400;

describe("asset/returned", () => {
  it.each<[string, SensorEvent, SensorEvent | undefined, string[]]>([
    ["announces itself after a restart", order(8, 1, 10), announce(12), ["medium restart"]],
    ["refuses after a restart", order(8, 1, 10), conduit("refused", modbus, 12, 20), ["medium restart"]],
    ["announces itself after it was stopped", order(90, 0x41, 10), announce(12), ["medium restart"]],
    ["announces itself after an unknown function", order(66, undefined, 10), announce(12), ["medium restart"]],
    ["announces itself a minute after", order(8, 1, 10), announce(70), ["medium restart"]],
    ["announces itself later", order(8, 1, 10), announce(70.1), ["undefined announce"]],
    ["announces itself after other diagnostics", order(8, 10, 10), announce(12), ["undefined announce"]],
    ["refuses for no reason", order(3, undefined, 10), conduit("refused", modbus, 12, 20), []],
    ["was told to restart, and nothing more", order(8, 1, 10), undefined, []],
  ])("%s", (_, first, second, want) => {
    const findings = found([first, ...(second === undefined ? [] : [second])]);
    expect(findings.map(({ severity, key }) => `${severity} ${key[1]}`)).toEqual(want);
  });

  it("tells who sent the command, and how long before", () => {
    expect(found([order(8, 1, 10), announce(12.5)])).toMatchObject([
      {
        key: [assetId(2), "restart", assetId(1)],
        time: at(12.5),
        frame: 20,
        actor: { asset: assetId(2) },
        target: { asset: assetId(1) },
        observed:
          "10.0.0.2 announces its address, 2 s after 10.0.0.1 sent it Diagnostics, sub-function 1: it restarts.",
        evidence: [{ frame: 10 }, { frame: 20 }],
      },
    ]);
  });

  it("keeps for the record that a device announces itself, unless it does so by habit", () => {
    const times = found([announce(1, 1), announce(601, 2), announce(1201.1, 3)]).map(({ frame }) => frame);
    expect(times).toEqual([1, 3]);
    expect(found([said("announce", { ...party(2), ip: "10.0.0.99" }, undefined, 1, 1)])).toEqual([]);
    expect(found([said("announce", party(9), undefined, 1, 1)])).toEqual([]);
    expect(found([said("announce", { ...party(2), mac: "00:00:5e:00:01:05" }, undefined, 1, 1)])).toEqual([]);
  });

  it.each([
    [DAY, 0],
    [DAY + 1, 1],
  ])("is told of after an absence of %i s: %i findings", (seconds, count) => {
    const events = [seen(party(1), 0, 1), seen(party(2), 0, 2), conduit("ended", modbus, seconds, 9)];
    const findings = found(events).filter(({ key }) => key[0] === assetId(2));
    expect(findings.map(({ key, frame }) => [key, frame])).toEqual(count === 0 ? [] : [[[assetId(2), "return"], 9]]);
  });

  it("counts an absence from the start of the run, and asks for three times the usual silence", () => {
    const late = (seconds: number) => [seen(party(9), 0, 1), seen(party(2), seconds, 2)];
    expect(found(late(DAY + 1))[0]?.observed).toContain("10.0.0.2 is heard of again after 24 h;");
    const slow = baselineOf(
      { ...knownAsset(2), n: 5000, gapSeconds: { n: 9, p99: 40_000, p999: 40_000, max: 40_000 } },
      knownAsset(1),
    );
    expect(found(late(DAY + 1), slow)).toHaveLength(1);
    expect(found(late(DAY + 1), baselineOf(knownAsset(7)))).toEqual([]);
  });

  it("says nothing without a baseline", () => {
    expect(findingsOf(returned, undefined, [order(8, 1, 10), announce(12)])).toEqual([]);
  });
});

describe("asset/returned in real frames", () => {
  it("finds a restart two seconds after the command, and nothing in the usual", () => {
    const baseline = learnedFrom(usual().frames(START));
    const restart = { request: [8, 0, 1, 0, 0], response: [8, 0, 1, 0, 0] };
    const frames = usual(new Plant(), 10).modbus(5.55, MASTER, PLC_A, restart).raw(7.6, arpReply(PLC_A, undefined));
    const names = alertsIn(watched(frames.frames(START), { baseline })).flatMap(({ detector, evidence }) => [
      detector,
      ...evidence.map((shown) => shown.detector),
    ]);
    expect(names).toContain("asset/returned");
    expect(alertsIn(watched(usual().frames(START), { baseline }))).toEqual([]);
  });
});
