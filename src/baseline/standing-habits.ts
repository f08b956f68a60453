import type { OpcuaHabitKind } from "../contracts/opcua-baseline.js";
import type { Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";

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

  add(session: Session, kind: OpcuaHabitKind, text: string, time: PacketTime): void {
    let standing = this.#sessions.get(session);
    if (standing === undefined) {
      standing = { texts: new Map(), hour: hourOf(time) };
      this.#sessions.set(session, standing);
    }
    standing.texts.set(kind, text);
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
