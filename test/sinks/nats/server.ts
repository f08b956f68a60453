import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { freePort } from "../../integration/stack-rooms.js";
import { startDaemon, stopDaemon } from "../program.js";
import type { TlsCertificates } from "../tls-certificates.js";
import { until } from "../until.js";

/** Who may publish below zonewarden. */
export const SENSOR = { user: "sensor", password: "planted-nats-password" } as const;
const READER = { user: "reader", pass: "reads-only" } as const;
const STREAM = "PLANT";

/** What a stream holds. */
export interface Held {
  readonly subject: string;
  readonly text: string;
  readonly id: string;
}

/** A nats-server of a test with JetStream on disk, on loopback, with or without TLS. */
export class NatsServer {
  readonly #folder: string;
  readonly #tls: TlsCertificates | undefined;
  #child: ChildProcess | undefined;
  #port = 0;

  constructor(folder: string, tls?: TlsCertificates) {
    this.#folder = folder;
    this.#tls = tls;
  }

  get url(): string {
    return `${this.#tls === undefined ? "nats" : "tls"}://127.0.0.1:${this.#port}`;
  }

  /** On the port of the time before, if there was one. */
  async start(): Promise<void> {
    if (this.#port === 0) {
      this.#port = await freePort();
      this.#configure();
    }
    this.#child = await startDaemon("nats-server", ["-c", join(this.#folder, "nats.conf")], this.#port);
  }

  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (this.#child !== undefined) await stopDaemon(this.#child, signal);
  }

  /** Resolves once it has stopped: on a busy machine that is not at once. */
  async freeze(): Promise<void> {
    const pid = this.#child?.pid;
    this.#child?.kill("SIGSTOP");
    const tasks = `/proc/${pid}/task`;
    const isStopped = (task: string) => /^State:\s+T/m.test(readFileSync(join(tasks, task, "status"), "utf8"));
    await until(
      () => readdirSync(tasks).every(isStopped),
      () => "the NATS server does not stop",
    );
  }

  /** A stream for what is below zonewarden, empty. */
  async makeStream(): Promise<void> {
    await this.#as(async (connection) => {
      const manager = await jetstreamManager(connection);
      await manager.streams.delete(STREAM).catch(() => false);
      await manager.streams.add({ name: STREAM, subjects: ["zonewarden.>"], max_msg_size: 20_000 });
    });
  }

  /** All that the stream holds, in order. */
  async held(): Promise<readonly Held[]> {
    return this.#as(async (connection) => {
      const manager = await jetstreamManager(connection);
      const { state } = await manager.streams.info(STREAM);
      if (state.messages === 0) return [];
      const consumer = await jetstream(connection).consumers.get(STREAM);
      const messages = await consumer.fetch({ max_messages: state.messages, expires: 5000 });
      const held: Held[] = [];
      for await (const message of messages) {
        const id = message.headers?.get("Nats-Msg-Id") ?? "";
        held.push({ subject: message.subject, text: message.string(), id });
        if (held.length === state.messages) break;
      }
      return held;
    });
  }

  async #as<Result>(use: (connection: NatsConnection) => Promise<Result>): Promise<Result> {
    const tls = this.#tls === undefined ? {} : { tls: { caFile: this.#tls.caFile, ...clientFiles(this.#tls) } };
    const connection = await connect({ servers: this.url.replace(/^\w+:\/\//, ""), ...READER, ...tls });
    try {
      return await use(connection);
    } finally {
      await connection.close();
    }
  }

  #configure(): void {
    const { user, password } = SENSOR;
    const lines = [
      `listen: "127.0.0.1:${this.#port}"`,
      `jetstream { store_dir: "${join(this.#folder, "nats")}" }`,
      "authorization { users: [",
      `{ user: ${user}, password: "${password}", permissions: { publish: ["zonewarden.>", "nobody.>"] } }`,
      `{ user: ${READER.user}, password: "${READER.pass}" }`,
      "] }",
      ...(this.#tls === undefined ? [] : [tlsBlock(this.#tls)]),
    ];
    writeFileSync(join(this.#folder, "nats.conf"), `${lines.join("\n")}\n`);
  }
}

function clientFiles({ client }: TlsCertificates) {
  return { certFile: client.certificateFile, keyFile: client.keyFile };
}

function tlsBlock({ caFile, server }: TlsCertificates): string {
  const files = `cert_file: "${server.certificateFile}", key_file: "${server.keyFile}", ca_file: "${caFile}"`;
  return `tls { ${files}, verify: true }`;
}
