import type { WhatIfView } from "../../../../../src/contracts/replay-desk.js";
import { SeverityBadge } from "../../components/severity-badge.js";

const SHOWN_MAX = 200;

const kinds = [
  { what: "gained", sign: "+", text: "Gained" },
  { what: "lost", sign: "−", text: "Lost" },
  { what: "changed", sign: "±", text: "Changed" },
] as const;

/** What another policy would add to the alerts and take away from them. */
export function WhatIfTable({ differences }: { readonly differences: readonly WhatIfView[] }) {
  const order = kinds.map(({ what }) => what);
  const sorted = [...differences].sort(
    (one, other) => order.indexOf(one.what) - order.indexOf(other.what) || other.severity - one.severity,
  );
  return (
    <section class="replay-what-if" aria-label="What if">
      <h2>Under the other policy</h2>
      <p class="replay-what-if-counts">
        {kinds.map(({ what, sign, text }) => (
          <span key={what} class={`is-${what}`}>
            {sign} {differences.filter((one) => one.what === what).length} {text.toLowerCase()}
          </span>
        ))}
      </p>
      {sorted.length === 0 ? <p>The alerts would be the same.</p> : <Differences differences={sorted} />}
      {sorted.length > SHOWN_MAX ? <p>And {(sorted.length - SHOWN_MAX).toLocaleString("en")} more.</p> : null}
    </section>
  );
}

function Differences({ differences }: { readonly differences: readonly WhatIfView[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Severity</th>
          <th scope="col">Alert</th>
          <th scope="col">Who to whom</th>
        </tr>
      </thead>
      <tbody>
        {differences.slice(0, SHOWN_MAX).map(({ what, severity, title, detector, actor, target }, index) => (
          <tr key={index}>
            <td class={`is-${what}`}>
              {kinds.find((one) => one.what === what)?.sign} {what}
            </td>
            <td>
              <SeverityBadge level={severity} />
            </td>
            <td>
              {title} <small>{detector}</small>
            </td>
            <td>{target === undefined ? actor : `${actor} → ${target}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
