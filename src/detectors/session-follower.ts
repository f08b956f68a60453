import type { Outcome } from "../contracts/alert.js";
import type { DetectContext, FindingEvidence } from "../contracts/detector.js";
import type { ConduitEvent, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json, JsonObject } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { sessionFacts } from "./session-facts.js";
import { sessionNote } from "./session-note.js";
import { WaitingLine } from "./waiting-line.js";

/** Sessions of which more may become known; the one heard of longest ago is forgotten. */
const FOLLOWED_MAX = 16_384;
const EVIDENCE_MAX = 4;

/** A session that does not belong, as far as it has come. */
export interface Followed {
  session: Session;
  /** Of the packet that showed it. */
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  outcome: Outcome;
  /** Under which key it was reported; what follows under the same is more about the same. */
  raisedKey: string | undefined;
  readonly evidence: FindingEvidence[];
}

/** What a detector asks of sessions, and whom it tells. */
export interface FollowRules {
  /** Whether the session is one that this detector speaks of, as far as it has come. */
  isMine(event: ConduitEvent): boolean;
  /** How long to wait for more before it is reported. */
  waitSeconds(session: Session): number;
  keyOf(session: Session): readonly string[];
  raise(followed: Followed, isAmendment: boolean): void;
}

/**
 * Follows sessions from their first packet and reports those that come about: a connection that is refused or never
 * answered is not reported, unless payload shows that the answers were only not seen.
 */
export class SessionFollower {
  /** By session id. */
  readonly #followed = new BoundedMap<Followed>(FOLLOWED_MAX);
  readonly #waiting: WaitingLine<Followed>;

  /** `saved` is what `save` gave. */
  constructor(saved: Json | undefined) {
    const { followed, waiting } = (saved ?? {}) as JsonObject;
    for (const entry of (followed ?? []) as unknown as Followed[]) this.#followed.set(idOf(entry), entry);
    this.#waiting = new WaitingLine(FOLLOWED_MAX, waiting, (id) => this.#followed.get(id));
  }

  hear(event: ConduitEvent, rules: FollowRules, context: DetectContext): void {
    const followed = this.#followed.touch(String(event.session.id));
    if (followed !== undefined) this.#goOn(event, followed, rules, context);
    else if (event.stage !== "ended" && event.stage !== "refused") this.#begin(event, rules, context);
  }

  due(rules: FollowRules, context: DetectContext): void {
    for (const followed of this.#waiting.take(context.now)) tell(followed, rules);
    this.#waiting.wakeForNext("next", context);
  }

  save(): Json {
    const followed = [...this.#followed.entries()].map(([, entry]) => entry);
    return { followed: followed as unknown as Json, waiting: this.#waiting.save() };
  }

  #begin(event: ConduitEvent, rules: FollowRules, context: DetectContext): void {
    const { session, time, frame, capture } = event;
    if (!rules.isMine(event)) return;
    const followed: Followed = {
      session: sessionFacts(session),
      time,
      frame,
      capture,
      outcome: event.stage === "attempted" ? "unknown" : "accepted",
      raisedKey: undefined,
      evidence: [sessionNote(event)],
    };
    this.#followed.set(idOf(followed), followed);
    this.#settle(followed, rules, context);
  }

  #goOn(event: ConduitEvent, followed: Followed, rules: FollowRules, context: DetectContext): void {
    const { stage, payloadBytes } = event;
    followed.session = sessionFacts(event.session);
    if (stage === "refused" || !rules.isMine(event)) {
      this.#forget(followed);
      return;
    }
    if (stage === "ended") {
      const isAwaited = this.#waiting.get(idOf(followed)) !== undefined;
      const hasPayload = payloadBytes[0] + payloadBytes[1] > 0;
      if (followed.raisedKey === undefined && (isAwaited || hasPayload)) tell(followed, rules);
      this.#forget(followed);
      return;
    }
    // A message says that a connection stands, but not that a datagram was answered.
    if (stage !== "identified" || event.session.transport === "tcp") followed.outcome = "accepted";
    if (followed.evidence.length < EVIDENCE_MAX) followed.evidence.push(sessionNote(event));
    this.#settle(followed, rules, context);
  }

  /** Reports it, waits for more, or leaves a connection that is not answered yet alone. */
  #settle(followed: Followed, rules: FollowRules, context: DetectContext): void {
    const { session, outcome } = followed;
    if (session.transport === "tcp" && outcome === "unknown") return;
    const waitSeconds = rules.waitSeconds(session);
    if (followed.raisedKey !== undefined || waitSeconds === 0) {
      this.#waiting.delete(idOf(followed));
      tell(followed, rules);
      return;
    }
    if (this.#waiting.get(idOf(followed)) !== undefined) return;
    const due = (context.now + waitSeconds * SECOND_US) as PacketTime;
    const displaced = this.#waiting.add(idOf(followed), followed, due);
    if (displaced !== undefined) tell(displaced, rules);
    this.#waiting.wakeForNext("next", context);
  }

  #forget(followed: Followed): void {
    this.#followed.delete(idOf(followed));
    this.#waiting.delete(idOf(followed));
  }
}

function tell(followed: Followed, rules: FollowRules): void {
  const key = rules.keyOf(followed.session).join(" ");
  rules.raise(followed, followed.raisedKey === key);
  followed.raisedKey = key;
}

function idOf({ session }: Followed): string {
  return String(session.id);
}
