import type { Outcome } from "../contracts/alert.js";
import type { DetectorDoc, Finding, FindingEvidence } from "../contracts/detector.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";
import { sha256 } from "../core/sha256.js";
import type { AlertMemory } from "./alert-memory.js";
import { digest } from "./digest.js";
import type { Incident } from "./incidents.js";
import { confidenceOf, rateFinding, type Surroundings } from "./rate-finding.js";
import { raisedMemory } from "./remembered-alert.js";

const EVIDENCE_MAX = 16;
const FRAMES_MAX = 16;
const NO_SUPPORTS: ReadonlyMap<string, number> = new Map();
/** The worse of two outcomes is the later one here. */
const OUTCOMES: readonly Outcome[] = ["unknown", "no-response", "rejected", "accepted"];

/** A finding with what identifies it. */
export interface Raised {
  readonly doc: DetectorDoc;
  readonly finding: Finding;
  /** What is the same finding again has the same. */
  readonly key: string;
  readonly isMature: boolean;
  readonly surroundings: Surroundings;
  /** The sensor missed part of the traffic at the time. */
  readonly isBlind: boolean;
  /** Copied, because the session goes on. */
  readonly conduit: string | undefined;
  readonly service: string | undefined;
  readonly communityId: string | undefined;
}

/** Evidence of one of the detectors that speak in the alert. */
export interface KeptEvidence extends FindingEvidence {
  readonly detector: string;
}

/** What a change of an alert means for who reads it: nothing to see, worth the next update, worth telling at once. */
export type Change = "none" | "small" | "great";

/** One alert as it grows: occurrences of its own detector, and what weaker detectors say of the same. */
export class OpenAlert {
  /** Undefined as long as it is an audit event. */
  incident: Incident | undefined = undefined;
  readonly recurrence: number;
  suppressed = 0;
  /** The finding that gives the alert its name and words. */
  lead: Raised;
  count = 1;
  level: number;
  outcome: Outcome;
  firstTime: PacketTime;
  lastTime: PacketTime;
  lastFrame: number;
  readonly frames: number[];
  evidence: KeptEvidence[] = [];
  /** Confidence of each other detector that agrees. */
  supports: ReadonlyMap<string, number> = NO_SUPPORTS;
  readonly #baseline: string;
  /** Of the finding that opened it. */
  readonly #firstKey: string;
  readonly #openedTime: PacketTime;
  #id: string | undefined = undefined;
  #supportLevel = 0;
  /** Time of the latest evidence; that of `lastTime` may be of a timer. */
  #lastSeen = 0 as PacketTime;

  /** `baseline` is the hash of the baseline, part of the id. */
  constructor(recurrence: number, lead: Raised, baseline: string) {
    this.#baseline = baseline;
    this.#firstKey = lead.key;
    this.#openedTime = lead.finding.time;
    this.recurrence = recurrence;
    this.lead = lead;
    this.outcome = lead.finding.outcome;
    this.level = levelOf(lead, this.outcome);
    this.firstTime = lead.finding.time;
    this.lastTime = lead.finding.time;
    this.lastFrame = lead.finding.frame;
    this.frames = [lead.finding.frame];
    this.#addEvidence(lead);
  }

  /** One that was told before a restart. */
  static remembered(memory: AlertMemory, lead: Raised): OpenAlert {
    const alert = new OpenAlert(memory.recurrence, lead, "");
    const { suppressed, count, level, outcome, firstTime, lastTime, lastFrame } = memory;
    Object.assign(alert, { suppressed, count, level, outcome, firstTime, lastTime, lastFrame });
    alert.frames.splice(0, alert.frames.length, ...memory.frames);
    alert.evidence = [...memory.evidence];
    alert.supports = new Map(memory.supports);
    alert.#id = memory.id;
    alert.#supportLevel = memory.supportLevel;
    alert.#lastSeen = memory.lastSeen;
    return alert;
  }

  /** For who goes on after a restart: all that is its own. */
  memory(): Omit<AlertMemory, "keys" | "links" | "toldTime" | "incident"> {
    const { id, recurrence, suppressed, count, level, outcome, firstTime, lastTime, lastFrame } = this;
    return {
      id,
      lead: raisedMemory(this.lead),
      recurrence,
      suppressed,
      count,
      level,
      supportLevel: this.#supportLevel,
      outcome,
      firstTime,
      lastTime,
      lastSeen: this.#lastSeen,
      lastFrame,
      frames: [...this.frames],
      evidence: this.evidence.map((item) => ({ ...item })),
      supports: [...this.supports],
    };
  }

  /** Of what, when and against which baseline; most alerts of a flood are never asked for it. */
  get id(): string {
    this.#id ??= `A-${digest(12, fingerprintOf(this.#firstKey), formatPacketTime(this.#openedTime), this.#baseline)}`;
    return this.#id;
  }

  /** Of the finding that leads. */
  get fingerprint(): string {
    return fingerprintOf(this.lead.key);
  }

  get confidence(): number {
    const { doc, finding, isMature, isBlind } = this.lead;
    return confidenceOf(doc, finding, isMature, isBlind);
  }

  /** The same finding again. */
  repeat(raised: Raised): Change {
    this.count++;
    if (this.frames.length < FRAMES_MAX) this.frames.push(raised.finding.frame);
    this.#addEvidence(raised);
    const change = this.#takeIfWorse(raised, true);
    return change === "great" || isPowerOfTen(this.count) ? "great" : "small";
  }

  /** More about an occurrence that is counted already. */
  amend(raised: Raised): Change {
    const hasNews = this.#addEvidence(raised);
    if (raised.finding.frame !== this.lead.finding.frame) {
      const change = this.#takeIfWorse(raised, false);
      return change === "none" && hasNews ? "small" : change;
    }
    const before = `${this.level} ${this.outcome}`;
    const wording = this.lead.finding.observed;
    const isOnly = this.count === 1;
    const { outcome } = raised.finding;
    this.lead = raised;
    if (isOnly || OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(this.outcome)) this.outcome = outcome;
    this.level = Math.max(isOnly ? this.#supportLevel : this.level, levelOf(raised, this.outcome));
    const isReworded = isOnly && raised.finding.observed !== wording;
    if (`${this.level} ${this.outcome}` !== before || isReworded) return "great";
    return hasNews ? "small" : "none";
  }

  /** A weaker detector about the same. */
  support(raised: Raised): Change {
    const { doc, finding, isMature, isBlind } = raised;
    this.#supported(doc.id, confidenceOf(doc, finding, isMature, isBlind));
    const hasNews = this.#addEvidence(raised);
    this.#supportLevel = Math.max(this.#supportLevel, levelOf(raised, finding.outcome));
    if (this.#supportLevel <= this.level) return hasNews ? "small" : "none";
    this.level = this.#supportLevel;
    return "great";
  }

  /** A stronger detector about the same: the alert is named after it from now on. */
  upgrade(raised: Raised): Change {
    const weaker = this.lead;
    this.#supported(weaker.doc.id, this.confidence);
    this.#supportLevel = this.level;
    this.lead = raised;
    this.count = 1;
    this.outcome = raised.finding.outcome;
    this.level = Math.max(this.level, levelOf(raised, this.outcome));
    this.firstTime = raised.finding.time;
    this.frames.splice(0, this.frames.length, raised.finding.frame);
    this.#addEvidence(raised);
    return "great";
  }

  /**
   * A repeat whose outcome is still open is taken to go as those before it went. Of equally bad repeats the newest
   * gives the words, for a scan has gone on since; but what was done to a point keeps those of the first time.
   */
  #takeIfWorse(raised: Raised, isRepeat: boolean): Change {
    const { outcome } = raised.finding;
    const isWorseOutcome = OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(this.outcome);
    if (isWorseOutcome) this.outcome = outcome;
    const level = levelOf(raised, isRepeat && outcome === "unknown" ? this.outcome : outcome);
    if (level <= this.level && !isWorseOutcome) {
      const isOngoing = isRepeat && raised.finding.point === undefined;
      if (isOngoing && level === levelOf(this.lead, this.outcome)) this.lead = raised;
      return "none";
    }
    this.level = Math.max(level, this.level);
    this.lead = raised;
    return "great";
  }

  #supported(detector: string, confidence: number): void {
    this.supports = new Map(this.supports).set(detector, confidence);
  }

  /** Says whether any of it is new. Beyond the limit the newest is left out. */
  #addEvidence({ doc, finding }: Raised): boolean {
    let hasNews = false;
    if (finding.time > this.lastTime) this.lastTime = finding.time;
    for (const item of finding.evidence) {
      if (item.time > this.lastTime) this.lastTime = item.time;
      if (item.time >= this.#lastSeen) this.lastFrame = item.frame;
      if (item.time > this.#lastSeen) this.#lastSeen = item.time;
      const isKnown = this.evidence.some(
        ({ frame, capture, note, detector }) =>
          frame === item.frame && capture === item.capture && note === item.note && detector === doc.id,
      );
      if (isKnown || this.evidence.length >= EVIDENCE_MAX) continue;
      this.evidence.push({ ...item, detector: doc.id });
      hasNews = true;
    }
    if (hasNews && this.evidence.length > 1) this.evidence.sort((a, b) => a.time - b.time || a.frame - b.frame);
    return hasNews;
  }
}

function fingerprintOf(key: string): string {
  return sha256(key).slice(0, 16);
}

/** Severity of a finding by itself, from 0 (info) to 4 (critical). */
export function levelOf({ doc, finding, isMature, surroundings }: Raised, outcome: Outcome): number {
  return rateFinding(doc, finding, isMature, outcome, surroundings);
}

function isPowerOfTen(count: number): boolean {
  return count >= 10 && 10 ** Math.round(Math.log10(count)) === count;
}
