import { createServer, type Server } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import { type AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { SensorFault } from "../core/fault.js";
import { Access } from "./access/access.js";
import { SessionCookie } from "./access/session-cookie.js";
import { refusal, sendAnswer } from "./answer.js";
import { ConsoleFiles } from "./console-files.js";
import { Doorkeeper } from "./doorkeeper.js";
import { limitedByAddress } from "./limited-by-address.js";
import { openApiText } from "./openapi.js";
import { bracketed, isThisMachine, ownOrigins } from "./own-origins.js";
import { sendRawAnswer } from "./raw-answer.js";
import { RequestDesk } from "./request-desk.js";
import type { RouteContext, WebParts } from "./route.js";
import { Router } from "./router.js";
import { routes } from "./routes/index.js";
import { StreamHub } from "./stream/stream-hub.js";
import { type StreamLimits, streamDefaults } from "./stream/stream-limits.js";
import { type StreamDoor, upgrade } from "./stream/upgrade.js";
import { readTlsFiles } from "./tls-files.js";
import type { WebOptions } from "./web-options.js";

const CONNECTIONS_MAX = 256;
/** Nobody keeps the others out. */
const CONNECTIONS_OF_ONE_MAX = 160;
const HEADER_BYTES_MAX = 16 * 1024;
const HEADERS_MS = 10_000;
/** Nothing moves for so long: the connection ends. Streams have pings instead. */
const IDLE_MS = 30_000;

/** A server that answers. */
export interface WebServer {
  /** As a browser on this machine reaches it. */
  readonly url: string;
  readonly port: number;
  /** Makes the first account, within an hour and once; undefined where there are accounts, or no login is needed. */
  readonly setupUrl: string | undefined;
  /**
   * Takes certificate, key and origins anew; connections go on. Throws a SensorFault WEB_FAILED, and stays as it was,
   * when they do not fit or something else differs.
   */
  reload(options: WebOptions): void;
  close(): Promise<void>;
}

/** What else a server goes by. */
export interface WebServerContext extends WebParts {
  /** Data folder: its accounts and tokens open the doors. */
  readonly folder: string;
  /** Told of bugs, and of files of accounts that cannot be used; those who asked hear of none. */
  readonly onBug: (error: unknown) => void;
  readonly limits?: Partial<StreamLimits>;
  /** The built console; beside the program unless told. */
  readonly consoleFolder?: string;
  /** Of hashes of passwords: 17 but in tests. */
  readonly passwordCostLog2?: number;
  /** Wall clock in milliseconds, for tests. */
  readonly now?: () => number;
}

/** Starts to serve. Throws a SensorFault WEB_FAILED, with what to do, when it cannot. */
export async function startWebServer(options: WebOptions, context: WebServerContext): Promise<WebServer> {
  checkOptions(options);
  const isTls = options.tls !== undefined;
  const server = options.tls === undefined ? createServer(serverOptions) : tlsServer(options.tls);
  server.maxConnections = CONNECTIONS_MAX;
  server.timeout = IDLE_MS;
  server.on("connection", limitedByAddress(CONNECTIONS_OF_ONE_MAX));
  await listening(server, options);
  const { port } = server.address() as AddressInfo;
  const access = openAccess(options, context);
  const cookie = new SessionCookie(port, isTls);
  let origins = ownOrigins(options, port);
  const door = new Doorkeeper({ access, cookie, isTls, origins: () => origins });
  const hub = new StreamHub(
    { ...context, isCurrent: (caller) => access.isCurrent(caller) },
    { ...streamDefaults, ...context.limits },
  );
  const openApi = () => openApiText(routes);
  const routeContext = { ...context, stream: () => hub.state, source: hub.source, access, cookie, openApi };
  answerAll(server, { door, hub, isTls }, context, routeContext);
  const url = `${isTls ? "https" : "http"}://${bracketed(options.host)}:${port}`;
  return {
    url,
    port,
    setupUrl: access.setupCode === undefined ? undefined : `${url}/setup#${access.setupCode}`,
    reload(fresh) {
      checkReload(options, fresh);
      if (fresh.tls !== undefined) (server as TlsServer).setSecureContext(readTlsFiles(fresh.tls));
      origins = ownOrigins({ ...fresh, host: options.host }, port);
    },
    close: () => closing(server, hub, access),
  };
}

const serverOptions = {
  maxHeaderSize: HEADER_BYTES_MAX,
  headersTimeout: HEADERS_MS,
  // Bodies have a time of their own.
  requestTimeout: 0,
  // What is refused is refused with our headers.
  requireHostHeader: false,
} as const;

function openAccess(options: WebOptions, context: WebServerContext): Access {
  const { folder, add, onBug, passwordCostLog2, now } = context;
  const access = new Access({
    folder,
    isLoginNeeded: options.login,
    add,
    onFault: onBug,
    passwordCostLog2,
    now,
  });
  const { failure } = access.accounts;
  if (failure !== undefined) onBug(new SensorFault("USERS_INVALID", failure));
  return access;
}

function answerAll(server: Server, stream: StreamDoor, context: WebServerContext, routeContext: RouteContext): void {
  const { onBug, consoleFolder = join(import.meta.dirname, "console") } = context;
  const { door, isTls } = stream;
  const files = new ConsoleFiles(consoleFolder);
  const desk = new RequestDesk({ door, router: new Router(routes), files, context: routeContext, onBug });
  server.on("request", (request, response) => {
    desk
      .answerTo(request)
      .then((answer) => sendAnswer(response, answer, isTls))
      .catch(onBug);
  });
  server.on("upgrade", (request, socket, head) => {
    try {
      upgrade(request, socket, head, stream);
    } catch (error) {
      socket.destroy();
      onBug(error);
    }
  });
  server.on("checkExpectation", (_, response) => {
    sendAnswer(response, refusal(417, "REQUEST_INVALID", "expect nothing but 100-continue"), isTls);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || (socket instanceof Socket && socket.bytesWritten > 0)) {
      socket.destroy();
      return;
    }
    const [status, message] = clientErrors[error.code ?? ""] ?? [400, "this is no request"];
    sendRawAnswer(socket, refusal(status, "REQUEST_INVALID", message), isTls);
  });
  server.on("error", onBug);
}

const clientErrors: Readonly<Record<string, readonly [number, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "this took too long"],
  HPE_HEADER_OVERFLOW: [431, "the headers are too long"],
};

function checkOptions({ host, tls, allowPlain, login }: WebOptions): void {
  if (isThisMachine(host)) return;
  if (tls === undefined && !allowPlain) {
    const advice = "give tls a certificate and a key, or set allowPlain";
    throw new SensorFault("WEB_FAILED", `the server does not listen on ${host} without TLS: ${advice}`);
  }
  if (!login) {
    const advice = "set login to true, or host to 127.0.0.1";
    throw new SensorFault("WEB_FAILED", `the server does not let everybody in on ${host}: ${advice}`);
  }
}

function checkReload(now: WebOptions, fresh: WebOptions): void {
  const { host, port, login, allowPlain } = fresh;
  const isSame = host === now.host && port === now.port && login === now.login && allowPlain === now.allowPlain;
  if (isSame && (fresh.tls === undefined) === (now.tls === undefined)) return;
  const message = "host, port, login, allowPlain and whether there is tls cannot change while it serves: start it anew";
  throw new SensorFault("WEB_FAILED", message);
}

function tlsServer(tls: NonNullable<WebOptions["tls"]>): Server {
  return createTlsServer({ ...serverOptions, ...readTlsFiles(tls) });
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

async function closing(server: Server, hub: StreamHub, access: Access): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  hub.close();
  server.closeAllConnections();
  await closed;
  access.sessions.close();
}
