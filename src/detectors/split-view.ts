import type { DetectContext } from "../contracts/detector.js";
import type { ModbusRange, ModbusResponse, Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json, JsonObject } from "../core/json.js";
import { SECOND_US } from "../core/packet-time.js";
import { learnedPoint } from "./point-envelope.js";
import { WatchedPoints } from "./watched-points.js";

const SERVERS_MAX = 4096;
const CLIENTS_MAX = 8192;
/** Two readings within this time are of one moment, and a reader that has not asked for so long reads no more. */
const MOMENT_US = SECOND_US;
const READER_US = 600 * SECOND_US;
/** Of so many moments in a row so many must differ. */
const LATEST_FIVE = 0b11111;
const DIFFERENT_MIN = 3;
/** A point that goes to and fro may be read in one phase by one reader, in the other by another. */
const TOGGLES_MAX = 2;

/** Of each point, twice: 1 + number of the reader, 1 + value, time; then bits of the latest moments. */
const READER = 3;
const BITS = 2 * READER;
const NUMBERS = BITS + 1;

/** A point that two clients are shown differently. */
export interface SplitPoint {
  readonly table: ModbusRange["table"];
  readonly address: number;
  readonly own: number;
  readonly other: number;
  readonly otherClient: string;
}

/** What must have been learned of a point. */
const MINIMUM = { samplesCount: 200, learnedSeconds: 0 } as const;

/**
 * Compares what two clients read of the same points at the same moment. Only states that rest are compared: one client
 * reads the same before and after the other reads something else.
 */
export class SplitView {
  readonly #points: WatchedPoints<true>;
  /** The latest two readers of a server, the newer first, with the time of the older. */
  readonly #readers: BoundedMap<[newer: string, older: string, olderTime: number]>;
  readonly #numbers: BoundedMap<number>;
  readonly #names: string[];

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    const { points, readers, names } = (saved ?? {}) as JsonObject;
    this.#points = new WatchedPoints<true>(NUMBERS, restingPoint, points);
    this.#readers = new BoundedMap(SERVERS_MAX);
    for (const [server, pair] of (readers ?? []) as unknown as [string, [string, string, number]][]) {
      this.#readers.set(server, [...pair]);
    }
    this.#names = [...((names ?? []) as string[])];
    this.#numbers = new BoundedMap(CLIENTS_MAX);
    for (const [number, name] of this.#names.entries()) this.#numbers.set(name, number);
  }

  /** Takes in a reading; the first point that differs in three of five moments, once. */
  read(event: ModbusResponse, unit: number, range: ModbusRange, context: DetectContext): SplitPoint | undefined {
    const { session, values, time } = event;
    if (!this.#hasTwoReaders(session.server.asset, session.client.asset, time)) return undefined;
    const number = this.#numberOf(session.client.asset);
    if (number === undefined) return undefined;
    let found: SplitPoint | undefined;
    this.#points.visit({ server: session.server, unit, range }, values, context, (page, at, first, count) => {
      for (let i = 0; i < count; i++) {
        if (page.rules[at + i] === undefined) continue;
        const place = (at + i) * NUMBERS;
        const value = values[first + i] as number;
        const isSplit = note(page.state, place, number + 1, value + 1, time);
        if (!isSplit || found !== undefined) continue;
        const other = page.state[place] === number + 1 ? place + READER : place;
        found = {
          table: range.table,
          address: page.from + at + i,
          own: value,
          other: (page.state[other + 1] as number) - 1,
          otherClient: this.#names[(page.state[other] as number) - 1] ?? "",
        };
      }
    });
    return found;
  }

  save(): JsonObject {
    const readers = [...this.#readers.entries()] as unknown as Json;
    return { points: this.#points.save(), readers, names: [...this.#names] };
  }

  #hasTwoReaders(server: string, client: string, time: number): boolean {
    const readers = this.#readers.touch(server);
    if (readers === undefined) {
      this.#readers.set(server, [client, "", 0]);
      return false;
    }
    if (readers[0] !== client) {
      readers[1] = readers[0];
      readers[0] = client;
    } else if (readers[1] === "") return false;
    else return time - readers[2] <= READER_US;
    readers[2] = time;
    return true;
  }

  #numberOf(client: string): number | undefined {
    const known = this.#numbers.get(client);
    if (known !== undefined) return known;
    if (this.#names.length >= CLIENTS_MAX) return undefined;
    this.#names.push(client);
    this.#numbers.set(client, this.#names.length - 1);
    return this.#names.length - 1;
  }
}

function restingPoint(
  server: Party,
  unit: number,
  table: ModbusRange["table"],
  address: number,
  context: DetectContext,
): true | undefined {
  const learned = learnedPoint(server.asset, unit, table, address, context, MINIMUM);
  if (learned === undefined || learned.togglesPerMinute > TOGGLES_MAX) return undefined;
  return learned.values === "constant" || learned.values === "discrete" ? true : undefined;
}

/** Takes in the reading of one point; true when with it enough moments differ. */
function note(state: Float64Array, place: number, reader: number, value: number, time: number): boolean {
  const isFirst = state[place] === reader || (state[place + READER] !== reader && state[place] === 0);
  const own = isFirst ? place : place + READER;
  const other = isFirst ? place + READER : place;
  const [before, beforeTime] = [state[own + 1] as number, state[own + 2] as number];
  const wasOwn = state[own] === reader;
  state[own] = reader;
  state[own + 1] = value;
  state[own + 2] = time;
  const otherTime = state[other + 2] as number;
  if (!wasOwn || before !== value || state[other] === 0 || otherTime <= beforeTime) return false;
  if (time - otherTime > MOMENT_US && otherTime - beforeTime > MOMENT_US) return false;
  const isDifferent = state[other + 1] !== value;
  const bits = (((state[place + BITS] as number) << 1) | (isDifferent ? 1 : 0)) & LATEST_FIVE;
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  const isSplit = isDifferent && count >= DIFFERENT_MIN;
  state[place + BITS] = isSplit ? 0 : bits;
  return isSplit;
}
