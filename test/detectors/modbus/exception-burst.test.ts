import { describe, expect, it } from "vitest";
import type { LearnedRate, ModbusOperationsEntity } from "../../../src/contracts/baseline.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { exceptionBurst } from "../../../src/detectors/modbus/exception-burst.js";
import { at, baselineOf, findingsOf, response } from "../given.js";
import { known, MASTER, modbus, operations, PLC, read, STRANGER } from "./operations.js";
import { readOne, saidBy } from "./wire.js";

const plant = baselineOf(...known(MASTER, PLC));

/** Answers `stepSeconds` apart: exceptions by their code, 0 for the rest. */
function answers(
  codes: readonly number[],
  stepSeconds: number,
  client: number = MASTER,
  functionCode = 3,
): SensorEvent[] {
  return codes.map((code, i) => {
    const asked = read(modbus(client, PLC), functionCode, 0, 1, { time: at(1 + i * stepSeconds), frame: 10 + 2 * i });
    return response(asked, code === 0 ? undefined : code);
  });
}

function found(codes: readonly number[], stepSeconds: number, of = plant, client: number = MASTER, functionCode = 3) {
  return findingsOf(exceptionBurst, of, answers(codes, stepSeconds, client, functionCode));
}

function refusedByHabit(rates?: number): ReturnType<typeof baselineOf> {
  const entity = operations(MASTER, PLC);
  const fc = { "3": { n: 100, rejected: 0 }, "4": { n: 100, rejected: 90 } };
  const rate = (p999: number): LearnedRate => ({ n: 500, p99: p999, p999, max: p999 });
  const learned: ModbusOperationsEntity = {
    ...entity,
    fc,
    ...(rates === undefined
      ? {}
      : {
          rates: {
            requestsPerSecond: rate(1),
            writesPerMinute: rate(0),
            exceptionsPerTenSeconds: rate(rates),
            pendingMax: 1,
          },
        }),
  };
  return baselineOf(...known(MASTER, PLC, learned));
}

describe("modbus/exception-burst", () => {
  it.each([
    ["four exceptions in ten seconds", [2, 2, 2, 2], 1, 0],
    ["five", [2, 2, 2, 2, 2], 1, 1],
    ["six: one more occurrence", [2, 2, 2, 2, 2, 2], 1, 2],
    ["five among answers", [2, 0, 2, 0, 2, 0, 2, 0, 2], 1, 1],
    ["five that are too far apart", [2, 2, 2, 2, 2], 4, 0],
  ])("counts %s", (_, codes, step, want) => {
    expect(found(codes, step)).toHaveLength(want);
  });

  it("counts a stranger's too", () => {
    expect(found([2, 2, 2, 2, 2], 1, plant, STRANGER)).toHaveLength(1);
  });

  it("takes the share of the last fifty, of which more than half must be refused", () => {
    const slow = (exceptions: number, rest: number) => [
      ...new Array<number>(exceptions).fill(2),
      ...new Array<number>(rest).fill(0),
      2,
    ];
    expect(found(new Array(50).fill(2), 20)).toHaveLength(1);
    expect(found(new Array(49).fill(2), 20)).toHaveLength(0);
    expect(found(slow(25, 24), 20)).toHaveLength(1);
    expect(found(slow(24, 25), 20)).toHaveLength(0);
  });

  it("forgets a pair whose last exceptions are long gone", () => {
    const codes = [2, ...new Array<number>(60).fill(0), ...new Array<number>(49).fill(2)];
    expect(found(codes, 20)).toHaveLength(0);
  });

  it("leaves habits alone: by the function while rates were not learned, by the rate after", () => {
    const burst = new Array<number>(12).fill(2);
    expect(found(burst, 0.5, refusedByHabit(), MASTER, 4)).toHaveLength(0);
    expect(found(burst, 0.5, refusedByHabit(), MASTER, 3)).toHaveLength(8);
    expect(found(burst, 0.5, refusedByHabit(4), MASTER, 4)).toHaveLength(1);
    expect(found(burst, 0.5, refusedByHabit(5), MASTER, 4)).toHaveLength(0);
    expect(found(new Array(60).fill(2), 20, refusedByHabit(), MASTER, 4)).toHaveLength(0);
  });

  it("says nothing without a baseline, nor of answers to requests that were not seen", () => {
    expect(findingsOf(exceptionBurst, undefined, answers([2, 2, 2, 2, 2, 2], 1))).toEqual([]);
    const orphans = answers([2, 2, 2, 2, 2, 2], 1).map((event) => ({ ...event, request: undefined }) as SensorEvent);
    expect(findingsOf(exceptionBurst, plant, orphans)).toEqual([]);
  });

  it("says which exceptions and how usual they are", () => {
    expect(found([6, 6, 6, 2, 6], 1)[0]).toMatchObject({
      outcome: "rejected",
      raise: 1,
      observed:
        "10.0.0.11 answered 10.0.0.1 with 5 exceptions in 10 s: exception 6 (Server Device Busy) 4 times and " +
        "exception 2 (Illegal Data Address) 1 time.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.11 refused 0 % of 40 requests of " +
        "10.0.0.1.",
      why: expect.stringContaining("overloaded on purpose"),
    });
    expect(found([2, 2, 2, 2, 2], 1, plant, STRANGER)[0]?.expected).toContain("10.0.0.9 never had an answer");
  });

  const refused = [1, 1, 1, 1, 1, 1].map((address) => readOne(3, address, 2));

  it("+ hears a burst on the wire, - unless it was learned", () => {
    expect(saidBy("modbus/exception-burst", { seen: refused })).not.toEqual([]);
    expect(saidBy("modbus/exception-burst", { learned: refused, seen: refused })).toEqual([]);
  });
});
