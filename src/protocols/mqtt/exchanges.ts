import type { PduContext } from "../../contracts/decoder.js";
import type { ByteBudget } from "../../core/byte-budget.js";
import type { PacketTime } from "../../core/packet-time.js";
import { LIMIT } from "./tables.js";

/** Of an entry with its object. */
const ENTRY_BYTES = 128;
const SPARE_MAX = 32;

/** A packet with an identifier that waits for what answers it. */
export interface Exchange {
  /** Packet type that comes next. */
  awaited: number;
  /** Of the packet that it will answer. */
  time: PacketTime;
  frame: number;
  /** Number of gaps in the flow when it began. */
  epoch: number;
  /** Topic filters of a SUBSCRIBE or UNSUBSCRIBE. */
  filters: number;
  /** Answers still to come for copies that were sent again. */
  owed: number;
}

/** The open exchanges of the packet identifiers that one side has given out [MQTT5 §2.2.1]. */
export class Exchanges {
  /** Let go unanswered: displaced at the limit, overwritten, or not kept because the budget was used up. */
  displaced = 0;
  overwritten = 0;
  refusals = 0;
  readonly #budget: ByteBudget;
  readonly #open = new Map<number, Exchange>();
  readonly #spare: Exchange[] = [];

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  get size(): number {
    return this.#open.size;
  }

  find(identifier: number): Exchange | undefined {
    return this.#open.get(identifier);
  }

  /** Begins an exchange; an open one with the same identifier is over then. */
  begin(identifier: number, awaited: number, context: PduContext, epoch: number, filters: number): void {
    if (this.settle(identifier)) this.overwritten++;
    if (this.#open.size >= LIMIT.exchanges) this.#displaceOldest();
    if (!this.#budget.take(ENTRY_BYTES)) {
      this.refusals++;
      return;
    }
    const { time, frame } = context;
    const exchange = this.#spare.pop() ?? { awaited: 0, time, frame: 0, epoch: 0, filters: 0, owed: 0 };
    exchange.awaited = awaited;
    exchange.time = time;
    exchange.frame = frame;
    exchange.epoch = epoch;
    exchange.filters = filters;
    exchange.owed = 0;
    this.#open.set(identifier, exchange);
  }

  /** Ends an exchange, if it is open. */
  settle(identifier: number): boolean {
    const exchange = this.#open.get(identifier);
    if (exchange === undefined) return false;
    this.#open.delete(identifier);
    this.#budget.give(ENTRY_BYTES);
    if (this.#spare.length < SPARE_MAX) this.#spare.push(exchange);
    return true;
  }

  /** All of them are over, unanswered. */
  clear(): void {
    this.overwritten += this.#open.size;
    this.close();
  }

  close(): void {
    this.#budget.give(ENTRY_BYTES * this.#open.size);
    this.#open.clear();
  }

  #displaceOldest(): void {
    for (const identifier of this.#open.keys()) {
      this.settle(identifier);
      this.displaced++;
      return;
    }
  }
}
