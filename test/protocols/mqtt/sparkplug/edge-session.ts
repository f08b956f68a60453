import { ByteBudget } from "../../../../src/core/byte-budget.js";
import type { JsonObject } from "../../../../src/core/json.js";
import { SparkplugReader } from "../../../../src/protocols/mqtt/sparkplug/sparkplug-reader.js";
import { encodePayload, type SentMetric, type SentPayload } from "./sparkplug-encoder.js";

export const BD_SEQ: SentMetric = { name: "bdSeq", datatype: 8, long: 7 };
export const REBIRTH: SentMetric = { name: "Node Control/Rebirth", datatype: 11, boolean: false };

export interface ReadMessage {
  readonly isSparkplug: boolean;
  readonly body: JsonObject | undefined;
  readonly anomalies: readonly string[];
}

/** Reads messages of one flow twice, with bodies and without, and demands that both find the same fault. */
export class EdgeSession {
  readonly budget: ByteBudget;
  readonly reader: SparkplugReader;
  readonly #lean: SparkplugReader;

  constructor(bytesMax = 1 << 26) {
    this.budget = new ByteBudget(bytesMax);
    this.reader = new SparkplugReader(this.budget);
    this.#lean = new SparkplugReader(new ByteBudget(bytesMax));
  }

  /** As after a CONNECT. */
  start(): this {
    this.reader.isFromStart = true;
    this.#lean.isFromStart = true;
    return this;
  }

  gap(): void {
    this.reader.gap(0);
    this.#lean.gap(0);
  }

  raw(topicName: string, bytes: Uint8Array, missingBytes = 0, isFromClient = true): ReadMessage {
    const lean = this.#lean.read(topicName, bytes, 0, bytes.length, missingBytes, false, isFromClient, false);
    const { isSparkplug, anomalies } = lean;
    if (lean.body !== undefined) throw new Error("built a body that nobody wants");
    const full = this.reader.read(topicName, bytes, 0, bytes.length, missingBytes, true, isFromClient, false);
    const same = full.isSparkplug === isSparkplug && full.anomalies.join() === anomalies.join();
    if (!same) throw new Error(`${full.anomalies.join()} with body, ${anomalies.join()} without`);
    const body = full.body === undefined ? undefined : (JSON.parse(JSON.stringify(full.body)) as JsonObject);
    return { isSparkplug, body, anomalies };
  }

  /** A message of edge node g/e or of its device; a timestamp is added. */
  send(type: string, payload: SentPayload, device?: string, isFromClient = true): ReadMessage {
    const topicName = ["spBv1.0", "g", type, "e", ...(device === undefined ? [] : [device])].join("/");
    return this.raw(topicName, encodePayload({ timestamp: 1_700_000_000_000, ...payload }), 0, isFromClient);
  }

  /** An NBIRTH without fault, with these metrics more. */
  nbirth(...metrics: readonly SentMetric[]): ReadMessage {
    return this.send("NBIRTH", { metrics: [BD_SEQ, REBIRTH, ...metrics], seq: 0 });
  }

  will(payload: SentPayload): ReadMessage {
    const bytes = encodePayload(payload);
    const lean = this.#lean.readWill("spBv1.0/g/NDEATH/e", bytes, 0, bytes.length, 0, false, false);
    const { isSparkplug, anomalies } = lean;
    const full = this.reader.readWill("spBv1.0/g/NDEATH/e", bytes, 0, bytes.length, 0, true, false);
    if (full.anomalies.join() !== anomalies.join()) throw new Error("the will differs without body");
    return { isSparkplug, body: full.body, anomalies };
  }
}
