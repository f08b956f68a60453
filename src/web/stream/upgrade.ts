import type { IncomingMessage } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { AccessTokens, Account } from "../access/access-tokens.js";
import { mayAct } from "../access/role.js";
import { type Answer, headersOf, refusal } from "../answer.js";
import { bearerOf, isForeignOrigin, protocolAccount, protocolsOf } from "../request-checks.js";
import { STREAM_PROTOCOL } from "./messages.js";
import type { StreamHub } from "./stream-hub.js";

/** Where the stream is. */
export const STREAM_PATH = "/api/v1/stream";

/** What decides who is let in. */
export interface Door {
  readonly hub: StreamHub;
  readonly tokens: AccessTokens;
  readonly origins: ReadonlySet<string>;
  readonly isTls: boolean;
}

/** Lets a connection in that asks for the stream, or says why not and ends it. */
export function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, door: Door): void {
  // Without a listener an error of the connection would end the process.
  socket.on("error", () => socket.destroy());
  const verdict = judge(request, door);
  if ("status" in verdict) {
    refuse(socket, verdict, door.isTls);
    return;
  }
  const { hub } = door;
  hub.sockets.handleUpgrade(request, socket, head, (accepted) => hub.accept(accepted, verdict));
}

function judge(request: IncomingMessage, { hub, tokens, origins }: Door): Account | Answer {
  const [path, query] = (request.url ?? "").split("?", 2);
  if (path !== STREAM_PATH) return refusal(404, "NOT_FOUND", `the stream is at ${STREAM_PATH}`);
  if (query !== undefined) {
    return refusal(400, "QUERY_INVALID", "the stream takes no query; a token in an address ends up in logs");
  }
  if (isForeignOrigin(request, origins)) {
    return refusal(403, "ORIGIN_REFUSED", "this page is not of this server: name its address in `origins`");
  }
  const account = bearerOf(request, tokens) ?? protocolAccount(request, tokens);
  if (account === undefined) return unauthorised;
  if (!mayAct(account.role, "viewer")) return refusal(403, "ROLE_TOO_LOW", "this token may not listen");
  if (!protocolsOf(request).includes(STREAM_PROTOCOL)) {
    return refusal(400, "STREAM_VERSION", `offer the subprotocol ${STREAM_PROTOCOL}`);
  }
  return hub.isFull ? refusal(503, "STREAM_FULL", "no more clients are taken: close one") : account;
}

/** Says that there is no token, or none that counts. */
export const unauthorised: Answer = refusal(
  401,
  "UNAUTHORISED",
  "send a token in the header Authorization: Bearer; `zonewarden token add` makes one",
  { "WWW-Authenticate": 'Bearer realm="zonewarden"' },
);

function refuse(socket: Duplex, answer: Answer, isTls: boolean): void {
  const headers = { ...headersOf(answer, isTls), Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const status = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`;
  socket.end([status, ...lines, "", answer.body].join("\r\n"), () => socket.destroy());
}
