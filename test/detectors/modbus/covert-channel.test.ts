import { describe, expect, it } from "vitest";
import type { PointEntity } from "../../../src/contracts/baseline.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { covertChannel } from "../../../src/detectors/modbus/covert-channel.js";
import { MASTER, type Part, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, request, response, START, session } from "../given.js";
import { knownPoint } from "./long-plant.js";

const own = session({ protocol: "modbus" });

/** Words without any order, each from 0 to 65 535. */
function noise(count: number): number[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 16;
  });
}

/** Answers of eight registers each, a second apart. */
function answers(words: readonly number[], over: { table?: number } = {}): SensorEvent[] {
  const events: SensorEvent[] = [];
  for (let i = 0; i + 8 <= words.length; i += 8) {
    const asked = request(own, over.table ?? 3, 0, new Array(8).fill(0), {
      values: [],
      time: at(i / 8),
      frame: i + 1,
    });
    events.push({ ...response(asked), values: words.slice(i, i + 8) });
  }
  return events;
}

const points = (values: PointEntity["values"], count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...knownPoint("hr", i, { min: 0, max: 9 }), values }));
const count = (events: readonly SensorEvent[], known: readonly PointEntity[] = points("analog", 8)) =>
  findingsOf(covertChannel, baselineOf(...known), events).length;
const random = noise(256);
const floats = noise(512).map((word, i) => (i % 2 === 0 ? 0x4148 + (word & 3) : word));

describe("modbus/covert-channel", () => {
  it.each<[string, readonly SensorEvent[], number]>([
    ["512 random bytes", answers(random), 1],
    ["fewer", answers(random.slice(0, 248)), 0],
    ["more within the pause", answers(noise(2000)), 1],
    ["more after the pause", answers(noise(8 * 700)), 2],
    [
      "the same bytes again and again",
      answers([...random.slice(0, 64), ...random.slice(0, 64), ...random.slice(0, 128)]),
      0,
    ],
    ["small numbers", answers(random.map((word) => word & 0x3ff)), 0],
    ["numbers of 32 bits", answers(floats), 0],
    ["input registers", answers(random, { table: 4 }), 1],
  ])("judges %s", (_, events, want) => {
    expect(count(events)).toBe(want);
  });

  it.each<[string, readonly PointEntity[], number]>([
    ["registers that are not known", [], 1],
    ["registers that may be anything", points("volatile", 8), 0],
    ["registers of which half may be anything", points("volatile", 4), 1],
    ["constants", points("constant", 8), 1],
  ])("judges %s", (_, known, want) => {
    expect(count(answers(random), known)).toBe(want);
  });

  it("says where", () => {
    expect(findingsOf(covertChannel, baselineOf(), answers(random))[0]?.observed).toBe(
      "10.0.0.2, unit 1, gave 10.0.0.1, for holding registers 0-7, 512 bytes in 32 answers that are as evenly spread " +
        "as those of encrypted data.",
    );
  });

  it("finds a hidden channel on the wire, as a note, and none in what was learned", () => {
    const plant = (words: readonly number[]) => {
      const parts: Part[] = [];
      for (let i = 0; i + 8 <= words.length; i += 8) {
        const head = [0, i / 8, 0, 0, 0];
        const bytes = words.slice(i, i + 8).flatMap((word) => [word >> 8, word & 0xff]);
        parts.push({ from: "client", payload: [...head, 6, 1, 3, 0, 100, 0, 8] });
        parts.push({ from: "server", payload: [...head, 19, 1, 3, 16, ...bytes] });
      }
      return usual(new Plant(), 10).stream(0.55, MASTER, PLC_A, 502, parts).frames(START);
    };
    const measured = random.map((word, i) => 400 + (word & 31) + i);
    const said = (learned: readonly number[], seen: readonly number[]) =>
      watched(plant(seen), { baseline: learnedFrom(plant(learned)) }).flatMap((record) =>
        record.kind === "audit" && record.source === "modbus/covert-channel" ? [record.source] : [],
      );
    expect(said(measured, random)).toEqual(["modbus/covert-channel"]);
    expect(said(measured, measured)).toEqual([]);
    expect(said(random, random)).toEqual([]);
  });
});
