import { createRequire } from "node:module";
import type { UMetric, UPayload } from "sparkplug-payload/lib/sparkplugbpayload.js";
import { BROKER_USER } from "./mosquitto.js";
import { WitnessClient } from "./mqtt-client.js";
import type { SparkplugMessageSaid, SparkplugSaid } from "./sparkplug-said.js";

export interface SparkplugPlayOptions {
  /** `mqtt://address:port` */
  readonly url: string;
}

// CommonJS packages whose types do not fit what Node makes of them.
const require = createRequire(import.meta.url);
const { newClient }: typeof import("sparkplug-client") = require("sparkplug-client");
const payloads: typeof import("sparkplug-payload") = require("sparkplug-payload");

const GROUP = "north";
const EDGE = "pumps";
const DEVICE = "pump1";
const HOST = "scada";
const START_MS = 1_760_000_000_000;

/** An edge node with one device, made by Eclipse Tahu's client, and a host application; says what they published. */
export async function playSparkplug({ url }: SparkplugPlayOptions): Promise<SparkplugSaid> {
  const play = new SparkplugPlay(url);
  await play.hostComes();
  await play.edgeIsBorn();
  await play.dataFlows();
  await play.commands();
  await play.edgeDies();
  await play.hostGoes();
  return play.said;
}

class SparkplugPlay {
  readonly said: SparkplugSaid = { messages: [], states: [] };
  readonly #url: string;
  readonly #host: WitnessClient;
  #edge: ReturnType<typeof newClient> | undefined;
  #heard = 0;
  #timeMs = START_MS;

  constructor(url: string) {
    this.#url = url;
    const gone = { online: false, timestamp: START_MS };
    this.#host = new WitnessClient(HOST, url, {
      protocolVersion: 5,
      clientId: HOST,
      will: { topic: `spBv1.0/STATE/${HOST}`, payload: Buffer.from(JSON.stringify(gone)), qos: 1, retain: true },
    });
  }

  async hostComes(): Promise<void> {
    await this.#host.connected();
    await this.#host.mqtt.subscribeAsync(`spBv1.0/${GROUP}/#`, { qos: 1 });
    await this.#state(true);
  }

  async edgeIsBorn(): Promise<void> {
    const edge = newClient({
      serverUrl: this.#url,
      ...BROKER_USER,
      groupId: GROUP,
      edgeNode: EDGE,
      clientId: "edge-pumps",
      version: "spBv1.0",
      publishDeath: true,
      keepalive: 60,
    });
    this.#edge = edge;
    await new Promise<void>((born) => edge.once("birth", () => born()));
    const node: UMetric[] = [
      { name: "Node Control/Rebirth", alias: 1, type: "Boolean", value: false },
      { name: "Site/Power", alias: 2, type: "Float", value: 1.5 },
      { name: "Site/Name", alias: 3, type: "String", value: "Nord – ü" },
    ];
    edge.publishNodeBirth({ timestamp: this.#tick(), metrics: [...node] });
    await this.#published("NBIRTH", undefined, [...node, { name: "bdSeq", type: "UInt64", value: 0 }]);
    const device: UMetric[] = [
      { name: "Speed", alias: 10, type: "Int32", value: -1480 },
      { name: "Running", alias: 11, type: "Boolean", value: true },
      { name: "Flow", alias: 12, type: "Double", value: 17.25 },
      { name: "Starts", alias: 13, type: "UInt32", value: 4_000_000_000 },
    ];
    edge.publishDeviceBirth(DEVICE, { timestamp: this.#tick(), metrics: device });
    await this.#published("DBIRTH", DEVICE, device);
  }

  /** Aliases only: who did not hear the births cannot name these. */
  async dataFlows(): Promise<void> {
    for (const round of [1, 2, 3]) {
      const power: UMetric = { name: "Site/Power", alias: 2, type: "Float", value: 1.5 + round / 4 };
      this.#edge?.publishNodeData({ timestamp: this.#tick(), metrics: [byAlias(power)] });
      await this.#published("NDATA", undefined, [power]);
      const speed: UMetric = { name: "Speed", alias: 10, type: "Int32", value: -1480 - round };
      const flow: UMetric = { name: "Flow", alias: 12, type: "Double", value: 17.25 + round / 8 };
      this.#edge?.publishDeviceData(DEVICE, { timestamp: this.#tick(), metrics: [byAlias(speed), byAlias(flow)] });
      await this.#published("DDATA", DEVICE, [speed, flow]);
    }
  }

  async commands(): Promise<void> {
    const rebirth: UMetric = { name: "Node Control/Rebirth", alias: 1, type: "Boolean", value: true };
    await this.#command("NCMD", undefined, [byName(rebirth)], [rebirth]);
    const stop: UMetric = { name: "Running", alias: 11, type: "Boolean", value: false };
    await this.#command("DCMD", DEVICE, [byAlias(stop)], [stop]);
  }

  async edgeDies(): Promise<void> {
    this.#edge?.publishDeviceDeath(DEVICE, { timestamp: this.#tick() });
    await this.#published("DDEATH", DEVICE, []);
    this.#edge?.stop();
    await this.#published("NDEATH", undefined, [{ name: "bdSeq", type: "UInt64", value: 0 }]);
  }

  async hostGoes(): Promise<void> {
    await this.#state(false);
    await this.#host.mqtt.endAsync();
  }

  async #state(online: boolean): Promise<void> {
    const timestamp = this.#tick();
    this.said.states.push({ host: HOST, online, timestamp });
    const payload = JSON.stringify({ online, timestamp });
    await this.#host.mqtt.publishAsync(`spBv1.0/STATE/${HOST}`, payload, { qos: 1, retain: true });
  }

  async #command(type: string, device: string | undefined, sent: UMetric[], named: UMetric[]): Promise<void> {
    const payload: UPayload = { timestamp: this.#tick(), metrics: sent };
    const topic = ["spBv1.0", GROUP, type, EDGE, ...(device === undefined ? [] : [device])].join("/");
    const taken = new Promise<void>((done) => {
      if (device === undefined) this.#edge?.once("ncmd", () => done());
      else this.#edge?.once("dcmd", () => done());
    });
    await this.#host.mqtt.publishAsync(topic, Buffer.from(payloads.get("spBv1.0")!.encodePayload(payload)), { qos: 0 });
    await taken;
    await this.#published(type, device, named);
  }

  /** Notes what was published, and waits until the host, which is subscribed to all of it, has heard it. */
  async #published(messageType: string, device: string | undefined, metrics: readonly UMetric[]): Promise<void> {
    const message: SparkplugMessageSaid = {
      messageType,
      group: GROUP,
      edgeNode: EDGE,
      ...(device === undefined ? {} : { device }),
      metrics: metrics.map(({ name, type, value }) => ({ name: name ?? "", type, value })),
    };
    this.said.messages.push(message);
    this.#heard++;
    await this.#host.heard(this.#heard);
  }

  #tick(): number {
    this.#timeMs += 1000;
    return this.#timeMs;
  }
}

function byAlias({ name: _, ...rest }: UMetric): UMetric {
  return rest;
}

function byName({ alias: _, ...rest }: UMetric): UMetric {
  return rest;
}
