import { useMemo, useState } from "preact/hooks";
import type { AssetView } from "../../../../../src/contracts/plant-view.js";
import type { AlertPairs } from "../../../../../src/web/query/alert-answers.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go, place } from "../../app/location.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { VirtualList } from "../../components/virtual-list.js";
import { alertMarks } from "../../plant/alert-marks.js";
import { useAgainOnAlerts } from "../../plant/use-plant.js";
import { AssetFacetList } from "./asset-facet-list.js";
import { AssetHead, AssetLine } from "./asset-line.js";
import { AssetPage } from "./asset-page.js";
import { type AssetChoice, assetFacets, assetRows, assetSorts } from "./asset-rows.js";
import { InventoryBar } from "./inventory-bar.js";
import "../alerts/alerts.css";
import "../../plant/plant.css";
import "./inventory.css";

const ASKED_EVERY_MS = 15_000;
const ROW_PX = 34;

/** What there is in the plant, or one asset of it. */
export function InventoryPage() {
  const id = place.value.path.split("/")[1];
  return id === undefined ? <Inventory /> : <AssetPage key={id} id={decodedId(id)} />;
}

/** A path may hold what is no encoded text. */
function decodedId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function Inventory() {
  const { answer, fault, again } = useAnswer<{ readonly assets: readonly AssetView[] }>(
    "/api/v1/assets",
    ASKED_EVERY_MS,
  );
  const pairs = useAnswer<AlertPairs>("/api/v1/alerts/pairs?q=", ASKED_EVERY_MS);
  useAgainOnAlerts(pairs.again);
  const key = place.value.query.toString();
  const choice = useMemo(() => choiceOf(new URLSearchParams(key)), [key]);
  const marks = useMemo(() => alertMarks(pairs.answer?.pairs ?? []).byAsset, [pairs.answer]);
  const listed = useMemo(() => assetRows(answer?.assets ?? [], marks, choice), [answer, marks, choice]);
  const { rows, facets } = listed;
  const [cursor, setCursor] = useState(0);
  const at = Math.min(cursor, Math.max(0, rows.length - 1));
  const open = () => {
    const row = rows[at];
    if (row !== undefined) go(`/inventory/${encodeURIComponent(row.asset.id)}${location.search}`);
  };
  useKeys([
    { keys: "j", help: "Next asset", act: () => setCursor(Math.max(0, Math.min(at + 1, rows.length - 1))) },
    { keys: "k", help: "Asset before", act: () => setCursor(Math.max(at - 1, 0)) },
    { keys: "H", help: "First asset", act: () => setCursor(0) },
    { keys: "G", help: "Last asset", act: () => setCursor(Math.max(0, rows.length - 1)) },
    { keys: "o", help: "Open the asset", act: open },
    { keys: "Enter", help: "Open the asset", act: open },
    { keys: "r", help: "Ask again", act: again },
    { keys: "F8", help: "Show all assets", act: () => go("/inventory") },
  ]);
  if (answer === undefined) {
    if (fault === undefined) return <Empty text="Loading" />;
    if (fault.status === 404) return <Empty text="This sensor does not say what its plant is made of." />;
    return <FaultNote fault={fault} onAgain={again} />;
  }
  return (
    <section class="inventory" aria-label="Inventory">
      <InventoryBar choice={choice} shown={rows.length} all={answer.assets.length} />
      <div class="inventory-body">
        <AssetFacetList facets={facets} wanted={choice.wanted} />
        <div class="inventory-list">
          <AssetHead sort={choice.sort} isDown={choice.isDown} />
          {rows.length === 0 ? <Empty text={emptyText(answer.assets.length)} /> : null}
          <VirtualList
            label="Assets"
            rows={rows.length}
            rowPx={ROW_PX}
            shown={at}
            row={(index) => {
              const row = rows[index];
              return row === undefined ? null : (
                <AssetLine key={row.asset.id} row={row} index={index} isAt={index === at} />
              );
            }}
          />
        </div>
      </div>
    </section>
  );
}

function choiceOf(query: URLSearchParams): AssetChoice {
  const sort = query.get("sort") ?? "";
  return {
    find: query.get("find") ?? "",
    wanted: Object.fromEntries(
      assetFacets.map((facet) => [facet, query.getAll(facet)]),
    ) as unknown as AssetChoice["wanted"],
    sort: assetSorts.find((one) => sort === one || sort === `-${one}`) ?? "address",
    isDown: sort.startsWith("-"),
  };
}

function emptyText(all: number): string {
  return all === 0
    ? "Nothing was seen yet. As soon as machines talk, they are here; Health says what the sensor hears."
    : "No asset is like that. Take a filter out, or the search.";
}
