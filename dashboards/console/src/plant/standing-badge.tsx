import type { ConduitStanding } from "../../../../src/contracts/plant-view.js";
import { standingWords } from "./words.js";
import "./plant.css";

/** How a conduit stands: by word and by the line that the map draws. */
export function StandingBadge({ standing }: { readonly standing: ConduitStanding }) {
  return (
    <span class={`standing is-${standing}`} title={standingWords[standing]}>
      {standing}
    </span>
  );
}
