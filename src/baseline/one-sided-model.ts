import type { ConduitEntity } from "../contracts/baseline.js";
import type { ConduitEvent, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { conduitKey, endsOf, type SessionEnds } from "./conduit-key.js";
import type { AssetOf } from "./conduit-model.js";
import { createSpan, extendSpan, joinSpans, type LearnedState, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { placeOf } from "./place-of.js";

const CONDUITS_MAX = 8192;
const PORTS_MAX = 16;
const MINUTE_US = 60_000_000;
const HABIT_FRAMES = 3;
/** Refused sessions that have not ended. */
const REFUSED_MAX = 4096;

interface OneSided {
  readonly session: SessionEnds;
  readonly ports: number[];
  readonly span: Span;
  /** Frames of connections that the other side let in and acknowledged. */
  accepted: number;
}

/**
 * Sessions in which one side alone sent payload, or nobody did: a push of values, a probe of a port, one half of a
 * mirror. They are not normal by themselves, only known as rare; a connection that the server takes in again and again
 * is a habit.
 */
export class OneSidedModel {
  readonly #conduits = new BoundedMap<OneSided>(CONDUITS_MAX);
  /** By session id. */
  readonly #refused = new BoundedMap<true>(REFUSED_MAX);

  get evictions(): number {
    return this.#conduits.evictions;
  }

  /** What it would be had these sessions ended; this one stays as it is. */
  withEnded(events: Iterable<ConduitEvent>): OneSidedModel {
    const copy = new OneSidedModel();
    for (const [key, { session, ports, span, accepted }] of this.#conduits.entries()) {
      copy.#conduits.set(key, { session, ports: [...ports], span: { ...span }, accepted });
    }
    for (const [id] of this.#refused.entries()) copy.#refused.set(id, true);
    for (const event of events) copy.learn(event);
    return copy;
  }

  learn(event: ConduitEvent): void {
    const { session, frames, time } = event;
    const id = String(session.id);
    if (event.stage === "refused") this.#refused.set(id, true);
    if (event.stage !== "ended") return;
    const wasRefused = this.#refused.get(id) !== undefined;
    this.#refused.delete(id);
    if (event.isLearnable || wasRefused || !wasCarried(event)) return;
    const key = `${placeOf(session.client)}>${placeOf(session.server)}/${session.transport}/${session.service}`;
    const known = this.#conduits.touch(key);
    const entry = known ?? { session: endsOf(session), ports: [], span: createSpan(), accepted: 0 };
    if (known === undefined) this.#conduits.set(key, entry);
    extendSpan(entry.span, session.firstTime, time);
    if (isAccepted(event)) entry.accepted += frames[0] + frames[1];
    for (const port of portsOf(session)) notePort(entry.ports, port);
  }

  /** `conduits` are those learned in full: what they cover is left out. */
  entities(conduits: readonly ConduitEntity[], assetOf: AssetOf, judge: LearningJudge = TRUSTING): ConduitEntity[] {
    const isCovered = coverageOf(conduits);
    const entities: ConduitEntity[] = [];
    for (const [key, { session, ports, span, accepted }] of this.#joined(assetOf)) {
      const isDirected = !key.includes("<>");
      const [client, server] = [assetOf(session.client), assetOf(session.server)];
      const [first, second] = isDirected || client < server ? [client, server] : [server, client];
      const { transport, service } = session;
      const entity = { client: first, server: second, isDirected, transport, service, ports } as const;
      if (isCovered(key, entity)) continue;
      const judged = judge.judge({ span, actors: isDirected ? [first] : [first, second], conduit: key });
      const state = stateOf(judged, accepted, span);
      entities.push({ kind: "conduit", ...entity, ...learnedFields(key, span, state) });
    }
    return entities;
  }

  #joined(assetOf: AssetOf): Map<string, OneSided> {
    const joined = new Map<string, OneSided>();
    for (const [, { session, ports, span, accepted }] of this.#conduits.entries()) {
      if (assetOf(session.client) === assetOf(session.server)) continue;
      const key = conduitKey(session, assetOf);
      const known = joined.get(key) ?? { session, ports: [], span: createSpan(), accepted: 0 };
      joined.set(key, known);
      joinSpans(known.span, span);
      known.accepted += accepted;
      for (const port of ports) notePort(known.ports, port);
    }
    return joined;
  }
}

/** Datagrams, payload in a connection, or at least an answer of the server; not an attempt that came to nothing. */
function wasCarried({ session, frames, payloadBytes }: ConduitEvent): boolean {
  return session.transport === "udp" || payloadBytes[0] > 0 || payloadBytes[1] > 0 || frames[1] > 0;
}

function isAccepted({ session, frames, payloadBytes }: ConduitEvent): boolean {
  return session.transport === "tcp" && frames[0] > 0 && frames[1] > 0 && payloadBytes[0] + payloadBytes[1] > 0;
}

function portsOf({ client, server, service }: Session): number[] {
  const ports = service === "unattributed" ? [client.port, server.port] : [server.port];
  return ports.filter((port) => port !== undefined);
}

function notePort(ports: number[], port: number): void {
  if (ports.includes(port) || ports.length >= PORTS_MAX) return;
  ports.push(port);
  ports.sort((a, b) => a - b);
}

function stateOf(judged: LearnedState, accepted: number, { first, last }: Span): LearnedState {
  if (judged.state !== "ok") return judged;
  const isOften = accepted >= HABIT_FRAMES && Math.floor(first / MINUTE_US) !== Math.floor(last / MINUTE_US);
  return isOften ? judged : { state: "rare" };
}

type Ends = Pick<ConduitEntity, "client" | "server" | "service" | "ports">;

/** By the same key; what has no direction also by a conduit between the two on one of its ports, or like itself. */
function coverageOf(conduits: readonly ConduitEntity[]): (key: string, entity: Ends) => boolean {
  const known = new Set<string>();
  const serving = ({ client, server }: Pick<Ends, "client" | "server">, port: number) => `${client}>${server}:${port}`;
  for (const conduit of conduits) {
    known.add(conduit.key);
    if (conduit.isDirected) for (const port of conduit.ports) known.add(serving(conduit, port));
  }
  return (key, { client, server, service, ports }) => {
    if (known.has(key)) return true;
    if (service !== "unattributed") return false;
    return ports.some(
      (port) =>
        known.has(serving({ client, server }, port)) || known.has(serving({ client: server, server: client }, port)),
    );
  };
}
