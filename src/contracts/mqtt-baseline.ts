import type { Learned, LearnedRate } from "./baseline.js";

/**
 * What was learned of MQTT, one line per fact: a client of a broker; a topic it publishes, a filter it subscribes to, a
 * Sparkplug edge node or host it speaks for; and a broker as a whole.
 */
export type MqttEntityKind =
  | "mqtt.client"
  | "mqtt.pub"
  | "mqtt.sub"
  | "mqtt.value"
  | "spb.edge"
  | "spb.host"
  | "mqtt.broker";

/** Numbers published on a topic, or of a metric. A `counter` never falls but to begin anew, and is not judged. */
export interface MqttValues {
  readonly values: "discrete" | "analog" | "counter";
  /** Quantiles 0.001 and 0.999; of few numbers the lowest and the highest. */
  readonly low: number;
  readonly high: number;
  /** Sorted; at most 16, of `discrete` ones alone. */
  readonly distinct?: readonly number[];
}

/** Members of the JSON payloads of a topic, by their paths; both lists are empty where they are too many. */
export interface MqttJsonKeys {
  /** In each payload. */
  readonly always: readonly string[];
  /** In some of them alone. */
  readonly sometimes: readonly string[];
}

/** `key` is `client>server/template topic`, with what is blank in the template as %20; of a broker its asset id. */
export interface MqttEntity extends Learned {
  readonly kind: MqttEntityKind;
  /** Asset ids; of a broker both are its own. */
  readonly client: string;
  readonly server: string;
  /** Of the client identifier; `?` stands for any, where no CONNECT was seen. */
  readonly template: string;
  /** Topic (`+` for many that look like identifiers), filter, `group/edge` or host; empty where there is none. */
  readonly topic: string;
  /** What it is like, in words: `level 5`, `user scada`, `kind number`, `retained`; sorted, at most 16. */
  readonly traits?: readonly string[];
  /** How much by name: `messagesPerSecond`, `payloadBytes` .. */
  readonly rates?: Readonly<Record<string, LearnedRate>>;
  /**
   * Of `mqtt.value` alone, whose topic is a topic of numbers, a metric as `group/edge/device:name`, or a number in JSON
   * as `topic:path`.
   */
  readonly numbers?: MqttValues;
  /** Of `mqtt.pub` alone, with JSON payloads. */
  readonly jsonKeys?: MqttJsonKeys;
}

/** What is asked of that. A template of undefined stands for any client of the asset. */
export interface MqttBaseline {
  isBroker(server: string): boolean;
  broker(server: string): MqttEntity | undefined;
  client(client: string, server: string, template: string | undefined): MqttEntity | undefined;
  /** A client that the broker refuses by habit, and never let in; it is none of the others here. */
  isRefused(client: string, server: string, template: string): boolean;
  clientsOf(server: string): readonly MqttEntity[];
  /** Clients with this asset, of whatever broker. */
  clientsAt(client: string): readonly MqttEntity[];
  /** Who publishes on the topic. */
  publishers(server: string, topic: string): readonly MqttEntity[];
  /** Assets with a client that publishes below the prefix, which has no slash at its end. */
  publishersUnder(server: string, prefix: string): ReadonlySet<string>;
  /** What the clients of the asset publish, subscribe to, speak for as edge nodes, and as hosts. */
  facts(kind: MqttEntityKind, client: string, server: string, template: string | undefined): readonly MqttEntity[];
  /** Topics that are published at the broker. */
  topicsOf(server: string): readonly string[];
  /** Who speaks for the edge node `group/edge`. */
  edgeOwners(server: string, edge: string): readonly MqttEntity[];
  /** Numbers of a topic or metric, by whichever client. */
  numbersOf(server: string, point: string): readonly MqttEntity[];
  hostOwners(server: string, hostId: string): readonly MqttEntity[];
  /** Clients that publish the state of a host. */
  hostsOf(server: string): readonly MqttEntity[];
}
