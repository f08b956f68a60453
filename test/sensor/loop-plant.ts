import type { Frame } from "../../src/core/frame.js";
import { ethernet, frameOf, type Host, host, tcp } from "../inventory/frames.js";

const [SYN, ACK, PUSH] = [0x02, 0x10, 0x08] as const;

/** How one loop is polled. */
export interface Polling {
  readonly client: Host;
  readonly server: Host;
  readonly unit?: number;
  readonly vlan?: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  /** Of each poll, from the beginning of the loop. */
  readonly periodSeconds?: number;
  /** When this poll is asked, beside its turn, and how long its answer takes; undefined for none. */
  readonly shift?: (poll: number, seconds: number) => number;
  readonly latency?: (poll: number, seconds: number) => number | undefined;
  /** False: the poll is left out. */
  readonly isAsked?: (poll: number, seconds: number) => boolean;
  /** The server acknowledges each request though it answers none. */
  readonly acknowledges?: boolean;
  /** The request comes a second time, a quarter of a second later. */
  readonly again?: (poll: number, seconds: number) => boolean;
  /** What becomes of the frames of the poll on their way. */
  readonly shaped?: (bytes: number[], seconds: number) => number[];
}

interface Timed {
  readonly seconds: number;
  readonly bytes: readonly number[] | Uint8Array;
}

/** A number from 0 to 1 that looks random and is always the same. */
export function noise(n: number): number {
  return (Math.imul(n ^ 0x5bd1e995, 0x9e3779b1) >>> 8) / 2 ** 24;
}

/** Frames of control loops and of what else goes over their link, in order of time. */
export class LoopPlant {
  readonly #sent: Timed[] = [];
  #port = 40_000;

  /** One long connection with a request for four registers in each period. */
  poll(polling: Polling): this {
    const { client, server, unit = 1, vlan, fromSeconds, toSeconds, periodSeconds = 1 } = polling;
    const [portA, portB] = [this.#port++, 502];
    const ends = { ...(vlan === undefined ? {} : { vlan }) };
    const up = { from: client, to: server, ports: [portA, portB] as const, ...ends };
    const down = { from: server, to: client, ports: [portB, portA] as const, ...ends };
    let [ask, answer] = [1001, 9001];
    this.#tcp(fromSeconds, { ...up, sequence: 1000, acknowledgement: 0, flags: SYN });
    this.#tcp(fromSeconds + 0.0002, { ...down, sequence: 9000, acknowledgement: 1001, flags: SYN | ACK });
    this.#tcp(fromSeconds + 0.0004, { ...up, sequence: ask, acknowledgement: answer, flags: ACK });
    for (let poll = 0; fromSeconds + 0.01 + poll * periodSeconds < toSeconds; poll++) {
      const turn = fromSeconds + 0.01 + poll * periodSeconds;
      if (polling.isAsked?.(poll, turn) === false) continue;
      const at = turn + (polling.shift?.(poll, turn) ?? 0);
      const head = [poll >> 8, poll & 0xff, 0, 0];
      const request = [...head.map((byte) => byte & 0xff), 0, 6, unit, 3, 0, 8, 0, 4];
      const shaped = polling.shaped ?? ((bytes: number[]) => bytes);
      const put = (when: number, segment: Parameters<typeof tcp>[0]) => this.raw(when, shaped(tcp(segment), turn));
      const asked = { ...up, sequence: ask, acknowledgement: answer, flags: ACK | PUSH, payload: request };
      put(at, asked);
      if (polling.again?.(poll, turn) === true) put(at + 0.25, asked);
      ask += request.length;
      if (polling.acknowledges) this.#tcp(at + 0.0003, { ...down, sequence: answer, acknowledgement: ask, flags: ACK });
      const usual = 0.001 + 0.0004 * noise(poll);
      const latency = polling.latency === undefined ? usual : polling.latency(poll, turn);
      if (latency === undefined) continue;
      const response = [...head.map((byte) => byte & 0xff), 0, 11, unit, 3, 8, 0, 1, 0, 2, 0, 3, 0, poll & 0xff];
      put(at + latency, {
        ...down,
        sequence: answer,
        acknowledgement: ask,
        flags: ACK | PUSH,
        payload: response,
      });
      answer += response.length;
    }
    return this;
  }

  /** One connection that carries this many bytes a second in full segments, a tenth of a second's worth at a time. */
  copy(client: Host, server: Host, fromSeconds: number, toSeconds: number, bytesPerSecond: number): this {
    const ports = [this.#port++, 8080] as const;
    const back = [ports[1], ports[0]] as const;
    const up = { from: client, to: server, ports };
    this.#tcp(fromSeconds, { ...up, sequence: 1000, acknowledgement: 0, flags: SYN });
    const answer = { from: server, to: client, ports: back, sequence: 9000, acknowledgement: 1001, flags: SYN | ACK };
    this.#tcp(fromSeconds + 0.0002, answer);
    const bytes = 1400;
    const step = bytes / bytesPerSecond;
    const payload = new Array<number>(bytes).fill(0x55);
    const template = Uint8Array.from(tcp({ ...up, sequence: 0, acknowledgement: 9001, flags: ACK, payload }));
    for (let at = fromSeconds + 0.001, sequence = 1001; at < toSeconds; at += step, sequence += bytes) {
      const frame = template.slice();
      new DataView(frame.buffer).setUint32(14 + 20 + 4, sequence);
      new DataView(frame.buffer).setUint16(14 + 4, sequence & 0xffff);
      this.#sent.push({ seconds: at, bytes: frame });
    }
    return this;
  }

  /** Any frame at all. */
  raw(seconds: number, bytes: readonly number[]): this {
    this.#sent.push({ seconds, bytes });
    return this;
  }

  /** Something that goes on whatever else does: a frame that nobody answers, twice a second. */
  background(fromSeconds: number, toSeconds: number): this {
    for (let at = fromSeconds; at < toSeconds; at += 0.5) {
      this.raw(at, ethernet(host(200).mac, "01:80:c2:00:00:0e", 0x88cc, [2, 1, 0, Math.round(at * 2) & 0xff]));
    }
    return this;
  }

  /** Numbered from 1; `start` in microseconds. */
  frames(start: number): Frame[] {
    const inOrder = this.#sent.toSorted((a, b) => a.seconds - b.seconds);
    return inOrder.map(({ seconds, bytes }, i) => {
      const time = start + Math.round(seconds * 1e6);
      if (!(bytes instanceof Uint8Array)) return frameOf(bytes, time, i + 1);
      return { ...frameOf([], time, i + 1), bytes, end: bytes.length, wireBytes: bytes.length };
    });
  }

  #tcp(seconds: number, segment: Parameters<typeof tcp>[0]): void {
    this.#sent.push({ seconds, bytes: tcp(segment) });
  }
}
