import { type Host, host } from "../inventory/frames.js";
import { controlPacket, joined, plain, text, word } from "../protocols/mqtt/control-packets.js";
import { type Part, Plant, type StreamForm } from "./plant.js";

const BROKER = host(50);
export const [SENSOR, HMI, HISTORIAN, TABLET] = [host(51), host(52), host(53), host(54)] as const;

/** What a client says in its CONNECT. */
export interface Greeting {
  readonly level?: 3 | 4 | 5;
  readonly keepAlive?: number;
  readonly user?: string;
  readonly password?: string;
  readonly will?: { readonly topic: string; readonly payload: Uint8Array | string; readonly retain?: boolean };
}

/** How a client publishes. */
export interface Manner {
  readonly retain?: boolean;
  readonly qos?: 0 | 1;
}

/** Packets of one MQTT connection in turn. */
export class MqttTalk {
  readonly parts: Part[] = [];
  readonly #level: number;
  #identifier = 0;

  constructor(level = 4) {
    this.#level = level;
  }

  connect(identifier: string, { keepAlive = 60, user, password, will }: Greeting = {}, returnCode = 0): this {
    const level = this.#level;
    const flags =
      0x02 | (user === undefined ? 0 : 0x80) | (password === undefined ? 0 : 0x40) | (will === undefined ? 0 : 0x04);
    const properties = level === 5 ? "00" : "";
    const name = level === 3 ? "MQIsdp" : "MQTT";
    return this.#up(
      controlPacket(
        0x10,
        ...[text(name), level, flags | (will?.retain === true ? 0x20 : 0), word(keepAlive), properties],
        text(identifier),
        ...(will === undefined ? [] : [properties, text(will.topic), sized(will.payload)]),
        ...(user === undefined ? [] : [text(user)]),
        ...(password === undefined ? [] : [text(password)]),
      ),
    ).#down(controlPacket(0x20, 0, returnCode, properties));
  }

  /** A CONNECT that nobody answers. */
  unanswered(identifier: string): this {
    return this.#up(controlPacket(0x10, text("MQTT"), 4, 2, word(60), text(identifier)));
  }

  publish(topic: string, payload: Uint8Array | string, { retain = false, qos = 0 }: Manner = {}): this {
    const identifier = qos === 0 ? "" : word(++this.#identifier);
    const first = 0x30 | (retain ? 1 : 0) | (qos << 1);
    this.#up(controlPacket(first, text(topic), identifier, this.#level === 5 ? "00" : "", bytesOf(payload)));
    return qos === 0 ? this : this.#down(controlPacket(0x40, word(this.#identifier)));
  }

  /** A publication of QoS 2 that the broker has received; finished unless told. */
  exactlyOnce(topic: string, payload: string, isFinished = true): this {
    const identifier = word(++this.#identifier);
    this.#up(controlPacket(0x34, text(topic), identifier, this.#level === 5 ? "00" : "", bytesOf(payload)));
    this.#down(controlPacket(0x50, identifier));
    return isFinished ? this.#up(controlPacket(0x62, identifier)).#down(controlPacket(0x70, identifier)) : this;
  }

  /** What the broker passes on. */
  deliver(topic: string, payload: Uint8Array | string): this {
    return this.#down(controlPacket(0x30, text(topic), this.#level === 5 ? "00" : "", bytesOf(payload)));
  }

  subscribe(filter: string, granted = 0): this {
    const identifier = word(++this.#identifier);
    const properties = this.#level === 5 ? "00" : "";
    this.#up(controlPacket(0x82, identifier, properties, text(filter), 0));
    return this.#down(controlPacket(0x90, identifier, properties, granted));
  }

  ping(): this {
    return this.#up(controlPacket(0xc0)).#down(controlPacket(0xd0));
  }

  disconnect(): this {
    return this.#up(controlPacket(0xe0));
  }

  /** Bytes of the client as they are. */
  raw(...bytes: readonly number[]): this {
    return this.#up(Uint8Array.from(bytes));
  }

  #up(packet: Uint8Array): this {
    this.parts.push({ from: "client", payload: [...packet] });
    return this;
  }

  #down(packet: Uint8Array): this {
    this.parts.push({ from: "server", payload: [...packet] });
    return this;
  }
}

/** The talk as a connection of the plant. */
export function talk(
  plant: Plant,
  seconds: number,
  client: Host,
  said: MqttTalk,
  how: StreamForm = {},
  to = BROKER,
): Plant {
  return plant.stream(seconds, client, to, 1883, said.parts, how);
}

/** A metric of a Sparkplug payload: name, datatype and value. */
export type GivenMetric = readonly [
  name: string,
  type: "Int64" | "Boolean" | "Double" | "String",
  value: number | boolean | string,
];

const TYPES = { Int64: 4, Double: 10, Boolean: 11, String: 12 } as const;

/** A Sparkplug payload; without a sequence number for commands and deaths. [ISO/IEC 20237 §6.4] */
export function sparkplug(seq: number | undefined, ...metrics: readonly GivenMetric[]): Uint8Array {
  const timestamp = joined(0x08, varint(1_767_600_000_000n));
  const fields = metrics.map((metric) => lengthy(0x12, metricBytes(metric)));
  return joined(timestamp, ...fields, ...(seq === undefined ? [] : [joined(0x18, varint(BigInt(seq)))]));
}

function metricBytes([name, type, value]: GivenMetric): Uint8Array {
  const head = joined(lengthy(0x0a, plain(name)), 0x20, TYPES[type]);
  if (typeof value === "boolean") return joined(head, 0x70, value ? 1 : 0);
  if (typeof value === "string") return joined(head, lengthy(0x7a, plain(value)));
  if (type === "Int64") return joined(head, 0x58, varint(BigInt(value)));
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return joined(head, 0x69, new Uint8Array(bytes));
}

function lengthy(tag: number, bytes: Uint8Array): Uint8Array {
  return joined(tag, varint(BigInt(bytes.length)), bytes);
}

function varint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}

function sized(payload: Uint8Array | string): Uint8Array {
  const bytes = bytesOf(payload);
  return joined(word(bytes.length), bytes);
}

function bytesOf(payload: Uint8Array | string): Uint8Array {
  return typeof payload === "string" ? plain(payload) : payload;
}

/** Births and data of edge node `G/E1` with a device, its host, and a farewell. */
export function edgeTalk(bdSeq = 0): MqttTalk {
  const session = ["bdSeq", "Int64", bdSeq] as const;
  const rebirth = ["Node Control/Rebirth", "Boolean", false] as const;
  return new MqttTalk()
    .connect("edge-1", { will: { topic: "spBv1.0/G/NDEATH/E1", payload: sparkplug(undefined, session) } })
    .subscribe("spBv1.0/G/NCMD/E1/#")
    .publish("spBv1.0/G/NBIRTH/E1", sparkplug(0, session, rebirth, ["Level", "Double", 4.5]))
    .publish("spBv1.0/G/DBIRTH/E1/D1", sparkplug(1, ["Speed", "Double", 10]))
    .publish("spBv1.0/G/DDATA/E1/D1", sparkplug(2, ["Speed", "Double", 11]))
    .publish("spBv1.0/G/NDATA/E1", sparkplug(3, ["Level", "Double", 4.6]));
}

/** What the host application says. */
function hostTalk(): MqttTalk {
  return new MqttTalk()
    .connect("scada", { user: "scada", will: { topic: "spBv1.0/STATE/scada", payload: stateOf(false), retain: true } })
    .subscribe("spBv1.0/#")
    .publish("spBv1.0/STATE/scada", stateOf(true), { retain: true, qos: 1 })
    .publish("spBv1.0/G/NCMD/E1", sparkplug(undefined, ["Node Control/Rebirth", "Boolean", true]))
    .publish("spBv1.0/G/DCMD/E1/D1", sparkplug(undefined, ["Speed", "Double", 12]));
}

/** Payload of a STATE message. */
export function stateOf(online: boolean, timestamp = 1_767_600_000_000): string {
  return JSON.stringify({ online, timestamp });
}

/** The usual: an edge node with its host, a sensor, an operator's panel and a historian, for some minutes. */
export function usualMqtt(plant = new Plant()): Plant {
  talk(plant, 1, HMI, hostTalk(), { hasEnd: false, clientPort: 40_002 });
  talk(plant, 2, SENSOR, edgeTalk(), { hasEnd: false, clientPort: 40_001 });
  const historian = new MqttTalk().connect("historian", { user: "hist" }).subscribe("line1/+/state");
  talk(plant, 3, HISTORIAN, historian.subscribe("line1/temp"), { hasEnd: false, clientPort: 40_003 });
  const temperature = new MqttTalk(5).connect("temp-1", { level: 5 });
  for (let i = 0; i < 20; i++) temperature.publish("line1/temp", String(20 + (i % 5)));
  temperature
    .publish("line1/temp/state", "online", { retain: true })
    .publish("line1/pump/state", "ok", { retain: true });
  talk(plant, 4, SENSOR, temperature, { hasEnd: false, clientPort: 40_004, stepSeconds: 1 });
  const panel = new MqttTalk().connect("panel").publish("line1/valve/set", "1").publish("line1/valve/set", "0");
  return talk(plant, 5, HMI, panel, { hasEnd: false, clientPort: 40_005, stepSeconds: 0.5 });
}
