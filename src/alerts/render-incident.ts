import { attackTactics, type TacticId } from "../catalog/attack-ics.js";
import { severities } from "../catalog/severity.js";
import type { IncidentRecord, Unchained } from "../contracts/alert.js";
import { formatPacketTime } from "../core/packet-time.js";
import { type Incident, rootOf } from "./incidents.js";

const TACTICS = Object.keys(attackTactics) as TacticId[];

/** The incident as it stands. */
export function renderIncident(incident: Incident, isQuiet: boolean): Unchained<IncidentRecord> {
  const { id, firstTime, lastTime, level, lead, stages, alerts, actors, targets, mergedInto } = incident;
  return {
    v: 1,
    kind: "incident",
    id,
    ts: formatPacketTime(firstTime),
    lastTs: formatPacketTime(lastTime),
    state: mergedInto === undefined ? (isQuiet ? "quiet" : "open") : "merged",
    ...(mergedInto === undefined ? {} : { mergedInto: rootOf(mergedInto)?.id ?? mergedInto.id }),
    title: lead.title,
    severity: level,
    severityName: severities[level] ?? "critical",
    stages: [...stages]
      .sort(([a], [b]) => TACTICS.indexOf(a) - TACTICS.indexOf(b))
      .map(([tactic, { time, alert }]) => ({
        tactic,
        ts: formatPacketTime(time),
        alert: alert.id,
        title: alert.title,
      })),
    alerts: [...alerts],
    actors: [...actors],
    targets: [...targets],
  };
}
