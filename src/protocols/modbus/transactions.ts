import type { PacketTime } from "../../core/packet-time.js";
import { SECOND_US } from "../../core/packet-time.js";
import { answerAnomalies } from "./response-checks.js";
import { Settled } from "./settled.js";
import { Transaction } from "./transaction.js";

/** Waiting requests per connection; the standard speaks of 1 to 16 [MODBUS-TCP §4.4.1.2]. The oldest makes room. */
const PENDING_MAX = 64;
/** A request is given up after this; clients of slow serial lines wait up to a few seconds. */
const EXPIRY_US = 10 * SECOND_US;
/** A second answer counts as one this long. */
const SECOND_ANSWER_US = 10 * SECOND_US;
/**
 * A client that asks again under the same key has given the first request up when it is older than a second, or than
 * several usual latencies; else it has both on their way, which some do against the standard.
 */
const GIVEN_UP_US = SECOND_US;
const GIVEN_UP_LATENCIES = 4;
const GIVEN_UP_US_MIN = 10_000;
/** Frames of the two directions may be captured in the wrong order by this much. */
const DISORDER_US = 1000;

/** Bits of a key that must be equal. */
const EXACTLY = -1;
const ANY_UNIT = 0xffff00ff | 0;
const ANY_UNIT_AND_FUNCTION = 0xffff0000 | 0;
const UNIT_AND_FUNCTION = 0x0000ffff;

/**
 * Requests of one connection that wait for their answer, and those lately answered. All objects are reused; in the
 * steady state nothing is allocated.
 */
export class Transactions {
  /** Given up: no answer in time, or asked again. */
  unanswered = 0;
  /** Made room for newer ones while waiting; unanswered too. */
  evicted = 0;
  answered = 0;
  /** In whole microseconds, -1 before the first answer. */
  minLatencyUs = -1;
  maxLatencyUs = -1;
  latencySumUs = 0.5; // As PacketTime: one number shape.
  /** Of the latest `ask`: a request with this key waits already, and the answer that came before it. */
  wasReused = false;
  earlyAnswer: Transaction | undefined = undefined;
  /** The first #count wait, in no order; the others are free. */
  readonly #pending: Transaction[] = [];
  #count = 0;
  #now = 0.5 as PacketTime;
  /** No waiting request is older. */
  #oldestTime = 0.5 as PacketTime;
  readonly #settled = new Settled();
  /** Stands in for a response without request while it is noted. */
  readonly #early = new Transaction();
  #order = 0;

  constructor() {
    this.latencySumUs = 0;
  }

  /** Waiting requests of which an answer can be expected. */
  get expectedCount(): number {
    let count = 0;
    for (let i = 0; i < this.#count; i++) if (!this.#pending[i]?.isDoubtful) count++;
    return count;
  }

  get meanLatencyUs(): number {
    return this.latencySumUs / this.answered;
  }

  /** The time of the PDU at hand. Handed over as one object: a number of this size would be boxed at every call. */
  moveTo(context: { readonly time: PacketTime }): void {
    this.#now = context.time;
    this.#settled.now = context.time;
  }

  /** Notes a request; what of it is to be compared is left to the caller. Undefined when its answer came before it. */
  ask(key: number, frame: number, digest: number): Transaction | undefined {
    this.wasReused = false;
    if (this.#count > 0 && this.#now - this.#oldestTime > EXPIRY_US) this.#expire();
    this.earlyAnswer = this.#settled.takeEarly(key, DISORDER_US);
    if (this.earlyAnswer !== undefined) return undefined;
    const owed = this.#count > 0 ? this.#giveUpSame(key) : 0;
    if (this.#count === PENDING_MAX) this.#evictOldest();
    if (this.#count === 0) this.#oldestTime = this.#now;
    let transaction = this.#pending[this.#count];
    if (transaction === undefined) {
      transaction = new Transaction();
      this.#pending.push(transaction);
    }
    this.#count++;
    this.#begin(transaction, key, frame, digest);
    transaction.answersOwed = owed;
    return transaction;
  }

  /**
   * Takes the request off the list that waits for the response at `at`; undefined when none does. Of several with its
   * key the oldest one that it fits, as servers answer in order.
   */
  answer(key: number, bytes: Uint8Array, at: number, digest: number): Transaction | undefined {
    if (this.#count > 0 && this.#now - this.#oldestTime > EXPIRY_US) this.#expire();
    let index = this.#find(key, EXACTLY, 0);
    if (index < 0) return undefined;
    if (this.#find(key, EXACTLY, index + 1) >= 0) index = this.#bestOf(key, bytes, at, digest);
    return this.#settleAnswered(index, digest);
  }

  /** The same for an answer that names another unit, when only one request can be meant. */
  answerFromOtherUnit(key: number, digest: number): Transaction | undefined {
    const index = this.#find(key, ANY_UNIT, 0);
    if (index < 0 || this.#find(key, ANY_UNIT, index + 1) >= 0) return undefined;
    return this.#settleAnswered(index, digest);
  }

  /** Whether the same function waits for an answer from other units under this transaction identifier. */
  isOtherUnitWaiting(key: number): boolean {
    return this.#find(key, ANY_UNIT, 0) >= 0;
  }

  /** Whether another function waits for an answer under this transaction identifier. */
  isOtherFunctionWaiting(key: number): boolean {
    return this.#find(key, ANY_UNIT_AND_FUNCTION, 0) >= 0;
  }

  /**
   * Whether the response at `at`, for which no request waits, is what the only one that waits asked for. That one goes
   * on waiting, and is not taken for another such response.
   */
  isMisnumbered(key: number, bytes: Uint8Array, at: number, digest: number): boolean {
    let only: Transaction | undefined;
    for (let i = 0; i < this.#count; i++) {
      const waiting = this.#pending[i] as Transaction;
      if (waiting.isDoubtful || waiting.isMisnumbered) continue;
      if (only !== undefined) return false;
      only = waiting;
    }
    if (only === undefined || ((only.key ^ key) & UNIT_AND_FUNCTION) !== 0) return false;
    if (answerAnomalies(bytes, at, only, digest) !== 0) return false;
    only.isMisnumbered = true;
    return true;
  }

  /** The latest transaction of this key that was settled, if that was lately; borrowed until the next call. */
  settled(key: number): Transaction | undefined {
    return this.#settled.find(key, SECOND_ANSWER_US);
  }

  /** One of the answers that could still come to the transaction that `settled` found has come. */
  payOwed(): void {
    this.#settled.payOwed();
  }

  /** Remembers a response without request, in case its request was captured after it; doubtful if nobody was blamed. */
  noteEarly(key: number, frame: number, digest: number, isDoubtful: boolean): void {
    this.#begin(this.#early, key, frame, digest);
    this.#early.isEarlyResponse = true;
    this.#early.isDoubtful = isDoubtful;
    this.#settled.add(this.#early, digest);
  }

  /** Answers may have been lost: nobody is blamed for those that do not come. */
  doubt(): void {
    for (let i = 0; i < this.#count; i++) (this.#pending[i] as Transaction).isDoubtful = true;
  }

  /** Forgets everything, as when client and server turn out to be the other way round. */
  clear(): void {
    this.#count = 0;
    this.#settled.clear();
  }

  #begin(transaction: Transaction, key: number, frame: number, digest: number): void {
    transaction.begin(key, frame, digest, this.#order);
    transaction.time = this.#now;
    this.#order = (this.#order + 1) | 0;
  }

  #find(key: number, mask: number, start: number): number {
    for (let i = start; i < this.#count; i++) {
      if ((((this.#pending[i] as Transaction).key ^ key) & mask) === 0) return i;
    }
    return -1;
  }

  #bestOf(key: number, bytes: Uint8Array, at: number, digest: number): number {
    let oldest = -1;
    let fitting = -1;
    for (let i = this.#find(key, EXACTLY, 0); i >= 0; i = this.#find(key, EXACTLY, i + 1)) {
      const transaction = this.#pending[i] as Transaction;
      if (oldest < 0 || this.#isOlder(i, oldest)) oldest = i;
      const isFit = answerAnomalies(bytes, at, transaction, digest) === 0;
      if (isFit && (fitting < 0 || this.#isOlder(i, fitting))) fitting = i;
    }
    return fitting >= 0 ? fitting : oldest;
  }

  /** By the order asked, not by time: time may step back. The order may wrap. */
  #isOlder(a: number, b: number): boolean {
    return (((this.#pending[a] as Transaction).order - (this.#pending[b] as Transaction).order) | 0) < 0;
  }

  /** Drops what the client has given up under this key; returns how many answers to that may still come. */
  #giveUpSame(key: number): number {
    let owed = 0;
    for (let i = this.#find(key, EXACTLY, 0); i >= 0; i = this.#find(key, EXACTLY, i)) {
      const waiting = this.#pending[i] as Transaction;
      if (waiting.isDoubtful || this.#now - waiting.time > this.#givenUpUs()) {
        if (!waiting.isDoubtful) {
          this.unanswered++;
          owed += waiting.answersOwed + 1;
        }
        this.#free(i);
      } else {
        this.wasReused = true;
        i++;
      }
    }
    return owed;
  }

  #givenUpUs(): number {
    if (this.answered === 0) return GIVEN_UP_US;
    return Math.min(GIVEN_UP_US, Math.max(GIVEN_UP_US_MIN, GIVEN_UP_LATENCIES * this.meanLatencyUs));
  }

  #expire(): void {
    let oldest = this.#now;
    for (let i = this.#count - 1; i >= 0; i--) {
      const transaction = this.#pending[i] as Transaction;
      if (this.#now - transaction.time > EXPIRY_US) this.#giveUp(i);
      else if (transaction.time < oldest) oldest = transaction.time;
    }
    this.#oldestTime = oldest;
  }

  #evictOldest(): void {
    let oldest = 0;
    for (let i = 1; i < this.#count; i++) if (this.#isOlder(i, oldest)) oldest = i;
    this.evicted++;
    this.#giveUp(oldest);
  }

  /** Its answer, should it come late, is then no surprise. */
  #giveUp(index: number): void {
    const transaction = this.#free(index);
    if (!transaction.isDoubtful) this.unanswered++;
    transaction.answersOwed++;
    this.#settled.add(transaction, 0);
  }

  #settleAnswered(index: number, digest: number): Transaction {
    const transaction = this.#free(index);
    this.#settled.add(transaction, digest);
    const latencyUs = Math.max(0, this.#now - transaction.time);
    this.answered++;
    this.latencySumUs += latencyUs;
    if (latencyUs < this.minLatencyUs || this.minLatencyUs < 0) this.minLatencyUs = latencyUs;
    if (latencyUs > this.maxLatencyUs) this.maxLatencyUs = latencyUs;
    return transaction;
  }

  /** Moves a waiting slot behind the waiting ones; it is borrowed until the next request. */
  #free(index: number): Transaction {
    this.#count--;
    const transaction = this.#pending[index] as Transaction;
    if (index < this.#count) {
      this.#pending[index] = this.#pending[this.#count] as Transaction;
      this.#pending[this.#count] = transaction;
    }
    return transaction;
  }
}
