import type { Frame } from "../../src/core/frame.js";
import { arpRequest, frameOf, type Host, host, tcp, udp } from "../inventory/frames.js";

const [SYN, ACK, FIN, RST, PUSH] = [0x02, 0x10, 0x01, 0x04, 0x08] as const;

interface Timed {
  readonly seconds: number;
  readonly bytes: readonly number[];
}

/** Frames of a made-up plant, in order of time; `frames` numbers them. */
export class Plant {
  readonly #sent: Timed[] = [];
  #port = 30_000;
  #transaction = 0;

  arp(seconds: number, sender: Host, wanted: Host): this {
    this.#sent.push({ seconds, bytes: arpRequest(sender, wanted.ip) });
    return this;
  }

  datagram(seconds: number, from: Host, to: Host, port: number, payload: readonly number[] = [1, 2, 3]): this {
    this.#sent.push({ seconds, bytes: udp({ from, to, ports: [50_000, port], payload }) });
    return this;
  }

  /** Any frame at all. */
  raw(seconds: number, bytes: readonly number[]): this {
    this.#sent.push({ seconds, bytes });
    return this;
  }

  /** A SYN that nobody answers. */
  unanswered(seconds: number, from: Host, to: Host, port: number): this {
    this.#send(seconds, from, to, [this.#port++, port], { sequence: 1, acknowledgement: 0, flags: SYN });
    return this;
  }

  /**
   * A connection that carries these payloads in turn, a millisecond apart unless told. Without `hasHandshake` it is
   * under way when the capture begins.
   */
  stream(
    seconds: number,
    client: Host,
    server: Host,
    port: number,
    parts: readonly Part[],
    how: StreamForm = {},
  ): this {
    const { hasHandshake = true, hasEnd = true, stepSeconds = 0.001, clientPort = this.#port++ } = how;
    const ports = [clientPort, port] as const;
    const back = [port, clientPort] as const;
    const next: [number, number] = [1000, 9000];
    let at = seconds;
    const sent = (from: 0 | 1, flags: number, payload: readonly number[] = []) => {
      const numbers = { sequence: next[from], acknowledgement: next[from === 0 ? 1 : 0], flags, payload };
      if (from === 0) this.#send(at, client, server, ports, numbers);
      else this.#send(at, server, client, back, numbers);
      next[from] += payload.length + ((flags & (SYN | FIN)) === 0 ? 0 : 1);
      at += stepSeconds;
    };
    if (hasHandshake) {
      sent(0, SYN);
      sent(1, SYN | ACK);
      sent(0, ACK);
    }
    for (const { from, payload } of parts) sent(from === "client" ? 0 : 1, ACK | PUSH, payload);
    if (hasEnd) {
      sent(0, ACK | FIN);
      sent(1, ACK | FIN);
      sent(0, ACK);
    }
    return this;
  }

  /** A SYN that is refused. */
  refused(seconds: number, from: Host, to: Host, port: number): this {
    const ports = [this.#port++, port] as const;
    this.#send(seconds, from, to, ports, { sequence: 1, acknowledgement: 0, flags: SYN });
    const back = [ports[1], ports[0]] as const;
    this.#send(seconds + 0.001, to, from, back, { sequence: 0, acknowledgement: 2, flags: RST | ACK });
    return this;
  }

  /** A Modbus connection with these requests and answers, a handshake before and a farewell after. */
  modbus(seconds: number, client: Host, server: Host, ...exchanges: readonly Exchange[]): this {
    const ports = [this.#port++, 502] as const;
    const back = [502, ports[0]] as const;
    let [up, down] = [1000, 9000];
    let at = seconds;
    const step = () => (at += 0.001);
    this.#send(at, client, server, ports, { sequence: up++, acknowledgement: 0, flags: SYN });
    this.#send(step(), server, client, back, { sequence: down++, acknowledgement: up, flags: SYN | ACK });
    this.#send(step(), client, server, ports, { sequence: up, acknowledgement: down, flags: ACK });
    for (const { request, response, unit = 1 } of exchanges) {
      const head = [++this.#transaction >> 8, this.#transaction & 0xff, 0, 0];
      const ask = [...head, 0, request.length + 1, unit, ...request];
      this.#send(step(), client, server, ports, {
        sequence: up,
        acknowledgement: down,
        flags: ACK | PUSH,
        payload: ask,
      });
      up += ask.length;
      if (response === undefined) continue;
      const answer = [...head, 0, response.length + 1, unit, ...response];
      const sent = { sequence: down, acknowledgement: up, flags: ACK | PUSH, payload: answer };
      this.#send(step(), server, client, back, sent);
      down += answer.length;
    }
    this.#send(step(), client, server, ports, { sequence: up++, acknowledgement: down, flags: ACK | FIN });
    this.#send(step(), server, client, back, { sequence: down++, acknowledgement: up, flags: ACK | FIN });
    this.#send(step(), client, server, ports, { sequence: up, acknowledgement: down, flags: ACK });
    return this;
  }

  /** Numbered from 1; `start` in microseconds. */
  frames(start: number): Frame[] {
    const inOrder = this.#sent.toSorted((a, b) => a.seconds - b.seconds);
    return inOrder.map(({ seconds, bytes }, i) => frameOf(bytes, start + Math.round(seconds * 1e6), i + 1));
  }

  #send(
    seconds: number,
    from: Host,
    to: Host,
    ports: readonly [number, number],
    rest: { sequence: number; acknowledgement: number; flags: number; payload?: readonly number[] },
  ): void {
    this.#sent.push({ seconds, bytes: tcp({ from, to, ports, ...rest }) });
  }
}

/** Payload of one segment. */
export interface Part {
  readonly from: "client" | "server";
  readonly payload: readonly number[];
}

export interface StreamForm {
  readonly hasHandshake?: boolean;
  readonly hasEnd?: boolean;
  readonly stepSeconds?: number;
  readonly clientPort?: number;
}

export interface Exchange {
  readonly request: readonly number[];
  readonly response: readonly number[] | undefined;
  /** 1 unless told. */
  readonly unit?: number;
}

/** Coils 0-3, of which those in `bits` are on. */
export function readCoils(bits: number): Exchange {
  return { request: [1, 0, 0, 0, 4], response: [1, 1, bits] };
}

function readRegisters(...values: readonly number[]): Exchange {
  const words = values.flatMap((value) => [value >> 8, value & 0xff]);
  return { request: [3, 0, 8, 0, values.length], response: [3, words.length, ...words] };
}

export function writeCoil(coil: number, isOn: boolean, exception?: number): Exchange {
  const request = [5, 0, coil, isOn ? 0xff : 0, 0];
  return { request, response: exception === undefined ? request : [0x85, exception] };
}

export const MASTER = host(1);
export const [PLC_A, PLC_B, PLC_C] = [host(11), host(12), host(13)] as const;

/** The usual: a master polls three controllers every second for a minute and operates two of them. */
export function usual(plant = new Plant(), seconds = 60): Plant {
  for (let second = 0; second < seconds; second++) {
    for (const [i, controller] of [PLC_A, PLC_B, PLC_C].entries()) {
      const polls = [readCoils(0b0100), readRegisters(1, 2, second)];
      plant.modbus(second + i / 10, MASTER, controller, ...polls);
    }
  }
  plant.arp(0.5, MASTER, PLC_A);
  if (seconds > 20) plant.modbus(20.5, MASTER, PLC_A, writeCoil(1, true));
  if (seconds > 40) plant.modbus(40.5, MASTER, PLC_B, writeCoil(1, false));
  return plant;
}
