import type { OpcuaClientEntity, OpcuaHabitKind } from "../contracts/opcua-baseline.js";
import type { OpcuaChannelEvent, OpcuaRequest, OpcuaResponse, OpcuaSessionEvent } from "../contracts/opcua-event.js";
import type { ConduitEvent, ConduitVolume, Party, ProtocolAnomaly, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { certificateLine } from "../core/certificate-line.js";
import { callText, refusedText, securityText, tokenText, writeText } from "../core/opcua-text.js";
import type { PacketTime } from "../core/packet-time.js";
import type { AssetOf } from "./conduit-model.js";
import { HabitCodes } from "./habit-codes.js";
import type { HabitFacts, StandingFacts } from "./learned-so-far.js";
import { createSpan, extendSpan, joinSpans, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import type { OperationClass } from "./modbus-operations.js";
import type { Incidence } from "./modbus-parts.js";
import { OpcuaHabitRates } from "./opcua-habits.js";
import { OpcuaItems } from "./opcua-items.js";
import { placeKey } from "./place-key.js";
import { continuedSpan, spanFactsOf, spanOf } from "./span-facts.js";
import { StandingHabits } from "./standing-habits.js";

const PAIRS_MAX = 16_384;
/** Single habits of all pairs together. */
const ITEMS_MAX = 131_072;

interface Habits {
  readonly span: Span;
  readonly items: OpcuaItems;
  readonly rates: OpcuaHabitRates;
  faults: number;
}

interface Pair extends Habits {
  readonly client: Party;
  readonly server: Party;
  readonly quirks: { readonly client: HabitCodes; readonly server: HabitCodes };
}

interface JoinedPair {
  readonly client: string;
  readonly server: string;
  readonly pair: Habits;
}

/** What each client does on each OPC UA server, learned from what the server answered. */
export class OpcuaModel {
  #items = 0;
  readonly #pairs = new BoundedMap<Pair>(PAIRS_MAX, ({ items }) => {
    this.#items -= items.size;
  });
  /** The pair of each session, so that it is looked up once. */
  readonly #pairOfSession = new WeakMap<Session, Pair>();
  readonly #standing: StandingHabits;
  /** Connections that the server opened. */
  readonly #reversed = new WeakSet<Session>();

  /** Learned before a restart. */
  readonly #before: readonly HabitFacts[];

  constructor(before: readonly HabitFacts[] = [], standing: readonly StandingFacts[] = []) {
    this.#before = before;
    this.#standing = new StandingHabits(standing);
  }

  get evictions(): number {
    return this.#pairs.evictions;
  }

  channel(event: OpcuaChannelEvent): void {
    const { stage, session, time } = event;
    switch (stage) {
      case "reverse-hello":
        this.#reversed.add(session);
        return;
      case "opening":
        this.#known(session)?.rates.openings.count(time);
        return;
      case "opened":
        this.#opened(event);
        return;
      case "confirmed":
        this.#say(session, "security", securityText(event), time);
        return;
      case "error":
        this.#known(session)?.rates.failures.count(time);
        return;
      default:
    }
  }

  session(event: OpcuaSessionEvent): void {
    const { stage, session, time, applicationUri, productUri, clientCertificate } = event;
    if (stage === "refused") this.#known(session)?.rates.failures.count(time);
    if (stage !== "created" && stage !== "activated") return;
    if (applicationUri !== undefined) this.#say(session, "application", applicationUri, time);
    if (productUri !== undefined) this.#say(session, "product", productUri, time);
    if (clientCertificate !== undefined) this.#say(session, "certificate", certificateLine(clientCertificate), time);
    const token = stage === "activated" ? tokenText(event) : undefined;
    if (token !== undefined) this.#say(session, "token", token, time);
  }

  /** Publish requests are told of only where many wait. */
  request({ session, service, count }: OpcuaRequest): void {
    if (service !== "Publish") return;
    const pair = this.#known(session);
    if (pair !== undefined && count > pair.rates.publishMax) pair.rates.publishMax = count;
  }

  response(event: OpcuaResponse): void {
    const { request, session, time, outcome, status } = event;
    if (request === undefined) return;
    const pair = this.#pair(session);
    extendSpan(pair.span, time, time);
    this.#stand(session, pair, time);
    const { service, nodes, count } = request;
    if (outcome === "rejected") {
      if (status !== "Good") pair.faults++;
      this.#note(pair, "refused", service, time);
    } else {
      this.#note(pair, "service", service, time);
      if (service === "Read" || service === "CreateMonitoredItems" || service === "HistoryRead") {
        for (const node of nodes) this.#note(pair, "read", node, time);
      }
    }
    if (count > pair.rates.countMax) pair.rates.countMax = count;
    if (service.startsWith("Browse") || service.startsWith("Translate")) pair.rates.browses.count(time, count);
    if (request.items.length > 0) this.#noteItems(pair, request, event);
  }

  anomaly({ session, from, codes, time }: ProtocolAnomaly): void {
    this.#known(session)?.quirks[from].note(codes, time);
  }

  /** The session has gone on, under encryption too. */
  goOn({ session, time }: ConduitVolume | ConduitEvent): void {
    const pair = this.#standing.resume(session, time) ? this.#pair(session) : this.#pairOfSession.get(session);
    if (pair !== undefined) this.#stand(session, pair, time);
  }

  end({ session }: ConduitEvent): void {
    this.#pairOfSession.get(session)?.rates.close();
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): OpcuaClientEntity[] {
    return [...this.#joined(assetOf)].map(([key, { client, server, pair }]) => {
      const who = { actors: [client], conduit: `${client}>${server}/tcp/opcua` };
      const state = judge.judge({ ...who, span: pair.span });
      return {
        kind: "ua.client",
        ...learnedFields(key, pair.span, state),
        client,
        server,
        ...pair.items.parts(who, state.state === "ok" ? judge : TRUSTING),
        faults: pair.faults,
        rates: pair.rates.learned(),
      };
    });
  }

  /** All that was learned, for who goes on after a restart. */
  facts(assetOf: AssetOf): HabitFacts[] {
    return [...this.#joined(assetOf).values()].map(({ client, server, pair: { span, items } }) => ({
      client,
      server,
      span: spanFactsOf(span),
      ...items.facts(),
    }));
  }

  /** What these sessions said when they began. */
  standing(sessions: Iterable<Session>): StandingFacts[] {
    return this.#standing.facts(sessions);
  }

  /** Each read, write and engineering, by the hours in which it was seen. */
  incidences(assetOf: AssetOf, judge: LearningJudge): Record<OperationClass, Incidence[]> {
    const found: Record<OperationClass, Incidence[]> = { reads: [], writes: [], engineering: [] };
    for (const { client, server, pair } of this.#joined(assetOf).values()) {
      const who = { actors: [client], conduit: `${client}>${server}/tcp/opcua` };
      for (const [name, incidence] of pair.items.incidences(who, judge)) found[name].push(incidence);
    }
    return found;
  }

  #opened(event: OpcuaChannelEvent): void {
    const { session, time, clientCertificate } = event;
    const isFirst = this.#pairOfSession.get(session) === undefined;
    const pair = this.#pair(session);
    if (isFirst) pair.rates.open();
    if (pair.span.n === 0) extendSpan(pair.span, time, time, 0);
    if (this.#reversed.has(session)) this.#note(pair, "service", "ReverseHello", time);
    if (clientCertificate !== undefined) this.#say(session, "certificate", certificateLine(clientCertificate), time);
  }

  /** What the session is holds in each hour in which it is at work. */
  #stand(session: Session, pair: Pair, time: PacketTime): void {
    const due = this.#standing.due(session, time);
    if (due === undefined) return;
    extendSpan(pair.span, time, time, 0);
    for (const [kind, text] of due) this.#note(pair, kind, text, time);
  }

  /** What a session is, from now on. */
  #say(session: Session, kind: OpcuaHabitKind, text: string, time: PacketTime): void {
    this.#standing.add(session, kind, text, time);
    this.#note(this.#pair(session), kind, text, time);
  }

  #noteItems(pair: Pair, { service, items }: OpcuaRequest, { statuses, outcome, time }: OpcuaResponse): void {
    for (const [i, item] of items.entries()) {
      const status = statuses[i];
      const isRefused = outcome === "rejected" || status?.startsWith("Bad") === true;
      if (isRefused) this.#note(pair, "refused", refusedText(service, item), time);
      else if (service === "Write") this.#note(pair, "write", writeText(item), time);
      else if (service === "Call") this.#note(pair, "call", callText(item), time);
      else if (service === "HistoryUpdate") this.#note(pair, "service", `HistoryUpdate ${item.value}`, time);
      else if (service.startsWith("RegisterServer")) this.#note(pair, "registered", item.name, time);
    }
  }

  #note(pair: Pair, kind: Parameters<OpcuaItems["note"]>[0], text: string, time: PacketTime): void {
    if (pair.items.note(kind, text, time, this.#items < ITEMS_MAX)) this.#items++;
  }

  #known(session: Session): Pair | undefined {
    return this.#pairOfSession.get(session) ?? this.#pairs.touch(pairKey(session));
  }

  #pair(session: Session): Pair {
    const cached = this.#pairOfSession.get(session);
    if (cached !== undefined) return cached;
    const key = pairKey(session);
    let pair = this.#pairs.touch(key);
    if (pair === undefined) {
      const { client, server } = session;
      const quirks = { client: new HabitCodes(), server: new HabitCodes() };
      pair = { client, server, quirks, ...createHabits() };
      this.#pairs.set(key, pair);
      pair.rates.openings.count(session.firstTime);
    }
    this.#pairOfSession.set(session, pair);
    return pair;
  }

  #joined(assetOf: AssetOf): Map<string, JoinedPair> {
    const joined = new Map<string, JoinedPair>();
    for (const [, place] of this.#pairs.entries()) {
      if (place.span.last < 0) continue;
      const [client, server] = [assetOf(place.client), assetOf(place.server)];
      if (client === server) continue;
      const key = `${client}>${server}`;
      const known = joined.get(key);
      joined.set(key, { client, server, pair: join(known?.pair, place) });
    }
    for (const { client = "", server, span, items, many } of this.#before) {
      const key = `${client}>${server}`;
      const pair = joined.get(key)?.pair ?? createHabits();
      pair.items.continue(items, many);
      joined.set(key, { client, server, pair: { ...pair, span: continuedSpan(spanOf(span), pair.span) } });
    }
    return joined;
  }
}

function pairKey({ client, server }: Session): string {
  return `${placeKey(client)}>${placeKey(server)}`;
}

function createHabits(): Habits {
  return { span: createSpan(), rates: new OpcuaHabitRates(), items: new OpcuaItems(), faults: 0 };
}

/** A copy, to which what is found by habit is added. */
function join(one: Habits | undefined, other: Pair): Habits {
  const span = createSpan();
  const items = new OpcuaItems();
  let { rates, faults } = other;
  for (const pair of one === undefined ? [other] : [one, other]) {
    joinSpans(span, pair.span);
    items.join(pair.items);
  }
  for (const side of ["client", "server"] as const) {
    for (const code of other.quirks[side].habits()) items.join(OpcuaItems.of("quirk", `${side} ${code}`, other.span));
  }
  if (one !== undefined) {
    rates = OpcuaHabitRates.join(one.rates, other.rates);
    faults += one.faults;
  }
  return { span, items, rates, faults };
}
