import { describe, expect, it } from "vitest";
import { PointModel } from "../../src/baseline/point-model.js";
import type { PointEntity } from "../../src/contracts/baseline.js";
import type { ModbusResponse } from "../../src/contracts/sensor-event.js";
import { at, party, request, response, session } from "../detectors/given.js";

const own = session({ protocol: "modbus" });
const assetOf = ({ ip }: { readonly ip: string | undefined }) => `a:ip:${ip}`;

/** Values of holding register 8 (or what `functionCode` reads), one a minute unless told. */
function readings(values: readonly number[], functionCode = 3, stepSeconds = 60): ModbusResponse[] {
  return values.map((value, i) => {
    const asked = request(own, functionCode, 8, [0], { values: [], time: at(stepSeconds * i) });
    return { ...response(asked), time: asked.time, values: [value] };
  });
}

function writes(values: readonly number[], functionCode = 6, stepSeconds = 60): ModbusResponse[] {
  return values.map((value, i) => response(request(own, functionCode, 8, [value], { time: at(stepSeconds * i) })));
}

function learned(answers: readonly ModbusResponse[]): PointEntity[] {
  const model = new PointModel();
  for (const answer of answers) model.learn(answer);
  return model.entities(assetOf);
}

function only(answers: readonly ModbusResponse[]): PointEntity {
  const entities = learned(answers);
  expect(entities.length).toBe(1);
  return entities[0] as PointEntity;
}

const range = (count: number, of: (i: number) => number) => Array.from({ length: count }, (_, i) => of(i));
const wave = (i: number) => 100 + Math.min(i % 40, 40 - (i % 40));

describe("PointModel", () => {
  it.each<[string, readonly ModbusResponse[], string]>([
    ["one value", readings([5, 5, 5]), "constant"],
    ["ten values", readings([...range(10, (i) => i), 0]), "discrete"],
    ["eleven values", readings([...range(11, (i) => i), 0]), "analog"],
    ["only rises", readings([1, 2, 3, 4]), "counter"],
    ["rises and a wrap", readings([65_000, 65_500, 464, 900]), "counter"],
    ["two rises", readings([1, 2, 3]), "discrete"],
    ["rises by hand", writes([1, 2, 3, 4]).concat(readings([1, 2, 3, 4])), "discrete"],
    ["rises and falls", readings(range(100, wave)), "analog"],
    ["nearly all of a word", readings(range(100, (i) => (40_503 * i) % 65_536)), "volatile"],
    ["less of a word", readings(range(100, (i) => (40_503 * i) % 25_000)), "analog"],
    ["numbers around 0", readings(range(100, (i) => (wave(i) - 108) & 0xffff)), "analog"],
    ["coils that go on", readings([0, 1], 1), "discrete"],
  ])("calls a point with %s what it is", (_, answers, kind) => {
    expect(only(answers).values).toBe(kind);
  });

  it("keeps what it saw", () => {
    expect(only(readings([7, 3, 7, 3]))).toMatchObject({
      kind: "point",
      key: "a:ip:10.0.0.2/1/hr/8",
      server: "a:ip:10.0.0.2",
      unit: 1,
      table: "hr",
      address: 8,
      n: 4,
      hours: 1,
      days: 1,
      first: "2026-01-05T08:00:00.000000Z",
      last: "2026-01-05T08:03:00.000000Z",
      distinct: [3, 7],
      isSigned: false,
      min: 3,
      max: 7,
      low: 3,
      high: 7,
      togglesPerMinute: 1,
      writesPerMinute: 0,
    });
  });

  it("counts hours and days", () => {
    expect(only(readings([1, 1, 1, 1], 3, 3600 * 9))).toMatchObject({ hours: 4, days: 2 });
  });

  it("takes words around 0 for signed ones, with few values and with many", () => {
    const few = only(readings([65_530, 3, 65_533]));
    expect(few).toMatchObject({ isSigned: true, min: -6, max: 3, distinct: [-6, -3, 3] });
    const many = only(readings(range(100, (i) => (wave(i) - 110) & 0xffff)));
    expect(many).toMatchObject({ isSigned: true, min: -10, max: 10 });
    expect(many.ratePerSecond?.max).toBeCloseTo(1 / 60, 6);
  });

  it("lets no outlier widen the envelope, unless it comes three times in two hours", () => {
    const noisy = range(20_000, wave);
    noisy[500] = 9000;
    const once = only(readings(noisy, 3, 1));
    expect(once.max).toBe(9000);
    expect(once.high).toBeLessThan(130);
    for (const i of [600, 19_999]) noisy[i] = 9000;
    expect(only(readings(noisy, 3, 1)).high).toBe(9000);
    expect(only(readings(noisy, 3, 0.15)).high).toBeLessThan(9000);
    const few = only(readings(range(100, wave).with(50, 9000)));
    expect(few.high).toBe(9000);
  });

  it("measures changes per second, over half a second and more", () => {
    expect(only(readings(range(100, wave), 3, 10)).ratePerSecond).toMatchObject({ max: 0.1, p999: 0.1 });
    expect(only(readings(range(1000, wave), 3, 0.1)).ratePerSecond?.max).toBeCloseTo(10, 6);
    const early = [0, 500, ...range(100, wave)];
    expect(only(readings(early, 3, 10)).ratePerSecond?.max).toBe(50);
  });

  it.each<[string, readonly ModbusResponse[], number]>([
    ["readings to and fro", readings([0, 1, 0, 1, 0, 1], 1, 5), 4],
    ["readings to and fro, seldom", readings([0, 1, 0, 1, 0, 1], 1, 40), 2],
    ["commands to and fro", writes([0, 1, 0, 1], 5, 5), 2],
    ["commands repeated", writes([0, 0, 1, 1], 5, 5), 0],
    ["states in turn", readings([0, 1, 2, 0, 1, 2], 3, 5), 0],
  ])("counts %s", (_, answers, want) => {
    expect(only(answers).togglesPerMinute).toBe(want);
  });

  it("takes in what was written and how often", () => {
    expect(only(writes([5, 9, 5], 6, 5))).toMatchObject({ n: 3, writesPerMinute: 3, distinct: [5, 9] });
  });

  it("learns from sound and accepted answers alone", () => {
    const [answer] = readings([5]) as [ModbusResponse];
    const [command] = writes([5]) as [ModbusResponse];
    const asked = { ...command.request, anomalies: ["trailingBytes"] } as ModbusResponse["request"];
    expect(learned([{ ...answer, anomalies: ["byteCountMismatch"] }])).toEqual([]);
    expect(learned([{ ...answer, request: undefined }])).toEqual([]);
    expect(learned([{ ...command, outcome: "rejected" }])).toEqual([]);
    expect(learned([{ ...command, request: asked }])).toEqual([]);
  });

  it("keeps neighbours apart, over the bounds of pages, and ignores values beyond the range", () => {
    const asked = request(own, 3, 126, [0, 0, 0, 0], { values: [] });
    const entities = learned([{ ...response(asked), values: [1, 2, 3, 4, 99] }]);
    expect(entities.map(({ address, distinct }) => [address, distinct])).toEqual([
      [126, [1]],
      [127, [2]],
      [128, [3]],
      [129, [4]],
    ]);
  });

  it("joins places that are one asset", () => {
    const moved = session({ ...own, server: { ...party(2, 502), station: "02:00:00:00:00:77" } });
    const [first] = readings([5, 5]) as [ModbusResponse];
    const asked = request(moved, 3, 8, [0], { values: [], time: at(90) });
    const entity = only([first, { ...response(asked), values: [8] }]);
    expect(entity).toMatchObject({ n: 2, values: "discrete", distinct: [5, 8], low: 5, high: 8 });
  });

  it("stays within its limit and counts what it let go", () => {
    const model = new PointModel();
    for (let page = 0; page < 4098; page++) {
      const unit = Math.floor(page / 4096);
      const asked = request(own, 3, 16 * (page % 4096), [0, 0], { values: [], unit });
      model.learn({ ...response(asked), values: [1, 2] });
    }
    expect(model.evictions).toBe(4);
    expect(model.entities(assetOf).length).toBe(8192);
  });
});
