import type { Baseline } from "../contracts/baseline.js";
import type { ModbusRange, ModbusRequest, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { isKnownRange, operationsOnUnit } from "./known-operations.js";

const SESSIONS_MAX = 16_384;
/** Remembered of one session; further ones are looked up each time. */
const READS_MAX = 32;
/** Channel, range and verdict. */
const NUMBERS = 3;
const UNITS = 256;
const QUANTITIES = 4096;

/** Reads of one session by turns, as a client polls them. */
interface Asked {
  readonly client: string;
  readonly server: string;
  readonly reads: number[];
  /** Where the latest one stands: its answer is the same read, and the next request mostly the one behind it. */
  at: number;
}

/** Tells reads that the baseline has of the client on the unit, in the steady state by comparing two numbers. */
export class KnownReads {
  readonly #baseline: Baseline;
  /** By session. */
  readonly #sessions = new BoundedMap<Asked, number>(SESSIONS_MAX);
  #latest: Session | undefined;
  #asked: Asked | undefined;

  constructor(baseline: Baseline) {
    this.#baseline = baseline;
  }

  has(request: ModbusRequest, reads: ModbusRange): boolean {
    const asked = this.#askedIn(request.session);
    const channel = request.unit * UNITS + request.functionCode;
    const range = reads.address * QUANTITIES + reads.quantity;
    const at = placeOf(asked, channel, range);
    if (at < asked.reads.length) {
      asked.at = at;
      return asked.reads[at + 2] === 1;
    }
    const isKnown = isInBaseline(request, reads, this.#baseline);
    if (at < READS_MAX * NUMBERS) asked.reads.push(channel, range, isKnown ? 1 : 0);
    return isKnown;
  }

  /** The session has ended. */
  forget(session: Session): void {
    this.#sessions.delete(session.id);
    if (session === this.#latest) this.#latest = undefined;
  }

  #askedIn(session: Session): Asked {
    if (session === this.#latest && this.#asked !== undefined) return this.#asked;
    const [client, server] = [session.client.asset, session.server.asset];
    let asked = this.#sessions.touch(session.id);
    if (asked === undefined || asked.client !== client || asked.server !== server) {
      asked = { client, server, reads: [], at: 0 };
      this.#sessions.set(session.id, asked);
    }
    this.#latest = session;
    this.#asked = asked;
    return asked;
  }
}

/** Looks where it stood last, behind it, and then everywhere; the end where it is new. */
function placeOf({ reads, at }: Asked, channel: number, range: number): number {
  if (reads[at] === channel && reads[at + 1] === range) return at;
  const next = at + NUMBERS;
  if (reads[next] === channel && reads[next + 1] === range) return next;
  for (let place = 0; place < reads.length; place += NUMBERS) {
    if (reads[place] === channel && reads[place + 1] === range) return place;
  }
  return reads.length;
}

function isInBaseline(request: ModbusRequest, reads: ModbusRange, baseline: Baseline): boolean {
  const { client, server } = request.session;
  if (client.asset === server.asset) return false;
  const operations = operationsOnUnit(request, baseline);
  if (operations?.fc[request.functionCode] === undefined) return false;
  return isKnownRange(operations, reads, "R", request.functionCode);
}
