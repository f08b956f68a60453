import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Caller } from "../access/caller.js";
import { mayAct } from "../access/role.js";
import { type Answer, refusal } from "../answer.js";
import { type Doorkeeper, unauthorised } from "../doorkeeper.js";
import { sendRawAnswer } from "../raw-answer.js";
import { protocolsOf } from "../request-checks.js";
import { STREAM_PROTOCOL } from "./messages.js";
import type { StreamHub } from "./stream-hub.js";

/** Where the stream is. */
export const STREAM_PATH = "/api/v1/stream";

/** What decides who is let in. */
export interface StreamDoor {
  readonly hub: StreamHub;
  readonly door: Doorkeeper;
  readonly isTls: boolean;
}

/** Lets a connection in that asks for the stream, or says why not and ends it. */
export function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, parts: StreamDoor): void {
  // Without a listener an error of the connection would end the process.
  socket.on("error", () => socket.destroy());
  const verdict = judge(request, parts);
  if ("status" in verdict) {
    sendRawAnswer(socket, verdict, parts.isTls);
    return;
  }
  const { hub } = parts;
  hub.sockets.handleUpgrade(request, socket, head, (accepted) => hub.accept(accepted, verdict));
}

function judge(request: IncomingMessage, { hub, door }: StreamDoor): Caller | Answer {
  const [path, query] = (request.url ?? "").split("?", 2);
  if (path !== STREAM_PATH) return refusal(404, "NOT_FOUND", `the stream is at ${STREAM_PATH}`);
  if (query !== undefined) {
    return refusal(400, "QUERY_INVALID", "the stream takes no query; a token in an address ends up in logs");
  }
  const refused = door.refusalOf(request);
  if (refused !== undefined) return refused;
  const caller = door.callerOf(request);
  if (caller === undefined) return unauthorised;
  const forged = door.forgeryOf(request, caller);
  if (forged !== undefined) return forged;
  if (!mayAct(caller.role, "viewer")) return refusal(403, "ROLE_TOO_LOW", "this token may not listen");
  if (!protocolsOf(request).includes(STREAM_PROTOCOL)) {
    return refusal(400, "STREAM_VERSION", `offer the subprotocol ${STREAM_PROTOCOL}`);
  }
  return hub.isFull ? refusal(503, "STREAM_FULL", "no more clients are taken: close one") : caller;
}
