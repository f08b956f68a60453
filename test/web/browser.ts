import { request } from "node:http";
import { request as requestTls } from "node:https";
import { expect } from "vitest";
import type { WebServer } from "../../src/web/server.js";

export const PASSWORD = "correct horse battery staple";

export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came.
  readonly json: any;
}

export interface Sent {
  readonly body?: unknown;
  /** As it goes on the wire, in place of `body`. */
  readonly bytes?: string | Buffer;
  /** An empty one is not sent. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

/** Asks as a page of the server does, and keeps its cookies. */
export class Browser {
  readonly server: Pick<WebServer, "url" | "setupUrl">;
  readonly cookies = new Map<string, string>();
  readonly #ca: string | undefined;

  constructor(server: Pick<WebServer, "url" | "setupUrl">, ca?: string) {
    this.server = server;
    this.#ca = ca;
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  ask(path: string, { method = "GET", body, bytes, headers = {} }: Sent = {}): Promise<Heard> {
    const sent = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
    const all: Record<string, string> = {
      ...(method === "GET" || method === "HEAD" ? {} : { Origin: this.server.url, "X-Zonewarden": "1" }),
      "Sec-Fetch-Site": "same-origin",
      ...(sent === undefined ? {} : { "Content-Type": "application/json" }),
      ...(this.cookies.size === 0 ? {} : { Cookie: this.cookieHeader }),
      ...headers,
    };
    const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
    const ca = this.#ca === undefined ? {} : { ca: this.#ca };
    return new Promise((resolve, reject) => {
      const url = `${this.server.url}${path}`;
      const out = (this.#ca === undefined ? request : requestTls)(url, { method, headers: kept, ...ca }, (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () => {
          for (const line of response.headers["set-cookie"] ?? []) this.#keep(line);
          const text = Buffer.concat(pieces).toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: jsonOf(text) });
        });
      });
      out.on("error", reject);
      out.end(sent);
    });
  }

  tell(method: "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<Heard> {
    return this.ask(path, body === undefined ? { method } : { method, body });
  }

  /** Makes the first account, an admin, and is logged in. */
  async setUp(name = "anna"): Promise<this> {
    const code = this.server.setupUrl?.split("#")[1];
    const { status, text } = await this.tell("POST", "/api/v1/setup", { code, name, password: PASSWORD });
    expect([status, text]).toEqual([200, expect.stringContaining(name)]);
    return this;
  }

  logIn(name: string, password = PASSWORD): Promise<Heard> {
    return this.tell("POST", "/api/v1/login", { name, password });
  }

  #keep(line: string): void {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
