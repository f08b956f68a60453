import type { AssetView, ConduitStanding, ConduitView } from "../../../../../src/contracts/plant-view.js";
import { type AlertMark, type AlertMarks, addMark, pairKey } from "../../plant/alert-marks.js";
import { addressOf, assetName } from "../../plant/asset-name.js";
import type { AssetGroup } from "./asset-groups.js";
import type { PlantFilter } from "./plant-filter.js";

/** Something that is drawn with a place of its own. */
export interface MapNode {
  /** Of the asset, or of the closed group. */
  readonly id: string;
  readonly group: AssetGroup;
  /** Undefined for a closed group. */
  readonly asset: AssetView | undefined;
  readonly name: string;
  readonly address: string;
  readonly mark: AlertMark | undefined;
  readonly isLit: boolean;
  readonly isFound: boolean;
}

/** All that goes between two nodes, drawn as one line. */
export interface MapLine {
  readonly id: string;
  /** Ids of nodes. */
  readonly ends: readonly [string, string];
  readonly conduits: readonly ConduitView[];
  /** The worst of them. */
  readonly standing: ConduitStanding;
  /** Towards the servers: of the second end, of the first, or both. */
  readonly arrows: { readonly toFirst: boolean; readonly toSecond: boolean };
  /** Any of them carried something in this run. */
  readonly isSeen: boolean;
  readonly mark: AlertMark | undefined;
  readonly isLit: boolean;
}

/** What the map draws, and the table says. */
export interface MapGraph {
  readonly groups: readonly AssetGroup[];
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

interface LineInMaking {
  readonly ends: readonly [string, string];
  readonly conduits: ConduitView[];
  toFirst: boolean;
  toSecond: boolean;
  isLit: boolean;
}

const standings: readonly ConduitStanding[] = ["denied", "new", "learned", "declared"];

/** Nodes and lines of groups that are open or closed. `isHiding`: what does not pass the filter is left out. */
export function mapGraph(
  groups: readonly AssetGroup[],
  conduits: readonly ConduitView[],
  marks: AlertMarks,
  { lit, found }: PlantFilter,
  isHiding: boolean,
): MapGraph {
  const nodeOf = new Map<string, string>();
  const isLit = (id: string) => lit === undefined || lit.has(id);
  const nodes: MapNode[] = [];
  const shown: AssetGroup[] = [];
  for (const group of groups) {
    const assets = isHiding ? group.assets.filter(({ id }) => isLit(id)) : group.assets;
    if (assets.length === 0 && (isHiding || group.zone === undefined)) continue;
    shown.push(group);
    for (const { id } of assets) nodeOf.set(id, group.isClosed ? group.id : id);
    if (group.isClosed) nodes.push(groupNode(group, assets, marks, isLit, found));
    else nodes.push(...assets.map((asset) => assetNode(asset, group, marks, isLit(asset.id), found)));
  }
  return { groups: shown, nodes, lines: linesOf(conduits, nodeOf, marks, isLit) };
}

function assetNode(
  asset: AssetView,
  group: AssetGroup,
  { byAsset }: AlertMarks,
  isLit: boolean,
  found: ReadonlySet<string>,
): MapNode {
  const { id } = asset;
  const own = { id, group, asset, isLit, isFound: found.has(id), mark: byAsset.get(id) };
  return { ...own, name: assetName(asset), address: addressOf(asset) };
}

function groupNode(
  group: AssetGroup,
  assets: readonly AssetView[],
  { byAsset }: AlertMarks,
  isLit: (id: string) => boolean,
  found: ReadonlySet<string>,
): MapNode {
  const mark = new Map<string, AlertMark>();
  for (const { id } of assets) addMark(mark, group.id, byAsset.get(id));
  const own = { id: group.id, group, asset: undefined, mark: mark.get(group.id) };
  const count = `${assets.length} ${assets.length === 1 ? "asset" : "assets"}`;
  const isAnyLit = assets.some(({ id }) => isLit(id));
  return {
    ...own,
    name: group.title,
    address: count,
    isLit: isAnyLit,
    isFound: assets.some(({ id }) => found.has(id)),
  };
}

function linesOf(
  conduits: readonly ConduitView[],
  nodeOf: ReadonlyMap<string, string>,
  marks: AlertMarks,
  isLit: (id: string) => boolean,
): readonly MapLine[] {
  const lines = new Map<string, LineInMaking>();
  const markOf = new Map<string, AlertMark>();
  const marked = new Set<string>();
  for (const conduit of conduits) {
    const [client, server] = [nodeOf.get(conduit.client), nodeOf.get(conduit.server)];
    if (client === undefined || server === undefined || client === server) continue;
    const id = pairKey(client, server);
    const ends: readonly [string, string] = client < server ? [client, server] : [server, client];
    const line = lines.get(id) ?? { ends, conduits: [], toFirst: false, toSecond: false, isLit: false };
    lines.set(id, line);
    line.conduits.push(conduit);
    line.isLit ||= isLit(conduit.client) && isLit(conduit.server);
    if (conduit.isDirected) {
      if (server === ends[0]) line.toFirst = true;
      else line.toSecond = true;
    }
    // The alerts of two assets are told once, however many conduits they have.
    const pair = pairKey(conduit.client, conduit.server);
    if (!marked.has(pair)) addMark(markOf, id, marks.byPair.get(pair));
    marked.add(pair);
  }
  return [...lines].map(([id, { ends, conduits: own, toFirst, toSecond, isLit: lit }]) => ({
    ...{ id, ends, conduits: own, arrows: { toFirst, toSecond }, isLit: lit, mark: markOf.get(id) },
    standing: standings.find((one) => own.some(({ standing }) => standing === one)) ?? "new",
    isSeen: own.some(({ isSeen }) => isSeen),
  }));
}
