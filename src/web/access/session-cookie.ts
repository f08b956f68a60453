import type { IncomingMessage } from "node:http";
import { SESSION_SECONDS_MAX } from "./sessions.js";

/** Ports share cookies: the name tells sensors on one machine apart. Over TLS nobody else can set one of this name. */
function cookieName(port: number, isTls: boolean): string {
  return `${isTls ? "__Host-" : ""}zonewarden-${port}`;
}

/** The cookie of a session, as a server on `port` gives it. */
export class SessionCookie {
  readonly #name: string;
  readonly #isTls: boolean;

  constructor(port: number, isTls: boolean) {
    this.#name = cookieName(port, isTls);
    this.#isTls = isTls;
  }

  /** The key of the session that a request belongs to; undefined where it has none. The first counts. */
  keyOf({ headers }: IncomingMessage): string | undefined {
    for (const pair of (headers.cookie ?? "").split(";")) {
      const at = pair.indexOf("=");
      if (at > 0 && pair.slice(0, at).trim() === this.#name) return pair.slice(at + 1).trim();
    }
    return undefined;
  }

  /** Header that gives a browser its session. */
  given(key: string, request: IncomingMessage): string {
    return `${this.#name}=${key}; Max-Age=${SESSION_SECONDS_MAX}; ${this.#attributes(request)}`;
  }

  /** Header that takes it back. */
  taken(request: IncomingMessage): string {
    return `${this.#name}=; Max-Age=0; ${this.#attributes(request)}`;
  }

  #attributes({ headers }: IncomingMessage): string {
    // Behind a proxy that speaks TLS the page is of https all the same.
    const isSecure = this.#isTls || headers.origin?.startsWith("https:") === true;
    return `Path=/; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;
  }
}
