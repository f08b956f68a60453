import { StandingBadge } from "../../plant/standing-badge.js";
import { standingWords } from "../../plant/words.js";

/** What lines and rings mean. */
export function MapLegend() {
  return (
    <details class="map-legend">
      <summary>Legend</summary>
      <ul>
        {(Object.keys(standingWords) as (keyof typeof standingWords)[]).map((standing) => (
          <li key={standing}>
            <StandingBadge standing={standing} /> {standingWords[standing]}
          </li>
        ))}
        <li>
          <span class="legend-node is-new" /> The baseline does not have this asset.
        </li>
        <li>
          <span class="legend-node is-alert" /> Alerts are about it: their number, and the sign of the worst.
        </li>
        <li>Arrows point from clients to servers. A double click opens a group, or an asset.</li>
      </ul>
    </details>
  );
}
