import { describe, expect, it } from "vitest";
import type { LearnedRate, ModbusOperationsEntity } from "../../../src/contracts/baseline.js";
import type { Finding } from "../../../src/contracts/detector.js";
import type { ModbusRequest, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { requestFlood } from "../../../src/detectors/modbus/request-flood.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, conduit, findingsOf, knownOperations, request, response, session } from "../given.js";
import { LEARNED_FROM, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });

function rate(p999: number, n = 100): LearnedRate {
  return { n, p99: p999, p999, max: p999 };
}

function reader(requests: number, pendingMax = 1, seconds = 60): ModbusOperationsEntity {
  const rates = {
    requestsPerSecond: rate(requests, seconds),
    writesPerMinute: rate(0),
    exceptionsPerTenSeconds: rate(0),
    pendingMax,
  };
  return { ...knownOperations(1, 2, [[3, 8, 4]]), rates };
}

function ask(seconds: number, frame: number): ModbusRequest {
  return request(own, 3, 8, [0, 0, 0, 0], { values: [], time: at(seconds), frame });
}

/** So many answered requests in each second from second 1 on. */
function asked(perSecond: readonly number[]): SensorEvent[] {
  return perSecond.flatMap((count, second) =>
    Array.from({ length: count }, (_, i) => {
      const one = ask(1 + second + i / (count + 1), 1000 * second + 2 * i);
      return [one, { ...response(one), time: one.time }];
    }).flat(),
  );
}

/** One answered request, then so many that are not. */
function waiting(count: number, stepSeconds = 0.1): SensorEvent[] {
  return [...asked([1]), ...Array.from({ length: count }, (_, i) => ask(2 + stepSeconds * i, 100 + i))];
}

function found(events: readonly SensorEvent[], entity: ModbusOperationsEntity | undefined): Finding[] {
  return findingsOf(requestFlood, baselineOf(...(entity === undefined ? [] : [entity])), events);
}

describe("modbus/request-flood", () => {
  it.each<[string, readonly SensorEvent[], ModbusOperationsEntity | undefined, number]>([
    ["the allowed rate", asked([22, 22, 22, 22]), reader(2), 0],
    ["more for three seconds", asked([23, 23, 23]), reader(2), 1],
    ["more for four seconds", asked([23, 23, 23, 23]), reader(2), 2],
    ["more for two seconds", asked([23, 23, 1, 23, 23]), reader(2), 0],
    ["more in seconds apart", asked([23, 0, 23, 0, 23, 0, 23]), reader(2), 0],
    ["three times what was learned", asked([60, 60, 60]), reader(20), 0],
    ["more than three times", asked([61, 61, 61]), reader(20), 1],
    ["a stranger", asked([21, 21, 21]), undefined, 1],
    ["a pair learned for too short", asked([90, 90, 90]), reader(2, 1, 59), 0],
    ["eight that wait", waiting(8), reader(2), 0],
    ["nine that wait", waiting(9), reader(2), 1],
    ["twice the most that ever waited", waiting(20), reader(2, 10), 0],
    ["more than that", waiting(21), reader(2, 10), 1],
    ["requests given up after ten seconds", waiting(20, 2), reader(2), 0],
    ["a connection that never had an answer", waiting(40).slice(2), reader(2), 0],
  ])("judges %s", (_, events, entity, count) => {
    expect(found(events, entity).length).toBe(count);
  });

  it("does not count what an answer shows to be given up, nor an earlier connection", () => {
    const first = waiting(6);
    const late = ask(3, 200);
    const again = { ...response(late), time: late.time };
    const more = Array.from({ length: 6 }, (_, i) => ask(4 + i / 10, 300 + i));
    expect(found([...first, late, again, ...more], reader(2))).toEqual([]);
    expect(found([...first, conduit("ended", own, 3, 200), ...waiting(6)], reader(2))).toEqual([]);
  });

  it("tells what there is too much of", () => {
    expect(found(asked([23, 23, 23]), reader(2))[0]).toMatchObject({
      observed: "10.0.0.1 asks 10.0.0.2 more than 22 times a second, for 3 s by now.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it hardly ever asked more than 2 times " +
        "a second; 22 are allowed.",
    });
    expect(found(waiting(9), reader(2))[0]?.observed).toBe("10.0.0.1 has 9 requests to 10.0.0.2 waiting at once.");
  });

  it("says nothing without a baseline", () => {
    expect(findingsOf(requestFlood, undefined, asked([99, 99, 99, 99]))).toEqual([]);
  });

  it("finds a flood of queries, and is silent on a start-up burst that was learned", () => {
    const burst = (plant: Plant, seconds: number) => {
      const queries = Array.from({ length: 200 }, () => ({ request: [1, 0, 0, 0, 4], response: [1, 1, 4] }));
      for (let i = 0; i < 12; i++) plant.modbus(seconds + i / 2, MASTER, PLC_A, ...queries.slice(0, 60));
      return plant;
    };
    const alerts = (learned: Plant) => {
      const baseline = learnedFrom(learned.frames(LEARNED_FROM));
      return told(watched(burst(new Plant(), 1).frames(WATCHED_FROM), { baseline }));
    };
    expect(alerts(usual(new Plant(), 70))).toContain("modbus/request-flood medium");
    expect(alerts(burst(usual(new Plant(), 70), 30))).toEqual([]);
  });
});
