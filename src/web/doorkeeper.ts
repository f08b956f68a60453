import type { IncomingMessage } from "node:http";
import type { Access } from "./access/access.js";
import type { Caller } from "./access/caller.js";
import type { SessionCookie } from "./access/session-cookie.js";
import { type Answer, refusal } from "./answer.js";
import { bearerToken, isFromOtherSite, protocolToken } from "./request-checks.js";

/** Says that nobody is known by what was sent. */
export const unauthorised: Answer = refusal(
  401,
  "UNAUTHORISED",
  "log in, or send a token in the header Authorization: Bearer; `zonewarden token add` makes one",
  { headers: { "WWW-Authenticate": 'Bearer realm="zonewarden"' } },
);

const foreign = refusal(403, "ORIGIN_REFUSED", "this page is not of this server: name its address in `origins`");
const misdirected = refusal(421, "HOST_REFUSED", "this server goes by another name: name its address in `origins`");
const unmarked = refusal(403, "HEADER_MISSING", "say X-Zonewarden: 1 with what changes something");

/** What decides who is let in. */
export interface DoorParts {
  readonly access: Access;
  readonly cookie: SessionCookie;
  readonly isTls: boolean;
  /** As browsers name pages of this server; asked each time. */
  readonly origins: () => ReadonlySet<string>;
}

/** Looks at who asks before anything is asked. */
export class Doorkeeper {
  readonly #parts: DoorParts;

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  /** Why a request is not looked at, whoever sends it. */
  refusalOf(request: IncomingMessage): Answer | undefined {
    const { host = "", origin } = request.headers;
    const { access, isTls } = this.#parts;
    const own = this.#parts.origins();
    // Where no login is needed, the name alone tells this server's page from one whose name was turned to this machine.
    if (!access.isLoginNeeded && ![...own].some((one) => one.endsWith(`//${host.toLowerCase()}`))) return misdirected;
    if (origin === undefined || own.has(origin)) return undefined;
    const isOfThisHost = access.isLoginNeeded && origin === `${isTls ? "https" : "http"}://${host}`;
    return isOfThisHost ? undefined : foreign;
  }

  /** Who asks; undefined for nobody that is known. Whoever sends a token is known by that alone. */
  callerOf(request: IncomingMessage): Caller | undefined {
    const { access, cookie } = this.#parts;
    const token = bearerToken(request) ?? protocolToken(request);
    if (token !== undefined) return access.tokens.callerOf(token);
    if (access.everybody !== undefined) return access.everybody;
    const key = cookie.keyOf(request);
    return key === undefined ? undefined : access.sessions.callerOf(key);
  }

  /** Why a browser may not ask this in the name of somebody: another page makes it do so, or may. */
  forgeryOf(request: IncomingMessage, caller: Caller | undefined): Answer | undefined {
    if (caller?.by === "token") return undefined;
    if (isFromOtherSite(request)) return foreign;
    const isUpgrade = request.headers.upgrade !== undefined;
    const isChange = request.method !== "GET" && request.method !== "HEAD";
    if (!isUpgrade && !isChange) return undefined;
    const isNamed = request.headers.origin !== undefined || (isUpgrade && caller?.by === "open");
    if (!isNamed) return foreign;
    return isChange && request.headers["x-zonewarden"] !== "1" ? unmarked : undefined;
  }
}
