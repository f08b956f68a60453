import { describe, expect, it } from "vitest";
import { type ChannelHabits, ModbusHabits } from "../../src/baseline/modbus-habits.js";
import type { ModbusRequest } from "../../src/contracts/sensor-event.js";
import { at, conduit, party, request, response, session } from "../detectors/given.js";

const own = session({ protocol: "modbus" });
const assetOf = ({ ip }: { readonly ip: string | undefined }) => `a:ip:${ip}`;
const KEY = "a:ip:10.0.0.1>a:ip:10.0.0.2/1";

function read(seconds: number, frame = 1): ModbusRequest {
  return request(own, 3, 8, [0], { values: [], time: at(seconds), frame });
}

function habitsOf(model: ModbusHabits): ChannelHabits {
  return model.byChannel(assetOf).get(KEY) as ChannelHabits;
}

/** Learns requests that are answered at once. */
function answered(requests: readonly ModbusRequest[], exceptionCode?: number): ModbusHabits {
  const model = new ModbusHabits();
  for (const asked of requests) {
    model.ask(asked);
    model.answer(response(asked, exceptionCode));
  }
  return model;
}

const every = (count: number, stepSeconds: number, make: (seconds: number, frame: number) => ModbusRequest = read) =>
  Array.from({ length: count }, (_, i) => make(i * stepSeconds, i));

describe("ModbusHabits", () => {
  it("counts requests a second, in seconds that had any", () => {
    const requests = [...every(10, 10), read(200, 50), read(200.1, 51), read(200.2, 52)];
    expect(habitsOf(answered(requests)).rates.requestsPerSecond).toEqual({ n: 11, p99: 3, p999: 3, max: 3 });
  });

  it("counts writes in a minute that moves on", () => {
    const write = (seconds: number, frame: number) => request(own, 5, 1, [1], { time: at(seconds), frame });
    expect(habitsOf(answered(every(8, 10, write))).rates.writesPerMinute).toMatchObject({ n: 8, max: 6 });
    expect(habitsOf(answered(every(8, 10))).rates.writesPerMinute).toMatchObject({ n: 0, max: 0 });
  });

  it("counts exceptions in ten seconds", () => {
    expect(habitsOf(answered(every(8, 3), 2)).rates.exceptionsPerTenSeconds).toMatchObject({ n: 3, max: 4 });
  });

  it("keeps the most requests that waited at once, of one connection", () => {
    const model = answered([read(0)]);
    for (let i = 1; i <= 3; i++) model.ask(read(1 + i / 10, i));
    expect(habitsOf(model).rates.pendingMax).toBe(3);
    model.end(conduit("ended", own, 2, 9));
    for (let i = 1; i <= 2; i++) model.ask(read(2 + i / 10, 10 + i));
    expect(habitsOf(model).rates.pendingMax).toBe(3);
  });

  it("learns nothing of requests that nobody ever answered", () => {
    const model = new ModbusHabits();
    model.ask(read(0));
    model.ask(read(1));
    expect(model.byChannel(assetOf).size).toBe(0);
  });

  it.each([
    ["two hours", [3590, 3610], ["trailingBytes"]],
    ["one hour", [10, 3590], undefined],
  ])("takes an anomaly for a habit after %s", (_, seconds, want) => {
    const model = answered([read(0)]);
    for (const second of seconds) {
      const asked = read(second, second);
      model.ask({ ...asked, anomalies: ["trailingBytes"] });
      model.answer({ ...response(asked), anomalies: ["unitIdentifierMismatch"] });
    }
    const { requestQuirks, quirks } = habitsOf(model);
    expect(requestQuirks).toEqual(want);
    expect(quirks).toEqual(want === undefined ? undefined : ["unitIdentifierMismatch"]);
  });

  it("counts an answer without request for the unit that it names, once that is known", () => {
    const model = answered([read(0)]);
    for (const second of [10, 3610]) {
      const stray = response(read(second));
      model.answer({ ...stray, request: undefined, anomalies: ["unsolicitedResponse"] });
      model.answer({ ...stray, request: undefined, unit: 7, anomalies: ["unsolicitedResponse"] });
    }
    expect(habitsOf(model).quirks).toEqual(["unsolicitedResponse"]);
    expect(model.byChannel(assetOf).size).toBe(1);
  });

  it("joins places that are one asset", () => {
    const model = answered(every(3, 10));
    const moved = session({ ...own, server: { ...party(2, 502), station: "02:00:00:00:00:77" } });
    const asked = request(moved, 3, 8, [0], { values: [], time: at(90) });
    model.ask(asked);
    model.answer(response(asked));
    expect(model.byChannel(assetOf).size).toBe(1);
    expect(habitsOf(model).rates.requestsPerSecond.n).toBe(3);
  });
});
