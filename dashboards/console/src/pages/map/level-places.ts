import { levelTitle } from "./asset-groups.js";
import type { MapGraph, MapNode } from "./map-graph.js";

/** A point of the map. */
export type MapPlace = readonly [x: number, y: number];

/** Room for a node with its name. */
export const CELL = { width: 124, height: 92 } as const;

/** A level of the plant as a stripe across the map. */
export interface LevelBand {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything is when levels lie above each other. */
export interface LevelPlaces {
  readonly places: ReadonlyMap<string, MapPlace>;
  /** Of zones that have nobody in them: middle of their boxes. */
  readonly empty: ReadonlyMap<string, MapPlace>;
  readonly bands: readonly LevelBand[];
}

const GROUP_GAP = 44;
const GROUP_HEAD = 30;
const BAND_GAP = 10;
const BAND_PAD = 16;
const GUTTER = 170;
/** Widths that are tried; the one that fills a screen best is taken. */
const WIDTHS = [700, 900, 1100, 1350, 1600, 1900, 2300, 2800, 3500, 4500, 6000, 8000, 11_000, 15_000] as const;
/** Of screens: width by height. */
const SCREEN = 1.65;

/** Assets that lie together, in rows. */
export interface Block {
  readonly id: string;
  readonly nodes: readonly MapNode[];
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

/** Levels from the top down, groups of a level side by side, assets of a group in rows; always the same. */
export function levelPlaces(graph: MapGraph): LevelPlaces {
  const levels = new Map<number | undefined, Block[]>();
  for (const block of blocksOf(graph)) {
    const level = graph.groups.find(({ id }) => id === block.id)?.level;
    levels.set(level, [...(levels.get(level) ?? []), block]);
  }
  const tried = WIDTHS.map((widthMax) => placedWithin(levels, widthMax));
  const sizeOf = ({ width, height }: (typeof tried)[number]) => Math.max(width / SCREEN, height);
  return tried.reduce((best, one) => (sizeOf(one) < sizeOf(best) ? one : best));
}

/** The groups of a graph as blocks, those that nobody is in too. */
export function blocksOf({ groups, nodes }: MapGraph): readonly Block[] {
  const byGroup = new Map<string, MapNode[]>(groups.map(({ id }) => [id, []]));
  for (const node of nodes) byGroup.get(node.group.id)?.push(node);
  return groups.map(({ id }) => blockOf(id, byGroup.get(id) ?? []));
}

/** Where the nodes of a block are, its left upper corner given. */
export function placesInBlock(
  { nodes, columns }: Block,
  x: number,
  y: number,
): readonly (readonly [string, MapPlace])[] {
  return nodes.map(({ id }, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return [id, [x + (column + 0.5) * CELL.width, y + (row + 0.5) * CELL.height]];
  });
}

function placedWithin(levels: ReadonlyMap<number | undefined, readonly Block[]>, widthMax: number) {
  const places = new Map<string, MapPlace>();
  const empty = new Map<string, MapPlace>();
  const bands: LevelBand[] = [];
  let [top, right] = [0, 0];
  for (const [level, own] of levels) {
    let [x, y, rowHeight] = [GUTTER, top + BAND_PAD + GROUP_HEAD, 0];
    for (const block of own) {
      if (x > GUTTER && x + block.width > GUTTER + widthMax) {
        [x, y, rowHeight] = [GUTTER, y + rowHeight + GROUP_GAP + GROUP_HEAD, 0];
      }
      if (block.nodes.length === 0) empty.set(block.id, [x + block.width / 2, y + block.height / 2]);
      for (const [id, place] of placesInBlock(block, x, y)) places.set(id, place);
      right = Math.max(right, x + block.width);
      x += block.width + GROUP_GAP;
      rowHeight = Math.max(rowHeight, block.height);
    }
    const height = y + rowHeight + BAND_PAD - top;
    bands.push({ title: levelTitle(level), x: 0, y: top, width: 0, height });
    top += height + BAND_GAP;
  }
  const width = right + BAND_PAD;
  return { places, empty, bands: bands.map((band) => ({ ...band, width })), width, height: top - BAND_GAP };
}

function blockOf(id: string, nodes: readonly MapNode[]): Block {
  const columns = Math.max(1, Math.min(nodes.length, Math.ceil(Math.sqrt(nodes.length * 2.4))));
  const rows = Math.max(1, Math.ceil(nodes.length / columns));
  return { id, nodes, columns, width: columns * CELL.width, height: rows * CELL.height };
}
