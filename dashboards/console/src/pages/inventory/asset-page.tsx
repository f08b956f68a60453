import type { AssetView, ConduitView } from "../../../../../src/contracts/plant-view.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go } from "../../app/location.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { AssetAlerts } from "../../plant/asset-alerts.js";
import { queryOfAsset } from "../../plant/asset-alerts-query.js";
import { AssetConduits } from "../../plant/asset-conduits.js";
import { AssetFacts } from "../../plant/asset-facts.js";
import { addressOf, assetName } from "../../plant/asset-name.js";
import { StateChip } from "../../plant/state-chip.js";

const ASKED_EVERY_MS = 15_000;
const ALERTS_MAX = 20;
const CONDUITS_MAX = 300;

interface AssetDetail extends AssetView {
  readonly conduits: readonly ConduitView[];
}

/** Everything about one asset. */
export function AssetPage({ id }: { readonly id: string }) {
  const path = `/api/v1/assets/${encodeURIComponent(id)}`;
  const { answer, fault, again } = useAnswer<AssetDetail>(path, ASKED_EVERY_MS);
  const known = useAnswer<{ readonly assets: readonly AssetView[] }>("/api/v1/assets");
  const list = `/inventory${location.search}`;
  const onMap = `/map?${new URLSearchParams({ at: id })}`;
  useKeys([
    { keys: "u", help: "Back to the list", act: () => go(list) },
    { keys: "v m", help: "Show it on the map", act: () => go(onMap) },
  ]);
  if (answer === undefined) {
    if (fault === undefined) return <Empty text="Loading" />;
    if (fault.status !== 404) return <FaultNote fault={fault} onAgain={again} />;
    return (
      <Empty text="There is no such asset: it was not seen, or was forgotten for others.">
        <a href={list}>Back to the inventory</a>
      </Empty>
    );
  }
  const names = new Map((known.answer?.assets ?? []).map((asset) => [asset.id, assetName(asset)]));
  return (
    <article class="asset-page">
      <p>
        <a href={list}>← Inventory</a>
      </p>
      <header>
        <h1>{assetName(answer)}</h1>
        <p>
          <code>{addressOf(answer)}</code> <StateChip state={answer.baselineState} /> <a href={onMap}>On the map</a>{" "}
          <a href={`/alerts?${new URLSearchParams({ q: queryOfAsset("", id), by: "each" })}`}>Its alerts</a>
        </p>
      </header>
      <div class="asset-columns">
        <section>
          <h2>What it is</h2>
          <AssetFacts asset={answer} />
        </section>
        <div>
          <section>
            <h2>Open alerts</h2>
            <AssetAlerts query={queryOfAsset("", id)} max={ALERTS_MAX} />
          </section>
          <section>
            <h2>With whom it talks</h2>
            <AssetConduits
              asset={id}
              conduits={answer.conduits}
              max={CONDUITS_MAX}
              peer={(other) => <a href={`/inventory/${encodeURIComponent(other)}`}>{names.get(other) ?? other}</a>}
            />
          </section>
        </div>
      </div>
    </article>
  );
}
