import { describe, expect, it } from "vitest";
import type { ModbusCycleEntity } from "../../../src/contracts/modbus-cycle-baseline.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { cycleViolation } from "../../../src/detectors/modbus/cycle-violation.js";
import { type Exchange, MASTER, PLC_A, Plant, writeCoil } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { assetId, at, baselineOf, findingsOf, party, request, response, START, session } from "../given.js";

const cycle: ModbusCycleEntity = {
  kind: "mb.cycle",
  key: `${assetId(1)}>${assetId(2)}/1`,
  src: "learned",
  state: "ok",
  n: 300,
  hours: 2,
  days: 1,
  first: "2026-01-04T08:00:00.000000Z",
  last: "2026-01-04T10:00:00.000000Z",
  client: assetId(1),
  server: assetId(2),
  unit: 1,
  symbols: [
    [3, 0, 1],
    [3, 10, 1],
    [3, 20, 1],
  ],
  groups: [
    {
      periodSeconds: 3,
      phases: [
        [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
      ],
    },
  ],
};
const ACB = [
  [0, 2],
  [1, 0],
  [2, 1],
];

/**
 * Polls by the letter, a second apart, small ones without an answer; `_` an answer to nothing, `1` a write, a dot a
 * pause of a minute.
 */
function events(polls: string): SensorEvent[] {
  let seconds = 0;
  return [...polls].flatMap((letter, i) => {
    seconds += letter === "." ? 60 : 1;
    const of = session({ id: Math.floor(i / 2) + 1, client: party(1, 40_000 + i), protocol: "modbus" });
    const address = 10 * (letter.toUpperCase().charCodeAt(0) - 65);
    const isWrite = letter === "1";
    const when = { time: at(seconds), frame: 10 * i + 1 };
    const asked = request(of, isWrite ? 6 : 3, isWrite ? 90 : address, isWrite ? [1] : [], when);
    if (letter === ".") return [];
    if (letter === "_") return [{ ...response(asked), request: undefined }];
    return letter === letter.toUpperCase() ? [asked, response(asked)] : [asked];
  });
}

const good = "ABC".repeat(5);
const extra = "ABAC";
const found = (polls: string, entity = cycle) => findingsOf(cycleViolation, baselineOf(entity), events(polls));

describe("modbus/cycle-violation", () => {
  it.each<[string, string, number]>([
    ["the learned order", "ABC".repeat(40), 0],
    ["a read put in in every cycle", good + extra.repeat(4), 1],
    ["the same for ever", good + extra.repeat(40), 1],
    ["one twice, with the order back in between", good + extra.repeat(4) + good + extra.repeat(4), 2],
    ["a read put in once", good + extra + good, 0],
    ["a read that is left out once", `${good}AC${good}`, 0],
    ["a read that is left out always", good + "AC".repeat(6), 1],
    ["a read that is sent again always, though it was answered", good + "ABBC".repeat(10), 1],
    ["a read that is sent again always, for it was not answered", good + "AbBC".repeat(10), 0],
    ["a read that is sent again once", `${good}ABBC${good}`, 0],
    ["a read that shows what was written", good + "AB1BC".repeat(10), 0],
    ["a read put in after that", good + "AB1BBC".repeat(10), 1],
    ["a read put in by whom a write excuses once", `${good}1${"ABBC".repeat(10)}`, 1],
    ["another read put in always", good + "ABCD".repeat(10), 0],
    ["writes in between", good + "A1BC1".repeat(10), 0],
    ["another order from the start", "ACB".repeat(20), 0],
    ["another order", good + "ACB".repeat(4), 1],
    ["another order, polls of which are missing now and then", good + "ACBACB_".repeat(20), 1],
    ["polls that are missing in each cycle", good + "A_C".repeat(20), 0],
    ["polls that are missing in each cycle, some without a trace", good + "ABA_".repeat(20), 0],
    ["pauses in each cycle", good + "A.C".repeat(20), 0],
    ["one cycle of six", good + (extra + good).repeat(6), 0],
  ])("judges %s", (_, polls, want) => {
    expect(found(polls).length).toBe(want);
  });

  it("knows phases", () => {
    const rows = cycle.groups[0]?.phases[0] ?? [];
    const phases = { ...cycle, groups: [{ periodSeconds: 3, phases: [rows, ACB] }] };
    expect(found(good + "ACB".repeat(10) + good + "ACB".repeat(10), phases)).toEqual([]);
    expect(found(good + "ACB".repeat(10) + "AABBCC".repeat(4) + "ABACAB".repeat(4), phases)).toHaveLength(1);
  });

  it("keeps to the unit, and to what is trusted", () => {
    const polls = good + extra.repeat(4);
    expect(found(polls, { ...cycle, unit: 2, key: cycle.key.replace("/1", "/2") })).toEqual([]);
    expect(found(polls, { ...cycle, state: "rare" })).toEqual([]);
    expect(findingsOf(cycleViolation, undefined, events(polls))).toEqual([]);
  });

  it("says what came instead of what", () => {
    expect(found(good + extra.repeat(4))[0]).toMatchObject({
      key: [assetId(1), assetId(2), "1", "3"],
      observed:
        "10.0.0.1 left the order of its polls in 3 of 5 cycles, lastly with holding register 20 where holding " +
        "register 10 was to come, on 10.0.0.2, unit 1; no answer was seen yet.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it came in one order of 3 reads, about " +
        "every 3 s, in 300 reads.",
    });
  });

  describe("on the wire", () => {
    const read = (address: number): Exchange => ({ request: [3, 0, address, 0, 1], response: [3, 2, 0, 5] });
    const [a, b, c] = [read(0), read(10), read(20)] as const;
    const polled = (seconds: number, from = Number.POSITIVE_INFINITY, every = 1) => {
      const plant = new Plant();
      for (let second = 0; second < seconds; second++) {
        const isOdd = second >= from && (second - from) % every === 0;
        for (const [i, one] of (isOdd ? [a, b, a, c] : [a, b, c]).entries()) {
          plant.modbus(second + i / 10, MASTER, PLC_A, one);
        }
        if (second % 20 === 7) plant.modbus(second + 0.15, MASTER, PLC_A, writeCoil(1, true));
      }
      return plant.frames(START);
    };
    const baseline = () => learnedFrom(polled(60));
    const said = (frames: ReturnType<typeof polled>) =>
      alertsIn(watched(frames, { baseline: baseline() })).map(
        ({ detector, severityName }) => `${detector} ${severityName}`,
      );

    it("finds a read that somebody puts in, over many connections", () => {
      expect(baseline().modbusCycles(`a:${MASTER.mac}`, `a:${PLC_A.mac}`)).toMatchObject([{ unit: 1, groups: [{}] }]);
      expect(said(polled(60))).toEqual([]);
      const records = watched(polled(60, 30), { baseline: baseline() });
      const names = records.flatMap((record) => (record.kind === "audit" ? [record.source] : []));
      expect([...names, ...said(polled(60, 30))]).toContain("modbus/cycle-violation");
      expect(said(polled(60, 30, 30))).toEqual([]);
    });
  });
});
