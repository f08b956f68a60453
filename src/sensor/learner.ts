import type { SeenSender } from "../baseline/asset-model.js";
import { BaselineLearner } from "../baseline/baseline-learner.js";
import { writeLearned } from "../baseline/baseline-text.js";
import type { AssetOf } from "../baseline/conduit-model.js";
import { continuedEntities, withoutEarlyWeeks } from "../baseline/continue-learning.js";
import type { LearnedSoFar } from "../baseline/learned-so-far.js";
import { type LearnedTime, learningJudge } from "../baseline/learning-judge.js";
import { siteCoverage } from "../baseline/site-coverage.js";
import { withStates } from "../baseline/site-state.js";
import { addedTimes } from "../baseline/span-facts.js";
import { remoteAccessAt, remoteExecutionAt } from "../catalog/services.js";
import type { CaptureDrops } from "../contracts/capture-event.js";
import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { ConduitEvent, SensorEvent } from "../contracts/sensor-event.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import type { Frame } from "../core/frame.js";
import type { JsonObject } from "../core/json.js";
import type { Packet } from "../core/packet.js";
import { PacketClock } from "../core/packet-clock.js";
import type { PacketTime } from "../core/packet-time.js";
import type { ConduitSource } from "../inventory/conduit-source.js";
import { Inventory } from "../inventory/inventory.js";
import type { PlantSource } from "../inventory/plant-source.js";
import { Activity } from "../inventory/sighting.js";
import { continuedHabits, type LearnedBefore, openLearnedBefore, routersIn } from "./learned-before.js";
import { type LearningGround, LearningWatch } from "./learning-watch.js";
import type { RunCounts } from "./run-counts.js";

/** What a learner may be given beside the traffic. */
export interface LearnerOptions extends LearningGround {
  /** Shared with the pipeline; without it the learner follows the frames. */
  readonly clock?: PacketClock;
  /** What the layers below let go at their limits since the run began, by table. */
  readonly displaced?: () => Readonly<Record<string, number>>;
  /** Hears everything that is learned from. */
  readonly onEvent?: ((event: SensorEvent) => void) | undefined;
  /** Devices and conduits are taken as known after a day instead of a week. */
  readonly isQuick?: boolean;
  /** What was learned before a restart: learning goes on from there. */
  readonly before?: LearnedSoFar | undefined;
}

/**
 * Learns a baseline from traffic. Detectors that need none are at work meanwhile; what they name, and what came too
 * seldom to be a habit, stands in the baseline but is not trusted.
 */
export class Learner implements TrafficListener {
  readonly #learner: BaselineLearner;
  readonly #before: LearnedBefore | undefined;
  readonly #inventory: Inventory;
  readonly #watch: LearningWatch;
  readonly #clock: PacketClock;
  readonly #ownClock: PacketClock | undefined;
  readonly #code: string;
  readonly #isQuick: boolean;
  readonly #onEvent: LearnerOptions["onEvent"];
  readonly #assetOf: AssetOf = ({ station, ip }) => this.#inventory.assetId(station, ip);
  #activity: Activity | undefined;
  #packets = 0;
  #from = 0 as PacketTime;
  #lines: string[] | undefined;

  /** `code` is the version of the running code, for the baseline's first line. */
  constructor(code: string, options: LearnerOptions = {}) {
    const clock = options.clock ?? new PacketClock();
    this.#clock = clock;
    this.#ownClock = options.clock === undefined ? clock : undefined;
    this.#code = code;
    this.#isQuick = options.isQuick ?? false;
    this.#onEvent = options.onEvent;
    const displaced = options.displaced ?? (() => ({}));
    this.#before = options.before === undefined ? undefined : openLearnedBefore(options.before);
    this.#learner = new BaselineLearner(options.before);
    this.#inventory = new Inventory(routersIn(this.#before?.entities ?? []), (event) => this.#hear(event), {
      clock,
      displaced,
      logins: options.before?.standing.logins,
      sessions: options.before?.standing.sessions,
    });
    this.#watch = new LearningWatch(clock, this.#inventory.assets, options, options.before);
  }

  /** Entries that the tables of the learner and of the inventory had no room for. */
  get displaced(): number {
    const { evictions, refusals } = this.#inventory.counters;
    return this.#learner.evictions + this.#watch.quarantine.evictions + evictions + refusals;
  }

  /** What came in at a capture point; whoever listens tells it, beside the frames. */
  capture(event: CaptureDrops): void {
    this.#hear(event);
  }

  get counts(): RunCounts {
    return { ...this.#inventory.counters, ...this.#watch.counts };
  }

  /** How much of every conduit could be read, and of all sessions. */
  get visibility(): ConduitSource {
    return this.#inventory;
  }

  /** What there is in the plant by now. */
  get plant(): PlantSource {
    return this.#inventory;
  }

  packet(packet: Packet, frame: Frame): void {
    this.#ownClock?.advanceTo(packet.time);
    if (this.#packets === 0 || packet.time < this.#from) this.#from = packet.time;
    this.#activity ??= new Activity(packet.time);
    this.#activity.add(packet.time);
    this.#packets++;
    this.#inventory.packet(packet, frame);
  }

  straySegment(packet: Packet): void {
    this.#inventory.straySegment(packet);
  }

  flowOpened(flow: Flow, packet: Packet): void {
    this.#inventory.flowOpened(flow, packet);
  }

  flowChanged(flow: Flow, packet: Packet): void {
    this.#inventory.flowChanged(flow, packet);
  }

  flowActive(flow: Flow, packet: Packet): void {
    this.#inventory.flowActive(flow, packet);
  }

  flowPayload(flow: Flow, packet: Packet): boolean {
    return this.#inventory.flowPayload(flow, packet);
  }

  flowConflict(flow: Flow, packet: Packet, conflictingBytes: number): void {
    this.#inventory.flowConflict(flow, packet, conflictingBytes);
  }

  pdu(pdu: Pdu): void {
    this.#inventory.pdu(pdu);
  }

  flowEnded(flow: Flow): void {
    this.#inventory.flowEnded(flow);
  }

  /** The lines of the baseline, without line feeds, once every flow has ended. */
  finish(): string[] {
    if (this.#lines === undefined) {
      this.#watch.finish();
      this.#lines = this.#learned().lines;
    }
    return this.#lines;
  }

  /**
   * What was learned so far, for who goes on after a restart: sessions that are open count as if they ended now.
   * Learning
   * itself is not disturbed.
   */
  snapshot(): LearnedSoFar {
    const ending = [...this.#inventory.ending()];
    const learned = this.#learned(ending);
    const quarantine = this.#watch.quarantine.facts(this.#assetOf);
    const open = ending.map(({ session }) => session);
    const { standing, ...facts } = this.#learner.facts(this.#assetOf, open);
    const beside = { logins: this.#inventory.logins(), sessions: open.map(({ communityId }) => communityId) };
    return { ...learned, quarantine, ...facts, standing: { ...standing, ...beside } };
  }

  /** `ending`: what is still open, as it would end now; undefined when all has ended. */
  #learned(ending?: readonly ConduitEvent[]): Learned {
    const assetOf = this.#assetOf;
    const { from, to, ...learned } = this.#times();
    const judge = learningJudge(this.#watch.quarantine, assetOf, learned);
    const facts = this.#watch.policyFacts(assetOf, ending);
    const found = this.#learner.entities(this.#senders(), assetOf, judge, ending);
    const whole = this.#before === undefined ? found : continuedEntities(this.#before.entities, found, learned);
    const entities = withStates(ending === undefined ? withoutEarlyWeeks(whole) : whole, {
      learned,
      judge,
      habits: this.#habits(),
      ...facts,
      remoteAccess: remoteAccessAt,
      denied: remoteExecutionAt,
    });
    const operations = this.#learner.operationIncidences(assetOf, judge);
    const window = { hours: learned.hours, from, to, isQuick: this.#isQuick };
    const coverage = siteCoverage(entities, operations, window) as unknown as JsonObject;
    const packets = (this.#before?.packets ?? 0) + this.#packets;
    const lines = writeLearned(entities, { from, to, packets, code: this.#code, coverage });
    return { lines, ...learned, crossings: [...facts.crossings] };
  }

  /** Hours and days with traffic, and when it was, with that before a restart. */
  #times(): LearnedTime & { readonly from: PacketTime; readonly to: PacketTime } {
    const { hours = 0, days = 0, lastTime: last = this.#from } = this.#activity ?? {};
    const before = this.#before?.times;
    if (before === undefined) return { hours, days, from: this.#from, to: last };
    const to = Math.max(before.last, last) as PacketTime;
    return { ...addedTimes(before, { hours, days, first: this.#from, last }), from: before.first, to };
  }

  #hear(event: SensorEvent): void {
    this.#clock.step++;
    this.#onEvent?.(event);
    this.#learner.hear(event);
    this.#watch.hear(event);
  }

  /** A router is an asset beside those whose frames it carries. */
  *#senders(): Generator<SeenSender> {
    for (const { station, ip, activity } of this.#inventory.sightings()) {
      const place = station === "" ? undefined : station;
      const asset = this.#inventory.assetId(place, ip);
      const { count: frames, hours, days, firstTime, lastTime, pauses } = activity;
      const seen = { frames, hours, days, firstTime, lastTime, pauses };
      const isRouter = place !== undefined && this.#inventory.isRouter(place);
      yield { asset, ip, isRouter, ...seen };
      if (isRouter && asset.startsWith("a:ip:")) yield { asset: `a:${place}`, ip: undefined, isRouter, ...seen };
    }
  }

  /** When each asset was active in a second hour. */
  #habits(): Map<string, PacketTime> {
    const habits = new Map<string, PacketTime>();
    const firstSeen = new Map<string, PacketTime>();
    for (const { station, ip, activity } of this.#inventory.sightings()) {
      const place = station === "" ? undefined : station;
      for (const asset of [this.#inventory.assetId(place, ip), `a:${station}`]) {
        noteEarliest(firstSeen, asset, activity.firstTime);
        if (activity.habitTime !== undefined) noteEarliest(habits, asset, activity.habitTime);
      }
    }
    return this.#before === undefined ? habits : continuedHabits(this.#before.entities, habits, firstSeen);
  }
}

/** What stands in a baseline, and what is told of it beside. */
interface Learned extends LearnedTime {
  readonly lines: string[];
  readonly crossings: string[];
}

function noteEarliest(times: Map<string, PacketTime>, asset: string, time: PacketTime): void {
  const known = times.get(asset);
  if (known === undefined || time < known) times.set(asset, time);
}
