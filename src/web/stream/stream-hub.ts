import { type WebSocket, WebSocketServer } from "ws";
import type { RecordStore } from "../../contracts/record-store.js";
import type { Caller } from "../access/caller.js";
import { type GapReason, gapReasons, STREAM_PROTOCOL } from "./messages.js";
import { RecordSource } from "./record-source.js";
import { StreamClient } from "./stream-client.js";
import type { StreamLimits } from "./stream-limits.js";

const GOING_AWAY = 1001;

/** How the stream is, for metrics. */
export interface StreamState {
  readonly clients: number;
  /** Written for all clients and still in the process. */
  readonly bufferedBytes: number;
  /** Places where records were left out, since the start, by reason. */
  readonly gaps: Readonly<Record<GapReason, number>>;
  /** Clients that were told that something is wrong and closed, by code, since the start. */
  readonly failed: Readonly<Record<string, number>>;
}

/** What a stream is made of. */
export interface StreamParts {
  readonly store: RecordStore;
  readonly sensor: string;
  readonly version: string;
  /** Whether somebody is let in still. */
  readonly isCurrent: (caller: Caller) => boolean;
}

/** All clients of the stream. */
export class StreamHub {
  /** Where all get their records. */
  readonly source: RecordSource;
  /** Speaks the protocol; connections are handed to it once they are let in. */
  readonly sockets: WebSocketServer;
  readonly #parts: StreamParts;
  readonly #limits: StreamLimits;
  readonly #clients = new Map<StreamClient, Caller>();
  readonly #gaps = Object.fromEntries(gapReasons.map((reason) => [reason, 0])) as Record<GapReason, number>;
  readonly #failed: Record<string, number> = {};
  readonly #heartbeat: NodeJS.Timeout;
  readonly #unsubscribe: () => void;

  constructor(parts: StreamParts, limits: StreamLimits) {
    this.#parts = parts;
    this.#limits = limits;
    this.source = new RecordSource(parts.store);
    this.sockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: limits.clientMessageBytesMax,
      handleProtocols: () => STREAM_PROTOCOL,
    });
    this.#unsubscribe = parts.store.subscribe((records) => {
      if (this.#clients.size === 0) return;
      this.source.keep(records);
      for (const client of this.#clients.keys()) client.wake();
    });
    this.#heartbeat = setInterval(() => this.#beat(), limits.heartbeatMs);
    this.#heartbeat.unref();
  }

  get isFull(): boolean {
    return this.#clients.size >= this.#limits.clientsMax;
  }

  get state(): StreamState {
    let bufferedBytes = 0;
    for (const client of this.#clients.keys()) bufferedBytes += client.bufferedBytes;
    return { clients: this.#clients.size, bufferedBytes, gaps: this.#gaps, failed: this.#failed };
  }

  /** Takes a connection of somebody who is let in. */
  accept(socket: WebSocket, caller: Caller): void {
    const client = new StreamClient(socket, this.source, this.#limits, {
      gap: (reason) => this.#gaps[reason]++,
      failed: (code) => {
        this.#failed[code] = (this.#failed[code] ?? 0) + 1;
      },
    });
    this.#clients.set(client, caller);
    // The library closes the connection after an error; what was wrong is the client's.
    socket.on("error", () => {});
    socket.on("close", () => {
      this.#clients.delete(client);
      if (this.#clients.size === 0) this.source.forget();
    });
    const { sensor, version } = this.#parts;
    const { firstSeq, lastSeq } = this.source;
    client.say({ type: "hello", v: 1, sensor, version, firstSeq, lastSeq });
  }

  /** Tells everybody that it ends, and ends it for those too who do not listen. */
  close(): void {
    clearInterval(this.#heartbeat);
    this.#unsubscribe();
    for (const client of this.#clients.keys()) {
      client.close(GOING_AWAY, "the sensor stops");
      setImmediate(() => client.terminate());
    }
  }

  #beat(): void {
    for (const [client, caller] of this.#clients) {
      if (this.#parts.isCurrent(caller)) client.heartbeat();
      else if (caller.by === "token") client.fail("TOKEN_ENDED", "this token was removed: take another");
      else client.fail("SESSION_ENDED", "this session has ended: log in again");
    }
  }
}
