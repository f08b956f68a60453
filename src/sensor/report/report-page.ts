import type { KnownAsset } from "../../contracts/asset-directory.js";
import { formatPacketTime } from "../../core/packet-time.js";
import { html, type Markup } from "./html.js";
import { incidentSection } from "./incident-section.js";
import { loopSection } from "./loop-section.js";
import type { ReportFacts, SeenConduit } from "./report-collector.js";
import { reportFrame } from "./report-frame.js";
import { timeline } from "./timeline.js";

const LEVELS = ["critical", "high", "medium", "low"] as const;

/** A page that stands alone: what happened, to whom, on what that rests, and what could not be seen. */
export function reportPage(facts: ReportFacts, application: string): string {
  const { captures, from, to, alerts, incidents } = facts;
  const others = captures.length > 1 ? ` and ${captures.length - 1} more` : "";
  const title = `Replay of ${captures[0] ?? "a capture"}${others}`;
  const name = (asset: string) => nameOf(asset, facts);
  const body = html`<p class="dim">${formatPacketTime(from)} to ${formatPacketTime(to)}, ${facts.frames} frames.
Written by ${application}. ${ground(facts)}</p>
${tiles(facts)}
${alerts.length === 0 ? html`<p>No alerts.</p>` : html`<h2>Timeline</h2>${timeline(alerts, from, to)}`}
<h2>Incidents</h2>
${incidents.length === 0 ? html`<p>None.</p>` : incidents.map((incident) => incidentSection(incident, alerts, name))}
<h2>Assets</h2>${assetTable(facts.assets, facts)}
<h2>Conduits</h2>${conduitTable(facts.conduits, facts)}
<h2>Control loops</h2>${loopSection(facts.loops)}
<h2>Blind spots</h2>${blindSpots(facts)}`;
  return reportFrame(title, body);
}

function ground({ baseline, policy }: ReportFacts): string {
  const isApproved = baseline?.approvedBy !== undefined;
  const learned =
    baseline === undefined
      ? "Without a baseline: what is new could not be told."
      : `Against the baseline ${baseline.sha256.slice(0, 12)} of ${baseline.window[0].slice(0, 19)} to ` +
        `${baseline.window[1].slice(0, 19)}${isApproved ? "" : ", which nobody has approved yet"}.`;
  return policy === undefined ? `${learned} Without a policy.` : `${learned} Policy ${policy.sha256.slice(0, 12)}.`;
}

function tiles({ alerts, incidents, assets, conduits, auditCount }: ReportFacts): Markup {
  const counts: (readonly [string, number])[] = [
    ["incidents", incidents.length],
    ...LEVELS.map((level) => [level, alerts.filter(({ severityName }) => severityName === level).length] as const),
    ["audit events", auditCount],
    ["assets", assets.length],
    ["conduits", conduits.length],
  ];
  const cells = counts.map(([name, count]) => html`<div class="tile"><b>${count}</b>${name}</div>`);
  return html`<div class="tiles">${cells}</div>`;
}

function assetTable(assets: readonly KnownAsset[], facts: ReportFacts): Markup {
  if (assets.length === 0) return html`<p>None.</p>`;
  const rows = assets.map(({ id, mac, ips, vendor, deviceClass, names, firstTime, frames }) => {
    const isNew = facts.baseline !== undefined && facts.baseline.asset(id) === undefined;
    return html`<tr><td class="mono">${ips.slice(0, 4).join(" ")}</td><td class="mono">${mac}</td><td>${vendor}</td>
<td>${deviceClass === "unknown" ? "" : deviceClass}</td><td>${names
      .slice(0, 4)
      .map(({ name }) => name)
      .join(", ")}</td><td>${frames}</td><td class="mono">${formatPacketTime(firstTime).slice(0, 19)}</td>
<td>${isNew ? html`<span class="new">new</span>` : ""}</td></tr>`;
  });
  return html`<div class="scroll"><table><tr><th>Address</th><th>MAC</th><th>Maker</th><th>Role</th><th>Names</th>
<th>Frames</th><th>First seen</th><th></th></tr>${rows}</table></div>`;
}

function conduitTable(conduits: readonly SeenConduit[], facts: ReportFacts): Markup {
  if (conduits.length === 0) return html`<p>None.</p>`;
  const sorted = [...conduits].sort((a, b) => Number(a.isKnown) - Number(b.isKnown) || b.payloadBytes - a.payloadBytes);
  const rows = sorted.map(({ client, server, isDirected, service, isKnown, sessions, refused, payloadBytes }) => {
    const state = facts.baseline === undefined || isKnown ? "" : html`<span class="new">new</span>`;
    return html`<tr><td>${nameOf(client, facts)}</td><td>${isDirected ? "→" : "↔"}</td>
<td>${nameOf(server, facts)}</td><td class="mono">${service}</td><td>${sessions}</td>
<td>${refused === 0 ? "" : refused}</td><td>${payloadBytes}</td><td>${state}</td></tr>`;
  });
  return html`<div class="scroll"><table><tr><th>Client</th><th></th><th>Server</th><th>Service</th><th>Sessions</th>
<th>Refused</th><th>Payload bytes</th><th></th></tr>${rows}</table></div>`;
}

function blindSpots({ blindSpots: spots, health, leftOut }: ReportFacts): Markup {
  const lines = [
    ...health.map(({ message }) => message),
    ...spots.map((spot) => `${spot}.`),
    ...(leftOut > 0 ? [`${leftOut} alerts or conduits are left out of this report for lack of room.`] : []),
  ];
  if (lines.length === 0) return html`<p>Every frame was read. What the mirror port does not show, nobody sees.</p>`;
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** Its address, else its id without what every id begins with. */
function nameOf(id: string, { assets }: ReportFacts): string {
  return assets.find((asset) => asset.id === id)?.ips[0] ?? id.replace(/^a:(ip:)?/, "");
}
