import type { MqttPublish } from "../contracts/mqtt-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";
import { SECOND_US } from "../core/packet-time.js";

const SESSIONS_MAX = 8192;
/** Younger ones may be on their way. */
const TICK_US = 10 * SECOND_US;

/** Counts of one session: `base` is from when most exchanges were still finished. */
interface Mark {
  time: number;
  begun: number;
  baseBegun: number;
  baseOpen: number;
}

/**
 * Exchanges of QoS 2 that clients begin and nobody finishes. Counted, not followed one by one: a lost acknowledgement
 * among many others is no open exchange.
 */
export class OpenExchanges {
  readonly #marks = new BoundedMap<Mark, number>(SESSIONS_MAX);

  constructor(saved?: Json) {
    for (const [id, mark] of (saved ?? []) as unknown as [number, Mark][]) this.#marks.set(id, { ...mark });
  }

  /** How many were left open since most were still finished; 0 between two looks, and while most are finished. */
  countOf({ session, client, time }: MqttPublish): number {
    const { exchangesBegun: begun, exchangesFinished: finished } = client;
    const mark = this.#marks.touch(session.id);
    if (mark === undefined) {
      this.#marks.set(session.id, { time, begun, baseBegun: begun, baseOpen: begun - finished });
      return 0;
    }
    if (time - mark.time < TICK_US) return 0;
    const open = mark.begun - finished;
    const grown = open - mark.baseOpen;
    const isUsual = grown <= (mark.begun - mark.baseBegun) / 2;
    if (isUsual) {
      mark.baseBegun = mark.begun;
      mark.baseOpen = open;
    }
    mark.time = time;
    mark.begun = begun;
    return isUsual ? 0 : grown;
  }

  end(sessionId: number): void {
    this.#marks.delete(sessionId);
  }

  save(): Json {
    return [...this.#marks.entries()].map(([id, mark]) => [id, { ...mark }]);
  }
}
