import type { ConduitEvent } from "../contracts/sensor-event.js";
import type { Json } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";

/** Attempts that are followed; further ones are only counted as attempts. */
const WAITING_MAX = 65_536;
/** An attempt that nobody answered in this time is given up by whoever made it. */
const GIVEN_UP_US = 60 * SECOND_US;

/** Connections that are being opened, by server. */
export class HalfOpen {
  /** Server and time of each attempt by session, the oldest first. */
  readonly #waiting: Map<number, readonly [server: string, time: PacketTime]>;
  readonly #counts = new Map<string, number>();

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    const waiting = (saved ?? []) as unknown as [number, readonly [string, PacketTime]][];
    this.#waiting = new Map(waiting);
    for (const [, [server]] of waiting) this.#count(server, 1);
  }

  /** Returns how many are open halfway to the server of this session. */
  hear({ stage, session, time }: ConduitEvent): number {
    const server = session.server.asset;
    if (stage === "attempted") {
      this.#expire(time);
      if (this.#waiting.size < WAITING_MAX && !this.#waiting.has(session.id)) {
        this.#waiting.set(session.id, [server, time]);
        this.#count(server, 1);
      }
    } else {
      this.#settle(session.id);
    }
    return this.#counts.get(server) ?? 0;
  }

  save(): Json {
    return [...this.#waiting] as unknown as Json;
  }

  #expire(now: PacketTime): void {
    for (const [id, [, time]] of this.#waiting) {
      if (now - time <= GIVEN_UP_US) return;
      this.#settle(id);
    }
  }

  #settle(id: number): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    this.#count(waiting[0], -1);
  }

  #count(server: string, by: 1 | -1): void {
    const count = (this.#counts.get(server) ?? 0) + by;
    if (count > 0) this.#counts.set(server, count);
    else this.#counts.delete(server);
  }
}
