import { connect, type IClientPublishOptions, type MqttClient } from "mqtt";
import type { TlsMaterial } from "../tls-client.js";
import type { MqttOptions } from "./mqtt-options.js";

/** [MQTT5-3.2.2-4] without it a broker takes as many. */
const RECEIVE_MAXIMUM = 65_535;
const PACKET_BYTES_MAX = 268_435_455;

/** A message to publish. */
export interface Message {
  readonly topic: string;
  readonly payload: string;
  readonly properties: NonNullable<IClientPublishOptions["properties"]>;
}

/** One connection to a broker, for as long as it lasts; it is not made again. */
export class MqttConnection {
  readonly #client: MqttClient;
  readonly #timeoutMs: number;
  /** Rejects when the connection is no more. */
  readonly #ended: Promise<never>;
  readonly #fail: (error: Error) => void;

  constructor(options: MqttOptions, clientId: string, password: string | undefined, tls: TlsMaterial) {
    this.#timeoutMs = options.timeoutSeconds * 1000;
    let fail: (error: Error) => void = () => {};
    this.#ended = new Promise((_, reject) => {
      fail = reject;
    });
    this.#ended.catch(() => {});
    this.#fail = fail;
    const { protocol, hostname, port } = new URL(options.url);
    this.#client = connect({
      protocol: protocol === "mqtts:" ? "mqtts" : "mqtt",
      host: hostname.replace(/^\[|\]$/g, ""),
      port: port === "" ? (protocol === "mqtts:" ? 8883 : 1883) : Number(port),
      protocolVersion: 5,
      clean: true,
      reconnectPeriod: 0,
      connectTimeout: this.#timeoutMs,
      clientId,
      ...(options.user === undefined ? {} : { username: options.user }),
      ...(password === undefined ? {} : { password }),
      ...tls,
    });
    this.#client.on("error", (error) => fail(error));
    this.#client.on("disconnect", ({ reasonCode }) => fail(new Error(`it ended the connection, reason ${reasonCode}`)));
    this.#client.on("close", () => fail(new Error(ENDED)));
  }

  /** Rejects when the broker does not want the connection. */
  async established(signal: AbortSignal): Promise<void> {
    const connected = new Promise((resolve) => {
      this.#client.once("connect", resolve);
    });
    await this.#before(signal, connected);
  }

  get isUp(): boolean {
    return this.#client.connected;
  }

  /** The longest packet that the broker takes. */
  get packetBytesMax(): number {
    return this.#client.serverProperties?.maximumPacketSize ?? PACKET_BYTES_MAX;
  }

  /** Publishes in order with QoS 1; resolves once the broker has them all. */
  async publish(messages: readonly Message[], inFlightMax: number, signal: AbortSignal): Promise<void> {
    const widest = Math.min(inFlightMax, this.#client.serverProperties?.receiveMaximum ?? RECEIVE_MAXIMUM);
    for (let at = 0; at < messages.length; at += widest) {
      const sent = messages
        .slice(at, at + widest)
        .map(({ topic, payload, properties }) => this.#client.publishAsync(topic, payload, { qos: 1, properties }));
      await this.#before(signal, Promise.all(sent));
    }
  }

  close(): void {
    this.#fail(new Error(ENDED));
    this.#client.end(true);
  }

  /** Says goodbye first, so that the broker does not take it for a fault. */
  async leave(): Promise<void> {
    if (this.#client.connected) await this.#client.endAsync(false).catch(() => {});
    this.close();
  }

  async #before(signal: AbortSignal, work: Promise<unknown>): Promise<void> {
    const late = AbortSignal.any([signal, AbortSignal.timeout(this.#timeoutMs)]);
    const onLate = () => this.#fail(new Error(signal.aborted ? "it was ended" : LATE));
    late.addEventListener("abort", onLate);
    if (late.aborted) onLate();
    work.catch(() => {});
    try {
      await Promise.race([work, this.#ended]);
    } finally {
      late.removeEventListener("abort", onLate);
    }
  }
}

const ENDED = "the broker ended the connection: see its log";
const LATE = "no answer in time: see the broker, or set timeoutSeconds higher";
