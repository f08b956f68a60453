import type { MqttBaseline, MqttEntity, MqttEntityKind } from "../contracts/mqtt-baseline.js";
import { ANY_TEMPLATE } from "./mqtt-key.js";
import { TopicIndex } from "./topic-index.js";

/** The only trait of a client that was never let in. */
const REFUSED = "refused";

const NONE: readonly MqttEntity[] = [];

/** What is trusted of MQTT, found by what detectors ask. */
export class MqttIndex implements MqttBaseline {
  readonly #brokers = new Map<string, MqttEntity>();
  /** By broker, by asset, and facts by kind, client and server. */
  readonly #clients = new Map<string, MqttEntity[]>();
  readonly #atAsset = new Map<string, MqttEntity[]>();
  readonly #facts = new Map<string, MqttEntity[]>();
  /** By kind, broker and topic. */
  readonly #owners = new Map<string, MqttEntity[]>();
  readonly #refused = new Set<string>();
  readonly #hosts = new Map<string, MqttEntity[]>();
  readonly #topics = new Map<string, { readonly index: TopicIndex<MqttEntity>; readonly names: Set<string> }>();

  add(entity: MqttEntity): void {
    const { kind, client, server, topic } = entity;
    if (kind === "mqtt.broker") {
      this.#brokers.set(server, entity);
      return;
    }
    if (kind === "mqtt.client" && entity.traits?.length === 1 && entity.traits[0] === REFUSED) {
      this.#refused.add(`${client}>${server} ${entity.template}`);
      return;
    }
    addTo(this.#facts, `${kind} ${client}>${server}`, entity);
    if (kind === "mqtt.client") {
      addTo(this.#clients, server, entity);
      addTo(this.#atAsset, client, entity);
    } else if (kind === "mqtt.pub") this.#addTopic(entity);
    else if (kind !== "mqtt.sub") addTo(this.#owners, `${kind} ${server} ${topic}`, entity);
    if (kind === "spb.host") addTo(this.#hosts, server, entity);
  }

  clear(): void {
    const indexes = [this.#brokers, this.#clients, this.#atAsset, this.#facts, this.#owners, this.#hosts, this.#topics];
    for (const index of [...indexes, this.#refused]) index.clear();
  }

  isBroker(server: string): boolean {
    return this.#clients.has(server) || this.#brokers.has(server);
  }

  broker(server: string): MqttEntity | undefined {
    return this.#brokers.get(server);
  }

  client(client: string, server: string, template: string | undefined): MqttEntity | undefined {
    const known = this.facts("mqtt.client", client, server, template);
    return known.find((entity) => entity.template === template) ?? known[0];
  }

  isRefused(client: string, server: string, template: string): boolean {
    return this.#refused.has(`${client}>${server} ${template}`);
  }

  clientsOf(server: string): readonly MqttEntity[] {
    return this.#clients.get(server) ?? NONE;
  }

  clientsAt(client: string): readonly MqttEntity[] {
    return this.#atAsset.get(client) ?? NONE;
  }

  publishers(server: string, topic: string): readonly MqttEntity[] {
    return this.#topics.get(server)?.index.find(topic) ?? NONE;
  }

  publishersUnder(server: string, prefix: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { client } of this.#topics.get(server)?.index.under(prefix) ?? NONE) found.add(client);
    return found;
  }

  facts(kind: MqttEntityKind, client: string, server: string, template: string | undefined): readonly MqttEntity[] {
    const known = this.#facts.get(`${kind} ${client}>${server}`) ?? NONE;
    if (template === undefined) return known;
    return known.filter((entity) => entity.template === template || entity.template === ANY_TEMPLATE);
  }

  topicsOf(server: string): readonly string[] {
    return [...(this.#topics.get(server)?.names ?? [])];
  }

  edgeOwners(server: string, edge: string): readonly MqttEntity[] {
    return this.#owners.get(`spb.edge ${server} ${edge}`) ?? NONE;
  }

  numbersOf(server: string, point: string): readonly MqttEntity[] {
    return this.#owners.get(`mqtt.value ${server} ${point}`) ?? NONE;
  }

  hostOwners(server: string, hostId: string): readonly MqttEntity[] {
    return this.#owners.get(`spb.host ${server} ${hostId}`) ?? NONE;
  }

  hostsOf(server: string): readonly MqttEntity[] {
    return this.#hosts.get(server) ?? NONE;
  }

  #addTopic(entity: MqttEntity): void {
    let topics = this.#topics.get(entity.server);
    if (topics === undefined) {
      topics = { index: new TopicIndex(), names: new Set() };
      this.#topics.set(entity.server, topics);
    }
    topics.index.add(entity.topic, entity);
    topics.names.add(entity.topic);
  }
}

function addTo(map: Map<string, MqttEntity[]>, key: string, entity: MqttEntity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else list.push(entity);
}
