import { beforeAll, describe, expect, it } from "vitest";
import type { Baseline, BaselineEntity } from "../../../src/contracts/baseline.js";
import type { ModbusReplyEntity } from "../../../src/contracts/modbus-reply-baseline.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { staleReplay } from "../../../src/detectors/modbus/stale-replay.js";
import { MASTER, type Part, PLC_A, Plant } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { assetId, at, baselineOf, findingsOf, party, request, response, session } from "../given.js";
import { knownPoint, LEARNED_FROM, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });
const reply = (over: Partial<ModbusReplyEntity> = {}, server = 2): ModbusReplyEntity => ({
  kind: "mb.reply",
  key: `${assetId(1)}>${assetId(server)}/1/3/0/2`,
  src: "learned",
  state: "ok",
  n: 500,
  hours: 3,
  days: 1,
  first: "2026-01-04T08:00:00.000000Z",
  last: "2026-01-04T08:08:20.000000Z",
  client: assetId(1),
  server: assetId(server),
  unit: 1,
  read: [3, 0, 2],
  windows: 12,
  changing: 11,
  constantSeconds: 60,
  repeatMax: 0,
  ...over,
});
const level = knownPoint("hr", 0, { min: 0, max: 900 });
const other = { ...level, key: level.key.replace("00:02/", "00:03/"), server: assetId(3) };

/** One answer a `stepSeconds`, of these levels; register 1 is always 7. */
function answers(levels: readonly number[], stepSeconds = 1, of = own, from = 0): SensorEvent[] {
  return levels.map((value, i) => {
    const asked = request(of, 3, 0, [0, 0], { values: [], time: at(from + i * stepSeconds), frame: 2 * i + 1 });
    return { ...response(asked), values: [value, 7] };
  });
}

/** Numbers without any order. */
function noise(count: number, seed = 1): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state >> 8) % 900;
  });
}

const still = (count: number) => Array.from({ length: count }, () => 5);
const kinds = (events: readonly SensorEvent[], ...entities: readonly BaselineEntity[]) =>
  findingsOf(staleReplay, baselineOf(...(entities.length === 0 ? [reply(), level] : entities)), events).map(
    ({ key }) => key[3],
  );

describe("modbus/stale-replay", () => {
  it.each<[string, readonly number[], number, string[]]>([
    ["noise", noise(600), 1, []],
    ["rest for one and a half times the longest", [...noise(20), ...still(91)], 1, []],
    ["rest for longer", [...noise(20), ...still(92)], 1, ["frozen"]],
    ["rest for ever", [...noise(20), ...still(400)], 1, ["frozen"]],
    ["rest twice", [...noise(20), ...still(92), 6, ...still(92)], 1, ["frozen", "frozen"]],
    ["rest over a pause of the capture", [...noise(20), ...still(2)], 601, []],
    ["a recording of a minute", [...noise(61), ...noise(16)], 1, ["replayed"]],
    ["a recording of a minute, too short a piece of it", [...noise(61), ...noise(15)], 1, []],
    ["a recording that goes on", [...noise(100), ...noise(90)], 1, ["replayed"]],
    ["a recording of less than a minute", [...noise(50), ...noise(50)], 1, []],
    ["a loop of eight answers", [...noise(8), ...noise(8), ...noise(8), ...noise(8)], 1, ["replayed"]],
    ["a loop of seven answers", Array.from({ length: 8 }, () => noise(7)).flat(), 1, []],
    ["a loop of three states", Array.from({ length: 12 }, () => [1, 1, 1, 2, 2, 2, 3, 3]).flat(), 1, []],
    [
      "a loop of values that come several times",
      Array.from({ length: 9 }, () => [1, 1, 2, 3, 2, 4, 5, 5, 6]).flat(),
      1,
      ["replayed"],
    ],
    [
      "a recording of values that come several times",
      [...noise(300), ...noise(40)].map((value) => value >> 5),
      1,
      ["replayed"],
    ],
  ])("judges %s", (_, levels, stepSeconds, want) => {
    expect(kinds(answers(levels, stepSeconds))).toEqual(want);
  });

  const rest = answers([...noise(20), ...still(92)]);
  const replayed = answers([...noise(61), ...noise(31)]);
  it.each<[string, readonly SensorEvent[], readonly BaselineEntity[], number]>([
    ["nothing that was learned too shortly", replayed, [reply({ n: 499 }), level], 0],
    ["rest of what was learned for two hours", rest, [reply(), level], 1],
    ["no rest of what was learned for less", rest, [reply({ windows: 11 }), level], 0],
    ["no rest of what rested by habit", rest, [reply({ changing: 10 }), level], 0],
    ["no states", rest, [reply(), { ...level, values: "discrete" }], 0],
    ["counters", rest, [reply(), { ...level, values: "counter" }], 1],
    ["courses twice as long as those learned", replayed, [reply({ repeatMax: 15 }), level], 1],
    ["no courses that were learned", replayed, [reply({ repeatMax: 16 }), level], 0],
    ["no course at twice the pace", replayed, [reply({ last: "2026-01-04T08:16:40.000000Z" }), level], 0],
  ])("judges %s", (_, events, entities, want) => {
    expect(kinds(events, ...entities)).toHaveLength(want);
  });

  it("takes three measurements that rest together for worse, and a whole plant for nothing", () => {
    const found = (events: readonly SensorEvent[], ...more: readonly BaselineEntity[]) =>
      findingsOf(staleReplay, baselineOf(reply(), level, ...more), events).map(({ severity }) => severity);
    expect(found(rest)).toEqual([undefined]);
    const wide = { ...reply({ key: `${assetId(1)}>${assetId(2)}/1/3/0/3`, read: [3, 0, 3] }) };
    const three = [1, 2].map((address) => knownPoint("hr", address, { min: 0, max: 900 }));
    const asked = rest.map((event) =>
      event.type === "modbus-response" && event.request !== undefined
        ? { ...event, request: { ...event.request, reads: { table: "hr", address: 0, quantity: 3 } as const } }
        : event,
    );
    expect(findingsOf(staleReplay, baselineOf(wide, level, ...three), asked)[0]?.severity).toBe("high");
    const beside = session({ id: 2, protocol: "modbus", server: party(3, 502) });
    const both = (levels: readonly number[]) =>
      [...rest, ...answers(levels, 1, beside, 0.5)].sort((a, b) => a.time - b.time);
    expect(found(both([...noise(20), ...still(92)]), reply({}, 3), other)).toEqual(["info", "info"]);
    expect(found(both(noise(112)), reply({}, 3), other)).toEqual([undefined]);
  });

  it("says what came again, and when it came before", () => {
    expect(
      findingsOf(staleReplay, baselineOf(reply(), level), answers([...noise(200), ...noise(40)]))[0],
    ).toMatchObject({
      actor: { ip: "10.0.0.2" },
      observed:
        "10.0.0.2, unit 1, repeats, for 16 answers in a row, what it gave for holding registers 0-1 3 min before.",
      expected: "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it never did so, in 500 answers.",
    });
  });

  describe("on the wire", () => {
    /** A connection in which a level is read every ten seconds. */
    const plantOf = (levels: readonly number[], from: number) => {
      const parts = levels.flatMap((value, i): Part[] => {
        const head = [i >> 8, i & 0xff, 0, 0, 0];
        return [
          { from: "client", payload: [...head, 6, 1, 3, 0, 0, 0, 1] },
          { from: "server", payload: [...head, 5, 1, 3, 2, value >> 8, value & 0xff] },
        ];
      });
      return new Plant().stream(0, MASTER, PLC_A, 502, parts, { stepSeconds: 5 }).frames(from);
    };
    let baseline: Baseline;
    const learnedLevels = noise(800, 3);
    beforeAll(() => {
      baseline = learnedFrom(plantOf(learnedLevels, LEARNED_FROM));
    });
    const said = (levels: readonly number[]) =>
      alertsIn(watched(plantOf(levels, WATCHED_FROM), { baseline }))
        .map(({ detector, severityName }) => `${detector} ${severityName}`)
        .filter((text) => !text.startsWith("modbus/value"));

    it("learns how a level moves, and finds it frozen and replayed", () => {
      expect(baseline.modbusReplies(`a:${MASTER.mac}`, `a:${PLC_A.mac}`)).toMatchObject([
        { read: [3, 0, 1], repeatMax: 0, windows: 14, changing: 14 },
      ]);
      expect(said(learnedLevels)).toEqual([]);
      expect(said([...noise(100, 5), ...still(100)])).toEqual(["modbus/stale-replay medium"]);
      expect(said([...noise(100, 5), ...noise(100, 5)])).toEqual(["modbus/stale-replay medium"]);
    });
  });
});
