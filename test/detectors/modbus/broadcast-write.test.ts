import { describe, expect, it } from "vitest";
import { broadcastWrite } from "../../../src/detectors/modbus/broadcast-write.js";
import { baselineOf, findingsOf, request, response } from "../given.js";
import { ask, GATEWAY, known, MASTER, modbus, operations, PLC, read, STRANGER } from "./operations.js";
import { exchange, STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

const unit = (n: number, functions: readonly number[] = []) => ({
  ...operations(MASTER, GATEWAY, functions, { unit: n }),
  key: `${operations(MASTER, GATEWAY).key.slice(0, -1)}${n}`,
});
const plant = baselineOf(...known(MASTER, PLC), ...known(MASTER, GATEWAY, unit(1), unit(2)).slice(1));

const broadcast = (client: number, server: number) => request(modbus(client, server), 15, 0, [1, 1], { unit: 0 });

describe("modbus/broadcast-write", () => {
  it.each([
    ["a gateway of two units", broadcast(STRANGER, GATEWAY), 1],
    ["its own master", broadcast(MASTER, GATEWAY), 1],
    ["a device that stands for itself", broadcast(MASTER, PLC), 0],
    ["a read", read(modbus(STRANGER, GATEWAY), 3, 0, 1, { unit: 0 }), 0],
    ["a write to one unit", request(modbus(STRANGER, GATEWAY), 15, 0, [1], { unit: 1 }), 0],
    ["engineering", ask(modbus(STRANGER, GATEWAY), 90, 0x41, { unit: 0 }), 0],
  ])("hears %s", (_, asked, want) => {
    expect(findingsOf(broadcastWrite, plant, [asked])).toHaveLength(want);
  });

  it("knows a gateway by the units that answered in this run", () => {
    const asked = (n: number) => response(read(modbus(MASTER, PLC), 3, 0, 1, { unit: n }));
    const heard = (...units: readonly number[]) =>
      findingsOf(broadcastWrite, undefined, [...units.map(asked), { ...broadcast(STRANGER, PLC), frame: 900 }]).length;
    expect([heard(), heard(1), heard(1, 1, 255, 0), heard(1, 2), heard(1, 2, 3)]).toEqual([0, 0, 0, 1, 1]);
    const refused = [1, 2].map((n) => response(read(modbus(MASTER, PLC), 3, 0, 1, { unit: n }), 11));
    expect(findingsOf(broadcastWrite, undefined, [...refused, broadcast(STRANGER, PLC)])).toEqual([]);
  });

  it("leaves a broadcast alone that is a habit", () => {
    const habit = baselineOf(...known(MASTER, GATEWAY, unit(1), unit(2), unit(0, [15])));
    expect(findingsOf(broadcastWrite, habit, [broadcast(MASTER, GATEWAY)])).toEqual([]);
    expect(findingsOf(broadcastWrite, habit, [broadcast(STRANGER, GATEWAY)])).toHaveLength(1);
  });

  it("says what was written and to how many", () => {
    expect(findingsOf(broadcastWrite, plant, [broadcast(STRANGER, GATEWAY)])[0]).toMatchObject({
      key: ["a:02:00:00:00:00:09", "a:02:00:00:00:00:0e"],
      value: "ON, ON",
      observed:
        "10.0.0.9 wrote coils 0-1 = ON, ON with function 15 (Write Multiple Coils) on 10.0.0.14, unit 0; " +
        "no answer was seen yet.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.14 has 2 units behind it, and " +
        "10.0.0.9 writes to none of them by broadcast.",
    });
  });

  const write = exchange([6, 0, 1, 0, 2], undefined, 0);
  const poll = exchange([3, 0, 0, 0, 1], [3, 2, 0, 7], 2);

  it("+ hears it on the wire of a gateway", () => {
    const stranger = { learned: [poll], seen: [poll, write], client: STRANGER_HOST };
    expect(saidBy("modbus/broadcast-write", stranger)).not.toEqual([]);
    expect(saidBy("modbus/broadcast-write", { ...stranger, hasBaseline: false })).toEqual(["high"]);
  });

  it("- is silent about unit 0 of a device that stands for itself", () => {
    expect(saidBy("modbus/broadcast-write", { seen: [write], hasBaseline: false })).toEqual([]);
  });
});
