import { expect } from "vitest";
import type { Json } from "../../../../src/core/json.js";
import { Cursor } from "../../../../src/protocols/opcua/binary/cursor.js";
import type { Reader } from "../../../../src/protocols/opcua/binary/reader.js";
import { FAULT } from "../../../../src/protocols/opcua/services/faults.js";
import { KNOWN_STRUCTURES } from "../../../../src/protocols/opcua/services/known-structures.js";
import { fromHex } from "./encoding.js";

type FaultName = keyof typeof FAULT;

/** One value, its bytes in hexadecimal; without `want` it is null. All bytes are read unless `left` says otherwise. */
export interface Row {
  readonly name: string;
  readonly hex: string;
  readonly want?: Json;
  readonly faults?: readonly FaultName[];
  readonly left?: number;
}

interface Outcome {
  readonly value: Json | undefined;
  readonly faults: readonly FaultName[];
  readonly left: number;
  readonly isStopped: boolean;
}

/** Reads in both ways, which must end at the same byte with the same faults. */
export function readBoth(reader: Reader, hex: string): Outcome {
  const bytes = fromHex(hex);
  const built = new Cursor(KNOWN_STRUCTURES);
  built.start(bytes, 0, bytes.length);
  const value = reader.build(built);
  const walked = new Cursor(KNOWN_STRUCTURES);
  walked.start(bytes, 0, bytes.length);
  reader.walk(walked);
  expect([walked.at, walked.faults, walked.isStopped]).toEqual([built.at, built.faults, built.isStopped]);
  const left = bytes.length - built.at;
  return { value: clean(value), faults: faultNames(built.faults), left, isStopped: built.isStopped };
}

/** What a row says, and that every cut of a sound value is too short. */
export function checkRow(reader: Reader, row: Row): void {
  const outcome = readBoth(reader, row.hex);
  expect(outcome.value).toEqual(row.want);
  expect(outcome.faults).toEqual(row.faults ?? []);
  expect(outcome.left).toBe(row.left ?? 0);
  if (row.faults !== undefined || row.left !== undefined) return;
  const hex = row.hex.replaceAll(" ", "");
  for (let end = 0; end < hex.length; end += 2) {
    expect(readBoth(reader, hex.slice(0, end))).toMatchObject({ faults: ["bodyTooShort"], isStopped: true });
  }
}

export function faultNames(bits: number): FaultName[] {
  return (Object.keys(FAULT) as FaultName[]).filter((name) => (bits & FAULT[name]) !== 0);
}

/** As the writer of records leaves it: without members that are undefined. */
export function clean(value: Json | undefined): Json | undefined {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Json);
}
