import { SeverityBadge } from "../components/severity-badge.js";
import type { AlertMark } from "./alert-marks.js";

/** How many alerts, and how bad the worst is; leads to them. */
export function AlertMarkBadge({ mark, query }: { readonly mark: AlertMark | undefined; readonly query: string }) {
  if (mark === undefined) return null;
  const text = `${mark.alerts.toLocaleString("en")} ${mark.alerts === 1 ? "alert" : "alerts"}`;
  return (
    <a class="alert-mark" href={`/alerts?${new URLSearchParams({ q: query, by: "each" })}`} title={`Show ${text}`}>
      <SeverityBadge level={mark.severity} />
      <span>{text}</span>
    </a>
  );
}
