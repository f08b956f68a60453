import type { AlertPage } from "../../../../src/web/query/alert-list.js";
import { useAnswer } from "../api/use-answer.js";
import { SeverityBadge } from "../components/severity-badge.js";
import { TimeText } from "../components/time-text.js";
import { useAgainOnAlerts } from "./use-plant.js";

interface AssetAlertsProps {
  /** Text of the query that finds them. */
  readonly query: string;
  readonly max: number;
}

/** The alerts of a query in few lines, the worst first. */
export function AssetAlerts({ query, max }: AssetAlertsProps) {
  const asked = new URLSearchParams({ q: query, sort: "severity", max: String(max) });
  const { answer, fault, again } = useAnswer<AlertPage>(`/api/v1/alerts?${asked}`);
  useAgainOnAlerts(again);
  const list = `/alerts?${new URLSearchParams({ q: query, by: "each" })}`;
  if (answer === undefined) return <p>{fault === undefined ? "Loading" : fault.message}</p>;
  if (answer.total === 0) return <p>No alerts that are open.</p>;
  return (
    <>
      <ul class="asset-alerts">
        {answer.rows.map(({ id, severity, title, lastTs }) => (
          <li key={id}>
            <SeverityBadge level={severity} />
            <a href={`/alerts/${encodeURIComponent(id)}?${new URLSearchParams({ q: query })}`}>{title}</a>
            <TimeText ts={lastTs} isShort />
          </li>
        ))}
      </ul>
      <p>
        <a href={list}>
          {answer.total === 1 ? "Show it in the list" : `All ${answer.total.toLocaleString("en")} alerts`}
        </a>
      </p>
    </>
  );
}
