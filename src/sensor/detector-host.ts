import type { AssetDirectory } from "../contracts/asset-directory.js";
import type { Baseline } from "../contracts/baseline.js";
import type { DetectContext, Detector, DetectorDoc, Finding, OptionValues } from "../contracts/detector.js";
import type { Policy } from "../contracts/policy.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import type { PacketClock, TimerHandle } from "../core/packet-clock.js";
import type { PacketTime } from "../core/packet-time.js";
import { KnownReads } from "../detectors/known-reads.js";
import { sessionFacts } from "../detectors/session-facts.js";

/** Wakes one detector may have outstanding; a further one is not taken, and counted. */
const WAKES_MAX = 32_768;

/** Told of every finding, with the detector that made it. */
export type FindingListener = (doc: DetectorDoc, finding: Finding) => void;

/** Told of a detector that cannot go on, and why. */
export type FailureListener = (doc: DetectorDoc, reason: string) => void;

/** Settings that differ from their defaults, by detector id and option. */
export type DetectorSettings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a configuration says of detectors. */
export interface DetectorConfiguration {
  readonly settings?: DetectorSettings | undefined;
  /** Ids of those that are switched off. */
  readonly disabled?: ReadonlySet<string> | undefined;
  /** Rules as detectors, asked beside the others. */
  readonly rules?: readonly Detector[] | undefined;
}

/** What detectors that run elsewhere found while they heard of an event. */
export interface FoundElsewhere {
  /** Tells what those before `rank` in the list found of it, and is not told yet. */
  tellBefore(rank: number): void;
}

/** What detectors are given beside the events. */
export interface DetectionGround extends DetectorConfiguration {
  readonly clock: PacketClock;
  readonly phase: DetectContext["phase"];
  readonly baseline: Baseline | undefined;
  readonly policy: Policy | undefined;
  readonly assets: AssetDirectory;
  /** Whether the detector with this place in the list runs here; all do when left out. */
  readonly isOwn?: ((rank: number) => boolean) | undefined;
}

/** How the detectors fare. */
export interface DetectorCounts {
  readonly running: number;
  /** Ids of those that could not go on. */
  readonly failed: readonly string[];
  readonly refusedWakes: number;
}

/** Who hears of an event; of reads, of their sound answers, and of those that the baseline has, fewer do. */
interface Hearers {
  readonly all: RunningDetector[];
  readonly ofReads: RunningDetector[];
  readonly ofKnownReads: RunningDetector[];
  readonly ofSoundReads: RunningDetector[];
  readonly ofSoundKnownReads: RunningDetector[];
}

/**
 * Runs detectors over events and wakes them in time. Of what a detector may be, one class must have its ground: `ABS`
 * always has, `POL` needs a policy, `NOV` and `STAT` need a baseline.
 */
export class DetectorHost {
  readonly #byType = new Map<SensorEvent["type"], Hearers>();
  readonly #onFinding: FindingListener;
  readonly #onFailure: FailureListener;
  readonly #detectors: readonly Detector[];
  #running = new Map<Detector, RunningDetector>();
  #knownReads: KnownReads | undefined;

  constructor(
    detectors: readonly Detector[],
    ground: DetectionGround,
    onFinding: FindingListener,
    onFailure: FailureListener = () => {},
  ) {
    this.#detectors = detectors;
    this.#onFinding = onFinding;
    this.#onFailure = onFailure;
    this.#open(ground);
  }

  /**
   * Goes on by another ground. Detectors keep their memories; one that has no ground any more, or is no more, ends.
   */
  replace(ground: DetectionGround): void {
    const before = this.#running;
    this.#running = new Map();
    this.#byType.clear();
    this.#open(ground, before);
    for (const [detector, running] of before) if (!this.#running.has(detector)) running.end();
  }

  #open(ground: DetectionGround, before: ReadonlyMap<Detector, RunningDetector> = new Map()): void {
    this.#knownReads = ground.baseline === undefined ? undefined : new KnownReads(ground.baseline);
    for (const [rank, detector] of [...this.#detectors, ...(ground.rules ?? [])].entries()) {
      if (ground.disabled?.has(detector.doc.id) || !hasGround(detector, ground)) continue;
      if (ground.isOwn?.(rank) === false) continue;
      const known = before.get(detector);
      known?.goOn(rank, ground);
      const running = known ?? new RunningDetector(rank, detector, ground, this.#onFinding, this.#onFailure);
      this.#running.set(detector, running);
      for (const type of detector.hears) this.#add(running, detector, type);
    }
  }

  /** Wakes that were not taken. */
  get refusedWakes(): number {
    return [...this.#running.values()].reduce((sum, { refusedWakes }) => sum + refusedWakes, 0);
  }

  get counts(): DetectorCounts {
    const failed = [...this.#running].flatMap(([{ doc }, { isOff }]) => (isOff ? [doc.id] : []));
    return { running: this.#running.size - failed.length, failed, refusedWakes: this.refusedWakes };
  }

  /** `elsewhere`: where others found something while they heard of the event. */
  hear(event: SensorEvent, elsewhere?: FoundElsewhere): void {
    const hearers = this.#byType.get(event.type);
    if (hearers !== undefined) {
      const concerned = this.#concerned(event, hearers);
      for (let i = 0; i < concerned.length; i++) {
        const running = concerned[i];
        if (elsewhere !== undefined && running !== undefined) elsewhere.tellBefore(running.rank);
        running?.hear(event);
      }
    }
    elsewhere?.tellBefore(Number.POSITIVE_INFINITY);
    if (event.type === "conduit" && event.stage === "ended") this.#knownReads?.forget(event.session);
  }

  #add(running: RunningDetector, { ignores }: Detector, type: SensorEvent["type"]): void {
    const hearers = this.#byType.get(type) ?? noHearers();
    this.#byType.set(type, hearers);
    hearers.all.push(running);
    if (ignores === "reads" || (ignores === "read-requests" && type === "modbus-request")) return;
    hearers.ofReads.push(running);
    if (ignores !== "known-reads") hearers.ofKnownReads.push(running);
    if (ignores === "sound-answers") return;
    hearers.ofSoundReads.push(running);
    if (ignores !== "known-reads") hearers.ofSoundKnownReads.push(running);
  }

  #concerned(event: SensorEvent, hearers: Hearers): readonly RunningDetector[] {
    if (event.type !== "modbus-request" && event.type !== "modbus-response") return hearers.all;
    const request = event.type === "modbus-request" ? event : event.request;
    if (request?.effect !== "read" || request.reads === undefined) return hearers.all;
    if (event.unit !== request.unit || event.functionCode !== request.functionCode) return hearers.all;
    const isKnown = this.#knownReads?.has(request, request.reads) === true;
    if (event.type === "modbus-response" && event.outcome === "accepted" && event.anomalies.length === 0) {
      return isKnown ? hearers.ofSoundKnownReads : hearers.ofSoundReads;
    }
    return isKnown ? hearers.ofKnownReads : hearers.ofReads;
  }
}

function noHearers(): Hearers {
  return { all: [], ofReads: [], ofKnownReads: [], ofSoundReads: [], ofSoundKnownReads: [] };
}

function hasGround({ doc }: Detector, { baseline, policy }: DetectionGround): boolean {
  if (doc.classes.includes("ABS")) return true;
  if (doc.classes.includes("POL") && policy !== undefined) return true;
  return baseline !== undefined && doc.classes.some((kind) => kind === "NOV" || kind === "STAT");
}

class RunningDetector implements DetectContext {
  /** Its place in the list. */
  rank: number;
  readonly phase: DetectContext["phase"];
  baseline: Baseline | undefined;
  policy: Policy | undefined;
  readonly assets: AssetDirectory;
  refusedWakes = 0;
  /** It cannot go on. */
  isOff = false;
  readonly #detector: Detector;
  #memory: unknown;
  readonly #clock: PacketClock;
  readonly #onFinding: FindingListener;
  readonly #onFailure: FailureListener;
  readonly #wakes = new Map<string, { readonly at: PacketTime; readonly timer: TimerHandle }>();

  constructor(
    rank: number,
    detector: Detector,
    ground: DetectionGround,
    onFinding: FindingListener,
    onFailure: FailureListener,
  ) {
    this.rank = rank;
    this.#detector = detector;
    this.#clock = ground.clock;
    this.phase = ground.phase;
    this.baseline = ground.baseline;
    this.policy = ground.policy;
    this.assets = ground.assets;
    this.#onFinding = onFinding;
    this.#onFailure = onFailure;
    this.#memory = detector.open(optionValues(detector, ground.settings?.[detector.doc.id] ?? {}));
  }

  get now(): PacketTime {
    return this.#clock.now;
  }

  /** Goes on by another ground. What its memory has of the earlier one is not in what it saves. */
  goOn(rank: number, { baseline, policy, settings }: DetectionGround): void {
    const detector = this.#detector;
    this.rank = rank;
    this.baseline = baseline;
    this.policy = policy;
    const options = optionValues(detector, settings?.[detector.doc.id] ?? {});
    this.#memory = detector.open(options, detector.save(this.#memory));
  }

  /** It hears nothing any more, and is not woken. */
  end(): void {
    for (const { timer } of this.#wakes.values()) timer.cancel();
    this.#wakes.clear();
    this.isOff = true;
  }

  hear(event: SensorEvent): void {
    if (!this.isOff) this.#detector.hear(event, this.#memory, this);
  }

  wake(key: string, at: PacketTime): void {
    const earlier = this.#wakes.get(key);
    if (earlier?.at === at) return;
    earlier?.timer.cancel();
    if (earlier === undefined && this.#wakes.size >= WAKES_MAX) {
      this.refusedWakes++;
      return;
    }
    const due = () => {
      this.#wakes.delete(key);
      if (!this.isOff) this.#detector.due?.(key, this.#memory, this);
    };
    const timer = this.#clock.at(at, due, this.rank);
    this.#wakes.set(key, { at, timer });
  }

  alert(finding: Finding): void {
    const { session } = finding;
    // The session goes on: what is said of it later is what it was.
    this.#onFinding(
      this.#detector.doc,
      session === undefined ? finding : { ...finding, session: sessionFacts(session) },
    );
  }

  fail(reason: string): void {
    if (this.isOff) return;
    this.isOff = true;
    this.#onFailure(this.#detector.doc, reason);
  }
}

function optionValues({ options }: Detector, settings: Readonly<Record<string, number>>): OptionValues<typeof options> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, settings[name] ?? option.default] as const),
  );
}
