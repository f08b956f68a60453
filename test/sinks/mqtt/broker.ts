import type { ChildProcess } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connectAsync, type MqttClient } from "mqtt";
import { freePort } from "../../integration/stack-rooms.js";
import { runProgram, startDaemon, stopDaemon } from "../program.js";
import type { TlsCertificates } from "../tls-certificates.js";

/** Who may publish below zonewarden/, and who may read everything. */
export const SENSOR = { user: "sensor", password: "planted-mqtt-password" } as const;
const READER = { username: "reader", password: "reads-only" } as const;

/** What a subscriber got. */
export interface Heard {
  readonly topic: string;
  readonly payload: string;
  readonly qos: number;
  readonly properties: { readonly contentType?: string; readonly userProperties?: Readonly<Record<string, string>> };
}

/** An Eclipse Mosquitto of a test, on loopback: passwords, rights, and TLS with certificates of clients. */
export class Broker {
  readonly #folder: string;
  readonly #tls: TlsCertificates;
  #child: ChildProcess | undefined;
  #port = 0;
  #tlsPort = 0;

  constructor(folder: string, tls: TlsCertificates) {
    this.#folder = folder;
    this.#tls = tls;
  }

  get url(): string {
    return `mqtt://127.0.0.1:${this.#port}`;
  }

  get tlsUrl(): string {
    return `mqtts://127.0.0.1:${this.#tlsPort}`;
  }

  /** On the ports of the time before, if there was one. */
  async start(): Promise<void> {
    if (this.#port === 0) {
      this.#port = await freePort();
      this.#tlsPort = await freePort();
      this.#configure();
    }
    this.#child = await startDaemon("mosquitto", ["-c", join(this.#folder, "mosquitto.conf")], this.#tlsPort);
  }

  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (this.#child !== undefined) await stopDaemon(this.#child, signal);
  }

  /** It neither reads nor answers any more. */
  freeze(): void {
    this.#child?.kill("SIGSTOP");
  }

  /** Hears everything from now on. */
  async subscriber(heard: (message: Heard) => void): Promise<MqttClient> {
    const client = await connectAsync(this.url, { protocolVersion: 5, reconnectPeriod: 0, ...READER });
    client.on("error", () => {});
    client.on("message", (topic, payload, { qos, properties }) =>
      heard({ topic, payload: payload.toString(), qos, properties: (properties ?? {}) as Heard["properties"] }),
    );
    await client.subscribeAsync("#", { qos: 1 });
    return client;
  }

  #configure(): void {
    const path = (name: string) => join(this.#folder, name);
    const { user, password } = SENSOR;
    runProgram("mosquitto_passwd", ["-b", "-c", path("passwords"), user, password]);
    runProgram("mosquitto_passwd", ["-b", path("passwords"), READER.username, READER.password]);
    writeFileSync(path("rights"), `user ${user}\ntopic write zonewarden/#\nuser ${READER.username}\ntopic read #\n`);
    chmodSync(path("rights"), 0o600);
    const lines = [
      ...(process.getuid?.() === 0 ? ["user root"] : []),
      "allow_anonymous false",
      `password_file ${path("passwords")}`,
      `acl_file ${path("rights")}`,
      "persistence false",
      "max_inflight_messages 7",
      "max_packet_size 20000",
      "log_dest stderr",
      `listener ${this.#port} 127.0.0.1`,
      `listener ${this.#tlsPort} 127.0.0.1`,
      `cafile ${this.#tls.caFile}`,
      `certfile ${this.#tls.server.certificateFile}`,
      `keyfile ${this.#tls.server.keyFile}`,
      "require_certificate true",
    ];
    writeFileSync(path("mosquitto.conf"), `${lines.join("\n")}\n`);
  }
}
