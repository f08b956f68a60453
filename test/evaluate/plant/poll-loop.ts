import type { Random } from "../../bench/traffic/random.js";
import type { Host } from "../../inventory/frames.js";
import { TcpLink } from "../traffic/tcp-link.js";
import type { Timeline } from "../traffic/timeline.js";
import type { Wire } from "../traffic/wire.js";
import type { Controller } from "./controller.js";
import type { Uplink } from "./uplink.js";

/** What all traffic of a plant needs. */
export interface Ground {
  readonly timeline: Timeline;
  readonly wire: Wire;
  readonly random: Random;
  readonly uplink: Uplink;
  /** A client port that was not used lately. */
  port(): number;
}

/** After so long a request that was not acknowledged is sent again, and each further time after twice as long. */
const AGAIN_SECONDS = 0.3;
const REQUEST_BYTES = 90;

/** A client that reads registers and outputs of one controller in turn over a long connection. */
export class PollLoop {
  readonly client: Host;
  readonly controller: Controller;
  isAsking = true;
  isAnswering = true;
  /** Of each poll also the outputs. */
  readsOutputs = true;
  extraLatencyUs = 0;
  /** Each second poll comes this much later. */
  swingUs = 0;
  /** Each request comes a second time, a quarter of a second later. */
  isRepeating = false;
  /** Priority that its packets ask for: DSCP. */
  dscp = 46;
  link: TcpLink | undefined;
  /** Called with each answer as it goes out; says whether it is the one to send. */
  tamper: ((pdu: readonly number[]) => readonly number[]) | undefined;
  readonly #ground: Ground;
  periodUs: number;
  #transaction = 0;
  #polls = 0;

  constructor(ground: Ground, client: Host, controller: Controller, periodSeconds: number) {
    this.#ground = ground;
    this.client = client;
    this.controller = controller;
    this.periodUs = periodSeconds * 1e6;
  }

  begin(atUs: number): void {
    this.#ground.timeline.at(atUs, () => this.#poll(atUs));
  }

  /** One more request of this client, with its answer. */
  ask(request: readonly number[], answer: readonly number[] | undefined, unit = 1): void {
    const link = this.#linked();
    const transaction = ++this.#transaction;
    const sent = link.up(framed(transaction, request, unit));
    if (this.isRepeating) this.#ground.timeline.in(AGAIN_SECONDS, () => this.#ground.wire.send(sent));
    if (answer === undefined || !this.isAnswering) return;
    const latencyUs = 3000 + this.#ground.random.below(800) + this.extraLatencyUs;
    this.#pass(link, sent, AGAIN_SECONDS, (waitUs) => {
      this.#ground.timeline.in((latencyUs + waitUs) / 1e6, () =>
        link.down(framed(transaction, this.tamper?.(answer) ?? answer, unit)),
      );
    });
  }

  /** Writes one of the two set points. */
  setPoint(index: 0 | 1, value: number): void {
    this.controller.setPoints[index] = value;
    const pdu = [6, 0, 10 + index, value >> 8, value & 0xff];
    this.ask(pdu, pdu);
  }

  /** Switches one of the outputs. */
  switchOutput(output: number, isOn: boolean): void {
    const bit = 1 << output;
    this.controller.outputs = isOn ? this.controller.outputs | bit : this.controller.outputs & ~bit;
    const pdu = [5, 0, output, isOn ? 0xff : 0, 0];
    this.ask(pdu, pdu);
  }

  /** Ends the connection; the next request opens another. */
  hangUp(isAbrupt = false): void {
    if (isAbrupt) this.link?.reset();
    else this.link?.close();
    this.link = undefined;
  }

  /** The answer to the last request once more, in other words. */
  repeat(pdu: readonly number[]): void {
    this.#linked().down(framed(this.#transaction, pdu, 1));
  }

  /** Many requests in one segment. */
  stack(request: readonly number[], answer: readonly number[], count: number): void {
    const link = this.#linked();
    const all = Array.from({ length: count }, () => ++this.#transaction);
    link.up(all.flatMap((transaction) => framed(transaction, request, 1)));
    link.down(all.flatMap((transaction) => framed(transaction, answer, 1)));
  }

  /** Through the queue of the plant's slowest link; what is lost there is sent again. */
  #pass(link: TcpLink, sent: readonly number[], againSeconds: number, arrive: (waitUs: number) => void): void {
    const waitUs = this.#ground.uplink.delayUs(REQUEST_BYTES);
    if (waitUs !== undefined) {
      arrive(waitUs);
      return;
    }
    this.#ground.timeline.in(againSeconds, () => {
      if (this.link !== link) return;
      this.#ground.wire.send(sent);
      this.#pass(link, sent, 2 * againSeconds, arrive);
    });
  }

  #linked(): TcpLink {
    if (this.link === undefined) {
      const { wire } = this.#ground;
      this.link = new TcpLink(wire, this.client, this.controller.host, [this.#ground.port(), 502]).open();
      this.#transaction = 0;
    }
    this.link.dscp = this.dscp;
    return this.link;
  }

  #poll(turnUs: number): void {
    const { timeline, random } = this.#ground;
    const next = turnUs + this.periodUs;
    const lateUs = random.below(2000) + (this.#polls++ % 2 === 0 ? this.swingUs : 0);
    timeline.at(next + lateUs, () => this.#poll(next));
    if (!this.isAsking) return;
    const registers = this.controller.registers(timeline.nowUs).flatMap((value) => [value >> 8, value & 0xff]);
    this.ask([3, 0, 0, 0, 12], [3, 24, ...registers]);
    timeline.in(0.05, () => {
      if (this.isAsking && this.readsOutputs) this.ask([1, 0, 0, 0, 8], [1, 1, this.controller.outputs]);
    });
  }
}

function framed(transaction: number, pdu: readonly number[], unit: number): number[] {
  return [(transaction >> 8) & 0xff, transaction & 0xff, 0, 0, 0, pdu.length + 1, unit, ...pdu];
}
