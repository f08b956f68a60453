import type { IncomingMessage } from "node:http";
import type { AccessTokens, Account } from "./access/access-tokens.js";

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;
/** Browsers cannot set headers for a WebSocket: they offer this protocol, with the token behind it. */
const TOKEN_PROTOCOL = "zonewarden.token.";

/** Who asks by a token in the header; undefined for nobody. A token in an address is no token. */
export function bearerOf({ headers }: IncomingMessage, tokens: AccessTokens): Account | undefined {
  const token = BEARER.exec(headers.authorization ?? "")?.[1];
  return token === undefined ? undefined : tokens.accountOf(token);
}

/** The subprotocols that a client offers. */
export function protocolsOf({ headers }: IncomingMessage): readonly string[] {
  return (headers["sec-websocket-protocol"] ?? "").split(",").map((name) => name.trim());
}

/** Who asks by a token among the subprotocols. */
export function protocolAccount(request: IncomingMessage, tokens: AccessTokens): Account | undefined {
  const offered = protocolsOf(request).find((name) => name.startsWith(TOKEN_PROTOCOL));
  return offered === undefined ? undefined : tokens.accountOf(offered.slice(TOKEN_PROTOCOL.length));
}

/** Whether a browser asks for a page from elsewhere. Programs name no origin and are known by their token. */
export function isForeignOrigin({ headers }: IncomingMessage, origins: ReadonlySet<string>): boolean {
  return headers.origin !== undefined && !origins.has(headers.origin);
}
