import type { AlertRecord } from "../../contracts/alert.js";
import { formatPacketTime, type PacketTime } from "../../core/packet-time.js";
import { html, type Markup } from "./html.js";

const [WIDTH, ROW, LEFT] = [1000, 26, 90] as const;
const LEVELS = ["critical", "high", "medium", "low"] as const;

/** Alerts over the time of the run, a row per severity: each a bar from its first to its last occurrence. */
export function timeline(alerts: readonly AlertRecord[], from: PacketTime, to: PacketTime): Markup {
  const span = Math.max(1, to - from);
  const place = (ts: string) => LEFT + ((Date.parse(ts) * 1000 - from) / span) * (WIDTH - LEFT - 10);
  const rows = LEVELS.map((level, row) => {
    const y = row * ROW;
    const bars = alerts
      .filter(({ severityName }) => severityName === level)
      .map((alert) => {
        const x = clamped(place(alert.ts));
        const width = Math.max(4, clamped(place(alert.lastTs)) - x);
        return html`<a href="#${alert.id}">
<rect class="${level}" x="${x.toFixed(1)}" y="${y + 6}" width="${width.toFixed(1)}" height="14" rx="2">
<title>${alert.ts} ${alert.detector}</title></rect></a>`;
      });
    return html`<text x="0" y="${y + 18}">${level}</text>
<line x1="${LEFT}" x2="${WIDTH}" y1="${y + ROW}" y2="${y + ROW}"/>${bars}`;
  });
  const height = LEVELS.length * ROW + 22;
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Alerts over time">${rows}
<text x="${LEFT}" y="${height - 4}">${formatPacketTime(from).slice(0, 19)}</text>
<text x="${WIDTH}" y="${height - 4}" text-anchor="end">${formatPacketTime(to).slice(0, 19)} UTC</text></svg>`;
}

function clamped(x: number): number {
  return Math.min(WIDTH - 4, Math.max(LEFT, x));
}
