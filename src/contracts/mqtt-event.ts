import type { JsonContent } from "../core/json-content.js";
import type { PacketTime } from "../core/packet-time.js";
import type { Session } from "./sensor-event.js";

interface MqttSighting {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly session: Session;
  readonly client: MqttClient;
}

/** What a broker publishes for a client that is gone without a word. [MQTT5 §3.1.2.5] */
export interface MqttWill {
  readonly topic: string;
  /** As `habit` of a route. */
  readonly habit: string;
  readonly isCommand: boolean;
  readonly qos: number;
  readonly retain: boolean;
  readonly payloadBytes: number;
  readonly delaySeconds: number;
  readonly sparkplug: SparkplugMessage | undefined;
}

/** The client of one MQTT session, as far as its CONNECT and what followed tell; alive as long as the session. */
export interface MqttClient {
  /** As it was sent, at most 256 characters; undefined when no CONNECT was seen. */
  readonly identifier: string | undefined;
  /** The identifier without what is made up anew each time; empty when the broker gives one, undefined as above. */
  readonly template: string | undefined;
  readonly userName: string | undefined;
  readonly hasPassword: boolean;
  /** Devices are shipped with this user and password. */
  readonly hasDefaultLogin: boolean;
  /** The same for the same password; undefined without one that could be read whole. */
  readonly passwordHash: string | undefined;
  /** It proves who it is in another way than by a password. [MQTT5 §4.12] */
  readonly hasOwnAuthentication: boolean;
  /** 3, 4 or 5; undefined when no CONNECT was seen. */
  readonly level: number | undefined;
  readonly isBridge: boolean;
  /** 0: none. */
  readonly keepAliveSeconds: number;
  readonly will: MqttWill | undefined;
  /** The broker has sent something that is no refusal: only then is anything told of what the client does. */
  readonly isAnswered: boolean;
  readonly isRefused: boolean;
  /** It said farewell, or its connection has ended. */
  readonly isGone: boolean;
  /** Publications of QoS 2 that the broker has received by its word, and that both sides are done with. */
  readonly exchangesBegun: number;
  readonly exchangesFinished: number;
  /** Of its latest packet, pings too. */
  readonly lastTime: PacketTime;
}

/** A CONNECT as it passed. */
export interface MqttConnect extends MqttSighting {
  readonly type: "mqtt-connect";
}

/** The broker has answered a CONNECT. */
export interface MqttConnected extends MqttSighting {
  readonly type: "mqtt-connected";
  readonly isAccepted: boolean;
  readonly reasonCode: number;
  /** Name of the code. */
  readonly reason: string;
}

/** One entry of a SUBSCRIBE. */
export interface MqttFilter {
  /** Without the prefix of a shared subscription. */
  readonly filter: string;
  /** As `habit` of a route. */
  readonly habit: string;
  readonly shareName: string | undefined;
  readonly qos: number;
}

/** A SUBSCRIBE as it passed. */
export interface MqttSubscribe extends MqttSighting {
  readonly type: "mqtt-subscribe";
  readonly filters: readonly MqttFilter[];
}

/** The broker has answered a SUBSCRIBE. */
export interface MqttSubscribed extends MqttSighting {
  readonly type: "mqtt-subscribed";
  readonly request: MqttSubscribe;
  /** As many as there are filters; above 127 is a refusal. [MQTT5 §3.9.3] */
  readonly reasonCodes: readonly number[];
}

/** A topic of one session: one object for all that is published on it. */
export interface MqttRoute {
  readonly topic: string;
  /** The topic with the template of the client where it holds its identifier: what is made up anew is no news. */
  readonly habit: string;
  /** By custom, what is published there tells a device what to do. */
  readonly isCommand: boolean;
}

/** What the payload of a PUBLISH looks like. */
export type MqttPayloadKind = "empty" | "json" | "number" | "text" | "protobuf" | "binary" | "sparkplug";

/** A metric of a Sparkplug payload. [ISO/IEC 20237 §6.4.6] */
export interface SparkplugMetric {
  readonly name?: string | undefined;
  readonly alias?: number | string | undefined;
  readonly type?: string | number | undefined;
  readonly value?: unknown;
  readonly isHistorical?: boolean | undefined;
}

/** A Sparkplug message. [ISO/IEC 20237 §6.4] */
export interface SparkplugMessage {
  /** NBIRTH, NDEATH, NDATA, NCMD, DBIRTH, DDEATH, DDATA, DCMD or STATE. */
  readonly messageType?: string | undefined;
  readonly group?: string | undefined;
  readonly edgeNode?: string | undefined;
  readonly device?: string | undefined;
  readonly seq?: number | string | undefined;
  readonly bdSeq?: number | undefined;
  readonly timestamp?: number | string | undefined;
  readonly metrics?: readonly SparkplugMetric[] | undefined;
  /** The payload was cut, or had too many metrics: not all of them are there. */
  readonly isPartial?: boolean | undefined;
  readonly state?:
    | {
        readonly hostId?: string | undefined;
        readonly online?: boolean | undefined;
        /** Milliseconds since 1970. */
        readonly timestamp?: number | undefined;
      }
    | undefined;
}

/**
 * A PUBLISH of a client. What a broker passes on has been told when it came; only deaths of Sparkplug, which the broker
 * itself publishes, are told of the server too, once for each subscriber.
 */
export interface MqttPublish extends MqttSighting {
  readonly type: "mqtt-publish";
  readonly from: "client" | "server";
  readonly route: MqttRoute;
  readonly qos: number;
  readonly retain: boolean;
  readonly dup: boolean;
  readonly payloadBytes: number;
  readonly payloadKind: MqttPayloadKind;
  /** Of a payload that is a decimal number. */
  readonly value: number | undefined;
  /** Of a payload that is JSON and not too long. */
  readonly json: JsonContent | undefined;
  readonly sparkplug: SparkplugMessage | undefined;
  /** Codes of the decoder. */
  readonly anomalies: readonly string[];
}

/** A client said farewell (`disconnect`), or its connection is over. Told once. */
export interface MqttGone extends MqttSighting {
  readonly type: "mqtt-gone";
  readonly how: "disconnect" | "ended";
}

/** What MQTT clients do. */
export type MqttEvent = MqttConnect | MqttConnected | MqttSubscribe | MqttSubscribed | MqttPublish | MqttGone;
