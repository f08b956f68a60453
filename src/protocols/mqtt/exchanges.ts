import type { PduContext } from "../../contracts/decoder.js";
import type { ByteBudget } from "../../core/byte-budget.js";
import type { PacketTime } from "../../core/packet-time.js";
import { LIMIT } from "./tables.js";

/** Of an entry with its object. */
const ENTRY_BYTES = 128;
const SPARE_MAX = 32;

/** A packet with an identifier that waits for what answers it. */
export interface Exchange {
  identifier: number;
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
  /** Neighbours in the order in which they began. */
  older: Exchange | undefined;
  younger: Exchange | undefined;
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
  #oldest: Exchange | undefined = undefined;
  #youngest: Exchange | undefined = undefined;

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
    if (this.#open.size >= LIMIT.exchanges && this.#oldest !== undefined) {
      this.settle(this.#oldest.identifier);
      this.displaced++;
    }
    if (!this.#budget.take(ENTRY_BYTES)) {
      this.refusals++;
      return;
    }
    const { time, frame } = context;
    const exchange = this.#spare.pop() ?? openExchange(time);
    exchange.identifier = identifier;
    exchange.awaited = awaited;
    exchange.time = time;
    exchange.frame = frame;
    exchange.epoch = epoch;
    exchange.filters = filters;
    exchange.owed = 0;
    this.#open.set(identifier, exchange);
    exchange.older = this.#youngest;
    if (this.#youngest === undefined) this.#oldest = exchange;
    else this.#youngest.younger = exchange;
    this.#youngest = exchange;
  }

  /** Ends an exchange, if it is open. */
  settle(identifier: number): boolean {
    const exchange = this.#open.get(identifier);
    if (exchange === undefined) return false;
    this.#open.delete(identifier);
    this.#unlink(exchange);
    this.#budget.give(ENTRY_BYTES);
    if (this.#spare.length < SPARE_MAX) this.#spare.push(exchange);
    return true;
  }

  close(): void {
    this.#budget.give(ENTRY_BYTES * this.#open.size);
    this.#open.clear();
    this.#oldest = undefined;
    this.#youngest = undefined;
  }

  #unlink(exchange: Exchange): void {
    const { older, younger } = exchange;
    if (older === undefined) this.#oldest = younger;
    else older.younger = younger;
    if (younger === undefined) this.#youngest = older;
    else younger.older = older;
    exchange.older = undefined;
    exchange.younger = undefined;
  }
}

function openExchange(time: PacketTime): Exchange {
  return {
    identifier: 0,
    awaited: 0,
    time,
    frame: 0,
    epoch: 0,
    filters: 0,
    owed: 0,
    older: undefined,
    younger: undefined,
  };
}
