import type { AssetView } from "../../../../../src/contracts/plant-view.js";
import type { AlertMark } from "../../plant/alert-marks.js";
import { addressOf, assetName } from "../../plant/asset-name.js";
import { classWords, stateWords } from "../../plant/words.js";
import { foundAssets } from "../map/plant-filter.js";

/** What assets are told apart by; each may be wanted with several values. */
export const assetFacets = ["zone", "class", "vendor", "state"] as const;

export type AssetFacet = (typeof assetFacets)[number];

/** What a list of assets is sorted by. */
export const assetSorts = ["name", "address", "class", "vendor", "zone", "state", "first", "last", "alerts"] as const;

export type AssetSort = (typeof assetSorts)[number];

/** Which assets are wanted, and in which order. */
export interface AssetChoice {
  readonly find: string;
  readonly wanted: Readonly<Record<AssetFacet, readonly string[]>>;
  readonly sort: AssetSort;
  readonly isDown: boolean;
}

/** An asset in the list. */
export interface AssetRow {
  readonly asset: AssetView;
  readonly name: string;
  readonly address: string;
  readonly mark: AlertMark | undefined;
}

/** Values of a facet among the assets that all other facets want, the most frequent first. */
export type AssetFacetValues = Readonly<
  Record<AssetFacet, readonly { readonly value: string; readonly count: number }[]>
>;

/** What stands for a value that an asset does not have. */
const NONE = "none";

const VALUES_MAX = 50;

/** The assets that are wanted, sorted; of the facets what there is to choose. */
export function assetRows(
  assets: readonly AssetView[],
  marks: ReadonlyMap<string, AlertMark>,
  { find, wanted, sort, isDown }: AssetChoice,
): { readonly rows: readonly AssetRow[]; readonly facets: AssetFacetValues } {
  const found = new Set(find.trim() === "" ? assets.map(({ id }) => id) : foundAssets(assets, find));
  const passes = (asset: AssetView, but?: AssetFacet) =>
    assetFacets.every(
      (facet) => facet === but || wanted[facet].length === 0 || wanted[facet].includes(facetValue(asset, facet)),
    );
  const listed = assets.filter((asset) => found.has(asset.id));
  const facets = Object.fromEntries(
    assetFacets.map((facet) => [
      facet,
      counted(
        listed.filter((asset) => passes(asset, facet)),
        facet,
      ),
    ]),
  ) as AssetFacetValues;
  const rows = listed
    .filter((asset) => passes(asset))
    .map((asset) => ({ asset, name: assetName(asset), address: addressOf(asset), mark: marks.get(asset.id) }))
    .map((row) => ({ row, key: sortKey(row, sort) }))
    .sort((a, b) => (isDown ? -1 : 1) * compared(a.key, b.key) || compared(a.row.asset.id, b.row.asset.id))
    .map(({ row }) => row);
  return { rows, facets };
}

/** The value of a facet as people read it. */
function facetValue({ zone, deviceClass, vendor, baselineState }: AssetView, facet: AssetFacet): string {
  switch (facet) {
    case "zone":
      return zone ?? NONE;
    case "class":
      return classWords[deviceClass];
    case "vendor":
      return vendor ?? NONE;
    case "state":
      return stateWords[baselineState ?? "new"].word;
  }
}

function counted(assets: readonly AssetView[], facet: AssetFacet): AssetFacetValues[AssetFacet] {
  const counts = new Map<string, number>();
  for (const asset of assets) {
    const value = facetValue(asset, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compared(a.value, b.value))
    .slice(0, VALUES_MAX);
}

type SortKey = string | number;

function sortKey({ asset, name, address, mark }: AssetRow, sort: AssetSort): SortKey {
  switch (sort) {
    case "name":
      return name.toLowerCase();
    case "address":
      return addressKey(address);
    case "class":
    case "vendor":
    case "zone":
    case "state":
      return facetValue(asset, sort).toLowerCase();
    case "first":
    case "last":
      return asset[sort];
    case "alerts":
      return mark === undefined ? 0 : mark.severity * 1e9 + mark.alerts;
  }
}

/** Addresses as numbers are sorted, not as texts. */
function addressKey(address: string): string {
  return address.replace(/\d+/g, (digits) => digits.padStart(5, "0"));
}

function compared(a: SortKey, b: SortKey): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return a < b ? -1 : a > b ? 1 : 0;
}
