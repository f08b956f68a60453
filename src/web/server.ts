import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { SensorFault } from "../core/fault.js";
import { AccessTokens } from "./access/access-tokens.js";
import { mayAct } from "./access/role.js";
import { type Answer, refusal, sendAnswer } from "./answer.js";
import { limitedByAddress } from "./limited-by-address.js";
import { bearerOf, isForeignOrigin } from "./request-checks.js";
import type { RouteContext, WebParts } from "./route.js";
import { routes } from "./routes/index.js";
import { StreamHub } from "./stream/stream-hub.js";
import { type StreamLimits, streamDefaults } from "./stream/stream-limits.js";
import { STREAM_PATH, unauthorised, upgrade } from "./stream/upgrade.js";
import type { WebOptions } from "./web-options.js";

const CONNECTIONS_MAX = 256;
/** Nobody keeps the others out. */
const CONNECTIONS_OF_ONE_MAX = 160;
const HEADER_BYTES_MAX = 16 * 1024;
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
/** Nothing moves for so long: the connection ends. Streams have pings instead. */
const IDLE_MS = 30_000;

/** A server that answers. */
export interface WebServer {
  /** As a browser on this machine reaches it. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What else a server goes by. */
export interface WebServerContext extends WebParts {
  /** Data folder: its tokens open the doors. */
  readonly folder: string;
  /** Told of bugs in what answers; those who asked hear of none. */
  readonly onBug: (error: unknown) => void;
  readonly limits?: Partial<StreamLimits>;
}

/** Starts to serve. Throws a SensorFault WEB_FAILED, with what to do, when it cannot. */
export async function startWebServer(options: WebOptions, context: WebServerContext): Promise<WebServer> {
  if (!isThisMachine(options.host) && options.tls === undefined && !options.allowPlain) {
    const advice = "give tls a certificate and a key, or set allowPlain";
    throw new SensorFault("WEB_FAILED", `the server does not listen on ${options.host} without TLS: ${advice}`);
  }
  const isTls = options.tls !== undefined;
  const server = isTls ? tlsServer(options) : createServer(serverOptions);
  server.maxConnections = CONNECTIONS_MAX;
  server.timeout = IDLE_MS;
  server.on("connection", limitedByAddress(CONNECTIONS_OF_ONE_MAX));
  await listening(server, options);
  const { port } = server.address() as AddressInfo;
  const tokens = new AccessTokens(context.folder);
  const hub = new StreamHub(
    { ...context, isCurrent: (account) => tokens.isCurrent(account) },
    { ...streamDefaults, ...context.limits },
  );
  const origins = new Set([...ownOrigins(options, port), ...options.origins]);
  const routeContext: RouteContext = { ...context, stream: () => hub.state, source: hub.source };
  server.on("request", (request, response) => {
    answerTo(request, tokens, origins, routeContext)
      .catch((error: unknown) => failed(error, context))
      .then((answer) => sendAnswer(response, answer, isTls))
      .catch(context.onBug);
  });
  server.on("upgrade", (request, socket, head) => {
    try {
      upgrade(request, socket, head, { hub, tokens, origins, isTls });
    } catch (error) {
      socket.destroy();
      context.onBug(error);
    }
  });
  server.on("error", context.onBug);
  const url = `${isTls ? "https" : "http"}://${bracketed(options.host)}:${port}`;
  return { url, port, close: () => closing(server, hub) };
}

const serverOptions = {
  maxHeaderSize: HEADER_BYTES_MAX,
  headersTimeout: HEADERS_MS,
  requestTimeout: REQUEST_MS,
  requireHostHeader: true,
} as const;

async function answerTo(
  request: IncomingMessage,
  tokens: AccessTokens,
  origins: ReadonlySet<string>,
  context: RouteContext,
): Promise<Answer> {
  const [path = "", ...query] = (request.url ?? "").split("?");
  const { "content-length": length = "0", "transfer-encoding": encoding } = request.headers;
  if (length !== "0" || encoding !== undefined) {
    return refusal(413, "BODY_NOT_ALLOWED", "nothing here takes a body", { Connection: "close" });
  }
  if (isForeignOrigin(request, origins)) {
    return refusal(403, "ORIGIN_REFUSED", "this page is not of this server: name its address in `origins`");
  }
  const route = routes.find((one) => one.path === path);
  if (route?.role !== "nobody") {
    const account = bearerOf(request, tokens);
    if (account === undefined) return unauthorised;
    if (route !== undefined && !mayAct(account.role, route.role)) {
      return refusal(403, "ROLE_TOO_LOW", "this token may not do that");
    }
  }
  if (path === STREAM_PATH) {
    return refusal(426, "UPGRADE_REQUIRED", "this is a WebSocket", { Upgrade: "websocket", Connection: "Upgrade" });
  }
  if (route === undefined) return refusal(404, "NOT_FOUND", "there is nothing at this address");
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refusal(405, "METHOD_NOT_ALLOWED", "this is only read", { Allow: "GET, HEAD" });
  }
  return route.answer(new URLSearchParams(query.join("?")), context);
}

function failed(error: unknown, { onBug }: WebServerContext): Answer {
  if (error instanceof SensorFault) return refusal(503, "STORE_FAILED", "records cannot be read: ask again later");
  onBug(error);
  return refusal(500, "INTERNAL", "this is a bug of the sensor: its log has more");
}

function tlsServer({ tls }: WebOptions): Server {
  const { certificate = "", key = "" } = tls ?? {};
  const files = { cert: pemOf(certificate), key: pemOf(key) };
  try {
    return createTlsServer({ ...serverOptions, ...files, minVersion: "TLSv1.2" });
  } catch (error) {
    // What a library quotes of a key is nobody's business.
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    throw new SensorFault("WEB_FAILED", `${certificate} and ${key} do not fit (${reason}): give both as PEM in tls`);
  }
}

function pemOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SensorFault("WEB_FAILED", `${path} cannot be read (${reason}): name a PEM file in tls`, { cause: error });
  }
}

async function listening(server: Server, { host, port }: WebOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const what = `${bracketed(host)}:${port} cannot be listened on (${error.code ?? error.message})`;
      const advice = error.code === "EADDRINUSE" ? "end the program that has it, or set another port" : "set another";
      reject(new SensorFault("WEB_FAILED", `${what}: ${advice}`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  server.removeAllListeners("error");
}

async function closing(server: Server, hub: StreamHub): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  hub.close();
  server.closeAllConnections();
  await closed;
}

/** Only who sits at this machine reaches it. */
function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** What a browser names as the origin of pages of this server, however it is called on this machine. */
function ownOrigins({ host, tls }: WebOptions, port: number): readonly string[] {
  const scheme = tls === undefined ? "http" : "https";
  const names = new Set([bracketed(host), ...(isThisMachine(host) ? ["localhost", "127.0.0.1", "[::1]"] : [])]);
  const standard = tls === undefined ? 80 : 443;
  return [...names].flatMap((name) => [
    `${scheme}://${name}:${port}`,
    ...(port === standard ? [`${scheme}://${name}`] : []),
  ]);
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
