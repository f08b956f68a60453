import type { LoopFigures, LoopSpan } from "../loop-series.js";
import { html, type Markup } from "./html.js";

const LISTED = 200;
const POLLS_MIN = 3;

/** Control loops with their rhythm, how long answers take, and what is left of the period then. */
export function loopSection(loops: readonly LoopFigures[]): Markup {
  const shown = loops.filter(({ polls }) => polls >= POLLS_MIN);
  if (shown.length === 0) return html`<p>None.</p>`;
  const rows = shown
    .sort((a, b) => least(a.spans) - least(b.spans) || b.polls - a.polls)
    .slice(0, LISTED)
    .map(({ loop, polls, unanswered, latencyMeanUs, latencyP99Us, spans }) => {
      const periods = spans.flatMap(({ periodUs }) => (periodUs === undefined ? [] : [periodUs]));
      const headroom = least(spans);
      return html`<tr><td class="mono">${loop.client.ip ?? loop.client.asset}</td>
<td class="mono">${loop.server.ip ?? loop.server.asset}</td><td>${loop.protocol} ${loop.part}</td><td>${polls}</td>
<td>${timeText(middle(periods))}</td><td>${timeText(latencyMeanUs)}</td><td>${timeText(latencyP99Us)}</td>
<td>${headroom > 1 ? "" : `${Math.round(100 * headroom)} %`}</td><td>${unanswered === 0 ? "" : unanswered}</td></tr>`;
    });
  const rest = shown.length - Math.min(shown.length, LISTED);
  return html`<div class="scroll"><table><tr><th>Client</th><th>Server</th><th>Loop</th><th>Requests</th><th>Period</th>
<th>Latency, mean</th><th>p99</th><th>Least headroom</th><th>Unanswered</th></tr>${rows}</table></div>
${rest === 0 ? "" : html`<p>${rest} more are left out.</p>`}`;
}

/** The least part of a period that was left in any span; 2 where that is not known. */
function least(spans: readonly LoopSpan[]): number {
  return spans.reduce((lowest, { headroom }) => Math.min(lowest, headroom ?? lowest), 2);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function timeText(us: number): string {
  if (us <= 0) return "";
  return us < 1_000_000 ? `${Number((us / 1000).toPrecision(3))} ms` : `${Number((us / 1_000_000).toPrecision(3))} s`;
}
