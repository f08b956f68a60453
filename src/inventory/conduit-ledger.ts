import type { Ledger } from "../contracts/flow.js";
import type { ConduitVisibility, DirectionVisibility } from "../contracts/sensor-health.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { SessionState } from "./session-state.js";

const CONDUITS_MAX = 8192;

/** What is summed of each direction, in this order. */
const KEYS = [
  "frames",
  "payloadBytes",
  "decodedBytes",
  "gapBytes",
  "cutBytes",
  "undecodableBytes",
  "unidentifiedBytes",
  "opaqueBytes",
  "retransmittedBytes",
  "conflictingBytes",
] as const satisfies readonly (keyof DirectionVisibility)[];
const LEDGER_KEYS = KEYS.slice(2) as readonly Exclude<(typeof KEYS)[number], "frames" | "payloadBytes">[];
const TO_CLIENT = KEYS.length;

interface Sums {
  readonly client: string;
  readonly server: string;
  readonly service: string;
  protocol: string | undefined;
  sessions: number;
  /** Of the direction to the server, then of that to the client. */
  readonly counts: Float64Array;
}

/**
 * How much of what passed could be read, by conduit. Ended sessions are summed; open ones are looked at when somebody
 * asks, so that nothing is done per frame.
 */
export class ConduitLedger {
  readonly #ended = new BoundedMap<Sums>(CONDUITS_MAX);
  readonly #totals = new Float64Array(KEYS.length);

  /** Conduits that were let go. */
  get evictions(): number {
    return this.#ended.evictions;
  }

  get size(): number {
    return this.#ended.size;
  }

  get limit(): number {
    return this.#ended.limit;
  }

  /** A session that ends, while its flow can still be read. */
  end(session: SessionState): void {
    if (!hasPayload(session)) return;
    const { conduit } = session;
    let sums = this.#ended.touch(conduit);
    if (sums === undefined) {
      sums = sumsOf(session);
      this.#ended.set(conduit, sums);
    }
    add(sums, session);
    addTotals(this.#totals, session);
  }

  /** Bytes of all sessions, by what became of them; those of conduits that were let go too. */
  totals(open: Iterable<SessionState>): Readonly<Record<string, number>> {
    const totals = this.#totals.slice();
    for (const session of open) if (hasPayload(session)) addTotals(totals, session);
    return Object.fromEntries(KEYS.slice(1).map((key, i) => [key.replace(/Bytes$/, ""), totals[i + 1] ?? 0]));
  }

  /** Every conduit in the order of its key, with what is still open. */
  conduits(open: Iterable<SessionState>): readonly ConduitVisibility[] {
    const all = new Map<string, Sums>();
    for (const [conduit, sums] of this.#ended.entries()) all.set(conduit, sums);
    const copied = new Set<string>();
    for (const session of open) {
      if (!hasPayload(session)) continue;
      const { conduit } = session;
      const known = all.get(conduit);
      if (known === undefined && all.size >= CONDUITS_MAX) continue;
      const sums = known !== undefined && copied.has(conduit) ? known : withOwnCounts(known ?? sumsOf(session));
      copied.add(conduit);
      all.set(conduit, sums);
      add(sums, session);
    }
    const keys = [...all.keys()].sort();
    return keys.map((conduit) => visibilityOf(conduit, all.get(conduit) as Sums));
  }
}

/** Unanswered attempts say nothing of what can be seen, and a scan has many. */
function hasPayload({ flow }: SessionState): boolean {
  const [a, b] = flow.payloadBytes;
  return a > 0 || b > 0;
}

function sumsOf({ client, server, service, protocol }: SessionState): Sums {
  const counts = new Float64Array(2 * KEYS.length);
  return { client: client.asset, server: server.asset, service, protocol, sessions: 0, counts };
}

function withOwnCounts(sums: Sums): Sums {
  return { ...sums, counts: sums.counts.slice() };
}

/** Where a conduit has no direction, either asset may be the client of a session. */
function add(sums: Sums, session: SessionState): void {
  const { flow, serverSide } = session;
  const isTurned = sums.client !== session.client.asset;
  const toServerSide = (serverSide === 0) === isTurned ? 0 : 1;
  sums.sessions++;
  sums.protocol ??= session.protocol;
  const { frames, payloadBytes, ledgers } = flow;
  addSide(sums.counts, 0, frames[toServerSide], payloadBytes[toServerSide], ledgers[toServerSide]);
  const other = toServerSide === 0 ? 1 : 0;
  addSide(sums.counts, TO_CLIENT, frames[other], payloadBytes[other], ledgers[other]);
}

function addTotals(totals: Float64Array, { flow: { frames, payloadBytes, ledgers } }: SessionState): void {
  addSide(totals, 0, frames[0], payloadBytes[0], ledgers[0]);
  addSide(totals, 0, frames[1], payloadBytes[1], ledgers[1]);
}

function addSide(counts: Float64Array, at: number, frames: number, payloadBytes: number, ledger: Ledger): void {
  counts[at] = (counts[at] ?? 0) + frames;
  counts[at + 1] = (counts[at + 1] ?? 0) + payloadBytes;
  for (const [i, key] of LEDGER_KEYS.entries()) counts[at + 2 + i] = (counts[at + 2 + i] ?? 0) + ledger[key];
}

function visibilityOf(
  conduit: string,
  { client, server, service, protocol, sessions, counts }: Sums,
): ConduitVisibility {
  const toServer = directionOf(counts, 0);
  const toClient = directionOf(counts, TO_CLIENT);
  const payloadBytes = toServer.payloadBytes + toClient.payloadBytes;
  return {
    conduit,
    client,
    server,
    service,
    protocol,
    sessions,
    isOneWay: toServer.frames === 0 || toClient.frames === 0,
    isEncrypted: 2 * (toServer.opaqueBytes + toClient.opaqueBytes) > payloadBytes,
    toServer,
    toClient,
  };
}

function directionOf(counts: Float64Array, at: number): DirectionVisibility {
  const entries = KEYS.map((key, i) => [key, counts[at + i] ?? 0] as const);
  return Object.fromEntries(entries) as Record<(typeof KEYS)[number], number>;
}
