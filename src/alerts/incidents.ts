import { attackTactics, type TacticId } from "../catalog/attack-ics.js";
import { BoundedMap } from "../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { IncidentMemory } from "./alert-memory.js";
import { digest } from "./digest.js";

const INCIDENTS_MAX = 4096;
const QUIET_US = 30 * 60 * SECOND_US;
const LONGEST_US = 24 * 3600 * SECOND_US;
/** How long after an alert against it an asset that acts itself is taken for its victim, turned. */
const HANDOVER_US = 60 * 60 * SECOND_US;
const ALERTS_MAX = 500;
const ASSETS_MAX = 32;
/** So many tactics in the order of a kill chain make an incident worse than its worst alert. */
const CHAIN_MIN = 3;
const WORST = 4;
const TACTICS = Object.keys(attackTactics) as TacticId[];

/** What an alert brings into its incident. */
export interface IncidentAlert {
  readonly id: string;
  readonly actor: string;
  readonly target: string | undefined;
  readonly time: PacketTime;
  readonly level: number;
  readonly tactic: TacticId;
  readonly title: string;
}

/** When a tactic was first seen in an incident, and the worst alert that shows it. */
export interface Stage {
  time: PacketTime;
  alert: IncidentAlert;
}

/** Alerts that belong together. */
export class Incident {
  readonly id: string;
  firstTime: PacketTime;
  lastTime: PacketTime;
  /** Ids of its alerts, in the order they joined. */
  readonly alerts: string[] = [];
  readonly actors = new Set<string>();
  readonly targets = new Set<string>();
  readonly stages = new Map<TacticId, Stage>();
  lead: IncidentAlert;
  /** The incident that this one turned out to be part of. */
  mergedInto: Incident | undefined = undefined;

  constructor(first: IncidentAlert, id = `I-${digest(12, first.id)}`) {
    this.id = id;
    this.firstTime = first.time;
    this.lastTime = first.time;
    this.lead = first;
  }

  /** One that was told of before a restart. */
  static remembered({ id, firstTime, lastTime, alerts, actors, targets, stages, lead }: IncidentMemory): Incident {
    const incident = new Incident(lead, id);
    incident.firstTime = firstTime;
    incident.lastTime = lastTime;
    incident.alerts.push(...alerts);
    for (const actor of actors) incident.actors.add(actor);
    for (const target of targets) incident.targets.add(target);
    for (const { time, alert } of stages) incident.stages.set(alert.tactic, { time, alert });
    return incident;
  }

  /** For who goes on after a restart. */
  memory(): Omit<IncidentMemory, "told"> {
    const { id, firstTime, lastTime, alerts, actors, targets, stages, lead } = this;
    const seen = [...stages.values()].map(({ time, alert }) => ({ time, alert }));
    return { id, firstTime, lastTime, alerts, actors: [...actors], targets: [...targets], stages: seen, lead };
  }

  /** Severity of the worst alert; one more when its stages follow the kill chain. */
  get level(): number {
    return Math.min(WORST, this.lead.level + (chainLength(this.stages) >= CHAIN_MIN ? 1 : 0));
  }

  isOpen(time: PacketTime): boolean {
    const { lastTime, firstTime, alerts } = this;
    return time - lastTime <= QUIET_US && time - firstTime <= LONGEST_US && alerts.length < ALERTS_MAX;
  }

  /** Takes in an alert, or what became of one that it has. */
  take(alert: IncidentAlert): void {
    if (!this.alerts.includes(alert.id)) this.alerts.push(alert.id);
    if (alert.time > this.lastTime) this.lastTime = alert.time;
    addUpTo(this.actors, alert.actor);
    if (alert.target !== undefined) addUpTo(this.targets, alert.target);
    if (alert.level > this.lead.level || alert.id === this.lead.id) this.lead = alert;
    const stage = this.stages.get(alert.tactic);
    if (stage === undefined) this.stages.set(alert.tactic, { time: alert.time, alert });
    else if (alert.level > stage.alert.level) stage.alert = alert;
  }

  /** Joins another incident to this one. */
  merge(other: Incident): void {
    other.mergedInto = this;
    this.alerts.push(...other.alerts);
    if (other.firstTime < this.firstTime) this.firstTime = other.firstTime;
    if (other.lastTime > this.lastTime) this.lastTime = other.lastTime;
    for (const actor of other.actors) addUpTo(this.actors, actor);
    for (const target of other.targets) addUpTo(this.targets, target);
    if (other.lead.level > this.lead.level) this.lead = other.lead;
    for (const [tactic, theirs] of other.stages) {
      const ours = this.stages.get(tactic);
      if (ours === undefined) this.stages.set(tactic, theirs);
      else {
        if (theirs.time < ours.time) ours.time = theirs.time;
        if (theirs.alert.level > ours.alert.level) ours.alert = theirs.alert;
      }
    }
  }
}

/** Which incident an alert belongs to, and which others turned out to be part of it. */
export interface Joined {
  readonly incident: Incident;
  readonly merged: readonly Incident[];
}

/**
 * Alerts that share an actor with no more than half an hour between them are one incident, and so are those of a victim
 * that acts itself within an hour.
 */
export class Incidents {
  readonly #byActor = new BoundedMap<Incident>(INCIDENTS_MAX);
  readonly #byTarget = new BoundedMap<{ incident: Incident; time: PacketTime }>(INCIDENTS_MAX);

  /** Of a new alert. Named after the first alert of the oldest incident that it belongs to. */
  join(alert: IncidentAlert): Joined {
    const found = this.#candidates(alert).sort((a, b) => a.firstTime - b.firstTime || (a.id < b.id ? -1 : 1));
    const incident = found[0] ?? new Incident(alert);
    const merged = found.slice(1);
    for (const other of merged) incident.merge(other);
    this.update(incident, alert);
    return { incident, merged };
  }

  /** One from before a restart: who acted and who suffered in it may join it again. */
  resume(incident: Incident): void {
    for (const actor of incident.actors) this.#byActor.set(actor, incident);
    for (const target of incident.targets) this.#byTarget.set(target, { incident, time: incident.lastTime });
  }

  /** The alert went on or grew worse. */
  update(incident: Incident, alert: IncidentAlert): void {
    incident.take(alert);
    this.#byActor.set(alert.actor, incident);
    if (alert.target !== undefined) this.#byTarget.set(alert.target, { incident, time: alert.time });
  }

  #candidates({ actor, time }: IncidentAlert): Incident[] {
    const own = rootOf(this.#byActor.touch(actor));
    const suffered = this.#byTarget.get(actor);
    const asVictim =
      suffered !== undefined && time - suffered.time <= HANDOVER_US ? rootOf(suffered.incident) : undefined;
    const isOpen = (incident: Incident | undefined, isHandover: boolean): incident is Incident =>
      incident !== undefined && (incident.isOpen(time) || (isHandover && incident.isOpen(incident.lastTime)));
    const candidates: Incident[] = [];
    if (isOpen(own, false)) candidates.push(own);
    const wouldFit =
      asVictim !== undefined && asVictim.alerts.length + (candidates[0]?.alerts.length ?? 0) < ALERTS_MAX;
    if (isOpen(asVictim, true) && asVictim !== candidates[0] && wouldFit) candidates.push(asVictim);
    return candidates;
  }
}

/** The incident that stands for it now. */
export function rootOf(incident: Incident | undefined): Incident | undefined {
  let root = incident;
  while (root?.mergedInto !== undefined) root = root.mergedInto;
  return root;
}

/** Longest run of distinct tactics that come, by time, in the order of the kill chain. */
function chainLength(stages: ReadonlyMap<TacticId, Stage>): number {
  const inTime = [...stages].sort(([, a], [, b]) => a.time - b.time).map(([tactic]) => TACTICS.indexOf(tactic));
  const lengths: number[] = [];
  for (const [i, tactic] of inTime.entries()) {
    lengths[i] = 1 + Math.max(0, ...inTime.slice(0, i).map((before, j) => (before < tactic ? (lengths[j] ?? 0) : 0)));
  }
  return Math.max(0, ...lengths);
}

function addUpTo(set: Set<string>, item: string): void {
  if (set.size < ASSETS_MAX) set.add(item);
}
