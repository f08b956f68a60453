import type { AlertRecord, AuditRecord, IncidentRecord, Unchained } from "../contracts/alert.js";
import type { DetectorDoc, Finding } from "../contracts/detector.js";
import type { AlertsSuppressed } from "../contracts/finding-event.js";
import type { IntervalEnded } from "../contracts/sensor-event.js";
import type { TableFill } from "../contracts/sensor-health.js";
import { BoundedMap } from "../core/bounded-map.js";
import { type PacketClock, TIMER_RANK } from "../core/packet-clock.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { createEntry, type Entry } from "./alert-entry.js";
import { linksOf } from "./alert-links.js";
import type { AlertBookMemory } from "./alert-memory.js";
import { FloodControl } from "./flood-control.js";
import { implies } from "./implied-by.js";
import { IncidentBook } from "./incident-book.js";
import { rootOf } from "./incidents.js";
import { type Change, levelOf, OpenAlert, type Raised } from "./open-alert.js";
import { type DocOf, remembered } from "./remembered-alert.js";
import { type RecordGround, renderRecord } from "./render-record.js";
import { SuppressedAlerts } from "./suppressed-alerts.js";
import { surroundingsOf } from "./surroundings.js";

const OPEN_MAX = 4096;
/** Alerts that were held back: forgotten before those that were told, for what is found again is held back again. */
const HELD_MAX = 512;
const LINKS_MAX = 16_384;
/** Findings of other detectors that go on with an alert after a restart. */
const KEYS_MAX = 256;
/** The same finding within this time since the last is the same alert. */
const FOLD_US = 3600 * SECOND_US;
/** Findings about one conduit within this time have one cause. */
const ECHO_US = 60 * SECOND_US;
const UPDATE_US = 60 * SECOND_US;
const HIGH = 3;
/** Share of the payload above which what was not seen makes every verdict less sure. */
const BLIND_SHARE = 0.001;

/** What a book goes by, and whom it tells. */
export interface AlertBookOptions extends RecordGround {
  readonly clock: PacketClock;
  readonly emit: (record: Unchained<AlertRecord | AuditRecord | IncidentRecord>) => void;
  readonly onSuppressed?: (event: AlertsSuppressed) => void;
}

/**
 * From findings to alerts: repeats are folded, findings with one cause become one alert under the strongest name, and
 * what changes is told at once when it matters, else once a minute. Alerts that belong together are one incident.
 */
export class AlertBook {
  readonly #options: AlertBookOptions;
  readonly #clock: PacketClock;
  readonly #incidents: IncidentBook;
  readonly #flood = new FloodControl();
  readonly #suppressed: SuppressedAlerts;
  readonly #entries = new BoundedMap<Entry>(OPEN_MAX, (entry) => this.#close(entry));
  /** As `#entries`, of those that were held back. */
  readonly #held = new BoundedMap<Entry>(HELD_MAX, (entry, key) => this.#letGo(entry, key));
  /** By id, of those that are told; as long as `#entries` has them. */
  readonly #byId = new BoundedMap<Entry>(OPEN_MAX);
  /** The alerts that a finding about the same may belong to. */
  readonly #links = new BoundedMap<Entry>(LINKS_MAX);
  /** The latest alert told of each detector and actor: it counts what is held back after it. */
  readonly #byPair = new BoundedMap<Entry>(OPEN_MAX);
  readonly #untold = new Set<Entry>();
  /** Findings since the run began, without amendments, by detector. */
  readonly findings = new Map<string, number>();
  #isBlind = false;

  constructor(options: AlertBookOptions) {
    this.#options = options;
    this.#clock = options.clock;
    this.#incidents = new IncidentBook(options.clock, options.emit);
    this.#suppressed = new SuppressedAlerts(options.clock, (event) => options.onSuppressed?.(event));
  }

  /** Alerts that may still grow. */
  get fill(): TableFill {
    return { size: this.#entries.size, limit: OPEN_MAX };
  }

  raise(doc: DetectorDoc, finding: Finding): void {
    if (!finding.isAmendment) this.findings.set(doc.id, (this.findings.get(doc.id) ?? 0) + 1);
    const raised = this.#raised(doc, finding);
    const known = this.#entries.touch(raised.key) ?? this.#held.touch(raised.key);
    if (known !== undefined && finding.time - Math.max(known.alert.lastTime, known.resumedTime) <= FOLD_US) {
      this.#fold(known, raised);
      return;
    }
    const partner = this.#partner(raised);
    if (partner !== undefined) {
      (partner.isHeld ? this.#held : this.#entries).set(raised.key, partner);
      const isStronger = implies(doc.id, partner.alert.lead.doc.id);
      this.#told(partner, isStronger ? partner.alert.upgrade(raised) : partner.alert.support(raised));
      this.#link(partner, raised);
      return;
    }
    this.#open(raised, known === undefined ? 0 : known.alert.recurrence + 1);
  }

  /** What was told and may go on, for who goes on after a restart. */
  memory(): AlertBookMemory {
    const entries = new Map<Entry, string[]>();
    for (const [key, entry] of this.#entries.entries()) {
      const keys = entries.get(entry);
      if (keys === undefined) entries.set(entry, [key]);
      else if (keys.length < KEYS_MAX) keys.push(key);
    }
    const alerts = [...entries].map(([entry, keys]) => ({
      ...entry.alert.memory(),
      keys,
      toldTime: entry.toldTime,
      links: entry.links.filter((link) => !link.startsWith("session:") && this.#links.get(link) === entry),
      incident: rootOf(entry.alert.incident)?.id,
    }));
    return { alerts, incidents: this.#incidents.memory([...entries.keys()].map(({ alert }) => alert)) };
  }

  /**
   * Goes on from before a restart, at its time: what is found again belongs to the alert that was told. Alerts of
   * detectors that are no more are left out.
   */
  resume({ alerts, incidents }: AlertBookMemory, docOf: DocOf, time: PacketTime): void {
    const known = this.#incidents.resume(incidents);
    for (const memory of alerts) {
      const lead = remembered(memory.lead, docOf);
      if (lead === undefined) continue;
      const alert = OpenAlert.remembered(memory, lead);
      alert.incident = memory.incident === undefined ? undefined : known.get(memory.incident);
      const entry = { ...createEntry(alert, memory.toldTime, false), links: memory.links, resumedTime: time };
      for (const key of memory.keys) this.#entries.set(key, entry);
      for (const link of memory.links) this.#links.set(link, entry);
      if (alert.level > 0) this.#noteTold(entry);
    }
  }

  /** How much of the traffic was seen makes what is found from now on more or less sure. */
  interval({ payloadBytes, gapBytes }: IntervalEnded): void {
    this.#isBlind = gapBytes > BLIND_SHARE * (payloadBytes + gapBytes);
  }

  /** The end of the run: what was not told yet is told, in the order of the timers that would have told it. */
  finish(): void {
    this.#suppressed.flush();
    const untold = [...this.#untold].sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
    for (const entry of untold) this.#tellRest(entry);
    this.#incidents.finish();
  }

  #raised(doc: DetectorDoc, finding: Finding): Raised {
    const { session } = finding;
    const { baseline, policy } = this.#options;
    return {
      doc,
      finding,
      key: JSON.stringify([doc.id, ...finding.key]),
      isMature: doc.coverage !== undefined && baseline?.isMature(doc.coverage) === true,
      surroundings: surroundingsOf(doc, finding, policy),
      isBlind: this.#isBlind,
      conduit: session?.conduit,
      service: session?.service,
      communityId: session?.communityId,
    };
  }

  #open(raised: Raised, recurrence: number): void {
    const alert = new OpenAlert(recurrence, raised, this.#options.baseline?.sha256 ?? "");
    const isHeld = !this.#isAdmitted(alert);
    const entry = createEntry(alert, this.#clock.now, isHeld);
    if (isHeld) this.#entries.delete(raised.key);
    else this.#held.delete(raised.key);
    (isHeld ? this.#held : this.#entries).set(raised.key, entry);
    if (alert.level > 0) this.#link(entry, raised);
    if (!isHeld) this.#tell(entry);
  }

  /** Whether the flood control lets a new alert through; else it is counted. */
  #isAdmitted(alert: OpenAlert): boolean {
    const { doc, finding } = alert.lead;
    const actor = finding.actor.asset;
    if (this.#hasRoom(alert)) return true;
    if (alert.level > 0) this.#suppressed.add(alert.lead, alert.level >= HIGH);
    const last = this.#byPair.get(`${doc.id} ${actor}`);
    if (last !== undefined) {
      last.alert.suppressed++;
      this.#tellLater(last);
    }
    return false;
  }

  #hasRoom({ lead: { doc, finding }, level }: OpenAlert): boolean {
    const { actor, target } = finding;
    const { baseline } = this.#options;
    const isKnown = (asset: string) => baseline?.asset(asset) !== undefined;
    const known = [actor.asset, ...(target === undefined ? [] : [target.asset])].filter(isKnown).join(">");
    return this.#flood.admits({ detector: doc.id, actor: actor.asset, known, level, time: this.#clock.now });
  }

  #fold(entry: Entry, raised: Raised): void {
    const { alert } = entry;
    if (alert.lead.key !== raised.key) this.#told(entry, alert.support(raised));
    else this.#told(entry, raised.finding.isAmendment ? alert.amend(raised) : alert.repeat(raised));
  }

  /** The alert whose cause this finding shares, if one of the two explains the other. */
  #partner(raised: Raised): Entry | undefined {
    for (const link of linksOf(raised)) {
      const entry = this.#links.get(link);
      if (entry === undefined || Math.abs(raised.finding.time - entry.alert.lastTime) > ECHO_US) continue;
      const { lead } = entry.alert;
      const isByAsset = link.startsWith("asset:");
      if (isByAsset && raised.finding.session !== undefined && lead.finding.session !== undefined) continue;
      if (implies(lead.doc.id, raised.doc.id)) return entry;
      if (implies(raised.doc.id, lead.doc.id) && levelOf(raised, raised.finding.outcome) > 0) return entry;
    }
    return undefined;
  }

  /** The first alert about something keeps the place until it is too old to share a cause. */
  #link(entry: Entry, raised: Raised): void {
    for (const link of linksOf(raised)) {
      const holder = this.#links.get(link);
      const isHeld = holder !== undefined && raised.finding.time - holder.alert.lastTime <= ECHO_US;
      if (isHeld) continue;
      this.#links.set(link, entry);
      if (!entry.links.includes(link)) entry.links = entry.links.concat(link);
    }
  }

  /** What was told since it was held back moves to those that were told. */
  #letGo(entry: Entry, key: string): void {
    if (entry.isHeld) this.#unlink(entry);
    else this.#entries.set(key, entry);
  }

  #unlink(entry: Entry): void {
    for (const link of entry.links) if (this.#links.get(link) === entry) this.#links.delete(link);
  }

  #told(entry: Entry, change: Change): void {
    if (entry.isHeld && (entry.alert.level < HIGH || !this.#hasRoom(entry.alert))) return;
    if (entry.isHeld) this.#admit(entry);
    if (change === "great" && entry.alert.level > 0) this.#tell(entry);
    else if (change !== "none") this.#tellLater(entry);
  }

  /** It was held back, and has turned out to matter. */
  #admit(entry: Entry): void {
    entry.isHeld = false;
    const { key } = entry.alert.lead;
    this.#held.delete(key);
    this.#entries.set(key, entry);
  }

  #tell(entry: Entry): void {
    const { alert } = entry;
    entry.timer?.cancel();
    entry.timer = undefined;
    entry.due = undefined;
    entry.toldTime = this.#clock.now;
    this.#untold.delete(entry);
    const moved = alert.level > 0 ? this.#incidents.place(alert) : [];
    this.#options.emit(renderRecord(alert, this.#options));
    if (alert.level === 0) return;
    this.#noteTold(entry);
    this.#incidents.tell(alert);
    for (const id of moved) {
      const other = this.#byId.get(id);
      if (other !== undefined) this.#tellLater(other);
    }
  }

  #noteTold(entry: Entry): void {
    const { id, lead } = entry.alert;
    this.#byId.set(id, entry);
    this.#byPair.set(`${lead.doc.id} ${lead.finding.actor.asset}`, entry);
  }

  #tellLater(entry: Entry): void {
    if (entry.due !== undefined) return;
    entry.due = (entry.toldTime + UPDATE_US) as PacketTime;
    entry.timer = this.#clock.at(entry.due, () => this.#tellRest(entry), TIMER_RANK.alerts);
    this.#untold.add(entry);
  }

  #close(entry: Entry): void {
    this.#tellRest(entry);
    this.#unlink(entry);
  }

  #tellRest(entry: Entry): void {
    if (entry.due !== undefined) this.#tell(entry);
  }
}
