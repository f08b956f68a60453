import type { AlertParty } from "../../../../../src/contracts/alert.js";
import type { AlertRow } from "../../../../../src/web/query/alert-list.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";

interface AlertLineProps {
  /** Undefined while it is fetched. */
  readonly row: AlertRow | undefined;
  readonly index: number;
  readonly isAt: boolean;
  readonly isMarked: boolean;
}

/** One alert in one line. */
export function AlertLine({ row, index, isAt, isMarked }: AlertLineProps) {
  if (row === undefined) return <div class="alert-line is-coming">…</div>;
  const { id, severity, title, detector, actor, target, lastTs, count, status, phase } = row;
  return (
    <div
      class={`alert-line${isAt ? " is-at" : ""}${isMarked ? " is-marked" : ""}`}
      data-id={id}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 1}
    >
      <span class="mark" aria-hidden="true">
        {isMarked ? "✓" : ""}
      </span>
      <SeverityBadge level={severity} />
      <a href={`/alerts/${encodeURIComponent(id)}${location.search}`} title={detector}>
        {title}
      </a>
      <span class="parties">
        {partyText(actor)}
        {target === undefined ? "" : ` → ${partyText(target)}`}
      </span>
      <span class="state">
        {[status === "open" ? "" : status, phase === "detect" ? "" : phase].filter(Boolean).join(", ")}
      </span>
      <span class="count">{count === 1 ? "" : `×${count}`}</span>
      <TimeText ts={lastTs} />
    </div>
  );
}

function partyText({ ip, asset, port }: AlertParty): string {
  const name = ip ?? asset;
  return port === undefined ? name : `${name}:${port}`;
}
