import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

const CONNECT = 1;
const PUBLISH = 3;
/** For a PUBLISH too many to arrive before those that are waited for are answered. */
const ANSWER_MS = 20;

/** A broker of few bytes that says how many messages it takes at once, and counts how many there were. */
export class NarrowBroker {
  published = 0;
  mostUnanswered = 0;
  readonly #receiveMaximum: number;
  readonly #server: Server;
  #held = Buffer.alloc(0);
  #unanswered: number[] = [];
  #answering: NodeJS.Timeout | undefined;

  static async listening(receiveMaximum: number): Promise<NarrowBroker> {
    const broker = new NarrowBroker(receiveMaximum);
    broker.#server.listen(0, "127.0.0.1");
    await once(broker.#server, "listening");
    return broker;
  }

  private constructor(receiveMaximum: number) {
    this.#receiveMaximum = receiveMaximum;
    this.#server = createServer((socket) => {
      socket.on("error", () => {});
      socket.on("data", (bytes) => this.#take(bytes, socket));
    });
  }

  get url(): string {
    return `mqtt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    clearTimeout(this.#answering);
    this.#server.close();
  }

  #take(bytes: Buffer, socket: Socket): void {
    this.#held = Buffer.concat([this.#held, bytes]);
    for (;;) {
      const packet = firstPacket(this.#held);
      if (packet === undefined) return;
      this.#held = this.#held.subarray(packet.length);
      this.#answer(packet, socket);
    }
  }

  #answer({ type, body }: Packet, socket: Socket): void {
    // CONNACK with one property, the receive maximum.
    if (type === CONNECT) socket.write(Buffer.from([0x20, 6, 0, 0, 3, 0x21, 0, this.#receiveMaximum]));
    if (type !== PUBLISH) return;
    this.published++;
    this.#unanswered.push(body.readUInt16BE(2 + body.readUInt16BE(0)));
    this.mostUnanswered = Math.max(this.mostUnanswered, this.#unanswered.length);
    this.#answering ??= setTimeout(() => {
      this.#answering = undefined;
      for (const id of this.#unanswered) socket.write(Buffer.from([0x40, 2, id >> 8, id & 0xff]));
      this.#unanswered = [];
    }, ANSWER_MS);
  }
}

interface Packet {
  readonly type: number;
  readonly body: Buffer;
  readonly length: number;
}

function firstPacket(bytes: Buffer): Packet | undefined {
  let bodyBytes = 0;
  for (let at = 1; at < bytes.length; at++) {
    const part = bytes[at] ?? 0;
    bodyBytes += (part & 0x7f) * 128 ** (at - 1);
    if (part > 0x7f) continue;
    const length = at + 1 + bodyBytes;
    if (bytes.length < length) return undefined;
    return { type: (bytes[0] ?? 0) >> 4, body: bytes.subarray(at + 1, length), length };
  }
  return undefined;
}
