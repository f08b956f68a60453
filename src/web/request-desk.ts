import type { IncomingMessage } from "node:http";
import { SensorFault } from "../core/fault.js";
import { mayAct } from "./access/role.js";
import { type Answer, refusal } from "./answer.js";
import { type ConsoleFiles, nothingThere } from "./console-files.js";
import { type Doorkeeper, unauthorised } from "./doorkeeper.js";
import { Refused } from "./refused.js";
import { bodyPieces, hasBody, readJsonBody } from "./request-body.js";
import { readQuery } from "./request-query.js";
import type { Method, Route, RouteContext } from "./route.js";
import type { Found, Router } from "./router.js";
import { STREAM_PATH } from "./stream/upgrade.js";

const JSON_BYTES_MAX = 64 * 1024;
const API = /^\/api(\/|$)/;
const close = { headers: { Connection: "close" } } as const;

/** What answers requests. */
export interface DeskParts {
  readonly door: Doorkeeper;
  readonly router: Router;
  readonly files: ConsoleFiles;
  readonly context: RouteContext;
  /** Told of bugs, and of files of accounts that cannot be used. */
  readonly onBug: (error: unknown) => void;
}

/** Answers every request that is no stream. */
export class RequestDesk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Never rejects. */
  async answerTo(request: IncomingMessage): Promise<Answer> {
    try {
      return await this.#judged(request);
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      return this.#failed(error);
    }
  }

  async #judged(request: IncomingMessage): Promise<Answer> {
    const { url = "", headers } = request;
    const { door, router, files } = this.#parts;
    if (headers.host === undefined) return refusal(400, "REQUEST_INVALID", "say Host with the request", close);
    const [path = "", ...query] = url.split("?");
    const found = router.find(path);
    const route = found?.byMethod.get(methodOf(request));
    if (hasBody(request) && route?.body === undefined && route?.uploadBytesMax === undefined) {
      return refusal(413, "BODY_NOT_ALLOWED", "nothing here takes a body", close);
    }
    const refused = door.refusalOf(request);
    if (refused !== undefined) return refused;
    if (found === undefined && !API.test(path)) {
      const isRead = request.method === "GET" || request.method === "HEAD";
      return (isRead ? files.answer(path, headers) : undefined) ?? nothingThere;
    }
    return this.#asked(request, path, query.join("?"), found, route);
  }

  async #asked(
    request: IncomingMessage,
    path: string,
    query: string,
    found: Found | undefined,
    route: Route | undefined,
  ): Promise<Answer> {
    const { door, context } = this.#parts;
    const caller = door.callerOf(request);
    const role = route?.role ?? [...(found?.byMethod.values() ?? [])][0]?.role;
    if (role !== "nobody" && caller === undefined) return unauthorised;
    if (route !== undefined && route.role !== "nobody" && caller !== undefined && !mayAct(caller.role, route.role)) {
      return refusal(403, "ROLE_TOO_LOW", `this needs the role ${route.role}`);
    }
    if (path === STREAM_PATH) {
      const headers = { Upgrade: "websocket", Connection: "Upgrade" };
      return refusal(426, "UPGRADE_REQUIRED", "this is a WebSocket", { headers });
    }
    if (found === undefined) return nothingThere;
    if (route === undefined) return notAllowed(found);
    const isPublic = route.role === "nobody" && methodOf(request) === "GET";
    const forged = isPublic ? undefined : door.forgeryOf(request, caller);
    if (forged !== undefined) return forged;
    const asked = {
      parameters: found.parameters,
      query: route.query === undefined ? undefined : readQuery(new URLSearchParams(query), route.query),
      body: await bodyOf(request, route),
      upload: bodyPieces(request, route.uploadBytesMax ?? 0),
      caller,
      address: request.socket.remoteAddress ?? "",
      request,
    };
    return route.answer(asked, context);
  }

  #failed(error: unknown): Answer {
    if (error instanceof SensorFault && error.code === "STORE_FAILED") {
      return refusal(503, "STORE_FAILED", "records cannot be read: ask again later");
    }
    this.#parts.onBug(error);
    if (error instanceof SensorFault && error.code === "USERS_INVALID") {
      return refusal(503, "ACCESS_FAILED", "accounts cannot be read or written: the log of the sensor has more");
    }
    return refusal(500, "INTERNAL", "this is a bug of the sensor: its log has more");
  }
}

async function bodyOf(request: IncomingMessage, { body, bodyBytesMax }: Route): Promise<unknown> {
  return body === undefined ? undefined : readJsonBody(request, body, bodyBytesMax ?? JSON_BYTES_MAX);
}

function notAllowed({ byMethod }: Found): Answer {
  const methods = [...byMethod.keys()];
  const allowed = methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  const message = methods.every((method) => method === "GET") ? "this is only read" : "this is not done here";
  return refusal(405, "METHOD_NOT_ALLOWED", message, { headers: { Allow: allowed.join(", ") } });
}

function methodOf({ method }: IncomingMessage): Method {
  return (method === "HEAD" ? "GET" : method) as Method;
}
