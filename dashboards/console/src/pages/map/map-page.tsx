import { useRef } from "preact/hooks";
import { useKeys } from "../../app/keys.js";
import { go, withQuery } from "../../app/location.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import type { Plant } from "../../plant/use-plant.js";
import { QueryBox } from "../alerts/query-box.js";
import { FindBox } from "./find-box.js";
import { toggled } from "./group-toggle.js";
import { MapCanvas } from "./map-canvas.js";
import type { MapGraph } from "./map-graph.js";
import { MapPanel } from "./map-panel.js";
import { MapTable } from "./map-table.js";
import { type MapView, useMap } from "./use-map.js";
import "../alerts/alerts.css";
import "../../plant/plant.css";
import "./map.css";

/** Zones and conduits: who is where, who talks to whom, and what is wrong with it. */
export function MapPage() {
  const { view, plant, graph, fault, again } = useMap();
  const search = useRef<HTMLInputElement>(null);
  useKeys([
    { keys: "f", help: "Find an asset", act: () => search.current?.focus() },
    { keys: "v l", help: "Levels above each other", act: () => go(withQuery({ layout: undefined, view: undefined })) },
    { keys: "v z", help: "Zones as they were put", act: () => go(withQuery({ layout: "zone", view: undefined })) },
    { keys: "v t", help: "As a table, or as a map", act: () => go(withQuery({ view: view.isTable ? "" : "table" })) },
    ...graphKeys(graph, view),
  ]);
  if (plant === undefined || graph === undefined) {
    if (fault === undefined) return <Empty text="Loading" />;
    if (fault.status === 404) return <Empty text="This sensor does not say what its plant is made of." />;
    return <FaultNote fault={fault} onAgain={again} />;
  }
  return (
    <section class="map-page" aria-label="Map">
      <header>
        <h1>Map</h1>
        <QueryBox text={view.text} fault={view.queryFault} />
        <FindBox field={search} text={view.find} assets={plant.assets} />
        <MapChoices view={view} />
      </header>
      <MapNotes zones={plant.zones.length} assets={plant.assets.length} unlisted={plant.unlisted} />
      {plant.assets.length === 0 ? (
        <Empty text="Nothing was seen yet. As soon as machines talk, they are here; Health says what the sensor hears." />
      ) : (
        <div class={view.chosen === undefined ? "map-body" : "map-body has-panel"}>
          {view.isTable ? <MapTable graph={graph} view={view} /> : <MapCanvas graph={graph} view={view} />}
          {view.chosen === undefined ? null : <MapPanel key={view.chosen} plant={plant} graph={graph} view={view} />}
        </div>
      )}
    </section>
  );
}

/** By keyboard one asset after the other, those with alerts first. */
function graphKeys(graph: MapGraph | undefined, { chosen, isTable }: MapView) {
  const nodes = (graph?.nodes ?? [])
    .filter(({ isLit }) => isLit)
    .toSorted((a, b) => (b.mark?.severity ?? -1) - (a.mark?.severity ?? -1));
  const step = (by: 1 | -1) => {
    const at = nodes.findIndex(({ id }) => id === chosen);
    const next = nodes[at < 0 ? 0 : (at + by + nodes.length) % nodes.length];
    if (next !== undefined) go(withQuery({ at: next.id }), true);
  };
  const open = () => {
    const node = nodes.find(({ id }) => id === chosen);
    if (node === undefined) return;
    if (node.asset === undefined) go(withQuery(toggled(node.group)));
    else go(`/inventory/${encodeURIComponent(node.id)}`);
  };
  const leave = () => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    else if (chosen !== undefined) go(withQuery({ at: undefined }), true);
  };
  return [
    { keys: "j", help: "Next asset, those with alerts first", act: () => step(1) },
    { keys: "k", help: "Asset before", act: () => step(-1) },
    { keys: "o", help: "Open the asset, or the group", act: open },
    ...(isTable ? [] : [{ keys: "Enter", help: "Open the asset, or the group", act: open }]),
    { keys: "Escape", help: "Leave the search, or the asset", act: leave },
  ];
}

function MapChoices({ view: { layout, isTable, isHiding, text, find } }: { readonly view: MapView }) {
  const shown = isTable ? "table" : layout;
  const choose = (value: string) =>
    go(withQuery({ view: value === "table" ? "table" : undefined, ...(value === "table" ? {} : { layout: value }) }));
  return (
    <>
      <label class="alerts-choice">
        <span>Show</span>
        <select value={shown} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="level">by level</option>
          <option value="zone">by zone</option>
          <option value="table">as a table</option>
        </select>
      </label>
      {text === "" && find === "" ? null : (
        <label class="alerts-choice">
          <span>The rest is</span>
          <select
            value={isHiding ? "hidden" : "faded"}
            onChange={({ currentTarget: { value } }) => go(withQuery({ rest: value === "hidden" ? value : undefined }))}
          >
            <option value="faded">faded</option>
            <option value="hidden">hidden</option>
          </select>
        </label>
      )}
    </>
  );
}

interface MapNotesProps {
  readonly zones: number;
  readonly assets: number;
  readonly unlisted: Plant["unlisted"];
}

function MapNotes({ zones, assets, unlisted }: MapNotesProps) {
  return (
    <>
      {zones === 0 && assets > 0 ? (
        <p class="map-note">
          <strong>There is no policy yet:</strong> levels are guessed, and nothing is denied.{" "}
          <code>zonewarden baseline to-policy</code> makes a draft of what was learned; name it as <code>policy</code>{" "}
          in the configuration of the sensor.
        </p>
      ) : null}
      {unlisted.assets + unlisted.conduits > 0 ? (
        <p class="map-note" role="status">
          Not all of it is here: there was no room for {unlisted.assets.toLocaleString("en")} assets and{" "}
          {unlisted.conduits.toLocaleString("en")} conduits.
        </p>
      ) : null}
    </>
  );
}
