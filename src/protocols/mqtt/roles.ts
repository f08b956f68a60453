import type { Side } from "../../contracts/flow.js";
import { PACKET, SENDER, SENDERS } from "./tables.js";

/** How well the server side is known: by a port, by a packet, by the handshake, by a CONNECT. */
const RANK = { none: 0, port: 1, packet: 2, handshake: 3, connect: 4 } as const;

const EITHER = SENDER.client | SENDER.server;

/** Which side is the server, as far as the packets and the handshake tell. */
export class Roles {
  /** Side 1 where nothing tells: the one that was seen first is likelier the client. */
  server: Side;
  #rank: number;
  #told: Side | undefined;
  #isShown = false;

  constructor(handshakeServer: Side | undefined, portServer: Side | undefined) {
    this.server = handshakeServer ?? portServer ?? 1;
    this.#rank = handshakeServer !== undefined ? RANK.handshake : portServer !== undefined ? RANK.port : RANK.none;
  }

  /** It is more than a guess by a port. */
  get isKnown(): boolean {
    return this.#rank >= RANK.packet;
  }

  /** Bits of SENDER that `from` may be. */
  of(from: Side): number {
    if (!this.isKnown) return EITHER;
    return from === this.server ? SENDER.server : SENDER.client;
  }

  /** A sound packet of this type came from `from`. */
  weigh(type: number, from: Side): void {
    const sender = SENDERS[type];
    if (sender === EITHER || sender === 0) return;
    const server: Side = (sender === SENDER.server) === (from === 1) ? 1 : 0;
    const rank = type === PACKET.connect ? RANK.connect : RANK.packet;
    if (rank > this.#rank) {
      this.server = server;
      this.#rank = rank;
    }
    if (server === this.server) this.#isShown = true;
  }

  /** The side that opened a WebSocket is the client. */
  clientIs(client: Side): void {
    this.server = client === 0 ? 1 : 0;
    this.#rank = RANK.connect;
    this.#isShown = true;
  }

  /** The server side when the protocol has shown it since the last call. */
  takeNews(): Side | undefined {
    if (!this.#isShown || this.#told === this.server) return undefined;
    this.#told = this.server;
    return this.server;
  }
}
