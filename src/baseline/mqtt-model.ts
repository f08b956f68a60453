import type { MqttEntity } from "../contracts/mqtt-baseline.js";
import type {
  MqttClient,
  MqttConnected,
  MqttEvent,
  MqttPublish,
  MqttRoute,
  MqttSubscribed,
  SparkplugMessage,
} from "../contracts/mqtt-event.js";
import type { ProtocolAnomaly, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { AssetOf } from "./conduit-model.js";
import { JsonKeys } from "./json-keys.js";
import { extendSpan, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { type MqttFact, MqttFacts, noteAmount, noteFact, noteHour, noteRate, noteTrait } from "./mqtt-facts.js";
import { ANY_TEMPLATE } from "./mqtt-key.js";
import { NumberFacts } from "./number-facts.js";
import { modelOf, modelTrait } from "./sparkplug-birth.js";
import { TopicTree } from "./topic-tree.js";

const CLIENTS_MAX = 20_000;
const TOPICS_MAX = 50_000;
const FILTERS_MAX = 50_000;
const EDGES_MAX = 8192;
const BROKERS_MAX = 1024;
/** From here on a reason code is a refusal. [MQTT5 §2.4] */
const FAILURE = 0x80;
/** So often makes a fault of form a habit. */
const QUIRK_COUNT = 3;
/** Codes of the decoder about sequence numbers of Sparkplug. */
const SEQUENCE_CODES: ReadonlySet<string> = new Set([
  "sparkplugSequenceJump",
  "sparkplugBdSeqMismatch",
  "sparkplugBirthMissing",
]);
const MINUTE = [10 * SECOND_US, 6] as const;
const SECOND = [SECOND_US, 1] as const;

/** A topic of one session, and the fact it counts for. */
interface Published {
  readonly fact: MqttFact;
  /** Of the client: it goes on with every message. */
  readonly login: readonly Span[];
  /** What was noted of it, to note it once. */
  kind: string;
  isRetained: boolean;
}

/** What is usual in MQTT, learned of clients that a broker has let in, and of what it granted. */
export class MqttModel {
  readonly #brokers = new MqttFacts("mqtt.broker", BROKERS_MAX);
  readonly #clients = new MqttFacts("mqtt.client", CLIENTS_MAX);
  readonly #topics = new MqttFacts("mqtt.pub", TOPICS_MAX);
  readonly #filters = new MqttFacts("mqtt.sub", FILTERS_MAX);
  readonly #values = new NumberFacts();
  readonly #edges = new MqttFacts("spb.edge", EDGES_MAX);
  readonly #hosts = new MqttFacts("spb.host", EDGES_MAX);
  readonly #published = new WeakMap<MqttRoute, Published>();
  /** The latest birth of each edge node, and faults of form so far. */
  readonly #births = new WeakMap<MqttFact, { readonly session: number; readonly bdSeq: number }>();
  readonly #quirks = new WeakMap<MqttFact, Map<string, number>>();
  /** Who speaks in a session, for its faults. */
  readonly #speakers = new WeakMap<Session, MqttClient>();
  /** Connections at once, by client. */
  readonly #connections = new BoundedMap<number>(CLIENTS_MAX);
  /** Deaths told already, each to one subscriber. */
  readonly #deaths = new BoundedMap<number>(EDGES_MAX);

  get evictions(): number {
    const tables = [this.#brokers, this.#clients, this.#topics, this.#filters, this.#values, this.#edges, this.#hosts];
    return tables.reduce((sum, { evictions }) => sum + evictions, 0);
  }

  learn(event: MqttEvent | ProtocolAnomaly): void {
    switch (event.type) {
      case "protocol-anomaly":
        this.#fault(event);
        return;
      case "mqtt-connect":
        this.#connect(event);
        return;
      case "mqtt-connected":
        this.#connected(event);
        return;
      case "mqtt-subscribed":
        this.#subscribed(event);
        return;
      case "mqtt-publish":
        this.#publish(event);
        return;
      case "mqtt-gone":
        this.#gone(event);
        return;
      case "mqtt-subscribe":
        return;
    }
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): MqttEntity[] {
    const topics = this.#topics.entities(assetOf, TRUSTING);
    const trees = new Map<string, TopicTree>();
    for (const { server, topic } of topics) {
      const tree = trees.get(server) ?? new TopicTree();
      trees.set(server, tree);
      tree.add(topic);
    }
    const templateOf = (server: string, topic: string) => trees.get(server)?.templateOf(topic) ?? topic;
    return [
      ...this.#brokers.entities(assetOf, judge),
      ...this.#clients.entities(assetOf, judge),
      ...this.#topics.entities(assetOf, judge, templateOf),
      ...this.#filters.entities(assetOf, judge),
      ...this.#values.entities(assetOf, judge),
      ...this.#edges.entities(assetOf, judge),
      ...this.#hosts.entities(assetOf, judge),
    ];
  }

  #connect({ session, client, time }: MqttEvent): void {
    this.#speakers.set(session, client);
    const broker = this.#broker(session);
    noteFact(broker, time);
    noteRate(broker, "connectsPerMinute", time, MINUTE);
  }

  #connected({ session, client, isAccepted, time }: MqttConnected): void {
    if (!isAccepted) {
      if (!client.isRefused) return;
      noteRate(this.#broker(session), "refusalsPerMinute", time, MINUTE);
      if (client.template !== undefined) noteFact(this.#client(session, client.template), time, "refused");
      return;
    }
    const fact = this.#client(session, client.template);
    noteFact(fact, time, ...loginOf(client));
    if (client.will !== undefined) noteTrait(fact, `will ${client.will.habit}`, time);
    noteRate(fact, "connectsPerMinute", time, MINUTE);
    const key = clientKey(session, client.template);
    const connections = (this.#connections.touch(key) ?? 0) + 1;
    this.#connections.set(key, connections);
    noteAmount(fact, "connections", connections);
  }

  /** A fault of form, of a client that was let in. */
  #fault({ session, protocol, from, codes, time }: ProtocolAnomaly): void {
    const client = this.#speakers.get(session);
    if (protocol !== "mqtt" || from !== "client" || client === undefined || !client.isAnswered) return;
    const fact = this.#client(session, client.template);
    for (const code of codes) this.#noteQuirk(fact, code, time);
  }

  #gone({ session, client }: MqttEvent): void {
    const key = clientKey(session, client.template);
    const connections = this.#connections.get(key) ?? 0;
    if (connections > 1) this.#connections.set(key, connections - 1);
    else this.#connections.delete(key);
  }

  #subscribed({ session, client, request, reasonCodes, time }: MqttSubscribed): void {
    if (!client.isAnswered) return;
    for (const [i, { habit, shareName }] of request.filters.entries()) {
      if ((reasonCodes[i] ?? FAILURE) >= FAILURE) continue;
      const fact = this.#filters.of(session.client, session.server, client.template ?? ANY_TEMPLATE, habit);
      noteFact(fact, time, ...(shareName === undefined ? [] : [`share ${shareName}`]));
    }
    this.#noteMidstream(session, client.template, time);
  }

  #publish(event: MqttPublish): void {
    const { session, client, time, payloadKind, payloadBytes, retain, sparkplug } = event;
    if (event.from === "server") {
      this.#death(event);
      return;
    }
    if (!client.isAnswered || client.isRefused) return;
    const published = this.#topic(event);
    const { fact } = published;
    noteFact(fact, time);
    if (published.kind !== payloadKind) {
      published.kind = payloadKind;
      noteTrait(fact, `kind ${payloadKind}`, time);
    }
    if (retain && !published.isRetained) {
      published.isRetained = true;
      noteTrait(fact, "retained", time);
    }
    noteAmount(fact, "payloadBytes", payloadBytes);
    if (event.json !== undefined && sparkplug === undefined) {
      fact.jsonKeys ??= new JsonKeys();
      fact.jsonKeys.add(event.json.shape);
    }
    this.#noteMidstream(session, client.template, time);
    const speaker = this.#client(session, client.template);
    noteHour(speaker, time);
    for (const span of published.login) extendSpan(span, time, time, 0);
    noteRate(speaker, "messagesPerSecond", time, SECOND);
    noteRate(speaker, "bytesPerSecond", time, SECOND, payloadBytes);
    this.#values.learn(event);
    if (sparkplug !== undefined) this.#sparkplug(event, sparkplug);
  }

  #sparkplug(event: MqttPublish, message: SparkplugMessage): void {
    const { session, client, time } = event;
    const { messageType = "", group, edgeNode, state, metrics = [] } = message;
    const template = client.template ?? ANY_TEMPLATE;
    if (messageType === "STATE") {
      const host = this.#hosts.of(session.client, session.server, template, state?.hostId ?? "");
      host.isGrave = true;
      noteFact(host, time);
      return;
    }
    if (messageType.endsWith("DEATH")) this.#death(event);
    if (messageType.endsWith("CMD")) {
      const isRebirth = metrics.some(({ name, value }) => name === "Node Control/Rebirth" && value === true);
      if (isRebirth === true) noteRate(this.#broker(session), "rebirthsPerMinute", time, MINUTE);
      return;
    }
    if (group === undefined || edgeNode === undefined) return;
    const edge = this.#edges.of(session.client, session.server, template, `${group}/${edgeNode}`);
    noteFact(edge, time);
    this.#noteQuirks(edge, event);
    if (!messageType.endsWith("BIRTH")) return;
    const model = modelOf(message);
    if (model !== undefined) noteTrait(edge, modelTrait(model), time);
  }

  /** What the messages of an edge node have wrong by habit. */
  #noteQuirks(edge: MqttFact, { anomalies, sparkplug, session, time }: MqttPublish): void {
    for (const code of anomalies) if (SEQUENCE_CODES.has(code)) this.#noteQuirk(edge, code, time);
    const bdSeq = sparkplug?.bdSeq;
    if (sparkplug?.messageType !== "NBIRTH" || bdSeq === undefined) return;
    const last = this.#births.get(edge);
    this.#births.set(edge, { session: session.id, bdSeq });
    const isStep = last === undefined || bdSeq === 0 || bdSeq === ((last.bdSeq + 1) & 0xff);
    if (last !== undefined && last.session !== session.id && !isStep) this.#noteQuirk(edge, "bdSeqStep", time);
  }

  #noteQuirk(fact: MqttFact, code: string, time: PacketTime): void {
    const counts = this.#quirks.get(fact) ?? new Map<string, number>();
    this.#quirks.set(fact, counts);
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count === QUIRK_COUNT) noteTrait(fact, `quirk ${code}`, time);
  }

  /** Once for each death, however many subscribers hear of it. */
  #death({ session, sparkplug, time }: MqttPublish): void {
    const { group, edgeNode, device = "" } = sparkplug ?? {};
    const key = `${session.server.asset} ${group}/${edgeNode}/${device}`;
    const last = this.#deaths.touch(key);
    this.#deaths.set(key, time);
    if (last !== undefined && time - last < SECOND_US) return;
    noteRate(this.#broker(session), "deathsPerMinute", time, MINUTE);
  }

  #topic({ session, client, route, time }: MqttPublish): Published {
    const known = this.#published.get(route);
    if (known !== undefined) return known;
    const template = client.template ?? ANY_TEMPLATE;
    const fact = this.#topics.of(session.client, session.server, template, route.habit);
    if (route.isCommand) {
      fact.isGrave = true;
      noteTrait(fact, "command", time);
    }
    const { traits } = this.#client(session, client.template);
    const login = loginOf(client).flatMap((trait) => traits.get(trait) ?? []);
    const published = { fact, login, kind: "", isRetained: false };
    this.#published.set(route, published);
    return published;
  }

  /** A client of which no CONNECT was seen, or not that it was let in, is known by what it does. */
  #noteMidstream(session: Session, template: string | undefined, time: PacketTime): void {
    const fact = this.#client(session, template);
    if (template === undefined || fact.span.n === 0) noteFact(fact, time);
  }

  #client({ client, server }: Session, template = ANY_TEMPLATE): MqttFact {
    return this.#clients.of(client, server, template, "");
  }

  #broker({ server }: Session): MqttFact {
    return this.#brokers.of(server, server, "", "");
  }
}

/** Nothing of a client of which no CONNECT was seen. */
function loginOf({ level, userName }: MqttClient): string[] {
  return level === undefined ? [] : [`level ${level}`, userName === undefined ? "no user" : `user ${userName}`];
}

function clientKey({ client, server }: Session, template = ANY_TEMPLATE): string {
  return `${client.asset}>${server.asset} ${template}`;
}
