import type { Outcome } from "../contracts/alert.js";
import type { DetectContext, FindingEvidence } from "../contracts/detector.js";
import type { ConduitEvent, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json, JsonObject } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { RecentDistinct } from "../core/recent-distinct.js";
import { sessionFacts } from "./session-facts.js";
import { sessionNote } from "./session-note.js";
import { WaitingLine } from "./waiting-line.js";

/** Sessions followed at once; the one heard of longest ago is forgotten. */
const FOLLOWED_MAX = 8192;
const EVIDENCE_MAX = 4;
/** Pairs of client and server whose ports are remembered. */
const PAIRS_MAX = 4096;
/** Ports of one server that a client may not ask are told each by itself up to this many within a minute. */
const PORTS_TOLD = 3;
const PORTS_WITHIN_US = 60 * SECOND_US;

/** `open`: right or wrong by its protocol, which is not known yet. */
export type Judgement = "right" | "open" | "wrong";

/** A session that may not be, as far as it has come. */
export interface Crossing {
  session: Session;
  /** Who, whom, and by which service, as first told: stays when more becomes known. */
  readonly key: readonly string[];
  /** Of the packet that showed it. */
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  outcome: Outcome;
  /** Reported already; what follows is more about the same. */
  isRaised: boolean;
  /** What a request in it does to the process, program or state of the server. */
  change: string | undefined;
  readonly evidence: FindingEvidence[];
}

/** What a detector asks of sessions, and whom it tells. */
export interface CrossingRules {
  judge(session: Session, time: PacketTime): Judgement;
  raise(crossing: Crossing): void;
}

/**
 * Follows sessions that may not be: reported with their first packet, or once their protocol is known where all hangs
 * on that, and completed by the answer, the refusal or the silence that comes back.
 */
export class CrossingWatch {
  readonly #waitUs: number;
  /** By session id. */
  readonly #followed = new BoundedMap<Crossing>(FOLLOWED_MAX);
  /** For an answer or a protocol. */
  readonly #waiting: WaitingLine<Crossing>;
  /** Ports of late, by client and server. */
  readonly #ports = new BoundedMap<RecentDistinct>(PAIRS_MAX);

  /** `saved` is what `save` gave. */
  constructor(waitSeconds: number, saved: Json | undefined) {
    this.#waitUs = waitSeconds * SECOND_US;
    const { followed, waiting, ports } = (saved ?? {}) as JsonObject;
    for (const entry of (followed ?? []) as unknown as Crossing[]) this.#followed.set(idOf(entry), entry);
    this.#waiting = new WaitingLine(FOLLOWED_MAX, waiting, (id) => this.#followed.get(id));
    for (const [pair, seen] of (ports ?? []) as [string, Json][]) {
      this.#ports.set(pair, new RecentDistinct(PORTS_TOLD + 1, seen));
    }
  }

  /** The session of an operation, if it is one of those. */
  of(session: Session): Crossing | undefined {
    return this.#followed.get(String(session.id));
  }

  hear(event: ConduitEvent, rules: CrossingRules, context: DetectContext): void {
    const crossing = this.#followed.touch(String(event.session.id));
    if (crossing === undefined) this.#begin(event, rules, context);
    else if (event.stage === "ended") this.#end(event, crossing, rules);
    else this.#goOn(event, crossing, rules);
  }

  due(rules: CrossingRules, context: DetectContext): void {
    for (const crossing of this.#waiting.take(context.now)) {
      if (!crossing.isRaised && rules.judge(crossing.session, context.now) === "right") {
        this.#followed.delete(idOf(crossing));
        continue;
      }
      if (crossing.outcome === "unknown") crossing.outcome = "no-response";
      tell(crossing, rules);
    }
    this.#waiting.wakeForNext("next", context);
  }

  save(): Json {
    const followed = [...this.#followed.entries()].map(([, entry]) => entry);
    const ports = [...this.#ports.entries()].map(([pair, seen]) => [pair, seen.save()]);
    return { followed: followed as unknown as Json, waiting: this.#waiting.save(), ports };
  }

  #begin(event: ConduitEvent, rules: CrossingRules, context: DetectContext): void {
    const { session, stage, time, frame, capture } = event;
    if (stage === "ended" || session.client.asset === session.server.asset) return;
    const judgement = rules.judge(session, time);
    if (judgement === "right") return;
    const crossing: Crossing = {
      session: sessionFacts(session),
      key: this.#keyOf(session, time),
      time,
      frame,
      capture,
      outcome: outcomeAfter(event),
      isRaised: false,
      change: undefined,
      evidence: [sessionNote(event)],
    };
    this.#followed.set(idOf(crossing), crossing);
    if (judgement === "wrong") tell(crossing, rules);
    if (judgement === "wrong" && crossing.outcome !== "unknown") return;
    const due = (context.now + this.#waitUs) as PacketTime;
    const displaced = this.#waiting.add(idOf(crossing), crossing, due);
    if (displaced !== undefined && !displaced.isRaised) tell(displaced, rules);
    this.#waiting.wakeForNext("next", context);
  }

  #goOn(event: ConduitEvent, crossing: Crossing, rules: CrossingRules): void {
    crossing.session = sessionFacts(event.session);
    if (event.stage !== "identified" && event.stage !== "foreign") crossing.outcome = outcomeAfter(event);
    if (crossing.evidence.length < EVIDENCE_MAX) crossing.evidence.push(sessionNote(event));
    const judgement = rules.judge(event.session, event.time);
    if (judgement === "right") {
      this.#forget(crossing);
      return;
    }
    const isOver = judgement === "wrong" || crossing.outcome === "rejected";
    if (isOver && crossing.outcome !== "unknown") this.#waiting.delete(idOf(crossing));
    if (isOver || crossing.isRaised) tell(crossing, rules);
  }

  /** What ended before its time was up is reported at its end. */
  #end(event: ConduitEvent, crossing: Crossing, rules: CrossingRules): void {
    crossing.session = sessionFacts(event.session);
    const isAwaited = this.#waiting.get(idOf(crossing)) !== undefined;
    if (isAwaited && crossing.outcome === "unknown") crossing.outcome = "no-response";
    if (!crossing.isRaised || isAwaited) tell(crossing, rules);
    this.#forget(crossing);
  }

  /** Who tries one port after the other is told of once. The port stands for the service, being known first. */
  #keyOf(session: Session, time: PacketTime): string[] {
    const { client, server, transport, service, isDirectionKnown, isSymmetric } = session;
    if (!isDirectionKnown || isSymmetric) return [...[client.asset, server.asset].sort(), transport, service];
    const pair = `${client.asset}>${server.asset}`;
    let ports = this.#ports.touch(pair);
    if (ports === undefined) {
      ports = new RecentDistinct(PORTS_TOLD + 1);
      this.#ports.set(pair, ports);
    }
    const port = server.port ?? 0;
    ports.delete(port);
    ports.add(port, time);
    const isOneOfMany = ports.since(time - PORTS_WITHIN_US).length > PORTS_TOLD;
    return [client.asset, server.asset, transport, isOneOfMany ? "ports" : String(port)];
  }

  #forget(crossing: Crossing): void {
    this.#followed.delete(idOf(crossing));
    this.#waiting.delete(idOf(crossing));
  }
}

function tell(crossing: Crossing, rules: CrossingRules): void {
  rules.raise(crossing);
  crossing.isRaised = true;
}

function idOf({ session }: Crossing): string {
  return String(session.id);
}

function outcomeAfter({ stage }: ConduitEvent): Outcome {
  if (stage === "attempted") return "unknown";
  return stage === "refused" ? "rejected" : "accepted";
}
