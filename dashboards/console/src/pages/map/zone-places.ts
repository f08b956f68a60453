import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { type Block, blocksOf, type MapPlace, placesInBlock } from "./level-places.js";
import type { MapGraph } from "./map-graph.js";

/** Around a block, for its frame and its title. */
const MARGIN = 40;
const ROUNDS_MAX = 200;

cytoscape.use(fcose);

interface Box {
  readonly block: Block;
  x: number;
  y: number;
}

/** Groups near those that they talk to, assets of a group in rows; nothing lies on anything else. */
export function zonePlaces(graph: MapGraph): ReadonlyMap<string, MapPlace> {
  const blocks = blocksOf(graph).filter(({ nodes }) => nodes.length > 0);
  const sketch = cytoscape({
    ...{ headless: true, styleEnabled: true },
    style: [{ selector: "node", style: { shape: "rectangle", width: "data(width)", height: "data(height)" } }],
    elements: [
      ...blocks.map(({ id, width, height }) => ({
        data: { id, width: width + MARGIN * 2, height: height + MARGIN * 2 },
      })),
      ...groupLines(graph).map(([source, target]) => ({ data: { source, target } })),
    ],
  });
  const layout = {
    ...{ name: "fcose", animate: false, fit: false, randomize: true, quality: "default" },
    ...{ idealEdgeLength: 90, nodeRepulsion: 6000, nodeSeparation: 80, packComponents: false },
  };
  sketch.layout(layout).run();
  const boxes = blocks.map((block): Box => ({ block, ...sketch.getElementById(block.id).position() }));
  sketch.destroy();
  pushApart(boxes);
  return new Map(
    boxes.flatMap(({ block, x, y }) =>
      placesInBlock(block, Math.round(x - block.width / 2), Math.round(y - block.height / 2)),
    ),
  );
}

/** Groups that talk, each two once. */
function groupLines({ nodes, lines }: MapGraph): readonly (readonly [string, string])[] {
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group.id]));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { ends } of lines) {
    const [one = "", other = ""] = ends.map((end) => groupOf.get(end)).sort();
    if (one !== other) pairs.set(JSON.stringify([one, other]), [one, other]);
  }
  return [...pairs.values()];
}

/** Moves boxes that lie on each other apart, the shortest way, until none do. */
function pushApart(boxes: readonly Box[]): void {
  for (let round = 0; round < ROUNDS_MAX; round++) {
    let isDone = true;
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const overX = (one.block.width + other.block.width) / 2 + MARGIN * 2 - Math.abs(one.x - other.x);
        const overY = (one.block.height + other.block.height) / 2 + MARGIN * 2 - Math.abs(one.y - other.y);
        if (overX <= 1 || overY <= 1) continue;
        isDone = false;
        if (overX < overY) spread(one, other, "x", overX);
        else spread(one, other, "y", overY);
      }
    }
    if (isDone) return;
  }
}

function spread(one: Box, other: Box, axis: "x" | "y", over: number): void {
  const step = over / 2 + 0.5;
  const side = one[axis] <= other[axis] ? -1 : 1;
  one[axis] += side * step;
  other[axis] -= side * step;
}
