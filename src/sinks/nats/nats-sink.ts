import type { JetStreamClient } from "@nats-io/jetstream";
import type { ConnectionOptions, NatsConnection } from "@nats-io/transport-node";
import type { StoredRecord } from "../../contracts/record-store.js";
import type { OpenSink, SinkContext } from "../../contracts/sink.js";
import { filledTemplate } from "../name-template.js";
import { messageId, recordText } from "../record-text.js";
import type { Secret } from "../secret.js";
import { sinkFault } from "../sink-fault.js";
import { tlsMaterial } from "../tls-client.js";
import type { NatsOptions } from "./nats-options.js";

/** All of a batch are under way at once. */
const RECORDS_MAX = 200;
/** Of a message beside its payload: headers. */
const OTHER_BYTES = 1024;

interface Connection {
  readonly nats: NatsConnection;
  readonly stream: JetStreamClient;
}

/** Publishes each record to a stream, which acknowledges it and knows one that comes again by its message id. */
export class NatsSink implements OpenSink {
  readonly batchesMax = 1;
  readonly recordsMax = RECORDS_MAX;
  readonly #options: NatsOptions;
  readonly #context: SinkContext;
  readonly #text: (given: StoredRecord, limitBytes: number) => string;
  #connection: Connection | undefined;
  #isClosed = false;

  constructor(options: NatsOptions, context: SinkContext) {
    this.#options = options;
    this.#context = context;
    this.#text = recordText(options, context);
  }

  async write(batch: readonly StoredRecord[]): Promise<void> {
    const secrets: string[] = [];
    const receiver = `NATS server ${new URL(this.#options.url).host}`;
    const end = () => this.#drop();
    this.#context.signal.addEventListener("abort", end);
    try {
      const { nats, stream } = await this.#connected(secrets);
      if (this.#context.signal.aborted) throw new Error("it was ended");
      const acknowledged = await Promise.allSettled(batch.map((given) => this.#publish(given, nats, stream)));
      const failure = acknowledged.find(({ status }) => status === "rejected");
      if (failure?.status === "rejected") throw failure.reason;
    } catch (error) {
      this.#drop();
      throw sinkFault(receiver, this.#reasonOf(error), secrets);
    } finally {
      this.#context.signal.removeEventListener("abort", end);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const { nats } = this.#connection ?? {};
    this.#connection = undefined;
    await nats?.close();
  }

  async #connected(secrets: string[]): Promise<Connection> {
    if (this.#connection !== undefined && !this.#connection.nats.isClosed()) return this.#connection;
    // Loaded when it is wanted: commands without sinks begin faster.
    const transport = await import("@nats-io/transport-node");
    const { jetstream } = await import("@nats-io/jetstream");
    const { credentials } = this.#options;
    const authenticator =
      credentials === undefined ? {} : { authenticator: transport.credsAuthenticator(bytesOf(credentials, secrets)) };
    const nats = await transport.connect({ ...this.#connectionOptions(secrets), ...authenticator });
    if (this.#isClosed || this.#context.signal.aborted) {
      await nats.close();
      throw new Error("it was ended");
    }
    this.#connection = { nats, stream: jetstream(nats, { timeout: this.#options.timeoutSeconds * 1000 }) };
    return this.#connection;
  }

  #connectionOptions(secrets: string[]): ConnectionOptions {
    const { url, user, password, token, tlsFirst, timeoutSeconds } = this.#options;
    const { ca, cert, key, ...others } = tlsMaterial(this.#options);
    const { protocol, host } = new URL(url);
    const isTls = protocol === "tls:" || ca !== undefined || cert !== undefined || tlsFirst;
    const pem = {
      ...(ca === undefined ? {} : { ca: ca.toString() }),
      ...(cert === undefined ? {} : { cert: cert.toString() }),
      ...(key === undefined ? {} : { key: key.toString() }),
    };
    return {
      servers: host,
      name: `zonewarden ${this.#context.sensor}`,
      reconnect: false,
      ignoreClusterUpdates: true,
      timeout: timeoutSeconds * 1000,
      ...(isTls ? { tls: { ...pem, ...others, ...(tlsFirst ? { handshakeFirst: true } : {}) } } : {}),
      ...(user === undefined ? {} : { user }),
      ...(password === undefined ? {} : { pass: revealed(password, secrets) }),
      ...(token === undefined ? {} : { token: revealed(token, secrets) }),
    };
  }

  async #publish(given: StoredRecord, nats: NatsConnection, stream: JetStreamClient): Promise<void> {
    const { subject, stream: streamName } = this.#options;
    const limitBytes = (nats.info?.max_payload ?? Number.POSITIVE_INFINITY) - OTHER_BYTES;
    await stream.publish(
      filledTemplate(subject, given, this.#context.sensor, subjectTokens),
      this.#text(given, limitBytes),
      {
        msgID: messageId(given, this.#context),
        ...(streamName === undefined ? {} : { expect: { streamName } }),
      },
    );
  }

  #drop(): void {
    const { nats } = this.#connection ?? {};
    this.#connection = undefined;
    nats?.close().catch(() => {});
  }

  /** What servers and their client say in two words, with what to do. */
  #reasonOf(error: unknown): unknown {
    const { name, message } = error as { name?: unknown; message?: unknown };
    const known = typeof name === "string" ? advice[name] : undefined;
    if (known !== undefined) return new Error(known);
    const cause = (error as { cause?: unknown }).cause;
    if (cause instanceof Error && advice[cause.name] !== undefined) return new Error(advice[cause.name]);
    if (name === "ConnectionError" && cause instanceof Error) return cause;
    if (message === "unable to parse credentials") return new Error("credentials names no credentials file of NATS");
    return message === "expected stream does not match" ? new Error(`${message}: see stream and subject`) : error;
  }
}

/** What a token of a subject may hold; a slash stands between two. */
function subjectTokens(value: string): string {
  return value
    .replace(/[^\w/-]+/g, "_")
    .split("/")
    .filter((token) => token !== "")
    .join(".");
}

function revealed(secret: Secret, secrets: string[]): string {
  const text = secret.reveal();
  secrets.push(text);
  return text;
}

function bytesOf(secret: Secret, secrets: string[]): Uint8Array {
  return Buffer.from(revealed(secret, secrets));
}

const advice: Readonly<Record<string, string>> = {
  AuthorizationError: "it does not let the sensor in: see user, password, token and credentials",
  UserAuthenticationExpiredError: "the credentials have expired: renew them",
  PermissionViolationError: "this user may not publish to the subject: see what it is allowed",
  JetStreamNotEnabled: "no stream takes the subject: make one with `nats stream add`, or set another subject",
  NoRespondersError: "no stream takes the subject: make one with `nats stream add`, or set another subject",
  TimeoutError: "no answer in time: see the server, or set timeoutSeconds higher",
  ClosedConnectionError: "it ended the connection: see its log",
  DrainingConnectionError: "it ended the connection: see its log",
};
