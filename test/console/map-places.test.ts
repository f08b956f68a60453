import { describe, expect, it } from "vitest";
import { assetGroups } from "../../dashboards/console/src/pages/map/asset-groups.js";
import { freePlaces, type Placed } from "../../dashboards/console/src/pages/map/free-places.js";
import { CELL, levelPlaces, type MapPlace } from "../../dashboards/console/src/pages/map/level-places.js";
import { mapGraph } from "../../dashboards/console/src/pages/map/map-graph.js";
import { zonePlaces } from "../../dashboards/console/src/pages/map/zone-places.js";
import { alertMarks } from "../../dashboards/console/src/plant/alert-marks.js";
import { madePlant } from "../browser/made-plant.js";

function graphOf(cells: number, assetsPerCell: number) {
  const plant = madePlant({ cells, assetsPerCell, office: 12, moreConduits: 20 });
  const groups = assetGroups(plant.assets(), plant.zones(), { opened: [], closed: [] });
  return mapGraph(groups, plant.conduits(), alertMarks([]), { lit: undefined, found: new Set() }, false);
}

/** Pairs that lie on each other. */
function overlaps(places: ReadonlyMap<string, MapPlace>): readonly string[] {
  const all = [...places];
  return all.flatMap(([id, [x, y]], index) =>
    all
      .slice(index + 1)
      .filter(([, [otherX, otherY]]) => Math.abs(x - otherX) < CELL.width - 1 && Math.abs(y - otherY) < CELL.height - 1)
      .map(([other]) => `${id} ${other}`),
  );
}

describe("places by level", () => {
  it.each([
    ["a small plant", 1, 3],
    ["a plant", 6, 9],
    ["a large one", 20, 50],
  ])("have room for %s, each level within its stripe", (_, cells, assetsPerCell) => {
    const graph = graphOf(cells, assetsPerCell);
    const { places, bands, empty } = levelPlaces(graph);
    expect(places.size).toBe(graph.nodes.length);
    expect(overlaps(places)).toEqual([]);
    expect(bands.map(({ title }) => title.slice(0, 9).trim())).toEqual([
      "Level 4 ·",
      "Level 3.5",
      "Level 2 ·",
      "Level 1 ·",
      "Level 0 ·",
    ]);
    for (const { id, group } of graph.nodes) {
      const [x = 0, y = 0] = places.get(id) ?? [];
      const band = bands.find(({ title }) => title.startsWith(`Level ${group.level} `));
      expect(band && y > band.y && y < band.y + band.height && x < band.x + band.width).toBe(true);
    }
    expect([...empty.keys()]).toEqual(["zone sensors"]);
    const right = Math.max(...bands.map(({ width }) => width));
    const bottom = Math.max(...bands.map(({ y, height }) => y + height));
    expect(right / bottom).toBeGreaterThan(0.6);
  });
});

describe("places by zone", () => {
  it("have groups apart", () => {
    const graph = graphOf(8, 20);
    const places = zonePlaces(graph);
    expect(places.size).toBe(graph.nodes.length);
    expect(overlaps(places)).toEqual([]);
    const boxOf = (group: string) => {
      const own = graph.nodes.filter((node) => node.group.id === group).map(({ id }) => places.get(id) ?? [0, 0]);
      const [xs, ys] = [own.map(([x]) => x ?? 0), own.map(([, y]) => y ?? 0)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    };
    const boxes = graph.groups.filter(({ assets }) => assets.length > 0).map(({ id }) => boxOf(id));
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top;
        expect(isApart).toBe(true);
      }
    }
  });
});

describe("places for what is new", () => {
  const at = (id: string, group: string, column: number, row: number): Placed => ({
    ...{ id, group },
    place: [column * CELL.width, row * CELL.height],
  });
  const standing = [at("a", "one", 0, 0), at("b", "one", 1, 0), at("c", "two", 4, 0)];

  it("are beside their own, and on nobody", () => {
    const fresh = ["x", "y", "z"].map((id) => ({ id, group: "one" }));
    const places = freePlaces(fresh, standing);
    const all = new Map([...standing.map(({ id, place }) => [id, place] as const), ...places]);
    expect(overlaps(all)).toEqual([]);
    for (const [x = 0, y = 0] of places.values()) {
      expect(x).toBeLessThanOrEqual(2 * CELL.width);
      expect(Math.abs(y)).toBeLessThanOrEqual(CELL.height);
    }
  });

  it("are where there is room for a whole new group, near its hint", () => {
    const fresh = Array.from({ length: 9 }, (_, i) => ({ id: `n${i}`, group: "three" }));
    const places = freePlaces(fresh, standing, new Map([["three", [4 * CELL.width, 0]]]));
    const all = new Map([...standing.map(({ id, place }) => [id, place] as const), ...places]);
    expect(overlaps(all)).toEqual([]);
    const xs = [...places.values()].map(([x]) => x);
    // A gap stays to the groups that are there.
    for (const [x, y] of places.values()) {
      for (const { place } of standing) {
        const isApart = Math.abs(x - place[0]) >= 2 * CELL.width || Math.abs(y - place[1]) >= 2 * CELL.height;
        expect(isApart).toBe(true);
      }
    }
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(4 * CELL.width);
    expect(Math.max(...xs.map((x) => Math.abs(x - 4 * CELL.width)))).toBeLessThan(8 * CELL.width);
  });

  it("are to the right of all without a hint, and begin somewhere", () => {
    const [[x = 0] = []] = [...freePlaces([{ id: "n", group: "three" }], standing).values()];
    expect(x).toBeGreaterThan(4 * CELL.width);
    expect(freePlaces([{ id: "n", group: "g" }], []).size).toBe(1);
    expect(freePlaces([], standing).size).toBe(0);
  });
});
