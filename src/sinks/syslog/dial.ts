import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { sinkFault } from "../sink-fault.js";
import { tlsMaterial } from "../tls-client.js";
import type { Collector, SyslogSinkOptions } from "./syslog-sink-options.js";

const KEEP_ALIVE_MS = 30_000;

/** Connects to a collector, with TLS where it is asked for. Throws a SensorFault SINK_FAILED. */
export async function dial(collector: Collector, options: SyslogSinkOptions, signal: AbortSignal): Promise<Socket> {
  try {
    signal.throwIfAborted();
    const socket = options.transport === "tls" ? openTls(collector, options) : openTcp(collector);
    await connected(socket, options, signal);
    return socket;
  } catch (error) {
    throw sinkFault(collector.name, explained(error, options), secretsOf(options));
  }
}

/** The same words for what ends a connection later: a refusal of the client may come then. */
export function lineFault(collector: Collector, options: SyslogSinkOptions, error: unknown): Error {
  return sinkFault(collector.name, explained(error, options), secretsOf(options));
}

function secretsOf({ keyPassphrase }: SyslogSinkOptions): readonly string[] {
  try {
    return keyPassphrase === undefined ? [] : [keyPassphrase.reveal()];
  } catch {
    return [];
  }
}

function openTcp({ host, port }: Collector): Socket {
  return connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_MS });
}

function openTls({ host, port }: Collector, options: SyslogSinkOptions): TLSSocket {
  const { servername, ...material } = tlsMaterial(options);
  const name = servername ?? (isIP(host) === 0 ? host : undefined);
  const socket = connectTls({
    host,
    port,
    ...material,
    ...(name === undefined ? {} : { servername: name }),
    minVersion: "TLSv1.2",
    // A pinned certificate needs no authority. [RFC 5425 §5.1]
    rejectUnauthorized: options.fingerprints === undefined || options.caFile !== undefined,
  });
  socket.setNoDelay(true);
  socket.setKeepAlive(true, KEEP_ALIVE_MS);
  return socket;
}

function connected(socket: Socket, options: SyslogSinkOptions, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      socket.off("error", done).off("close", ended);
      if (error === undefined) return resolve();
      socket.on("error", () => {});
      socket.destroy();
      reject(error);
    };
    const stop = () => done(new Error("the sensor ends"));
    const ended = () => done(Object.assign(new Error("ended"), { code: "ECONNRESET" }));
    const timer = setTimeout(
      () => done(Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" })),
      options.connectSeconds * 1000,
    );
    signal.addEventListener("abort", stop);
    socket.once("error", done).once("close", ended);
    if (options.transport === "tls") socket.once("secureConnect", () => done(pinFault(socket as TLSSocket, options)));
    else socket.once("connect", () => done());
  });
}

function pinFault(socket: TLSSocket, { fingerprints }: SyslogSinkOptions): Error | undefined {
  if (fingerprints === undefined) return undefined;
  const found = plain(socket.getPeerCertificate().fingerprint256 ?? "");
  if (found !== "" && fingerprints.some((pin) => plain(pin) === found)) return undefined;
  return new Error(
    `its certificate has the SHA-256 fingerprint ${found}, which is not in fingerprints: see whose it is`,
  );
}

function plain(fingerprint: string): string {
  return fingerprint
    .replace(/^sha-?256:/i, "")
    .replaceAll(":", "")
    .toLowerCase();
}

const NO_TLS = "it does not speak TLS there: see port and transport";

/** Alerts of TLS, which Node names after OpenSSL's own errors. */
function explained(error: unknown, { transport, certificateFile }: SyslogSinkOptions): unknown {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? "");
  if (transport !== "tls" || code === "") return error;
  const client =
    certificateFile === undefined
      ? "it wants a certificate of the sensor: set certificateFile and keyFile"
      : "it refuses the certificate of the sensor: see its log, and that it knows the authority of certificateFile";
  if (
    /ALERT_(CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_\w+|HANDSHAKE_FAILURE|ACCESS_DENIED)/.test(code)
  )
    return new Error(`${code}: ${client}`);
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNEXPECTED_MESSAGE/.test(code))
    return new Error(`${code}: ${NO_TLS}`);
  if (/ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/.test(code))
    return new Error(`${code}: it speaks neither TLS 1.2 nor 1.3: allow one of them there`);
  if (code === "ECONNRESET" || code === "EPIPE")
    return new Error(`${code}: it ended the connection. Perhaps ${client}`);
  return error;
}
