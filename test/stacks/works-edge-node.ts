import { createRequire } from "node:module";
import type { UMetric, UPayload } from "sparkplug-payload/lib/sparkplugbpayload.js";

// CommonJS packages whose types do not fit what Node makes of them.
const require = createRequire(import.meta.url);
const { newClient }: typeof import("sparkplug-client") = require("sparkplug-client");
const payloads: typeof import("sparkplug-payload") = require("sparkplug-payload");

const GROUP = "water";

export interface WorksEdgeOptions {
  /** `mqtt://address:port` */
  readonly url: string;
  readonly edgeNode: string;
  readonly device: string;
  /** Of the births: names, aliases, types. */
  readonly metrics: readonly UMetric[];
}

/** A Sparkplug edge node with one device, by Eclipse Tahu's client; it is born anew whenever it connects again. */
export class WorksEdgeNode {
  /** Messages that it was asked to send, by type. */
  readonly counts: Record<string, number> = {};
  readonly #options: WorksEdgeOptions;
  #edge: ReturnType<typeof newClient> | undefined;
  #isBorn = false;
  /** What commands were told. */
  onCommand: (metrics: readonly UMetric[]) => void = () => undefined;

  constructor(options: WorksEdgeOptions) {
    this.#options = options;
  }

  /** Resolves when it is born. */
  async open(): Promise<void> {
    const { url, edgeNode, device, metrics } = this.#options;
    const edge = newClient({
      serverUrl: url,
      // It insists on both, and sends neither when there is nothing in them.
      ...({ username: null, password: null } as unknown as { username: string; password: string }),
      groupId: GROUP,
      edgeNode,
      clientId: `edge-${edgeNode}`,
      version: "spBv1.0",
      publishDeath: true,
      keepalive: 30,
    });
    this.#edge = edge;
    edge.on("error", () => undefined);
    edge.on("close", () => {
      this.#isBorn = false;
    });
    const born = new Promise<void>((done) => {
      edge.on("birth", () => {
        const node: UMetric = { name: "Node Control/Rebirth", alias: 1, type: "Boolean", value: false };
        edge.publishNodeBirth({ timestamp: Date.now(), metrics: [node] });
        edge.publishDeviceBirth(device, { timestamp: Date.now(), metrics: [...metrics] });
        this.#count("NBIRTH");
        this.#count("DBIRTH");
        this.#isBorn = true;
        done();
      });
    });
    edge.on("dcmd", (_, payload) => this.onCommand(payload.metrics ?? []));
    await born;
  }

  /** By alias, as in the birth; nothing while there is no connection. */
  publish(values: readonly number[]): void {
    if (!this.#isBorn) return;
    const metrics = this.#options.metrics.map(({ alias, type }, at) => ({ alias, type, value: values[at] ?? 0 }));
    this.#edge?.publishDeviceData(this.#options.device, { timestamp: Date.now(), metrics: metrics as UMetric[] });
    this.#count("DDATA");
  }

  async close(): Promise<void> {
    this.#edge?.publishDeviceDeath(this.#options.device, { timestamp: Date.now() });
    this.#edge?.stop();
    await new Promise((done) => setTimeout(done, 300));
  }

  #count(type: string): void {
    this.counts[type] = (this.counts[type] ?? 0) + 1;
  }
}

/** A command to a device: the topic, and the payload with one metric by name. */
export function worksCommand(edgeNode: string, device: string, metric: UMetric): { topic: string; payload: Buffer } {
  const payload: UPayload = { timestamp: Date.now(), metrics: [metric] };
  const bytes = payloads.get("spBv1.0")?.encodePayload(payload);
  if (bytes === undefined) throw new Error("no payload of Sparkplug B");
  return { topic: `spBv1.0/${GROUP}/DCMD/${edgeNode}/${device}`, payload: Buffer.from(bytes) };
}
