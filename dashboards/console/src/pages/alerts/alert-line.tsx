import type { AlertParty } from "../../../../../src/contracts/alert.js";
import type { AlertRow } from "../../../../../src/web/query/alert-list.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";
import { useAlertBase } from "./alert-base.js";

interface AlertLineProps {
  /** Undefined while it is fetched. */
  readonly row: AlertRow | undefined;
  readonly index: number;
  readonly isAt: boolean;
  readonly isMarked: boolean;
  readonly onMark: () => void;
}

/** One alert in one line. */
export function AlertLine({ row, index, isAt, isMarked, onMark }: AlertLineProps) {
  const { page } = useAlertBase();
  if (row === undefined) return <li class="alert-line is-coming">…</li>;
  const { id, severity, title, detector, actor, target, lastTs, count, status, phase } = row;
  const state = [status === "open" ? "" : status, phase === "detect" ? "" : phase].filter(Boolean).join(", ");
  return (
    <li
      class={`alert-line${isAt ? " is-at" : ""}${isMarked ? " is-marked" : ""}`}
      data-id={id}
      aria-posinset={index + 1}
      aria-current={isAt ? "true" : undefined}
    >
      <span>
        <input type="checkbox" tabIndex={-1} checked={isMarked} aria-label={`Mark ${title}`} onChange={onMark} />
      </span>
      <span>
        <SeverityBadge level={severity} />
      </span>
      <span>
        <a href={`${page}/${encodeURIComponent(id)}${location.search}`} title={`${title} (${detector})`} tabIndex={-1}>
          {title}
        </a>
      </span>
      <span class="parties" title={partiesText(actor, target)}>
        {partiesText(actor, target)}
      </span>
      <span class="state">{state}</span>
      <span class="count">{count === 1 ? "" : `×${count}`}</span>
      <span>
        <TimeText ts={lastTs} isShort />
      </span>
    </li>
  );
}

/** Who did it to whom, in few words. */
export function partiesText(actor: AlertParty, target: AlertParty | undefined): string {
  return target === undefined ? partyText(actor) : `${partyText(actor)} → ${partyText(target)}`;
}

function partyText({ ip, asset, port }: AlertParty): string {
  const name = ip ?? asset;
  return port === undefined ? name : `${name}:${port}`;
}
