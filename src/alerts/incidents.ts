import { BoundedMap } from "../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { digest } from "./digest.js";

const INCIDENTS_MAX = 20_000;
const QUIET_US = 30 * 60 * SECOND_US;
const LONGEST_US = 24 * 3600 * SECOND_US;
const ALERTS_MAX = 500;

interface Incident {
  readonly id: string;
  readonly firstTime: PacketTime;
  lastTime: PacketTime;
  alerts: number;
}

/** Alerts of one actor with no more than half an hour between them are one incident. */
export class Incidents {
  readonly #byActor = new BoundedMap<Incident>(INCIDENTS_MAX);

  /** The incident of a new alert; named after its first one. */
  join(actor: string, alertId: string, time: PacketTime): string {
    const known = this.#byActor.touch(actor);
    if (known !== undefined && isOpen(known, time)) {
      known.alerts++;
      if (time > known.lastTime) known.lastTime = time;
      return known.id;
    }
    const id = `I-${digest(12, alertId)}`;
    this.#byActor.set(actor, { id, firstTime: time, lastTime: time, alerts: 1 });
    return id;
  }

  /** The actor went on: its incident stays open. */
  touch(actor: string, time: PacketTime): void {
    const known = this.#byActor.get(actor);
    if (known !== undefined && isOpen(known, time) && time > known.lastTime) known.lastTime = time;
  }
}

function isOpen({ firstTime, lastTime, alerts }: Incident, time: PacketTime): boolean {
  return time - lastTime <= QUIET_US && time - firstTime <= LONGEST_US && alerts < ALERTS_MAX;
}
