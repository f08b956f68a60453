import type { OpcuaHabitKind, OpcuaServerEntity } from "../contracts/opcua-baseline.js";
import type { OpcuaChannelEvent, OpcuaEndpointsTold, OpcuaSessionEvent } from "../contracts/opcua-event.js";
import type { ConduitEvent, ConduitVolume, Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { certificateLine } from "../core/certificate-line.js";
import { endpointText, hostOfUrl } from "../core/opcua-endpoint.js";
import type { PacketTime } from "../core/packet-time.js";
import type { AssetOf } from "./conduit-model.js";
import type { HabitFacts, StandingFacts } from "./learned-so-far.js";
import { createSpan, extendSpan, joinSpans, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { OpcuaItems } from "./opcua-items.js";
import { placeKey } from "./place-key.js";
import { continuedSpan, spanFactsOf, spanOf } from "./span-facts.js";

const SERVERS_MAX = 8192;
const SAID_MAX = 128;
const HOUR_US = 3_600_000_000;

interface Place {
  readonly server: Party;
  readonly span: Span;
  readonly items: OpcuaItems;
}

/** What a server said in a session, which holds as long as the session does. */
interface Standing {
  readonly place: Place;
  readonly said: [OpcuaHabitKind, string][];
  hour: number;
}

/** What OPC UA servers say of themselves: endpoints, certificates, application and the hosts in their URLs. */
export class OpcuaServerModel {
  readonly #servers = new BoundedMap<Place>(SERVERS_MAX);
  readonly #standing = new WeakMap<Session, Standing>();

  /** Learned before a restart. */
  readonly #before: readonly HabitFacts[];
  /** Said in sessions that were open then, by Community ID. */
  readonly #said: Map<string, StandingFacts[1]>;

  constructor(before: readonly HabitFacts[] = [], standing: readonly StandingFacts[] = []) {
    this.#before = before;
    this.#said = new Map(standing);
  }

  get evictions(): number {
    return this.#servers.evictions;
  }

  endpoints({ session, endpoints, time }: OpcuaEndpointsTold): void {
    const say = this.#sayer(session, time);
    for (const endpoint of endpoints) {
      say("endpoint", endpointText(endpoint));
      const host = hostOfUrl(endpoint.url);
      if (host !== undefined) say("host", host);
      if (endpoint.certificate !== undefined) say("certificate", certificateLine(endpoint.certificate));
    }
  }

  /** Once it is opened: the server took the URL. */
  channel({ session, stage, time, serverCertificate, endpointUrl }: OpcuaChannelEvent): void {
    if (stage !== "opened") return;
    const say = this.#sayer(session, time);
    const host = endpointUrl === undefined ? undefined : hostOfUrl(endpointUrl);
    if (host !== undefined) say("host", host);
    if (serverCertificate !== undefined) say("certificate", certificateLine(serverCertificate));
  }

  session({ session, stage, time, serverUri, serverCertificate }: OpcuaSessionEvent): void {
    if (stage !== "created") return;
    const say = this.#sayer(session, time);
    if (serverUri !== undefined) say("application", serverUri);
    if (serverCertificate !== undefined) say("certificate", certificateLine(serverCertificate));
  }

  /** A session has gone on: what its server said when it began holds still. */
  goOn({ session, time }: ConduitVolume | ConduitEvent): void {
    const standing = this.#standing.get(session) ?? this.#resume(session, time);
    const hour = Math.floor(time / HOUR_US);
    if (standing === undefined || hour <= standing.hour) return;
    standing.hour = hour;
    extendSpan(standing.place.span, time, time, 0);
    for (const [kind, text] of standing.said) standing.place.items.note(kind, text, time);
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): OpcuaServerEntity[] {
    return [...this.#joined(assetOf)].map(([server, { span, items }]) => {
      const who = { actors: [server] };
      const state = judge.judge({ ...who, span });
      return {
        kind: "ua.server",
        ...learnedFields(server, span, state),
        server,
        ...items.parts(who, state.state === "ok" ? judge : TRUSTING),
      };
    });
  }

  /** All that was learned, for who goes on after a restart. */
  facts(assetOf: AssetOf): HabitFacts[] {
    return [...this.#joined(assetOf)].map(([server, { span, items }]) => ({
      server,
      span: spanFactsOf(span),
      ...items.facts(),
    }));
  }

  /** What was said in these sessions. */
  standing(sessions: Iterable<Session>): StandingFacts[] {
    const facts: StandingFacts[] = [];
    for (const session of sessions) {
      const standing = this.#standing.get(session);
      if (standing !== undefined) facts.push([session.communityId, standing.said]);
    }
    return facts;
  }

  /** A session that was open at a restart goes on: what its server said holds in this hour as well. */
  #resume(session: Session, time: PacketTime): Standing | undefined {
    if (!session.isMidstream || this.#said.size === 0) return undefined;
    const said = this.#said.get(session.communityId);
    if (said === undefined) return undefined;
    this.#said.delete(session.communityId);
    const hour = Math.floor(time / HOUR_US) - 1;
    const standing = { place: this.#place(session, time), said: [...said], hour };
    this.#standing.set(session, standing);
    return standing;
  }

  #joined(assetOf: AssetOf): Map<string, { readonly span: Span; readonly items: OpcuaItems }> {
    const joined = new Map<string, { readonly span: Span; readonly items: OpcuaItems }>();
    for (const [, { server, span, items }] of this.#servers.entries()) {
      const asset = assetOf(server);
      const known = joined.get(asset) ?? { span: createSpan(), items: new OpcuaItems() };
      joined.set(asset, known);
      joinSpans(known.span, span);
      known.items.join(items);
    }
    for (const { server, span, items, many } of this.#before) {
      const known = joined.get(server) ?? { span: createSpan(), items: new OpcuaItems() };
      known.items.continue(items, many);
      joined.set(server, { span: continuedSpan(spanOf(span), known.span), items: known.items });
    }
    return joined;
  }

  #sayer(session: Session, time: PacketTime): (kind: OpcuaHabitKind, text: string) => void {
    const place = this.#place(session, time);
    const known = this.#standing.get(session);
    const standing = known?.place === place ? known : { place, said: [], hour: Math.floor(time / HOUR_US) };
    this.#standing.set(session, standing);
    return (kind, text) => {
      place.items.note(kind, text, time);
      const isKnown = standing.said.some((one) => one[0] === kind && one[1] === text);
      if (!isKnown && standing.said.length < SAID_MAX) standing.said.push([kind, text]);
    };
  }

  #place({ server }: Session, time: PacketTime): Place {
    const key = placeKey(server);
    let place = this.#servers.touch(key);
    if (place === undefined) {
      place = { server, span: createSpan(), items: new OpcuaItems() };
      this.#servers.set(key, place);
    }
    extendSpan(place.span, time, time);
    return place;
  }
}
