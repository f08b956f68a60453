import type { ModbusTable } from "../catalog/modbus-functions.js";
import type { PartySelector, PlacedParty } from "./party-selector.js";
import { isInRange, type PointRange, parsePointRange } from "./point-range.js";
import { glob } from "./zone-map.js";

/** Points of a server, by address, node or topic. */
export interface PointPlace {
  readonly server: readonly PartySelector[];
  readonly unit: number | undefined;
  readonly ranges: readonly PointRange[];
  readonly patterns: readonly RegExp[];
}

/** A point as findings name it, taken apart. */
export interface NamedPoint {
  /** Undefined for a node or topic without its server. */
  readonly asset: string | undefined;
  readonly unit: number | undefined;
  readonly table: ModbusTable | undefined;
  readonly address: number | undefined;
  /** The node or topic. */
  readonly name: string;
}

/** Modbus addresses, alone or with their table, are ranges; everything else is a pattern. */
export function pointPlace(
  server: readonly PartySelector[],
  unit: number | undefined,
  points: number | string | readonly (number | string)[],
): PointPlace {
  const list = typeof points === "object" ? points : [points];
  const ranges = list.flatMap((point) => parsePointRange(point) ?? []);
  const patterns = list.filter((point) => parsePointRange(point) === undefined).map((point) => glob(String(point)));
  return { server, unit, ranges, patterns };
}

/** `a:00:0c:29:ee:b7:84/1/hr/40`, or a node or topic, with its server before it or without. */
export function parsePoint(point: string): NamedPoint {
  const [, asset, rest = point] = /^(a:[0-9a-f:.@]+|a:ip:[0-9a-f:.]+)\/(.*)$/s.exec(point) ?? [];
  const match = /^(\d{1,3})\/(co|di|ir|hr)\/(\d{1,5})$/.exec(rest);
  if (match === null) return { asset, unit: undefined, table: undefined, address: undefined, name: rest };
  return {
    asset,
    unit: Number(match[1]),
    table: match[2] as ModbusTable,
    address: Number(match[3]),
    name: rest,
  };
}

/** Whether the point is one of the place's. */
export function isPointOf(place: PointPlace, server: PlacedParty, point: NamedPoint): boolean {
  if (!place.server.some((selector) => selector.matches(server))) return false;
  const { unit, table, address, name } = point;
  if (place.unit !== undefined && unit !== undefined && place.unit !== unit) return false;
  if (address !== undefined) return place.ranges.some((range) => isInRange(range, table, address));
  return place.patterns.some((pattern) => pattern.test(name));
}
