import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttp, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { TlsCertificates } from "../tls-certificates.js";

/** What a receiver got. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly ids: readonly string[];
}

/** What it answers: a status, with headers and a text. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/**
 * A receiver of webhooks on loopback that answers as it is told; 204 unless `reply` says otherwise, and not
 * at all where that gives nothing.
 */
export class WebhookReceiver {
  readonly received: Received[] = [];
  reply: (received: Received) => Reply | undefined = () => ({ status: 204 });
  /** Ends a connection when a second request comes over it, as one that was closed meanwhile does. */
  isImpatient = false;
  readonly #seen = new WeakSet<Socket>();
  readonly #server: Server;
  readonly #scheme: string;

  constructor(tls?: TlsCertificates) {
    const listener: RequestListener = async (request, response) => {
      if (this.isImpatient && this.#seen.has(request.socket)) request.socket.resetAndDestroy();
      this.#seen.add(request.socket);
      if (request.socket.destroyed) return;
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const body = Buffer.concat(pieces).toString();
      const ids = (JSON.parse(body) as { records: { id: string }[] }).records.map(({ id }) => id);
      const received = { headers: request.headers, body, ids };
      const answer = this.reply(received);
      if (answer === undefined) return;
      const { status, headers = {}, text = "" } = answer;
      if (status < 300) this.received.push(received);
      response.writeHead(status, headers).end(text);
    };
    this.#scheme = tls === undefined ? "http" : "https";
    this.#server =
      tls === undefined
        ? createHttp(listener)
        : createHttps(
            {
              ca: readFileSync(tls.caFile),
              cert: readFileSync(tls.server.certificateFile),
              key: readFileSync(tls.server.keyFile),
              requestCert: true,
              rejectUnauthorized: true,
            },
            listener,
          );
  }

  /** Begins; a port of its own unless one is given. */
  async listen(port = 0): Promise<this> {
    this.#server.listen(port, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `${this.#scheme}://127.0.0.1:${this.port}/alerts`;
  }

  /** Ids of all that was taken, in order. */
  get ids(): readonly string[] {
    return this.received.flatMap(({ ids }) => ids);
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}
