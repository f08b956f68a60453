import { go, withQuery } from "../../app/location.js";
import { Empty } from "../../components/empty.js";
import { AlertMarkBadge } from "../../plant/alert-mark-badge.js";
import { queryOfAsset } from "../../plant/asset-alerts-query.js";
import { StandingBadge } from "../../plant/standing-badge.js";
import { StateChip } from "../../plant/state-chip.js";
import { classWords, standingWords } from "../../plant/words.js";
import { levelTitle } from "./asset-groups.js";
import { toggled } from "./group-toggle.js";
import type { MapGraph, MapLine, MapNode } from "./map-graph.js";
import type { MapView } from "./use-map.js";

const ROWS_MAX = 500;

interface MapTableProps {
  readonly graph: MapGraph;
  readonly view: MapView;
}

/** What the map shows, in rows: the same nodes, the same lines, the same filter. */
export function MapTable({ graph, view }: MapTableProps) {
  const nodes = graph.nodes.filter(({ isLit }) => isLit);
  const lines = graph.lines.filter(({ isLit }) => isLit);
  if (nodes.length === 0) return <Empty text="Nothing is like that. Take a term out of the query or the search." />;
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="map-table" aria-label="The map as a table" tabIndex={0}>
      <NodeTable nodes={nodes} view={view} />
      <LineTable lines={lines} names={names} chosen={view.chosen} />
    </section>
  );
}

function NodeTable({ nodes, view }: { readonly nodes: readonly MapNode[]; readonly view: MapView }) {
  return (
    <table>
      <caption>
        {nodes.length.toLocaleString("en")} assets and groups
        {nodes.length > ROWS_MAX ? `, the first ${ROWS_MAX} of them: narrow the query to see the others` : ""}
      </caption>
      <thead>
        <tr>
          <th scope="col">Asset</th>
          <th scope="col">Address</th>
          <th scope="col">Class</th>
          <th scope="col">Zone or network</th>
          <th scope="col">Level</th>
          <th scope="col">State</th>
          <th scope="col">Alerts</th>
        </tr>
      </thead>
      <tbody>
        {nodes.slice(0, ROWS_MAX).map((node) => (
          <NodeRow key={node.id} node={node} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function NodeRow({ node, view }: { readonly node: MapNode; readonly view: MapView }) {
  const { id, asset, group, name, address, mark } = node;
  return (
    <tr class={id === view.chosen ? "is-at" : ""}>
      <td>
        <button type="button" class="link-button" onClick={() => choose(id)}>
          {name}
        </button>
        {asset === undefined ? (
          <>
            {" "}
            <button type="button" onClick={() => go(withQuery(toggled(group)))}>
              Open
            </button>
          </>
        ) : null}
      </td>
      <td>
        <code>{address}</code>
      </td>
      <td>{asset === undefined ? "Group" : classWords[asset.deviceClass]}</td>
      <td>{group.title}</td>
      <td>{levelTitle(group.level)}</td>
      <td>{asset === undefined ? null : <StateChip state={asset.baselineState} />}</td>
      <td>
        {asset === undefined ? (
          (mark?.alerts ?? "")
        ) : (
          <AlertMarkBadge mark={mark} query={queryOfAsset(view.query, asset.id)} />
        )}
      </td>
    </tr>
  );
}

interface LineTableProps {
  readonly lines: readonly MapLine[];
  readonly names: ReadonlyMap<string, string>;
  readonly chosen: string | undefined;
}

const order = Object.keys(standingWords);

function LineTable({ lines, names, chosen }: LineTableProps) {
  const sorted = lines.toSorted(
    (a, b) =>
      order.indexOf(a.standing) - order.indexOf(b.standing) || (b.mark?.severity ?? -1) - (a.mark?.severity ?? -1),
  );
  return (
    <table>
      <caption>
        {lines.length.toLocaleString("en")} connections, the worst first
        {lines.length > ROWS_MAX ? `, ${ROWS_MAX} of them: narrow the query to see the others` : ""}
      </caption>
      <thead>
        <tr>
          <th scope="col">Between</th>
          <th scope="col">And</th>
          <th scope="col">Standing</th>
          <th scope="col">Services</th>
          <th scope="col" class="number">
            Sessions
          </th>
          <th scope="col">Alerts</th>
        </tr>
      </thead>
      <tbody>
        {sorted.slice(0, ROWS_MAX).map(({ id, ends: [one, other], arrows, standing, conduits, mark }) => (
          <tr key={id} class={id === chosen ? "is-at" : ""}>
            <td>
              <button type="button" class="link-button" onClick={() => choose(id)}>
                {names.get(one) ?? one}
              </button>
              {arrows.toFirst ? " (server)" : ""}
            </td>
            <td>
              {names.get(other) ?? other}
              {arrows.toSecond ? " (server)" : ""}
            </td>
            <td>
              <StandingBadge standing={standing} />
            </td>
            <td>{[...new Set(conduits.map(({ service }) => service))].sort().join(", ")}</td>
            <td class="number">{conduits.reduce((sum, { sessions }) => sum + sessions, 0).toLocaleString("en")}</td>
            <td>{mark === undefined ? "" : mark.alerts.toLocaleString("en")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function choose(id: string): void {
  go(withQuery({ at: id }), true);
}
