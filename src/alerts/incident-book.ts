import { tacticOf } from "../catalog/attack-ics.js";
import type { IncidentRecord, Unchained } from "../contracts/alert.js";
import { BoundedMap } from "../core/bounded-map.js";
import { type PacketClock, TIMER_RANK, type TimerHandle } from "../core/packet-clock.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { IncidentMemory } from "./alert-memory.js";
import { Incident, type IncidentAlert, Incidents, rootOf } from "./incidents.js";
import type { OpenAlert } from "./open-alert.js";
import { renderIncident } from "./render-incident.js";

const QUIET_US = 30 * 60 * SECOND_US;
/** Incidents that may go on; the one without news for longest is told as quiet. */
const OPEN_MAX = 4096;

/** What was told of an incident. */
interface Told {
  readonly incident: Incident;
  /** Level, tactics and what it merged into: what is told at once. */
  form: string;
  alerts: number;
  /** Of the time at which it will have been quiet. */
  timer: TimerHandle | undefined;
}

/** Puts alerts into incidents and tells of these: when they begin, grow worse or merge, and when they fall quiet. */
export class IncidentBook {
  readonly #incidents = new Incidents();
  readonly #clock: PacketClock;
  readonly #emit: (record: Unchained<IncidentRecord>) => void;
  /** Of incidents that are not quiet yet, in the order they began, by id. */
  readonly #told = new BoundedMap<Told>(OPEN_MAX, (told) => this.#close(told));

  constructor(clock: PacketClock, emit: (record: Unchained<IncidentRecord>) => void) {
    this.#clock = clock;
    this.#emit = emit;
  }

  /** Of an alert that is to be told now; gives the ids of alerts that came into another incident by it. */
  place(alert: OpenAlert): readonly string[] {
    const facts = factsOf(alert);
    const known = rootOf(alert.incident);
    if (known !== undefined) {
      this.#incidents.update(known, facts);
      return [];
    }
    const { incident, merged } = this.#incidents.join(facts);
    alert.incident = incident;
    for (const other of merged) this.#tellIfNew(other);
    return merged.flatMap(({ alerts }) => alerts);
  }

  /** After its alert has been told. */
  tell(alert: OpenAlert): void {
    const incident = rootOf(alert.incident);
    if (incident !== undefined) this.#tellIfNew(incident);
  }

  /** Those of these alerts and those that are not quiet, for who goes on after a restart. */
  memory(alerts: Iterable<OpenAlert>): IncidentMemory[] {
    const all = new Map<string, Incident>();
    for (const [id, { incident }] of this.#told.entries()) all.set(id, incident);
    for (const alert of alerts) {
      const incident = rootOf(alert.incident);
      if (incident !== undefined) all.set(incident.id, incident);
    }
    return [...all.values()].map((incident) => ({
      ...incident.memory(),
      told: this.#told.get(incident.id)?.alerts,
    }));
  }

  /** Goes on with those from before a restart; gives them by id. */
  resume(memory: readonly IncidentMemory[]): Map<string, Incident> {
    const all = new Map<string, Incident>();
    for (const one of memory) {
      const incident = Incident.remembered(one);
      all.set(incident.id, incident);
      this.#incidents.resume(incident);
      if (one.told === undefined) continue;
      const told: Told = { incident, form: formOf(incident), alerts: one.told, timer: undefined };
      this.#told.set(incident.id, told);
      this.#watch(told);
    }
    return all;
  }

  /** The end of the run. */
  finish(): void {
    for (const [, { incident, alerts }] of this.#told.entries()) {
      if (incident.alerts.length !== alerts) this.#emit(renderIncident(incident, false));
    }
  }

  #tellIfNew(incident: Incident): void {
    const told = this.#told.touch(incident.id) ?? { incident, form: "", alerts: 0, timer: undefined };
    const form = formOf(incident);
    if (form === told.form) return;
    told.form = form;
    told.alerts = incident.alerts.length;
    this.#emit(renderIncident(incident, false));
    if (incident.mergedInto !== undefined) {
      told.timer?.cancel();
      this.#told.delete(incident.id);
      return;
    }
    this.#told.set(incident.id, told);
    if (told.timer === undefined) this.#watch(told);
  }

  #watch(told: Told): void {
    const due = (told.incident.lastTime + QUIET_US) as PacketTime;
    told.timer = this.#clock.at(
      due,
      (now) => {
        if (now - told.incident.lastTime < QUIET_US) {
          this.#watch(told);
          return;
        }
        this.#told.delete(told.incident.id);
        this.#close(told);
      },
      TIMER_RANK.alerts,
    );
  }

  #close({ incident, timer }: Told): void {
    timer?.cancel();
    this.#emit(renderIncident(incident, true));
  }
}

function formOf({ level, stages, mergedInto }: Incident): string {
  return `${level} ${stages.size} ${mergedInto?.id ?? ""}`;
}

function factsOf({ id, level, lastTime, lead }: OpenAlert): IncidentAlert {
  const { doc, finding } = lead;
  const { actor, target } = finding;
  return {
    id,
    actor: actor.asset,
    target: target?.asset,
    time: lastTime,
    level,
    tactic: tacticOf(doc.attack[0]),
    title: doc.title,
  };
}
