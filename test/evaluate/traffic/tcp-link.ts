import { type Host, tcp } from "../../inventory/frames.js";
import type { Part } from "../../sensor/plant.js";
import type { Timeline } from "./timeline.js";
import type { Wire } from "./wire.js";

/** Where the IP header begins in a frame without a tag. */
const IP_AT = 14;
const [SYN, ACK, FIN, RST, PUSH] = [0x02, 0x10, 0x01, 0x04, 0x08] as const;

/** One TCP connection between two hosts that carries what it is told, in time. */
export class TcpLink {
  readonly client: Host;
  readonly server: Host;
  readonly ports: readonly [client: number, server: number];
  /** Of the next byte of each side. */
  readonly next: [number, number];
  /** Of the IP headers. */
  dscp = 0;
  readonly #wire: Wire;

  constructor(wire: Wire, client: Host, server: Host, ports: readonly [number, number]) {
    this.#wire = wire;
    this.client = client;
    this.server = server;
    this.ports = ports;
    this.next = [1000 + ports[0] * 7, 9000 + ports[0] * 11];
  }

  open(): this {
    this.#put(0, SYN);
    this.#put(1, SYN | ACK);
    this.#put(0, ACK);
    return this;
  }

  /** Returns the frame. */
  up(payload: readonly number[]): readonly number[] {
    return this.#put(0, ACK | PUSH, payload);
  }

  down(payload: readonly number[]): void {
    this.#put(1, ACK | PUSH, payload);
  }

  /** The parts in turn, a few milliseconds apart. */
  say(timeline: Timeline, parts: readonly Part[], stepSeconds = 0.003): void {
    parts.forEach(({ from, payload }, i) => {
      timeline.in(i * stepSeconds, () => (from === "client" ? this.up(payload) : this.down(payload)));
    });
  }

  close(): void {
    this.#put(0, ACK | FIN);
    this.#put(1, ACK | FIN);
    this.#put(0, ACK);
  }

  /** The server, or the client, breaks it off. */
  reset(side: 0 | 1 = 1): void {
    this.#put(side, RST | ACK);
  }

  #put(side: 0 | 1, flags: number, payload: readonly number[] = []): readonly number[] {
    const [from, to] = side === 0 ? [this.client, this.server] : [this.server, this.client];
    const ports = side === 0 ? this.ports : ([this.ports[1], this.ports[0]] as const);
    const acknowledgement = (flags & ACK) === 0 ? 0 : this.next[side === 0 ? 1 : 0];
    const bytes = tcp({ from, to, ports, sequence: this.next[side], acknowledgement, flags, payload });
    const frame = this.dscp === 0 ? bytes : bytes.with(IP_AT + 1, this.dscp << 2);
    this.#wire.send(frame);
    this.next[side] = (this.next[side] + payload.length + ((flags & (SYN | FIN)) === 0 ? 0 : 1)) >>> 0;
    return frame;
  }
}
