import type { StoredRecord } from "../../contracts/record-store.js";
import type { OpenSink, SinkContext } from "../../contracts/sink.js";
import { filledTemplate } from "../name-template.js";
import { messageId, recordText } from "../record-text.js";
import { sinkFault } from "../sink-fault.js";
import { tlsMaterial } from "../tls-client.js";
import type { Message, MqttConnection } from "./mqtt-connection.js";
import type { MqttOptions } from "./mqtt-options.js";

const RECORDS_MAX = 500;
/** Of a packet beside topic and payload: header and properties. */
const OTHER_BYTES = 1024;

/** Publishes each record with QoS 1. What has no acknowledgement when a connection ends goes again over the next. */
export class MqttSink implements OpenSink {
  readonly batchesMax = 1;
  readonly recordsMax = RECORDS_MAX;
  readonly #options: MqttOptions;
  readonly #context: SinkContext;
  readonly #text: (given: StoredRecord, limitBytes: number) => string;
  #connection: MqttConnection | undefined;
  #isClosed = false;

  constructor(options: MqttOptions, context: SinkContext) {
    this.#options = options;
    this.#context = context;
    this.#text = recordText(options, context);
  }

  async write(batch: readonly StoredRecord[]): Promise<void> {
    const secrets: string[] = [];
    try {
      const connection = await this.#connected(secrets);
      const messages = batch.map((given) => this.#message(given, connection.packetBytesMax));
      await connection.publish(messages, this.#options.inFlightMax, this.#context.signal);
    } catch (error) {
      this.#connection?.close();
      this.#connection = undefined;
      throw sinkFault(`MQTT broker ${new URL(this.#options.url).host}`, reasonOf(error), secrets);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#connection?.leave();
    this.#connection = undefined;
  }

  async #connected(secrets: string[]): Promise<MqttConnection> {
    if (this.#connection?.isUp === true) return this.#connection;
    this.#connection?.close();
    const { password, clientId = `zonewarden-${this.#context.sensor}` } = this.#options;
    const revealed = password?.reveal();
    if (revealed !== undefined) secrets.push(revealed);
    const { MqttConnection: Connection } = await loaded();
    this.#connection = new Connection(this.#options, clientId, revealed, tlsMaterial(this.#options));
    await this.#connection.established(this.#context.signal);
    if (this.#isClosed) throw new Error("it was ended");
    return this.#connection;
  }

  #message(given: StoredRecord, packetBytesMax: number): Message {
    const { sensor } = this.#context;
    const topic = filledTemplate(this.#options.topic, given, sensor, topicLevels);
    const payload = this.#text(given, packetBytesMax - Buffer.byteLength(topic) - OTHER_BYTES);
    const id = "id" in given.record ? given.record.id : "";
    const userProperties = { id, messageId: messageId(given, this.#context), kind: given.record.kind, sensor };
    const contentType = payload.startsWith("{") ? "application/json" : "text/plain";
    return { topic, payload, properties: { payloadFormatIndicator: true, contentType, userProperties } };
  }
}

/** Loaded when it is wanted: commands without sinks begin faster. */
async function loaded(): Promise<typeof import("./mqtt-connection.js")> {
  // What is behind it writes whole packets to stderr where this asks for it, passwords too, and looks once.
  const { DEBUG } = process.env;
  delete process.env.DEBUG;
  try {
    return await import("./mqtt-connection.js");
  } finally {
    if (DEBUG !== undefined) process.env.DEBUG = DEBUG;
  }
}

/** Of the two wildcards, and what a name may not hold. [MQTT5-4.7.1-1] [MQTT5-1.5.4-2] */
function topicLevels(value: string): string {
  return value.replace(/[+#]|\p{Cc}|\p{Cs}/gu, "_");
}

/** What brokers say in two words, with what to do. */
function reasonOf(error: unknown): unknown {
  const { message, code } = error as { message?: unknown; code?: unknown };
  const known = typeof code === "number" ? advice[code] : undefined;
  return known === undefined ? error : new Error(`${String(message)}: ${known}`);
}

const advice: Readonly<Record<number, string>> = {
  1: "the broker does not speak MQTT 5; take one that does",
  132: "the broker does not speak MQTT 5; take one that does",
  133: "set another clientId",
  134: "see user and password",
  135: "see user and password, and what this user may publish",
  142: "another client has the same clientId; give each its own",
  144: "set another topic",
  149: "the broker takes only shorter messages; see its limit",
  151: "see the limits of the broker",
};
