import { conduitKey } from "../../baseline/conduit-key.js";
import { placeOf } from "../../baseline/place-of.js";
import type { ConduitEvent, Party, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { PacketTime } from "../../core/packet-time.js";
import { sessionFacts } from "../../detectors/session-facts.js";
import type { PlantSource } from "../../inventory/plant-source.js";

const CONDUITS_MAX = 8192;
/** Sessions of one conduit by which it is judged. */
const SAMPLES_MAX = 8;

/** What sessions between the same ends carried. */
export interface SeenConduit {
  sessions: number;
  bytes: number;
  firstTime: PacketTime;
  lastTime: PacketTime;
  /** One that ended, if any has, and some that are open and differ in what a policy asks of them. */
  samples: readonly Session[];
}

/**
 * Who talked to whom over what: ended sessions are summed as they end, open ones are looked at when somebody asks.
 * Unanswered attempts carry nothing, and a scan has many: they are none.
 */
export class SeenConduits {
  /** By place too, for assets may turn out to be others. */
  readonly #ended = new BoundedMap<SeenConduit>(CONDUITS_MAX);
  /** Of sessions that were open at the latest look. */
  #openUnlisted = 0;

  /** Conduits for which there was no room, at the latest look. */
  get unlisted(): number {
    return this.#ended.evictions + this.#openUnlisted;
  }

  hear(event: ConduitEvent): void {
    if (event.stage !== "ended" || !carries(event)) return;
    const { session } = event;
    const key = `${placeOf(session.client)} ${placeOf(session.server)} ${session.conduit}`;
    const known = this.#ended.touch(key);
    if (known === undefined) this.#ended.set(key, begun(event, sessionFacts(session)));
    else {
      add(known, event);
      known.samples = [sessionFacts(session)];
    }
  }

  /** The run is over; another may not know what it has found out of routers. */
  keep(source: PlantSource): void {
    for (const [, seen] of this.#ended.entries()) seen.samples = seen.samples.map((session) => placed(session, source));
  }

  /**
   * By the keys that they have by now: whose frames a router carried may have turned out later. Of sessions that are
   * open it holds what they are themselves, and is good until they go on.
   */
  tally(source: PlantSource | undefined): ReadonlyMap<string, SeenConduit> {
    const conduits = new Map<string, SeenConduit>();
    const unlisted = new Set<string>();
    for (const [, seen] of this.#ended.entries()) {
      const samples = seen.samples.map((session) => placed(session, source));
      const key = samples[0]?.conduit ?? "";
      const known = conduits.get(key);
      conduits.set(key, known === undefined ? { ...seen, samples } : joined(known, { ...seen, samples }));
    }
    for (const event of source?.ending() ?? []) {
      if (!carries(event)) continue;
      const session = placed(event.session, source);
      const known = conduits.get(session.conduit);
      if (known !== undefined) {
        add(known, event);
        known.samples = withSample(known.samples, session);
      } else if (conduits.size < CONDUITS_MAX) conduits.set(session.conduit, begun(event, session));
      else unlisted.add(session.conduit);
    }
    this.#openUnlisted = unlisted.size;
    return conduits;
  }
}

function carries({ payloadBytes: [up, down] }: ConduitEvent): boolean {
  return up > 0 || down > 0;
}

function begun({ session: { firstTime }, time, payloadBytes }: ConduitEvent, session: Session): SeenConduit {
  const bytes = payloadBytes[0] + payloadBytes[1];
  return { sessions: 1, bytes, firstTime, lastTime: time, samples: [session] };
}

function add(seen: SeenConduit, { session: { firstTime }, time, payloadBytes }: ConduitEvent): void {
  seen.sessions++;
  seen.bytes += payloadBytes[0] + payloadBytes[1];
  if (firstTime < seen.firstTime) seen.firstTime = firstTime;
  if (time > seen.lastTime) seen.lastTime = time;
}

function joined(one: SeenConduit, other: SeenConduit): SeenConduit {
  return {
    sessions: one.sessions + other.sessions,
    bytes: one.bytes + other.bytes,
    firstTime: Math.min(one.firstTime, other.firstTime) as PacketTime,
    lastTime: Math.max(one.lastTime, other.lastTime) as PacketTime,
    samples: one.lastTime > other.lastTime ? one.samples : other.samples,
  };
}

function withSample(samples: readonly Session[], session: Session): readonly Session[] {
  if (samples.length >= SAMPLES_MAX || samples.some((sample) => isAlike(sample, session))) return samples;
  return [...samples, session];
}

/** Whatever a policy asks of a session. */
function isAlike(one: Session, other: Session): boolean {
  return (
    one.server.port === other.server.port &&
    one.serverName === other.serverName &&
    one.protocol === other.protocol &&
    one.client.ip === other.client.ip &&
    one.server.ip === other.server.ip &&
    one.isDirectionKnown === other.isDirectionKnown
  );
}

/** The session with the assets that its parties have turned out to be. */
function placed(session: Session, source: PlantSource | undefined): Session {
  const { client, server } = session;
  // Another run may not know yet who is a router.
  const assetOf = ({ asset, station, ip }: Party) =>
    source === undefined || asset.startsWith("a:ip:") ? asset : source.assetId(station, ip);
  const [one, other] = [assetOf(client), assetOf(server)];
  if (one === client.asset && other === server.asset) return session;
  return {
    ...sessionFacts(session),
    client: { ...client, asset: one },
    server: { ...server, asset: other },
    conduit: conduitKey(session, assetOf),
  };
}
