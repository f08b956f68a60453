import type { IncomingMessage } from "node:http";

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;
/** Browsers cannot set headers for a WebSocket: they offer this protocol, with the token behind it. */
const TOKEN_PROTOCOL = "zonewarden.token.";

/** The token in the header, empty where that holds none; undefined without it. One in an address is no token. */
export function bearerToken({ headers }: IncomingMessage): string | undefined {
  const { authorization = "" } = headers;
  return authorization === "" ? undefined : (BEARER.exec(authorization)?.[1] ?? "");
}

/** The subprotocols that a client offers. */
export function protocolsOf({ headers }: IncomingMessage): readonly string[] {
  return (headers["sec-websocket-protocol"] ?? "").split(",").map((name) => name.trim());
}

/** The token among the subprotocols of a WebSocket. */
export function protocolToken(request: IncomingMessage): string | undefined {
  if (request.headers.upgrade === undefined) return undefined;
  return protocolsOf(request)
    .find((name) => name.startsWith(TOKEN_PROTOCOL))
    ?.slice(TOKEN_PROTOCOL.length);
}

/** Whether a page from elsewhere asks, even one that a browser takes for near. Programs say nothing of it. */
export function isFromOtherSite({ headers }: IncomingMessage): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}
