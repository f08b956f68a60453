import { addressAt } from "../../app/time-interval.js";
import { timeRange } from "../../app/time-range.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";
import type { ChartMark } from "./chart-mark.js";

const SHOWN_MAX = 8;

interface MarkListProps {
  readonly marks: readonly ChartMark[];
  /** Query that lists them all. */
  readonly query: string;
}

/** The alerts that are drawn on charts, to be read and opened. */
export function MarkList({ marks, query }: MarkListProps) {
  const all = { path: "alerts", query: new URLSearchParams({ q: query, by: "each" }) };
  return (
    <section class="mark-list">
      <h3>Alerts on these charts</h3>
      {marks.length === 0 ? <p>None in these times.</p> : null}
      <ul>
        {marks.slice(0, SHOWN_MAX).map(({ id, severity, title, fromMs }) => (
          <li key={id}>
            <SeverityBadge level={severity} />
            <a href={`/alerts/${encodeURIComponent(id)}`}>{title}</a>
            <TimeText ts={new Date(fromMs).toISOString()} isShort />
          </li>
        ))}
      </ul>
      <a href={addressAt(all, timeRange.value)}>
        {marks.length > SHOWN_MAX ? `All ${marks.length} in the list` : "Look in the alert list"}
      </a>
    </section>
  );
}
