import type { AssetView } from "../../../../src/contracts/plant-view.js";
import { stateWords } from "./words.js";

/** How an asset stands to the baseline. */
export function StateChip({ state }: { readonly state: AssetView["baselineState"] }) {
  const { word, tip } = stateWords[state ?? "new"];
  const kind = state === "ok" ? "good" : state === "quarantined" || state === "finding" ? "bad" : "fair";
  return (
    <span class={`chip is-${kind}`} title={tip}>
      {word}
    </span>
  );
}
