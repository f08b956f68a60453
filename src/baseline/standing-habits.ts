import type { OpcuaHabitKind } from "../contracts/opcua-baseline.js";
import type { Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import type { StandingFacts } from "./learned-so-far.js";

const HOUR_US = 3_600_000_000;

interface Standing {
  readonly texts: Map<OpcuaHabitKind, string>;
  hour: number;
}

/**
 * What a session said of itself when it began. It holds as long as the session does: one that is at work for days
 * says it once, and is no less a habit than one that begins every hour.
 */
export class StandingHabits {
  readonly #sessions = new WeakMap<Session, Standing>();
  /** Of sessions that were open at a restart, by Community ID. */
  readonly #before: Map<string, StandingFacts[1]>;

  constructor(before: readonly StandingFacts[] = []) {
    this.#before = new Map(before);
  }

  add(session: Session, kind: OpcuaHabitKind, text: string, time: PacketTime): void {
    let standing = this.#sessions.get(session);
    if (standing === undefined) {
      standing = { texts: new Map(), hour: hourOf(time) };
      this.#sessions.set(session, standing);
    }
    standing.texts.set(kind, text);
  }

  /** A session that was open at a restart goes on; false where nothing is known of it. */
  resume(session: Session, time: PacketTime): boolean {
    if (!session.isMidstream || this.#before.size === 0 || this.#sessions.has(session)) return false;
    const said = this.#before.get(session.communityId);
    if (said === undefined) return false;
    this.#before.delete(session.communityId);
    // It holds in the hour of the restart as well.
    this.#sessions.set(session, { texts: new Map(said), hour: hourOf(time) - 1 });
    return true;
  }

  /** What these sessions said, for who goes on after a restart. */
  facts(sessions: Iterable<Session>): StandingFacts[] {
    const facts: StandingFacts[] = [];
    for (const session of sessions) {
      const standing = this.#sessions.get(session);
      if (standing !== undefined) facts.push([session.communityId, [...standing.texts]]);
    }
    return facts;
  }

  /** What holds again because the session is at work in another hour; undefined in the same one. */
  due(session: Session, time: PacketTime): ReadonlyMap<OpcuaHabitKind, string> | undefined {
    const standing = this.#sessions.get(session);
    const hour = hourOf(time);
    if (standing === undefined || hour <= standing.hour) return undefined;
    standing.hour = hour;
    return standing.texts;
  }
}

function hourOf(time: PacketTime): number {
  return Math.floor(time / HOUR_US);
}
