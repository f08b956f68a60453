import { WebSocket } from "ws";
import { type ServerMessage, STREAM_PROTOCOL, serverMessageSchema } from "../../../src/web/stream/messages.js";
import type { ServedStore } from "../served-store.js";

const WAIT_MS = 20_000;

type Headers = Readonly<Record<string, string>>;

/** A client of the stream that keeps what it hears; each message is held against the published schema. */
export class Listener {
  readonly socket: WebSocket;
  readonly messages: ServerMessage[] = [];
  /** Code and reason, once it is closed. */
  closed: { readonly code: number; readonly reason: string } | undefined;
  /** HTTP status and body when it was not let in. */
  refused: { readonly status: number; readonly body: string } | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(served: Pick<ServedStore, "server" | "token">, headers: Headers = {}, protocols = [STREAM_PROTOCOL]) {
    const url = `${served.server.url.replace("http", "ws")}/api/v1/stream`;
    const all = { Authorization: `Bearer ${served.token}`, ...headers };
    this.socket = new WebSocket(url, [...protocols], { headers: all });
    this.socket.on("message", (data) => {
      const message: unknown = JSON.parse(String(data));
      serverMessageSchema.parse(message);
      this.messages.push(message as ServerMessage);
      this.#changed();
    });
    this.socket.on("error", () => {});
    this.socket.on("close", (code, reason) => {
      this.closed = { code, reason: String(reason) };
      this.#changed();
    });
    this.socket.on("unexpected-response", (_, response) => {
      let body = "";
      response.on("data", (chunk) => (body += String(chunk)));
      response.on("end", () => {
        this.refused = { status: response.statusCode ?? 0, body };
        this.#changed();
      });
    });
    this.socket.on("open", () => this.#changed());
  }

  /** Numbers of the records heard, in order. */
  get seqs(): number[] {
    return this.messages.flatMap((message) =>
      message.type === "records" ? message.records.map(({ seq }) => seq) : [],
    );
  }

  /** Of one type, in order. */
  of<Type extends ServerMessage["type"]>(type: Type): Extract<ServerMessage, { type: Type }>[] {
    return this.messages.filter((message) => message.type === type) as Extract<ServerMessage, { type: Type }>[];
  }

  /** Says it once connected, if that comes about. */
  async say(message: object | string): Promise<void> {
    await this.until("open", () => this.socket.readyState === WebSocket.OPEN || this.closed !== undefined);
    if (this.closed === undefined) this.socket.send(typeof message === "string" ? message : JSON.stringify(message));
  }

  /** Waits for something that messages bring about; fails with what was heard. */
  async until(what: string, isSo: () => boolean): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        const last = JSON.stringify(this.messages.at(-1))?.slice(0, 300);
        const state = JSON.stringify({ closed: this.closed, refused: this.refused, heard: this.messages.length });
        reject(new Error(`${what} never came: ${state}, last ${last}`));
      }, WAIT_MS);
      const look = () => {
        if (!isSo()) return;
        clearTimeout(late);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }

  #changed(): void {
    for (const look of this.#waiting) look();
  }
}
