import { describe, expect, it } from "vitest";
import type { LearnedRate, ModbusRates } from "../../../src/contracts/baseline.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { stackedFrames } from "../../../src/detectors/modbus/stacked-frames.js";
import { MASTER, type Part, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, conduit, findingsOf, request, START } from "../given.js";
import { known, modbus, operations } from "./operations.js";

const own = modbus(1, 2);
const rate: LearnedRate = { n: 100, p99: 1, p999: 1, max: 1 };
const rates = (over: Partial<ModbusRates> = {}): ModbusRates => ({
  requestsPerSecond: rate,
  writesPerMinute: rate,
  exceptionsPerTenSeconds: rate,
  pendingMax: 1,
  stackedMax: 1,
  ...over,
});
/** One letter a request: r reads, w writes; frames apart by a space. */
function events(text: string): SensorEvent[] {
  return text
    .split(" ")
    .flatMap((frame, i) =>
      [...frame].map((letter) =>
        request(own, letter === "r" ? 3 : 6, 0, letter === "r" ? [] : [1], { time: at(i), frame: i + 1 }),
      ),
    );
}
const found = (text: string, over: Partial<ModbusRates> = {}) =>
  findingsOf(stackedFrames, baselineOf(...known(1, 2, operations(1, 2, [6], { rates: rates(over) }))), events(text));

describe("modbus/stacked-frames", () => {
  it.each<[string, string, Partial<ModbusRates>, string[]]>([
    ["one by one", "r r r r w r r", {}, []],
    ["four in one", "rrrr", {}, []],
    ["five in one", "rrrrr", {}, ["many"]],
    ["ten in one", "rrrrrrrrrr", {}, ["many"]],
    ["five in two", "rrr rr", {}, []],
    ["ten, where five were learned", "rrrrrrrrrr", { stackedMax: 5, pendingMax: 5 }, []],
    ["eleven, where five were learned", "rrrrrrrrrrr", { stackedMax: 5, pendingMax: 5 }, ["many"]],
    ["a write behind a read", "r rw", {}, ["hidden"]],
    ["a write before a read", "r wr", {}, []],
    ["writes behind a read", "rww", {}, ["hidden"]],
    ["two writes", "ww", {}, []],
    ["a write behind a read of who pipelines", "rw", { stackedMax: 2 }, []],
    ["a write behind a read of who does not wait", "rw", { pendingMax: 2 }, []],
    ["five in one, learned for too short", "rrrrr", { requestsPerSecond: { ...rate, n: 59 } }, []],
  ])("judges %s", (_, text, over, want) => {
    expect(found(text, over).map(({ key }) => key[2])).toEqual(want);
  });

  it("forgets a session that has ended", () => {
    const baseline = baselineOf(...known(1, 2, operations(1, 2, [6], { rates: rates() })));
    const again = [...events("rrrr"), conduit("ended", own, 0, 1), ...events("rrrr")];
    expect(findingsOf(stackedFrames, baseline, again)).toEqual([]);
  });

  it("says where the request stood", () => {
    expect(found("rw")[0]).toMatchObject({
      severity: "medium",
      observed:
        "10.0.0.1 wrote holding register 0 = 1 with function 6 (Write Single Register) behind 1 read in one segment " +
        "on 10.0.0.2, unit 1; no answer was seen yet.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it sent at most 1 request in one " +
        "segment, and waited for each answer.",
    });
  });

  it("finds stacked requests on the wire, not those that were learned", () => {
    const read = (id: number) => [0, id, 0, 0, 0, 6, 1, 1, 0, 0, 0, 4];
    const answer = (id: number) => [0, id, 0, 0, 0, 4, 1, 1, 1, 4];
    const stack = (plant: Plant, count: number) => {
      const ids = Array.from({ length: count }, (_, i) => i + 1);
      const parts: Part[] = [
        { from: "client", payload: ids.flatMap(read) },
        { from: "server", payload: ids.flatMap(answer) },
      ];
      return plant.stream(30.55, MASTER, PLC_A, 502, parts).frames(START);
    };
    const said = (learned: number, count: number) => {
      const baseline = learnedFrom(stack(usual(new Plant(), 70), learned));
      const records = watched(stack(usual(new Plant(), 70), count), { baseline });
      return told(records).filter((text) => text.startsWith("modbus/stacked"));
    };
    expect(said(1, 5)).toEqual(["modbus/stacked-frames low"]);
    expect(said(1, 4)).toEqual([]);
    expect(said(6, 6)).toEqual([]);
  });
});
