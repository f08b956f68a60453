import type { DetectContext } from "../contracts/detector.js";
import type { ConduitEvent, Session } from "../contracts/sensor-event.js";
import type { Json } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { sessionFacts } from "./session-facts.js";
import { WaitingLine } from "./waiting-line.js";

/** Attempts waiting for an answer; one more, and the first counts as not answered. */
const WAITING_MAX = 8192;

/** An attempt, with the packet that began it. */
export interface Attempt {
  readonly session: Session;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

/** Told of an attempt that was answered, and of one that was refused or left without answer. */
export type OutcomeListener = (attempt: Attempt, isFailure: boolean) => void;

/** How attempts at connections and datagrams end. Only those whose beginning was seen are followed. */
export class FirstContacts {
  readonly #waitUs: number;
  /** By session id. */
  readonly #waiting: WaitingLine<Attempt>;

  /** `saved` is what `save` gave. */
  constructor(answerSeconds: number, saved: Json | undefined) {
    this.#waitUs = answerSeconds * SECOND_US;
    this.#waiting = new WaitingLine(WAITING_MAX, saved);
  }

  /** From the event `attempted` on. */
  follow({ session, time, frame, capture }: ConduitEvent, onOutcome: OutcomeListener, context: DetectContext): void {
    const attempt = { session: sessionFacts(session), time, frame, capture };
    const due = (context.now + this.#waitUs) as PacketTime;
    const displaced = this.#waiting.add(String(session.id), attempt, due);
    if (displaced !== undefined) onOutcome(displaced, true);
    this.#waiting.wakeForNext("next", context);
  }

  /** What came after. */
  hear({ session, stage }: ConduitEvent, onOutcome: OutcomeListener): void {
    const id = String(session.id);
    const attempt = this.#waiting.get(id);
    if (attempt === undefined || stage === "attempted" || stage === "identified") return;
    this.#waiting.delete(id);
    onOutcome(attempt, stage === "refused" || stage === "ended");
  }

  due(onOutcome: OutcomeListener, context: DetectContext): void {
    for (const attempt of this.#waiting.take(context.now)) onOutcome(attempt, true);
    this.#waiting.wakeForNext("next", context);
  }

  save(): Json {
    return this.#waiting.save();
  }
}
