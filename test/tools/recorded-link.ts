import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { TCP_FLAG } from "../../src/core/packet.js";
import type { WrittenFrame } from "./capture-writer.js";
import { ethernet, ipv4, MAC, tcp } from "./packet-builder.js";

const SEGMENT_BYTES = 1460;
const START_US = 1_760_000_000_000_000;
const HOST = "127.0.0.1";

/** A TCP relay on loopback that writes down what passes as the frames of a capture, without any right to capture. */
export class RecordedLink {
  readonly frames: WrittenFrame[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** The port that the frames show for the server. */
  readonly #shownPort: number;
  #targetPort = 0;

  private constructor(shownPort: number) {
    this.#shownPort = shownPort;
    this.#server = createServer({ allowHalfOpen: true }, (client) => this.#relay(client));
  }

  /** Listens on a free port; `shownPort` stands in the frames instead of it. */
  static async open(shownPort: number): Promise<RecordedLink> {
    const link = new RecordedLink(shownPort);
    link.#server.listen(0, HOST);
    await once(link.#server, "listening");
    return link;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Where connections go from now on. */
  connectTo(port: number): void {
    this.#targetPort = port;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  #relay(client: Socket): void {
    const server = connect({ host: HOST, port: this.#targetPort, allowHalfOpen: true });
    const conversation = new Conversation(this.frames, client.remotePort ?? 0, this.#shownPort);
    conversation.handshake();
    this.#pass(client, server, conversation, 0);
    this.#pass(server, client, conversation, 1);
  }

  #pass(from: Socket, to: Socket, conversation: Conversation, side: 0 | 1): void {
    this.#sockets.add(from);
    from.setNoDelay();
    from.on("data", (bytes: Buffer) => {
      conversation.data(side, bytes);
      if (!to.destroyed) to.write(bytes);
    });
    from.on("end", () => {
      conversation.end(side);
      to.end();
    });
    from.on("error", () => undefined);
    from.on("close", () => {
      this.#sockets.delete(from);
      if (from.errored !== null || !from.readableEnded) to.destroy();
    });
  }
}

/** One TCP connection as frames between two hosts; every frame is one microsecond after the last of the link. */
class Conversation {
  readonly #frames: WrittenFrame[];
  readonly #ports: readonly [number, number];
  readonly #next: [number, number] = [1000, 5000];

  constructor(frames: WrittenFrame[], clientPort: number, serverPort: number) {
    this.#frames = frames;
    this.#ports = [clientPort, serverPort];
  }

  handshake(): void {
    this.#send(0, TCP_FLAG.syn);
    this.#send(1, TCP_FLAG.syn | TCP_FLAG.ack);
    this.#send(0, TCP_FLAG.ack);
  }

  data(side: 0 | 1, bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += SEGMENT_BYTES) {
      this.#send(side, TCP_FLAG.ack, bytes.subarray(at, at + SEGMENT_BYTES));
    }
  }

  end(side: 0 | 1): void {
    this.#send(side, TCP_FLAG.fin | TCP_FLAG.ack);
  }

  #send(side: 0 | 1, flags: number, payload: Uint8Array = new Uint8Array(0)): void {
    const other = side === 0 ? 1 : 0;
    const segment = tcp(
      {
        sourcePort: this.#ports[side],
        destinationPort: this.#ports[other],
        sequence: this.#next[side],
        acknowledgement: (flags & TCP_FLAG.ack) === 0 ? 0 : this.#next[other],
        flags,
      },
      payload,
    );
    const addresses = side === 0 ? {} : { source: "10.0.0.2", destination: "10.0.0.1" };
    const macs = side === 0 ? {} : { source: MAC.server, destination: MAC.client };
    this.#frames.push({ timeUs: START_US + this.#frames.length, bytes: ethernet(macs, ipv4(addresses, segment)) });
    this.#next[side] += payload.length + ((flags & (TCP_FLAG.syn | TCP_FLAG.fin)) === 0 ? 0 : 1);
  }
}
