import type { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { openMap, saveMap } from "./saved-map.js";

const SERVERS_MAX = 4096;
const SPAN_US = 600 * SECOND_US;
/** In one span, and in those before it. */
const READINGS_MIN = 50;
const EARLIER_MIN = 200;
/** The past is halved there, so that it follows what goes on. */
const EARLIER_MAX = 100_000;
const JUMP_SHARE = 0.5;
const USUAL_SHARE = 0.1;

/** Of the readings of a server so many are bad now, and had been before. */
export interface BadShare {
  readonly badCount: number;
  readonly count: number;
  readonly earlierPercent: number;
}

interface Server {
  since: PacketTime;
  good: number;
  bad: number;
  earlierGood: number;
  earlierBad: number;
  isTold: boolean;
}

/** Shares of bad readings by server, in spans of ten minutes. */
export class BadReadings {
  readonly #servers: BoundedMap<Server>;

  constructor(saved?: Json) {
    this.#servers = openMap(SERVERS_MAX, saved);
  }

  /** Once for each jump: the share, when it has jumped. */
  add(server: string, good: number, bad: number, time: PacketTime): BadShare | undefined {
    let known = this.#servers.touch(server);
    if (known === undefined) {
      known = { since: time, good: 0, bad: 0, earlierGood: 0, earlierBad: 0, isTold: false };
      this.#servers.set(server, known);
    }
    if (time - known.since >= SPAN_US) endSpan(known, time);
    known.good += good;
    known.bad += bad;
    if (known.isTold || !hasJumped(known)) return undefined;
    const earlier = known.earlierGood + known.earlierBad;
    if (earlier < EARLIER_MIN || known.earlierBad > USUAL_SHARE * earlier) return undefined;
    known.isTold = true;
    const earlierPercent = Math.round((100 * known.earlierBad) / earlier);
    return { badCount: known.bad, count: known.good + known.bad, earlierPercent };
  }

  save(): Json {
    return saveMap(this.#servers);
  }
}

function hasJumped({ good, bad }: Server): boolean {
  return good + bad >= READINGS_MIN && bad >= JUMP_SHARE * (good + bad);
}

function endSpan(server: Server, time: PacketTime): void {
  if (!hasJumped(server)) {
    server.earlierGood += server.good;
    server.earlierBad += server.bad;
    server.isTold = false;
  }
  if (server.earlierGood + server.earlierBad > EARLIER_MAX) {
    server.earlierGood = Math.floor(server.earlierGood / 2);
    server.earlierBad = Math.floor(server.earlierBad / 2);
  }
  server.since = time;
  server.good = 0;
  server.bad = 0;
}
