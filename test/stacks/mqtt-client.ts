import { connect, type IClientOptions, type MqttClient } from "mqtt";
import type { ConnectionSaid, ConnectSaid, PacketSaid } from "./mqtt-said.js";

/** The members of MQTT.js's packets that are read here, of all types of packet together. */
interface LibraryPacket {
  readonly cmd: string;
  readonly topic?: string;
  readonly payload?: string | Buffer;
  readonly qos?: number;
  readonly retain?: boolean;
  readonly dup?: boolean;
  readonly messageId?: number;
  readonly reasonCode?: number;
  readonly returnCode?: number;
  readonly granted?: readonly (number | { qos: number })[];
  readonly subscriptions?: readonly { topic: string; qos: number }[];
  readonly unsubscriptions?: readonly string[];
  readonly properties?: { topicAlias?: number; userProperties?: Record<string, string | string[]> };
}

/** A client of MQTT.js that writes down every packet it sends and gets. */
export class WitnessClient {
  readonly said: ConnectionSaid;
  readonly mqtt: MqttClient;
  #messages: { topic: string; payload: Buffer }[] = [];
  #wake: () => void = () => undefined;

  constructor(label: string, url: string, options: IClientOptions) {
    const clientIdentifier = options.clientId ?? "";
    this.said = { label, clientIdentifier, overWebSocket: url.startsWith("ws"), toServer: [], toClient: [] };
    this.mqtt = connect(url, { keepalive: 60, reconnectPeriod: 0, connectTimeout: 5000, ...options });
    const version = options.protocolVersion ?? 4;
    // The library tells of every packet but this one; its options are what it was made of.
    this.said.toServer.push(connectPacketSaid(this.mqtt.options));
    const aliases = new Map<number, string>();
    this.mqtt.on("packetsend", (packet) =>
      this.said.toServer.push(packetSaid(packet as LibraryPacket, version, aliases)),
    );
    this.mqtt.on("packetreceive", (packet) =>
      this.said.toClient.push(packetSaid(packet as LibraryPacket, version, new Map())),
    );
    this.mqtt.on("message", (topic, payload) => {
      this.#messages.push({ topic, payload });
      this.#wake();
    });
    this.mqtt.on("error", () => undefined);
  }

  /** Resolves when the broker has taken the connection. */
  async connected(): Promise<this> {
    if (!this.mqtt.connected) await this.#event("connect");
    return this;
  }

  /** Resolves when the connection is gone. */
  async closed(): Promise<void> {
    if (!this.mqtt.stream.destroyed) await this.#event("close");
  }

  /** Resolves when that many messages came in all. */
  async heard(count: number): Promise<readonly { topic: string; payload: Buffer }[]> {
    while (this.#messages.length < count) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    return this.#messages;
  }

  /** As when its machine loses power: no DISCONNECT. */
  async kill(): Promise<void> {
    const gone = this.#event("close");
    this.mqtt.stream.destroy();
    await gone;
    await this.mqtt.endAsync(true);
  }

  #event(name: "connect" | "close"): Promise<void> {
    return new Promise((done) => this.mqtt.once(name, () => done()));
  }
}

function packetSaid(packet: LibraryPacket, version: number, aliases: Map<number, string>): PacketSaid {
  const isV5 = version === 5;
  const { cmd, messageId, properties } = packet;
  const head = { packetType: cmd.toUpperCase(), ...(messageId === undefined ? {} : { packetIdentifier: messageId }) };
  const userProperties =
    properties?.userProperties === undefined ? {} : { userProperties: { ...properties.userProperties } };
  switch (cmd) {
    case "connack":
      return { packetType: head.packetType, reasonCode: (isV5 ? packet.reasonCode : packet.returnCode) ?? 0 };
    case "publish":
      return { packetType: head.packetType, ...publishSaid(packet, aliases), ...userProperties };
    case "subscribe":
      return { ...head, topicFilters: (packet.subscriptions ?? []).map(({ topic, qos }) => ({ filter: topic, qos })) };
    case "suback":
    case "unsuback":
      return {
        ...head,
        reasonCodes: (packet.granted ?? []).map((code) => (typeof code === "number" ? code : code.qos)),
      };
    case "unsubscribe":
      return { ...head, topicFilters: (packet.unsubscriptions ?? []).map((filter) => ({ filter })) };
    case "disconnect":
      return {
        packetType: head.packetType,
        ...(isV5 ? { reasonCode: packet.reasonCode ?? 0 } : {}),
        ...userProperties,
      };
    case "pingreq":
    case "pingresp":
      return { packetType: head.packetType };
    default:
      return { ...head, ...(isV5 ? { reasonCode: packet.reasonCode ?? 0 } : {}) };
  }
}

function publishSaid(packet: LibraryPacket, aliases: Map<number, string>): Omit<PacketSaid, "packetType"> {
  const topicAlias = packet.properties?.topicAlias;
  if (topicAlias !== undefined && packet.topic) aliases.set(topicAlias, packet.topic);
  return {
    topicName: packet.topic || (aliases.get(topicAlias ?? 0) ?? ""),
    payloadBytes: Buffer.byteLength(packet.payload ?? ""),
    qos: packet.qos ?? 0,
    retain: packet.retain === true,
    dup: packet.dup === true,
    ...(packet.qos ? { packetIdentifier: packet.messageId ?? 0 } : {}),
    ...(topicAlias === undefined ? {} : { topicAlias }),
  };
}

function connectPacketSaid(options: IClientOptions): PacketSaid {
  const { will, properties } = options;
  const connect: ConnectSaid = {
    protocolLevel: options.protocolVersion ?? 4,
    clientIdentifier: options.clientId ?? "",
    cleanStart: options.clean !== false,
    keepAlive: options.keepalive ?? 0,
    ...(options.username === undefined ? {} : { userName: options.username }),
    hasPassword: options.password !== undefined,
    ...(will === undefined ? {} : { will: willSaid(will) }),
  };
  const userProperties = properties?.userProperties as PacketSaid["userProperties"];
  return { packetType: "CONNECT", connect, ...(userProperties === undefined ? {} : { userProperties }) };
}

function willSaid(will: NonNullable<IClientOptions["will"]>): NonNullable<ConnectSaid["will"]> {
  const { topic, payload, qos, retain } = will;
  return { topicName: topic, payloadBytes: Buffer.byteLength(payload), qos: qos ?? 0, retain: retain === true };
}
