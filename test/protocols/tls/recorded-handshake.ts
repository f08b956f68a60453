import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import {
  type ConnectionOptions,
  connect as connectTls,
  createServer as createTlsServer,
  type TLSSocket,
  type TlsOptions,
} from "node:tls";
import type { Side } from "../../../src/contracts/flow.js";

/** What went over the wire, in order, and what the two ends say of their connection. */
export interface RecordedHandshake {
  readonly parts: readonly { readonly from: Side; readonly bytes: Uint8Array }[];
  readonly protocol: string | null;
  readonly cipher: string | undefined;
  readonly alpn: string | false | null;
  readonly isResumed: boolean;
  /** SHA-256 of the server's certificate, as the client has it, in lower-case hexadecimal. */
  readonly serverCertificate: string | undefined;
  readonly clientCertificate: string | undefined;
  /** What the client would need to resume. */
  readonly session: Buffer | undefined;
  readonly error: Error | undefined;
}

const listening = async (server: Server): Promise<number> => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
};

/** A TLS server that stays up, and a client through a proxy that keeps every byte. */
export class TlsBench {
  readonly #server;
  #peer: TLSSocket | undefined;

  constructor(options: TlsOptions) {
    this.#server = createTlsServer(options, (socket) => {
      this.#peer = socket;
      socket.on("error", () => {});
      socket.on("data", (data) => socket.end(data));
    });
    this.#server.on("tlsClientError", () => {});
  }

  async connect(options: ConnectionOptions): Promise<RecordedHandshake> {
    const port = this.#server.listening ? (this.#server.address() as AddressInfo).port : await listening(this.#server);
    const parts: { from: Side; bytes: Uint8Array }[] = [];
    const proxy = createServer((client) => {
      const upstream = connect(port, "127.0.0.1");
      for (const [from, to, side] of [
        [client, upstream, 0],
        [upstream, client, 1],
      ] as const) {
        from.on("data", (bytes) => {
          parts.push({ from: side, bytes: Uint8Array.from(bytes) });
          to.write(bytes);
        });
        from.on("end", () => to.end());
        from.on("error", () => to.destroy());
      }
    });
    const proxyPort = await listening(proxy);
    const socket = connectTls({ rejectUnauthorized: false, ...options, port: proxyPort, host: "127.0.0.1" });
    let session: Buffer | undefined;
    let error: Error | undefined;
    socket.on("session", (latest) => {
      session = latest;
    });
    socket.on("error", (found) => {
      error = found;
    });
    let told: Partial<RecordedHandshake> = {};
    socket.on("secureConnect", () => {
      const serverCertificate = digits(socket.getPeerCertificate().fingerprint256);
      told = {
        protocol: socket.getProtocol(),
        cipher: socket.getCipher().standardName,
        alpn: socket.alpnProtocol,
        isResumed: socket.isSessionReused(),
        serverCertificate,
      };
      socket.write("hello");
    });
    socket.on("data", () => socket.end());
    await new Promise((closed) => socket.once("close", closed));
    const clientCertificate = digits(this.#peer?.getPeerCertificate()?.fingerprint256);
    proxy.close();
    const nothing = { protocol: null, cipher: undefined, alpn: null, isResumed: false, serverCertificate: undefined };
    return { ...nothing, ...told, parts, session, error, clientCertificate };
  }

  close(): void {
    this.#server.close();
  }
}

function digits(fingerprint: string | undefined): string | undefined {
  return fingerprint?.replaceAll(":", "").toLowerCase();
}
