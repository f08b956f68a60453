import type { OpcuaRequest, OpcuaResponse } from "../contracts/opcua-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json, JsonObject } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { RateWindow } from "../core/rate-window.js";
import { pairKey } from "./pair-key.js";
import { openMap, saveMap } from "./saved-map.js";

const CONNECTIONS_MAX = 4096;
const PAIRS_MAX = 4096;
const CALLS_MAX = 16;
/** A call that has waited longer has lost its answer, or the capture has. */
const OPEN_US = 10 * SECOND_US;

/** Frame and time of a request. */
type Asked = readonly [frame: number, time: number];

/** Calls of OPC UA methods that are under way, and how often a session is closed over one. */
export class OpenCalls {
  /** By connection, the latest ones. */
  readonly #calls: BoundedMap<readonly Asked[]>;
  /** By client and server. */
  readonly #races = new BoundedMap<RateWindow>(PAIRS_MAX);

  constructor(saved?: Json) {
    const { calls, races } = (saved ?? {}) as JsonObject;
    this.#calls = openMap(CONNECTIONS_MAX, calls);
    for (const [key, window] of (races ?? []) as unknown as [string, Json][]) {
      this.#races.set(key, new RateWindow(window));
    }
  }

  ask({ session, frame, time }: OpcuaRequest): void {
    const id = String(session.id);
    this.#calls.set(id, [...(this.#calls.get(id) ?? []).slice(1 - CALLS_MAX), [frame, time]]);
  }

  answer({ session, request }: OpcuaResponse): void {
    const id = String(session.id);
    const calls = this.#calls.get(id)?.filter(([frame]) => frame !== request?.frame);
    if (calls === undefined) return;
    if (calls.length === 0) this.#calls.delete(id);
    else this.#calls.set(id, calls);
  }

  /** Of a session that is being closed: how often in a minute that happened over calls under way; 0 when not now. */
  close({ session, time }: OpcuaRequest): number {
    const id = String(session.id);
    const isRace = this.#calls.get(id)?.some(([, asked]) => time - (asked as PacketTime) < OPEN_US) === true;
    this.#calls.delete(id);
    if (!isRace) return 0;
    const key = pairKey(session);
    const races = this.#races.touch(key) ?? new RateWindow();
    this.#races.set(key, races);
    return races.add(time);
  }

  save(): Json {
    return {
      calls: saveMap(this.#calls),
      races: [...this.#races.entries()].map(([key, window]) => [key, window.save()]),
    };
  }
}
