import type { AssetView } from "../../../../../src/contracts/plant-view.js";
import { go, withQuery } from "../../app/location.js";
import { Empty } from "../../components/empty.js";
import { AlertMarkBadge } from "../../plant/alert-mark-badge.js";
import { AssetAlerts } from "../../plant/asset-alerts.js";
import { queryOfAsset, queryOfPair, queryOfZone } from "../../plant/asset-alerts-query.js";
import { AssetConduits, ConduitText, sortedConduits } from "../../plant/asset-conduits.js";
import { AssetFacts } from "../../plant/asset-facts.js";
import { addressOf, assetName } from "../../plant/asset-name.js";
import { StandingBadge } from "../../plant/standing-badge.js";
import { StateChip } from "../../plant/state-chip.js";
import type { Plant } from "../../plant/use-plant.js";
import { type AssetGroup, levelTitle } from "./asset-groups.js";
import { toggled } from "./group-toggle.js";
import type { MapGraph, MapLine } from "./map-graph.js";
import type { MapView } from "./use-map.js";

const CONDUITS_MAX = 60;
const ALERTS_MAX = 6;
const ASSETS_MAX = 200;

interface MapPanelProps {
  readonly plant: Plant;
  readonly graph: MapGraph;
  readonly view: MapView;
}

/** What is known of what was chosen on the map. */
export function MapPanel({ plant, graph, view }: MapPanelProps) {
  const { chosen, query } = view;
  const asset = plant.assets.find(({ id }) => id === chosen);
  const group = graph.groups.find(({ id }) => id === chosen);
  const line = graph.lines.find(({ id }) => id === chosen);
  return (
    <aside class="map-panel" aria-label="What is chosen" aria-live="polite">
      <button type="button" class="panel-close" aria-label="Close" title="Escape" onClick={() => choose(undefined)}>
        ×
      </button>
      {asset === undefined ? null : <AssetPart {...{ asset, plant, graph, query }} />}
      {group === undefined ? null : <GroupPart {...{ group, graph, query }} />}
      {line === undefined ? null : <LinePart {...{ line, plant, query }} />}
      {(asset ?? group ?? line) ? null : <Empty text="This is not on the map, or not any more." />}
    </aside>
  );
}

function AssetPart({ asset, plant, graph, query }: Omit<MapPanelProps, "view"> & { asset: AssetView; query: string }) {
  const { id, baselineState } = asset;
  const own = plant.conduits.filter(({ client, server }) => client === id || server === id);
  const isOnMap = graph.nodes.some((node) => node.id === id);
  const closed = graph.groups.find(({ isClosed, assets }) => isClosed && assets.some((one) => one.id === id));
  return (
    <>
      <h2>{assetName(asset)}</h2>
      <p>
        <code>{addressOf(asset)}</code> <StateChip state={baselineState} />
      </p>
      <p class="panel-links">
        <a href={`/inventory/${encodeURIComponent(id)}`}>In the inventory</a>
        <a href={`/alerts?${new URLSearchParams({ q: queryOfAsset(query, id), by: "each" })}`}>Its alerts</a>
        <button type="button" class="link-button" onClick={() => go(withQuery({ find: id }))}>
          Only it and whom it talks to
        </button>
        {isOnMap || closed === undefined ? null : (
          <button type="button" class="link-button" onClick={() => go(withQuery({ ...toggled(closed), at: id }))}>
            Open its group
          </button>
        )}
      </p>
      <h3>Alerts</h3>
      <AssetAlerts query={queryOfAsset(query, id)} max={ALERTS_MAX} />
      <h3>Conduits</h3>
      <AssetConduits asset={id} conduits={own} max={CONDUITS_MAX} peer={(other) => <Peer id={other} plant={plant} />} />
      <h3>Facts</h3>
      <AssetFacts asset={asset} />
    </>
  );
}

function GroupPart({ group, graph, query }: { group: AssetGroup; graph: MapGraph; query: string }) {
  const { title, zone, level, assets, isClosed, id } = group;
  const mark = graph.nodes.find((node) => node.id === id)?.mark;
  return (
    <>
      <h2>{title}</h2>
      <p>
        {zone === undefined ? "A network in no zone" : `Zone, ${zone.type}`}, {levelTitle(level).toLowerCase()},{" "}
        {assets.length === 1 ? "1 asset" : `${assets.length.toLocaleString("en")} assets`}
      </p>
      <p class="panel-links">
        <button type="button" onClick={() => go(withQuery(toggled(group)))}>
          {isClosed ? "Open the group" : "Close the group"}
        </button>
        {zone === undefined ? null : <AlertMarkBadge mark={mark} query={queryOfZone(query, zone.id)} />}
      </p>
      <ul class="panel-assets">
        {assets.slice(0, ASSETS_MAX).map((asset) => (
          <li key={asset.id}>
            <button type="button" class="link-button" onClick={() => choose(asset.id)}>
              {assetName(asset)}
            </button>{" "}
            <code>{addressOf(asset)}</code>
          </li>
        ))}
      </ul>
      {assets.length > ASSETS_MAX ? (
        <p>
          {assets.length - ASSETS_MAX} more are in the <a href="/inventory">inventory</a>.
        </p>
      ) : null}
    </>
  );
}

function LinePart({ line, plant, query }: { line: MapLine; plant: Plant; query: string }) {
  const { ends, conduits, mark, standing } = line;
  const [one = "", other = ""] = ends;
  const isOfAssets = ends.every((end) => plant.assets.some(({ id }) => id === end));
  const shown = sortedConduits(conduits);
  return (
    <>
      <h2>
        <Peer id={one} plant={plant} /> and <Peer id={other} plant={plant} />
      </h2>
      <p>
        <StandingBadge standing={standing} />
      </p>
      {mark === undefined || !isOfAssets ? null : (
        <>
          <h3>Alerts</h3>
          <AssetAlerts query={queryOfPair(query, one, other)} max={ALERTS_MAX} />
          <AssetAlerts query={queryOfPair(query, other, one)} max={ALERTS_MAX} />
        </>
      )}
      <h3>Conduits</h3>
      <ul class="conduits">
        {shown.slice(0, CONDUITS_MAX).map((conduit) => (
          <li key={conduit.key}>
            <StandingBadge standing={conduit.standing} />
            <span>
              <Peer id={conduit.client} plant={plant} /> {conduit.isDirected ? "to" : "with"}{" "}
              <Peer id={conduit.server} plant={plant} />
            </span>
            <small>
              <ConduitText conduit={conduit} />
            </small>
          </li>
        ))}
      </ul>
      {shown.length > CONDUITS_MAX ? <p>{shown.length - CONDUITS_MAX} more.</p> : null}
    </>
  );
}

/** An asset or group by its name; leads to it. */
function Peer({ id, plant }: { readonly id: string; readonly plant: Plant }) {
  const asset = plant.assets.find((one) => one.id === id);
  const name = asset === undefined ? id.replace(/^(zone|network) /, "") : assetName(asset);
  return (
    <button type="button" class="link-button" onClick={() => choose(id)} title={id}>
      {name}
    </button>
  );
}

function choose(id: string | undefined): void {
  go(withQuery({ at: id }), true);
}
