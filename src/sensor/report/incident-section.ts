import { attackTactics } from "../../catalog/attack-ics.js";
import type { AlertRecord, IncidentRecord } from "../../contracts/alert.js";
import { html, type Markup } from "./html.js";

/** An incident with its steps along the kill chain, and those of `alerts` that belong to it; the worst first. */
export function incidentSection(
  incident: IncidentRecord,
  alerts: readonly AlertRecord[],
  nameOf: (asset: string) => string,
): Markup {
  const own = alerts.filter(({ incident: id }) => id === incident.id);
  const stages = incident.stages.map(
    ({ tactic, ts, title }) => html`<li><span class="mono">${ts}</span> ${attackTactics[tactic]}: ${title}</li>`,
  );
  const { id, severityName, title, ts, lastTs, actors } = incident;
  return html`<section><h3><span class="level ${severityName}">${severityName}</span>
${title} <span class="dim mono">${id}</span></h3>
<p class="dim">${ts} to ${lastTs}; by ${actors.map((actor) => nameOf(actor)).join(", ")}</p><ol>${stages}</ol>
${own.sort((a, b) => b.severity - a.severity || (a.ts < b.ts ? -1 : 1)).map(alertArticle)}</section>`;
}

/** An alert with all that it rests on. */
export function alertArticle(alert: AlertRecord): Markup {
  const { id, severityName, detector, title, observed, expected, why, evidence, filters, attack, sr, count } = alert;
  const rows = evidence.map(
    ({ frame, file, ts, note }) =>
      html`<tr><td class="mono">${file === undefined ? "" : `${file} `}${frame}</td><td class="mono">${ts}</td>
<td>${note}</td></tr>`,
  );
  return html`<article id="${id}" class="${severityName}"><h3>
<span class="level ${severityName}">${severityName}</span> ${title} <code>${detector}</code></h3>
<dl><dt>Observed</dt><dd>${observed}</dd><dt>Expected</dt><dd>${expected}</dd><dt>Why</dt><dd>${why}</dd>
<dt>Seen</dt><dd>${alert.ts}${count > 1 ? `, ${count} times until ${alert.lastTs}` : ""};
confidence ${alert.confidence}; ${alert.outcome}</dd>
<dt>Standards</dt><dd>SR ${sr.join(", ")}; ATT&amp;CK ${attack.join(", ")};
ISO/IEC 24392 ${alert.iso24392.join(", ")}</dd>
<dt>Wireshark</dt><dd><code>${filters.wireshark}</code></dd><dt>Capture</dt><dd><code>${filters.bpf}</code></dd></dl>
<details><summary>${evidence.length} frames of evidence</summary><table><tr><th>Frame</th><th>Time</th>
<th>What it shows</th></tr>${rows}</table></details></article>`;
}
