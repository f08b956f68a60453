import { describe, expect, it } from "vitest";
import { type LearningJudge, TRUSTING } from "../../src/baseline/learning-judge.js";
import { ModbusModel } from "../../src/baseline/modbus-model.js";
import type { ModbusResponse } from "../../src/contracts/sensor-event.js";
import { type PacketTime, SECOND_US } from "../../src/core/packet-time.js";
import { baselineOf, request, response, session } from "../detectors/given.js";

const modbus = session({ protocol: "modbus" });
const HOUR = 3600;

/** The answered request, so many hours later. */
function at(hour: number, answer: ModbusResponse): ModbusResponse {
  const shift = (time: PacketTime) => (time + hour * HOUR * SECOND_US) as PacketTime;
  const { request: asked } = answer;
  return {
    ...answer,
    time: shift(answer.time),
    request: asked === undefined ? undefined : { ...asked, time: shift(asked.time) },
  };
}

const read = (address: number) =>
  response(request(modbus, 3, address, [], { reads: { table: "hr", address, quantity: 4 } }));
const write = (coil: number) => response(request(modbus, 5, coil, [1]));
const restart = response(request(modbus, 8, 0, [], { subFunction: 1, change: "Restart Communications" }));

/** What was seen in two hours is a habit, what is grave in two days. */
const judge: LearningJudge = {
  judge: ({ span, isGrave = false }) => ({ state: (isGrave ? span.days : span.hours) < 2 ? "rare" : "ok" }),
};

function learned(...answers: readonly ModbusResponse[]) {
  const model = new ModbusModel();
  for (const answer of answers) model.learn(answer);
  return model;
}

const entityOf = (model: ModbusModel, by = judge) => model.entities(({ asset }) => asset, by)[0];
const polling = [0, 1, 30].map((hour) => at(hour, read(0)));

describe("operations taken apart", () => {
  it("trust a client as a reader that wrote once", () => {
    const entity = entityOf(learned(...polling, at(31, write(7))));
    expect(entity).toMatchObject({
      state: "ok",
      writes: 0,
      fc: { 3: { n: 3, R: { hr: [[0, 3]] } } },
      reads: [[3, 0, 4, 3]],
      rare: { writes: 1, fc: { 5: { n: 1, W: { co: [[7, 7]] } } } },
    });
    expect(entity?.fc).not.toHaveProperty("5");
    const baseline = baselineOf(...(entity === undefined ? [] : [entity]));
    expect(baseline.modbusWriters(entity?.server ?? "")).toEqual([]);
    expect(baseline.doubtful("mb.ops", entity?.key ?? "")).toMatchObject({ state: "rare", writes: 1, fc: { 5: {} } });
  });

  it("trust a writer of two days, and of its points those written in two hours", () => {
    const answers = [at(2, write(7)), at(30, write(7)), at(31, write(9))];
    expect(entityOf(learned(...polling, ...answers))).toMatchObject({
      writes: 2,
      fc: { 5: { n: 2, W: { co: [[7, 7]] } } },
      rare: { writes: 1, fc: { 5: { W: { co: [[9, 9]] } } } },
    });
  });

  it("do not trust a writer of one day, however often it wrote", () => {
    const answers = [2, 3, 4].map((hour) => at(hour, write(7)));
    expect(entityOf(learned(...polling, ...answers))).toMatchObject({ writes: 0, rare: { writes: 3 } });
  });

  it("take engineering for grave, and a range read once for rare", () => {
    const answers = [at(2, restart), at(3, restart), at(31, read(100))];
    expect(entityOf(learned(...polling, ...answers))).toMatchObject({
      fc: { 3: { R: { hr: [[0, 3]] } } },
      rare: { writes: 2, fc: { 8: { n: 2 }, 3: { R: { hr: [[100, 103]] } } } },
    });
  });

  it("are one where all is trusted, or nothing is", () => {
    expect(entityOf(learned(...polling, at(31, write(7))), TRUSTING)).not.toHaveProperty("rare");
    const once = entityOf(learned(read(0), write(7)));
    expect(once).toMatchObject({ state: "rare", writes: 1, fc: { 3: {}, 5: {} } });
    expect(once).not.toHaveProperty("rare");
  });

  it("lose no use between the parts", () => {
    const answers = [...polling, at(2, write(7)), at(31, write(9)), at(31, read(100)), at(2, restart)];
    const entity = entityOf(learned(...answers));
    const uses = [entity, entity?.rare].flatMap((part) => Object.values(part?.fc ?? {}));
    expect(uses.reduce((sum, { n }) => sum + n, 0)).toBe(answers.length);
  });

  it("count each operation once an hour, by class", () => {
    const model = learned(...polling, at(0.1, read(0)), at(31, write(7)), at(31, restart));
    const { reads, writes, engineering } = model.incidences(({ asset }) => asset, judge);
    expect([reads, writes, engineering].map((list) => list.map(({ hours }) => hours))).toEqual([[3], [1], [1]]);
  });
});
