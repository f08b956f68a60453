import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** A collector of octet-counted messages whose behaviour the test gives. [RFC 6587 §3.4.1] */
export class Collector {
  readonly connections: Socket[] = [];
  /** Whole messages by connection, in order. */
  readonly messages: string[][] = [];
  /** What happens with each new connection, before anything is read. */
  onConnection: (socket: Socket) => void = () => {};
  onMessage: (message: string, socket: Socket) => void = () => {};
  #server: Server | undefined;
  #port = 0;

  get port(): number {
    return this.#port;
  }

  get all(): readonly string[] {
    return this.messages.flat();
  }

  /** Listens, on the port that it had before. */
  async start(host = "127.0.0.1"): Promise<this> {
    this.#server = createServer((socket) => this.#take(socket));
    this.#server.listen(this.#port, host);
    await once(this.#server, "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    for (const socket of this.connections) socket.destroy();
    this.#server?.close();
    this.#server = undefined;
  }

  #take(socket: Socket): void {
    this.connections.push(socket);
    const messages: string[] = [];
    this.messages.push(messages);
    let rest = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      for (;;) {
        const space = rest.indexOf(0x20);
        const bytes = Number(rest.subarray(0, space).toString());
        if (space <= 0 || rest.length < space + 1 + bytes) return;
        const message = rest.subarray(space + 1, space + 1 + bytes).toString();
        rest = rest.subarray(space + 1 + bytes);
        messages.push(message);
        this.onMessage(message, socket);
      }
    });
    this.onConnection(socket);
  }
}

/** Number of the record in a message. */
export function numberIn(message: string): number {
  return Number(/sequenceId="(\d+)"/.exec(message)?.[1]);
}
