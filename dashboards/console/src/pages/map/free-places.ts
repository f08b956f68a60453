import { CELL, type MapPlace } from "./level-places.js";

/** Something that has no place yet. */
export interface Unplaced {
  readonly id: string;
  readonly group: string;
}

/** Something that has one. */
export interface Placed {
  readonly id: string;
  readonly group: string;
  readonly place: MapPlace;
}

/** In cells, inclusive. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rings around a place that are looked at; beyond, everything is put to the right of all. */
const RINGS_MAX = 60;
const MARGIN = 1;
const WIDE = 1.6;

/**
 * Places for what is new on a map that stands: beside the others of its group, or where there is room for all of its
 * group, near `hints` where its group is named there. What has a place keeps it.
 */
export function freePlaces(
  fresh: readonly Unplaced[],
  placed: readonly Placed[],
  hints: ReadonlyMap<string, MapPlace> = new Map(),
): ReadonlyMap<string, MapPlace> {
  const boxes = new Map<string, Box>();
  const taken = new Set<string>();
  for (const { group, place } of placed) {
    const [column, row] = cellOf(place);
    taken.add(`${column} ${row}`);
    boxes.set(group, withCell(boxes.get(group), column, row));
  }
  const byGroup = new Map<string, Unplaced[]>();
  for (const one of fresh) byGroup.set(one.group, [...(byGroup.get(one.group) ?? []), one]);
  const places = new Map<string, MapPlace>();
  const put = (id: string, group: string, column: number, row: number) => {
    taken.add(`${column} ${row}`);
    boxes.set(group, withCell(boxes.get(group), column, row));
    places.set(id, [column * CELL.width, row * CELL.height]);
  };
  for (const [group, own] of byGroup) {
    const others = () => [...boxes].filter(([name]) => name !== group).map(([, box]) => box);
    const box = boxes.get(group);
    if (box === undefined) {
      const columns = Math.ceil(Math.sqrt(own.length * WIDE));
      const rows = Math.ceil(own.length / columns);
      const [left, top] = roomFor(columns, rows, hints.get(group), others());
      for (const [index, { id }] of own.entries())
        put(id, group, left + (index % columns), top + Math.floor(index / columns));
      continue;
    }
    const around: readonly [number, number] = [
      Math.round((box.left + box.right) / 2),
      Math.round((box.top + box.bottom) / 2),
    ];
    for (const { id } of own) {
      const apart = others();
      const isFree = (column: number, row: number) =>
        !taken.has(`${column} ${row}`) && !apart.some((one) => meets(one, boxAt(column, row, 1, 1)));
      put(id, group, ...(nearest(around, isFree) ?? rightOfAll(boxes)));
    }
  }
  return places;
}

function roomFor(columns: number, rows: number, hint: MapPlace | undefined, others: readonly Box[]): [number, number] {
  const beside = rightOfAll(new Map(others.map((box, index) => [String(index), box])));
  if (hint === undefined) return [beside[0] + MARGIN, beside[1]];
  const [column, row] = cellOf(hint);
  const corner: readonly [number, number] = [column - Math.floor(columns / 2), row - Math.floor(rows / 2)];
  const hasRoom = (left: number, top: number) => !others.some((box) => meets(box, boxAt(left, top, columns, rows)));
  return nearest(corner, hasRoom) ?? beside;
}

/** The cell nearest to one, ring by ring, that fits. */
function nearest(
  [column, row]: readonly [number, number],
  fits: (column: number, row: number) => boolean,
): [number, number] | undefined {
  for (let ring = 0; ring <= RINGS_MAX; ring++) {
    for (let dy = -ring; dy <= ring; dy++) {
      const step = Math.abs(dy) === ring ? 1 : Math.max(1, 2 * ring);
      for (let dx = -ring; dx <= ring; dx += step) if (fits(column + dx, row + dy)) return [column + dx, row + dy];
    }
  }
  return undefined;
}

function rightOfAll(boxes: ReadonlyMap<string, Box>): [number, number] {
  const all = [...boxes.values()];
  if (all.length === 0) return [0, 0];
  return [Math.max(...all.map(({ right }) => right)) + 2, Math.min(...all.map(({ top }) => top))];
}

function withCell(box: Box | undefined, column: number, row: number): Box {
  if (box === undefined) return { left: column, top: row, right: column, bottom: row };
  return {
    left: Math.min(box.left, column),
    top: Math.min(box.top, row),
    right: Math.max(box.right, column),
    bottom: Math.max(box.bottom, row),
  };
}

function boxAt(left: number, top: number, columns: number, rows: number): Box {
  return { left, top, right: left + columns - 1, bottom: top + rows - 1 };
}

/** Boxes are drawn larger than what is in them. */
function meets(one: Box, other: Box): boolean {
  return (
    one.left - MARGIN <= other.right &&
    other.left - MARGIN <= one.right &&
    one.top - MARGIN <= other.bottom &&
    other.top - MARGIN <= one.bottom
  );
}

function cellOf([x, y]: MapPlace): [number, number] {
  return [Math.round(x / CELL.width), Math.round(y / CELL.height)];
}
