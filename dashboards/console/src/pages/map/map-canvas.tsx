import { useEffect, useRef, useState } from "preact/hooks";
import { ask, tell } from "../../api/client.js";
import { useKeys } from "../../app/keys.js";
import { go, withQuery } from "../../app/location.js";
import { theme } from "../../app/settings.js";
import { say } from "../../app/toasts.js";
import { mayDecide } from "../../app/visitor.js";
import { toggled } from "./group-toggle.js";
import type { MapPlace } from "./level-places.js";
import type { MapDrawing } from "./map-drawing.js";
import type { MapGraph } from "./map-graph.js";
import { MapLegend } from "./map-legend.js";
import type { MapView } from "./use-map.js";

const PATH = "/api/v1/map-positions";
/** More cannot be drawn anew for each step of the pointer. */
const ELEMENTS_SMOOTH_MAX = 400;

interface MapCanvasProps {
  readonly graph: MapGraph;
  readonly view: MapView;
}

/** The plant as a drawing. What drawing needs is loaded with it. */
export function MapCanvas({ graph, view }: MapCanvasProps) {
  const { layout } = view;
  const chosen = drawnNode(graph, view.chosen);
  const container = useRef<HTMLDivElement>(null);
  const clicked = useRef<string>(undefined);
  const [drawing, failure] = useDrawing(container, graph, clicked);
  const kept = useKeptPlaces();
  useEffect(() => {
    if (drawing !== undefined && kept !== undefined) drawing.draw(graph, layout, kept);
  }, [drawing, kept, graph, layout]);
  useEffect(() => {
    // What was clicked is in sight; the map does not move under the pointer.
    drawing?.choose(chosen, clicked.current !== chosen);
    clicked.current = undefined;
  }, [drawing, chosen]);
  useColours(drawing);
  const move = (side: Parameters<MapDrawing["beside"]>[0]) => {
    const next = drawing?.beside(side);
    if (next !== undefined) go(withQuery({ at: next }), true);
  };
  const arrange = () => {
    if (drawing === undefined) return;
    if (layout === "zone" && mayDecide.value) {
      tell("DELETE", PATH).then(
        () => drawing.arrange(graph),
        (fault: Error) => say({ text: fault.message, isBad: true }),
      );
    } else drawing.arrange(graph);
  };
  useKeys([
    { keys: "ArrowLeft", help: "Asset to the left", act: () => move("left") },
    { keys: "ArrowRight", help: "Asset to the right", act: () => move("right") },
    { keys: "ArrowUp", help: "Asset above", act: () => move("up") },
    { keys: "ArrowDown", help: "Asset below", act: () => move("down") },
    { keys: "+", help: "Closer", act: () => drawing?.zoom(1) },
    { keys: "-", help: "Farther", act: () => drawing?.zoom(-1) },
    { keys: "0", help: "All of the map", act: () => drawing?.fit() },
  ]);
  const assets = graph.nodes.filter(({ asset }) => asset !== undefined).length;
  const label = `Map of ${assets} assets and ${graph.lines.length} connections. The same is there as a table: v t.`;
  return (
    <div class="map-canvas">
      <div ref={container} class="map-drawing" role="img" aria-label={label} />
      {failure === undefined ? null : <p class="map-failure">{failure}</p>}
      <div class="map-tools" role="toolbar" aria-label="Map">
        <button type="button" aria-label="Closer" title="Closer (+)" onClick={() => drawing?.zoom(1)}>
          +
        </button>
        <button type="button" aria-label="Farther" title="Farther (-)" onClick={() => drawing?.zoom(-1)}>
          −
        </button>
        <button type="button" title="All of the map (0)" onClick={() => drawing?.fit()}>
          Fit
        </button>
        <GroupsButton graph={graph} />
        <button type="button" title="Lay everything out anew" onClick={arrange}>
          Arrange
        </button>
        <button type="button" title="Keep this as an image" onClick={() => savePicture(drawing)}>
          PNG
        </button>
      </div>
      <MapLegend />
    </div>
  );
}

/** Opens all groups, or lets the map choose again. */
function GroupsButton({ graph }: Pick<MapCanvasProps, "graph">) {
  const closed = graph.groups.filter(({ isClosed }) => isClosed).map(({ id }) => id);
  const query = new URLSearchParams(location.search);
  if (closed.length > 0) {
    const open = [...query.getAll("open"), ...closed];
    return (
      <button type="button" title="Open all groups" onClick={() => go(withQuery({ open, shut: undefined }))}>
        Open all
      </button>
    );
  }
  if (!query.has("open")) return null;
  return (
    <button type="button" title="Large groups as one" onClick={() => go(withQuery({ open: undefined }))}>
      Close large
    </button>
  );
}

/** An asset of a closed group is drawn as its group. */
function drawnNode({ nodes, lines, groups }: MapGraph, chosen: string | undefined): string | undefined {
  if (chosen === undefined || [...nodes, ...lines].some(({ id }) => id === chosen)) return chosen;
  return groups.find(({ assets }) => assets.some(({ id }) => id === chosen))?.id;
}

/** The drawing once its code is there; hears what is done on it. */
function useDrawing(
  container: { readonly current: HTMLDivElement | null },
  graph: MapGraph,
  clicked: { current: string | undefined },
) {
  const [drawing, setDrawing] = useState<MapDrawing>();
  const [failure, setFailure] = useState<string>();
  const latest = useRef(graph);
  latest.current = graph;
  useEffect(() => {
    let made: MapDrawing | undefined;
    let isGone = false;
    const open = (id: string) => {
      const group = latest.current.groups.find((one) => one.id === id);
      if (group !== undefined) go(withQuery(toggled(group)));
      else go(`/inventory/${encodeURIComponent(id)}`);
    };
    import("./map-drawing.js").then(
      ({ MapDrawing: Made }) => {
        if (isGone || container.current === null) return;
        const chosen = (id: string | undefined) => {
          clicked.current = id;
          go(withQuery({ at: id }), true);
        };
        const { nodes, lines } = latest.current;
        const isLarge = nodes.length + lines.length > ELEMENTS_SMOOTH_MAX;
        made = new Made(container.current, { chosen, opened: open, placed: keepPlaces }, isLarge);
        setDrawing(made);
      },
      () => setFailure("The map could not be loaded. Load the console again; the sensor may have been replaced."),
    );
    return () => {
      isGone = true;
      made?.close();
    };
  }, [container, clicked]);
  return [drawing, failure] as const;
}

/** Places of earlier visits; none where they cannot be had. */
function useKeptPlaces(): ReadonlyMap<string, MapPlace> | undefined {
  const [kept, setKept] = useState<ReadonlyMap<string, MapPlace>>();
  useEffect(() => {
    ask<{ readonly positions: Readonly<Record<string, MapPlace>> }>(PATH).then(
      ({ positions }) => setKept(new Map(Object.entries(positions))),
      () => setKept(new Map()),
    );
  }, []);
  return kept;
}

function keepPlaces(positions: Readonly<Record<string, MapPlace>>): void {
  if (!mayDecide.value) return;
  tell("PATCH", PATH, { positions }).catch((fault: Error) => say({ text: fault.message, isBad: true }));
}

/** Draws in other colours as soon as the page has them. */
function useColours(drawing: MapDrawing | undefined): void {
  const { value } = theme;
  const drawn = useRef(value);
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const restyle = () => drawing?.restyle();
    if (drawn.current !== value) restyle();
    drawn.current = value;
    dark.addEventListener("change", restyle);
    return () => dark.removeEventListener("change", restyle);
  }, [drawing, value]);
}

function savePicture(drawing: MapDrawing | undefined): void {
  if (drawing === undefined) return;
  const link = document.createElement("a");
  link.href = drawing.png();
  link.download = "zonewarden-map.png";
  link.click();
}
