import type { PointEntity } from "../../../src/contracts/baseline.js";
import { type Exchange, MASTER, PLC_A, Plant, readCoils } from "../../sensor/plant.js";
import { assetId } from "../given.js";

/** Start of the learning of every long run, and of what is watched after it, in microseconds. */
export const LEARNED_FROM = Date.UTC(2026, 0, 5) * 1000;
export const WATCHED_FROM = Date.UTC(2026, 0, 7) * 1000;
const HOURS = 26;
const MINUTES = 60 * HOURS;

/** Holding registers from `address` on. */
function readWords(address: number, ...words: readonly number[]): Exchange {
  const bytes = words.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
  return { request: [3, address >> 8, address & 0xff, 0, words.length], response: [3, bytes.length, ...bytes] };
}

export function writeWord(address: number, value: number, exception?: number): Exchange {
  const request = [6, address >> 8, address & 0xff, value >> 8, value & 0xff];
  return { request, response: exception === undefined ? request : [0x86, exception] };
}

/** A level that rises and falls between 100 and 200 by 2 a minute. */
function level(minute: number): number {
  const phase = minute % 100;
  return 100 + 2 * Math.min(phase, 100 - phase);
}

/** A set point between 200 and 310, another one every second hour. */
function setPoint(minute: number): number {
  return 200 + 10 * (Math.floor(minute / 120) % 12);
}

/** One poll: holding register 0 is the level, 1 always 5, 2 the set point; coil 1 runs every other half hour. */
export function poll(
  plant: Plant,
  minute: number,
  over: { level?: number; fixed?: number; coils?: number } = {},
): Plant {
  const coils = over.coils ?? (Math.floor(minute / 30) % 2 === 0 ? 0b0000 : 0b0010);
  const words = readWords(0, over.level ?? level(minute), over.fixed ?? 5, setPoint(minute));
  return plant.modbus(60 * minute, MASTER, PLC_A, words, readCoils(coils));
}

/** A master polls a controller every third minute for 26 hours and gives it a set point every second hour. */
export function longPlant(): Plant {
  const plant = new Plant();
  for (let minute = 0; minute < MINUTES; minute += 3) {
    poll(plant, minute);
    if (minute % 120 === 0) plant.modbus(60 * minute + 1, MASTER, PLC_A, writeWord(2, setPoint(minute)));
  }
  return plant;
}

/** A point of server 2, unit 1, learned for long enough. */
export function knownPoint(table: PointEntity["table"], address: number, over: Partial<PointEntity>): PointEntity {
  const [min, max] = [over.min ?? over.distinct?.[0] ?? 0, over.max ?? over.distinct?.at(-1) ?? 0];
  return {
    kind: "point",
    key: `${assetId(2)}/1/${table}/${address}`,
    src: "learned",
    state: "ok",
    n: 200,
    hours: 24,
    days: 2,
    first: "2026-01-04T08:00:00.000000Z",
    last: "2026-01-05T08:00:00.000000Z",
    server: assetId(2),
    unit: 1,
    table,
    address,
    values: over.distinct === undefined ? "analog" : over.distinct.length === 1 ? "constant" : "discrete",
    isSigned: false,
    low: min,
    high: max,
    togglesPerMinute: 0,
    writesPerMinute: 0,
    ...over,
    min,
    max,
  };
}
