import type { ConduitEntity } from "../contracts/baseline.js";
import type { ConduitEvent, ConduitVolume, Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { PacketTime } from "../core/packet-time.js";
import { WeekHours } from "../core/week-hours.js";
import { createSpan, extendSpan, joinSpans, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";

const CONDUITS_MAX = 50_000;
const PORTS_MAX = 16;
const MINUTE_US = 60_000_000;
const ONE_WAY_DATAGRAMS = 3;

/** Says which asset a party turned out to be, by all that is known at the end of learning. */
export type AssetOf = (party: Party) => string;

interface Conduit {
  readonly client: Party;
  readonly server: Party;
  readonly isDirected: boolean;
  readonly transport: "tcp" | "udp";
  readonly service: string;
  readonly ports: number[];
  readonly span: Span;
  readonly week: WeekHours;
  /** Hours in which both sides spoke, of sessions that go on for longer than one. */
  readonly talk: Span;
  /** Datagrams that nobody answered, and when. */
  oneWay: number;
  readonly oneWaySpan: Span;
}

/** A conduit of which nobody knows who serves: the ports tell, if the direction was seen at another time. */
interface Unattributed {
  readonly parties: readonly [Party, Party];
  readonly span: Span;
}

/**
 * Conduits, learned from sessions in which both sides sent payload; datagrams also when at least three came in at least
 * two minutes. A refused or half-open attempt never becomes one.
 */
export class ConduitModel {
  readonly #conduits = new BoundedMap<Conduit>(CONDUITS_MAX);
  readonly #unattributed = new BoundedMap<Unattributed>(CONDUITS_MAX);

  get evictions(): number {
    return this.#conduits.evictions + this.#unattributed.evictions;
  }

  /** What it would be had these sessions ended; this one stays as it is. */
  withEnded(events: Iterable<ConduitEvent>): ConduitModel {
    const copy = new ConduitModel();
    for (const [key, conduit] of this.#conduits.entries()) copy.#conduits.set(key, copyOf(conduit));
    for (const [key, entry] of this.#unattributed.entries()) {
      copy.#unattributed.set(key, { ...entry, span: { ...entry.span } });
    }
    for (const event of events) copy.learn(event);
    return copy;
  }

  learn(event: ConduitEvent): void {
    if (event.stage !== "ended") return;
    const { session } = event;
    if (session.service === "unattributed") {
      if (event.isLearnable) this.#learnUnattributed(event);
      return;
    }
    const isOneWay = session.transport === "udp" && !event.isLearnable;
    if (!event.isLearnable && !isOneWay) return;
    const conduit = this.#conduitOf(event);
    if (isOneWay) {
      conduit.oneWay += event.frames[0] + event.frames[1];
      extendSpan(conduit.oneWaySpan, session.firstTime, event.time);
    } else {
      extendSpan(conduit.span, session.firstTime, event.time);
      conduit.week.add(session.firstTime, event.time);
    }
    notePort(conduit.ports, session.server.port);
  }

  /** A minute of a session: where both sides have spoken it is at work in this hour, however long ago it began. */
  goOn({ session, payloadBytes, time }: ConduitVolume): void {
    if (session.service === "unattributed") return;
    const isTalk = payloadBytes[0] > 0 && payloadBytes[1] > 0;
    const conduit = isTalk ? this.#conduitOf({ session }) : this.#conduits.get(keyOf(session));
    if (conduit === undefined) return;
    const within = (time - 1) as PacketTime;
    extendSpan(conduit.talk, within, within, 0);
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): ConduitEntity[] {
    const joined = new Map<string, Joined>();
    for (const [, conduit] of this.#conduits.entries()) {
      const span = learnableSpan(conduit);
      if (span !== undefined) join(joined, conduit, span, assetOf);
    }
    const directed = byEndpoints(joined.values());
    for (const [, entry] of this.#unattributed.entries()) {
      const [one, other] = entry.parties;
      const known = directed.get(serving(one, other, assetOf)) ?? directed.get(serving(other, one, assetOf));
      if (known !== undefined) joinSpans(known.span, entry.span);
      else join(joined, withoutDirection(one, other), entry.span, assetOf);
    }
    return [...joined].map(([key, { span, week, ...conduit }]) => {
      const actors = conduit.isDirected ? [conduit.client] : [conduit.client, conduit.server];
      const state = judge.judge({ span, actors, conduit: key });
      const hours = week !== undefined && conduit.isDirected ? { weekHours: week.text() } : {};
      return { kind: "conduit", ...conduit, ...hours, ...learnedFields(key, span, state) };
    });
  }

  #conduitOf({ session }: Pick<ConduitEvent, "session">): Conduit {
    const key = keyOf(session);
    const known = this.#conduits.touch(key);
    if (known !== undefined) return known;
    const { transport, service, isSymmetric } = session;
    const isDirected = !isSymmetric;
    const [client, server] = endsOf(session);
    const conduit: Conduit = {
      client,
      server,
      isDirected,
      transport,
      service,
      ports: [],
      span: createSpan(),
      week: new WeekHours(),
      talk: createSpan(),
      oneWay: 0,
      oneWaySpan: createSpan(),
    };
    this.#conduits.set(key, conduit);
    return conduit;
  }

  #learnUnattributed({ session, time }: ConduitEvent): void {
    const parties = sorted(session.client, session.server);
    const key = parties.map((party) => `${placeOf(party)}:${party.port}`).join(">");
    const known = this.#unattributed.touch(key);
    const entry = known ?? { parties, span: createSpan() };
    extendSpan(entry.span, session.firstTime, time);
    if (known === undefined) this.#unattributed.set(key, entry);
  }
}

/** Of what has no direction in a fixed order. */
function endsOf({ client, server, isSymmetric }: Session): [Party, Party] {
  return isSymmetric ? sorted(client, server) : [client, server];
}

function keyOf(session: Session): string {
  const [client, server] = endsOf(session);
  return `${placeOf(client)}>${placeOf(server)}/${!session.isSymmetric}/${session.transport}/${session.service}`;
}

function copyOf(conduit: Conduit): Conduit {
  const week = new WeekHours();
  week.join(conduit.week);
  const [span, talk, oneWaySpan] = [{ ...conduit.span }, { ...conduit.talk }, { ...conduit.oneWaySpan }];
  return { ...conduit, ports: [...conduit.ports], week, span, talk, oneWaySpan };
}

function learnableSpan(conduit: Conduit): Span | undefined {
  const { span, talk, oneWay, oneWaySpan } = conduit;
  const minute = (time: PacketTime) => Math.floor(time / MINUTE_US);
  const isHabit = oneWay >= ONE_WAY_DATAGRAMS && minute(oneWaySpan.first) !== minute(oneWaySpan.last);
  if (span.n === 0 && !isHabit) return undefined;
  const all = { ...span, hours: Math.max(span.hours, talk.hours), days: Math.max(span.days, talk.days) };
  if (talk.habitTime < all.habitTime) all.habitTime = talk.habitTime;
  if (isHabit) joinSpans(all, oneWaySpan);
  return all;
}

/** A conduit between assets, as it will stand in the baseline. */
interface Joined extends Pick<ConduitEntity, "client" | "server" | "isDirected" | "transport" | "service"> {
  readonly ports: number[];
  readonly span: Span;
  readonly week: WeekHours | undefined;
}

type Ended = Pick<Conduit, "client" | "server" | "isDirected" | "transport" | "service" | "ports"> & {
  readonly week?: WeekHours;
};

function join(joined: Map<string, Joined>, conduit: Ended, span: Span, assetOf: AssetOf): void {
  const { isDirected, transport, service } = conduit;
  const ends: [string, string] = [assetOf(conduit.client), assetOf(conduit.server)];
  if (ends[0] === ends[1]) return;
  if (!isDirected) ends.sort();
  const [client, server] = ends;
  const key = `${client}${isDirected ? ">" : "<>"}${server}/${transport}/${service}`;
  const known = joined.get(key);
  if (known === undefined) {
    const ports = [...conduit.ports];
    const week = conduit.week === undefined ? undefined : new WeekHours();
    if (conduit.week !== undefined) week?.join(conduit.week);
    joined.set(key, { client, server, isDirected, transport, service, ports, span: { ...span }, week });
    return;
  }
  if (conduit.week !== undefined) known.week?.join(conduit.week);
  joinSpans(known.span, span);
  for (const port of conduit.ports) notePort(known.ports, port);
}

/** Directed TCP conduits by client, server and each port of the server. */
function byEndpoints(conduits: Iterable<Joined>): Map<string, Joined> {
  const index = new Map<string, Joined>();
  for (const conduit of conduits) {
    if (!conduit.isDirected || conduit.transport !== "tcp") continue;
    for (const port of conduit.ports) index.set(`${conduit.client}>${conduit.server}:${port}`, conduit);
  }
  return index;
}

function serving(client: Party, server: Party, assetOf: AssetOf): string {
  return `${assetOf(client)}>${assetOf(server)}:${server.port}`;
}

function withoutDirection(one: Party, other: Party): Ended {
  const ports = [one.port ?? 0, other.port ?? 0].sort((a, b) => a - b);
  return { client: one, server: other, isDirected: false, transport: "tcp", service: "unattributed", ports };
}

function sorted(one: Party, other: Party): [Party, Party] {
  return placeOf(one) <= placeOf(other) ? [one, other] : [other, one];
}

/** Where a party is attached: stays the same whatever becomes known of routers later. */
function placeOf(party: Party): string {
  return `${party.station ?? ""}|${party.ip ?? ""}`;
}

function notePort(ports: number[], port: number | undefined): void {
  if (port === undefined || ports.includes(port) || ports.length >= PORTS_MAX) return;
  ports.push(port);
  ports.sort((a, b) => a - b);
}
