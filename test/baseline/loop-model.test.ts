import { describe, expect, it } from "vitest";
import { entityLine, readEntity } from "../../src/baseline/entity-line.js";
import { LineFields } from "../../src/baseline/line-fields.js";
import { LoopModel } from "../../src/baseline/loop-model.js";
import { LatencySample, PeriodSample } from "../../src/baseline/loop-sample.js";
import type { LoopAnswered, LoopAsked, LoopOperation } from "../../src/contracts/loop-event.js";
import { canonicalJson } from "../../src/core/json.js";
import { hasWeekHour } from "../../src/core/week-hours.js";
import { at, party, session } from "../detectors/given.js";

const operation: LoopOperation = {
  id: 2,
  name: "3/hr/8/4",
  latencyClass: "short-read",
  loop: { id: 1, client: party(1), server: party(2, 502), protocol: "modbus", part: "1" },
};

function asked(seconds: number, intervalUs: number): LoopAsked {
  const rest = { frame: 1, capture: 0, session: session(), operation };
  return { type: "loop-asked", time: at(seconds), ...rest, intervalUs, pauseUs: intervalUs };
}

function answered(seconds: number, latencyUs: number): LoopAnswered {
  return { type: "loop-answered", time: at(seconds), frame: 1, capture: 0, session: session(), operation, latencyUs };
}

describe("PeriodSample", () => {
  const learn = (values: readonly number[]) => {
    const sample = new PeriodSample();
    for (const value of values) sample.add(value);
    return sample.learned();
  };

  it.each([
    ["a steady beat", 100, () => 1_000_000, true],
    ["one long pause in twenty", 100, (i: number) => (i % 20 === 0 ? 9_000_000 : 1_000_000), true],
    ["one in five", 100, (i: number) => (i % 5 === 0 ? 9_000_000 : 1_000_000), false],
    ["too few to say", 20, () => 1_000_000, false],
  ])("of %s", (_, count, interval, isCyclic) => {
    const learned = learn(Array.from({ length: count }, (__, i) => interval(i)));
    expect(learned?.median).toBe(1_000_000);
    expect(learned?.isCyclic).toBe(isCyclic);
  });

  it("keeps the slowest and the fastest three, and the widest swing of three that were off", () => {
    const values = [10, 10, 10, 12, 13, 14, 10, 10, 8, 7, 9, 10, 10, 10, 19, 10, 16, 10, 10, 14, 7, 15, 10, 10, 3];
    const learned = learn(values.map((value) => value * 100_000));
    expect([learned?.slow, learned?.fast, learned?.swing, learned?.max]).toEqual([
      1_200_000, 900_000, 700_000, 1_900_000,
    ]);
  });

  it("does not take polls that were left out, or a pause, for an unsteady beat", () => {
    const lost = (i: number) => (i % 50 === 3 ? 2_000_000 : i === 150 ? 900_000_000 : 1_000_000 + (i % 5) * 1000);
    const learned = learn(Array.from({ length: 256 }, (_, i) => lost(i)));
    expect(learned).toMatchObject({ isCyclic: true, swing: 0, max: 900_000_000 });
    expect(learned?.p99).toBeLessThan(5000);
    expect(learned?.rough).toBeLessThan(100_000);
  });

  it("says nothing of less than eight", () => {
    expect(learn([1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
  });
});

describe("LatencySample", () => {
  it("keeps the middle, the upper end and the slowest sixteen in a row", () => {
    const sample = new LatencySample();
    for (let i = 0; i < 400; i++) sample.add(i >= 200 && i < 220 ? 5000 : 1000 + (i % 2));
    const learned = sample.learned();
    expect(learned?.median).toBe(1001);
    expect(learned?.slow).toBe(5000);
    expect([learned?.n, learned?.max]).toEqual([400, 5000]);
  });
});

describe("LoopModel", () => {
  it("makes one entity of each loop, with what was open at the end", () => {
    const model = new LoopModel();
    for (let i = 0; i < 40; i++) {
      model.learn(asked(i, i === 0 ? -1 : 1_000_000));
      model.learn(answered(i, 1500));
    }
    const { askedTime, ...rest } = { ...asked(39, 0), askedTime: at(39), waitedUs: 1_000_000 };
    model.learn({ ...rest, askedTime, type: "loop-unanswered" });
    const [loop, ...others] = model.entities(({ asset }) => asset, at(50));
    expect(others).toEqual([]);
    expect(loop?.key).toBe("a:02:00:00:00:00:01>a:02:00:00:00:00:02/modbus/1");
    expect(loop?.pause).toEqual({ median: 1_000_000, mad: 0, max: 11_000_000 });
    expect(loop?.periods["3/hr/8/4"]?.n).toBe(39);
    expect(loop?.latencies["short-read"]?.median).toBe(1500);
    expect([loop?.n, loop?.unanswered]).toEqual([40, 1]);
  });

  it("keeps the hours of the week in which a loop came round, and those in between of a slow one", () => {
    const model = new LoopModel();
    const hour = 3600;
    // From Monday 08:00 every three hours, then a day of rest, then once more.
    const times = [...Array.from({ length: 12 }, (_, i) => 3 * i), 57];
    for (const [i, time] of times.entries()) {
      const since = i === 0 ? -1 : time - (times[i - 1] ?? 0);
      model.learn(asked(time * hour, since < 0 ? -1 : since * hour * 1e6));
    }
    const [loop] = model.entities(({ asset }) => asset, at(60 * hour));
    if (loop === undefined) throw new Error("nothing was learned");
    const hours = Array.from({ length: 168 }, (_, i) => i).filter((i) => hasWeekHour(loop.weekHours ?? "", i));
    expect(hours).toEqual([8, ...Array.from({ length: 31 }, (_, i) => 11 + i), 65]);
    const line = canonicalJson(entityLine(loop));
    expect(readEntity(new LineFields("a.jsonl", 2, line))).toEqual(loop);
    const old = line.replace(/"weekHours":"\w+",?/, "").replace(",}", "}");
    expect(readEntity(new LineFields("a.jsonl", 2, old))).toEqual({ ...loop, weekHours: undefined });
    const wrong = line.replace('"weekHours":"', '"weekHours":"x');
    expect(() => readEntity(new LineFields("a.jsonl", 2, wrong))).toThrow(/a\.jsonl:2:.*42 hexadecimal digits/);
  });
});
