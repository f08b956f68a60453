import type { AlertParty, AlertRecord } from "../../contracts/alert.js";
import type { ReportDesk, ReportedTime } from "../../contracts/report-desk.js";
import type { DecisionRecord } from "../../contracts/trail.js";
import { type PacketTime, parsePacketTime } from "../../core/packet-time.js";
import { html, type Markup } from "./html.js";
import { alertArticle, incidentSection } from "./incident-section.js";
import { reportFrame } from "./report-frame.js";
import { REPORT_STYLE } from "./report-style.js";
import { timeline } from "./timeline.js";

const LEVELS = ["critical", "high", "medium", "low"] as const;
const ASSETS_MAX = 500;

/** Reports of what is stored. */
export const reportDesk: ReportDesk = {
  page: (reported) => ({ html: storedReport(reported), style: REPORT_STYLE }),
};

function storedReport(reported: ReportedTime): string {
  const { sensor, application, alerts, incidents, from, to, leftOut } = reported;
  const parties = partiesOf(alerts);
  const nameOf = (asset: string) => parties.get(asset)?.party.ip ?? asset.replace(/^a:(ip:)?/, "");
  const known = new Set(incidents.map(({ id }) => id));
  const others = alerts.filter(({ incident }) => !known.has(incident));
  const left = leftOut === 0 ? undefined : html`<p>${leftOut} more are left out of this report for lack of room.</p>`;
  const body = html`<p class="dim">${from ?? "All that is kept"} to ${to ?? "now"}. Written by ${application}.</p>
${tiles(reported, parties.size)}
${alerts.length === 0 ? html`<p>No alerts.</p>` : html`<h2>Timeline</h2>${timeOf(alerts)}`}
<h2>Incidents</h2>
${incidents.length === 0 ? html`<p>None.</p>` : incidents.map((one) => incidentSection(one, alerts, nameOf))}
${others.length === 0 ? undefined : html`<h2>Other alerts</h2>${others.map(alertArticle)}`}
${left}
<h2>Assets</h2>${assetTable([...parties.values()])}
<h2>Decisions</h2>${decisionTable(reported)}
<h2>Blind spots</h2>${blindSpots(reported)}`;
  return reportFrame(`Report of ${sensor}`, body);
}

interface Involved {
  readonly party: AlertParty;
  readonly ts: string;
  as: { actor: number; target: number };
}

function partiesOf(alerts: readonly AlertRecord[]): ReadonlyMap<string, Involved> {
  const found = new Map<string, Involved>();
  const note = (party: AlertParty | undefined, ts: string, as: "actor" | "target") => {
    if (party === undefined) return;
    const known = found.get(party.asset) ?? { party, ts, as: { actor: 0, target: 0 } };
    known.as[as]++;
    found.set(party.asset, known);
  };
  for (const { actor, target, ts } of alerts) {
    note(actor, ts, "actor");
    note(target, ts, "target");
  }
  return found;
}

function tiles({ alerts, incidents, decisions }: ReportedTime, assets: number): Markup {
  const conduits = new Set(alerts.flatMap(({ conduit }) => (conduit === undefined ? [] : [conduit])));
  const counts: (readonly [string, number])[] = [
    ["incidents", incidents.length],
    ...LEVELS.map((level) => [level, alerts.filter(({ severityName }) => severityName === level).length] as const),
    ["assets in alerts", assets],
    ["conduits in alerts", conduits.size],
    ["decisions", decisions.length],
  ];
  return html`<div class="tiles">${counts.map(([name, count]) => html`<div class="tile"><b>${count}</b>${name}</div>`)}
</div>`;
}

/** From the first to the last that is told. */
function timeOf(alerts: readonly AlertRecord[]): Markup {
  const from = alerts.reduce((least, { ts }) => Math.min(least, parsePacketTime(ts)), Number.POSITIVE_INFINITY);
  const to = alerts.reduce((most, { lastTs }) => Math.max(most, parsePacketTime(lastTs)), 0);
  return timeline(alerts, from as PacketTime, to as PacketTime);
}

function assetTable(assets: readonly Involved[]): Markup {
  if (assets.length === 0) return html`<p>None.</p>`;
  const sorted = assets.toSorted((a, b) => b.as.actor + b.as.target - (a.as.actor + a.as.target));
  const rows = sorted.slice(0, ASSETS_MAX).map(
    ({ party: { asset, ip, mac, zone, role }, as }) =>
      html`<tr><td class="mono">${ip ?? asset}</td><td class="mono">${mac}</td><td>${zone}</td><td>${role}</td>
<td>${as.actor === 0 ? "" : as.actor}</td><td>${as.target === 0 ? "" : as.target}</td></tr>`,
  );
  const more = sorted.length - rows.length;
  return html`<div class="scroll"><table><tr><th>Address</th><th>MAC</th><th>Zone</th><th>Role</th>
<th>Alerts as actor</th><th>As target</th></tr>${rows}</table></div>
${more === 0 ? undefined : html`<p>${more} more are left out.</p>`}`;
}

function decisionTable({ decisions }: ReportedTime): Markup {
  if (decisions.length === 0) return html`<p>None.</p>`;
  const rows = decisions.map(
    (one) => html`<tr><td class="mono">${one.ts}</td><td>${one.who}</td><td>${one.action}</td>
<td class="mono">${about(one)}</td><td>${one.reason}</td></tr>`,
  );
  return html`<div class="scroll"><table><tr><th>Time</th><th>Who</th><th>What</th><th>About</th><th>Why</th></tr>
${rows}</table></div>`;
}

function about({ about: subject, until }: DecisionRecord): string {
  return until === undefined ? subject : `${subject} until ${until}`;
}

function blindSpots({ health }: ReportedTime): Markup {
  if (health.length === 0)
    return html`<p>The sensor told of none. What the mirror port does not show, nobody sees.</p>`;
  return html`<ul>${health.map(({ ts, message }) => html`<li><span class="mono">${ts}</span> ${message}</li>`)}</ul>`;
}
