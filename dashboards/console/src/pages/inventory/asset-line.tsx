import { go, withQuery } from "../../app/location.js";
import { TimeText } from "../../components/time-text.js";
import { AlertMarkBadge } from "../../plant/alert-mark-badge.js";
import { queryOfAsset } from "../../plant/asset-alerts-query.js";
import { roleText } from "../../plant/asset-facts.js";
import { StateChip } from "../../plant/state-chip.js";
import { classWords } from "../../plant/words.js";
import type { AssetRow, AssetSort } from "./asset-rows.js";

const columns: readonly { readonly title: string; readonly sort?: AssetSort; readonly isWide?: true }[] = [
  { title: "Asset", sort: "name" },
  { title: "Address", sort: "address" },
  { title: "Class", sort: "class" },
  { title: "Vendor", sort: "vendor", isWide: true },
  { title: "Zone", sort: "zone" },
  { title: "Speaks", isWide: true },
  { title: "State", sort: "state" },
  { title: "Alerts", sort: "alerts" },
  { title: "First seen", sort: "first", isWide: true },
  { title: "Last seen", sort: "last" },
];

/** What the columns are, and what the list is sorted by. */
export function AssetHead({ sort, isDown }: { readonly sort: AssetSort; readonly isDown: boolean }) {
  return (
    <div class="asset-line asset-head">
      {columns.map(({ title, sort: by, isWide }) =>
        by === undefined ? (
          <span key={title} class={isWide ? "is-wide" : ""}>
            {title}
          </span>
        ) : (
          <button
            key={title}
            type="button"
            class={isWide ? "is-wide" : ""}
            aria-pressed={by === sort}
            aria-label={`Sort by ${title.toLowerCase()}${by === sort ? (isDown ? ", descending now" : ", ascending now") : ""}`}
            // What is worst or latest is wanted first.
            onClick={() =>
              go(sortAddress(by, by === sort ? !isDown : by === "alerts" || by === "first" || by === "last"))
            }
          >
            {title}
            {by === sort ? (isDown ? " ↓" : " ↑") : ""}
          </button>
        ),
      )}
    </div>
  );
}

/** One asset in one line. */
export function AssetLine({
  row,
  index,
  isAt,
}: {
  readonly row: AssetRow;
  readonly index: number;
  readonly isAt: boolean;
}) {
  const { asset, name, address, mark } = row;
  const { id, deviceClass, vendor, zone, roles, baselineState, first, last } = asset;
  const speaks = Object.keys(roles).map(roleText).join(", ");
  return (
    <li class={`asset-line${isAt ? " is-at" : ""}`} aria-posinset={index + 1} aria-current={isAt ? "true" : undefined}>
      <span title={name}>
        <a href={`/inventory/${encodeURIComponent(id)}${location.search}`} tabIndex={-1}>
          {name}
        </a>
      </span>
      <span title={[...asset.ips, asset.mac].filter(Boolean).join(", ")}>
        <code>{address}</code>
      </span>
      <span>{classWords[deviceClass]}</span>
      <span class="is-wide" title={vendor}>
        {vendor ?? ""}
      </span>
      <span title={zone}>{zone ?? ""}</span>
      <span class="is-wide" title={speaks}>
        {speaks}
      </span>
      <span>
        <StateChip state={baselineState} />
      </span>
      <span>
        <AlertMarkBadge mark={mark} query={queryOfAsset("", id)} />
      </span>
      <span class="is-wide">
        <TimeText ts={first} isShort />
      </span>
      <span>
        <TimeText ts={last} isShort />
      </span>
    </li>
  );
}

function sortAddress(sort: AssetSort, isDown: boolean): string {
  return withQuery({ sort: isDown ? `-${sort}` : sort });
}
