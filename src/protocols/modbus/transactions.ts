import type { PacketTime } from "../../core/packet-time.js";
import { SECOND_US } from "../../core/packet-time.js";
import { Transaction } from "./transaction.js";

/** Waiting requests per connection; the standard speaks of 1 to 16 [MODBUS-TCP §4.4.1.2]. The oldest makes room. */
const PENDING_MAX = 64;
/** Answered requests that are remembered to know a second answer. */
const SETTLED_MAX = 16;
/** A request is given up after this; clients of slow serial lines wait up to a few seconds. */
const EXPIRY_US = 10 * SECOND_US;
/** A second answer counts as one this long. */
const SECOND_ANSWER_US = 10 * SECOND_US;
/** A client that asks again under the same identifier after this long has given the first request up. */
const GIVEN_UP_US = SECOND_US;
/** Frames of the two directions may be captured in the wrong order by this much. */
const DISORDER_US = 1000;

/** Bits of a key that must be equal. */
const EXACTLY = -1;
const ANY_UNIT = 0xffff00ff | 0;
const ANY_UNIT_AND_FUNCTION = 0xffff0000 | 0;

/**
 * Requests of one connection that wait for their answer, and those lately answered. All objects are reused; in the
 * steady state nothing is allocated.
 */
export class Transactions {
  /** Given up: no answer in time, or asked again. */
  unanswered = 0;
  /** Made room for newer ones while waiting. */
  evicted = 0;
  /** What became of the latest `ask`. */
  wasReused = false;
  wasAnsweredEarly = false;
  /** The first #count wait, in no order; the others are free. */
  readonly #pending: Transaction[] = [];
  #count = 0;
  /** No waiting request is older. */
  #oldestTime = 0.5 as PacketTime;
  readonly #settled: Transaction[] = [];
  #nextSettled = 0;
  #earlyCount = 0;
  #order = 0;

  get pendingCount(): number {
    return this.#count;
  }

  /** Waiting requests of which an answer can be expected. */
  get expectedCount(): number {
    let count = 0;
    for (let i = 0; i < this.#count; i++) if (!this.#pending[i]?.isDoubtful) count++;
    return count;
  }

  /** Notes a request; what of it is to be compared is left to the caller to fill in, except `digest`. */
  ask(key: number, time: PacketTime, frame: number, digest: number): Transaction | undefined {
    this.wasReused = false;
    this.wasAnsweredEarly = false;
    if (this.#count > 0 && time - this.#oldestTime > EXPIRY_US) this.#expire(time);
    if (this.#earlyCount > 0 && this.#takeEarly(key, time)) {
      this.wasAnsweredEarly = true;
      return undefined;
    }
    const index = this.#find(key, EXACTLY, 0);
    if (index >= 0) return this.#askAgain(this.#pending[index] as Transaction, key, time, frame, digest);
    if (this.#count === PENDING_MAX) this.#evictOldest(time);
    if (this.#count === 0) this.#oldestTime = time;
    let transaction = this.#pending[this.#count];
    if (transaction === undefined) {
      transaction = new Transaction();
      this.#pending.push(transaction);
    }
    this.#count++;
    this.#begin(transaction, key, time, frame, digest);
    return transaction;
  }

  /** Takes the request that waits for this answer off the list; undefined when none waits. */
  answer(key: number, time: PacketTime): Transaction | undefined {
    if (this.#count > 0 && time - this.#oldestTime > EXPIRY_US) this.#expire(time);
    const index = this.#find(key, EXACTLY, 0);
    return index < 0 ? undefined : this.#settle(index, time);
  }

  /** The same for an answer that names another unit, when only one request can be meant. */
  answerFromOtherUnit(key: number, time: PacketTime): Transaction | undefined {
    const index = this.#find(key, ANY_UNIT, 0);
    if (index < 0 || this.#find(key, ANY_UNIT, index + 1) >= 0) return undefined;
    return this.#settle(index, time);
  }

  /** Whether another function waits for an answer under this transaction identifier. */
  isOtherFunctionWaiting(key: number): boolean {
    return this.#find(key, ANY_UNIT_AND_FUNCTION, 0) >= 0;
  }

  /** The latest transaction of this key that was settled lately. */
  settled(key: number, time: PacketTime): Transaction | undefined {
    const size = this.#settled.length;
    for (let back = 1; back <= size; back++) {
      const transaction = this.#settled[(this.#nextSettled - back + size) % size] as Transaction;
      if (transaction.key === key) return time - transaction.answeredTime > SECOND_ANSWER_US ? undefined : transaction;
    }
    return undefined;
  }

  /** Remembers a response without request, in case its request was captured after it. */
  noteEarly(key: number, time: PacketTime, frame: number, digest: number): void {
    const slot = this.#pending[this.#count] ?? new Transaction();
    this.#begin(slot, key, time, frame, digest);
    slot.isEarlyResponse = true;
    this.#pending[this.#count] = slot;
    this.#earlyCount++;
    this.#remember(this.#count, time);
  }

  /** Answers may have been lost: nobody is blamed for those that do not come. */
  doubt(): void {
    for (let i = 0; i < this.#count; i++) (this.#pending[i] as Transaction).isDoubtful = true;
  }

  /** Forgets everything, as when client and server turn out to be the other way round. */
  clear(): void {
    this.#count = 0;
    this.#settled.length = 0;
    this.#nextSettled = 0;
    this.#earlyCount = 0;
  }

  #begin(transaction: Transaction, key: number, time: PacketTime, frame: number, digest: number): void {
    transaction.begin(key, time, frame, digest, this.#order);
    this.#order = (this.#order + 1) | 0;
  }

  #find(key: number, mask: number, start: number): number {
    for (let i = start; i < this.#count; i++) {
      if ((((this.#pending[i] as Transaction).key ^ key) & mask) === 0) return i;
    }
    return -1;
  }

  #askAgain(waiting: Transaction, key: number, time: PacketTime, frame: number, digest: number): Transaction {
    const isGivenUp = waiting.isDoubtful || time - waiting.time > GIVEN_UP_US;
    const isSame = waiting.digest === digest && digest !== 0;
    const isAmbiguous = !isGivenUp && (waiting.isAmbiguous || !isSame);
    const answersOwed = isGivenUp ? 0 : waiting.answersOwed + 1;
    if (isGivenUp && !waiting.isDoubtful) this.unanswered++;
    this.wasReused = !isGivenUp;
    this.#begin(waiting, key, time, frame, digest);
    waiting.isAmbiguous = isAmbiguous;
    waiting.answersOwed = answersOwed;
    return waiting;
  }

  #expire(time: PacketTime): void {
    let oldest = time;
    for (let i = this.#count - 1; i >= 0; i--) {
      const transaction = this.#pending[i] as Transaction;
      if (time - transaction.time > EXPIRY_US) this.#giveUp(i, time);
      else if (transaction.time < oldest) oldest = transaction.time;
    }
    this.#oldestTime = oldest;
  }

  #evictOldest(time: PacketTime): void {
    let oldest = 0;
    for (let i = 1; i < this.#count; i++) {
      // By the order asked, not by time: time may step back, and the order may wrap.
      if ((((this.#pending[i] as Transaction).order - (this.#pending[oldest] as Transaction).order) | 0) < 0)
        oldest = i;
    }
    this.evicted++;
    this.#giveUp(oldest, time);
  }

  /** Its answer, should it come late, is then no surprise. */
  #giveUp(index: number, time: PacketTime): void {
    const transaction = this.#settle(index, time);
    if (!transaction.isDoubtful) this.unanswered++;
    transaction.answersOwed++;
    transaction.digest = 0;
  }

  #settle(index: number, time: PacketTime): Transaction {
    const transaction = this.#pending[index] as Transaction;
    this.#count--;
    this.#pending[index] = this.#pending[this.#count] as Transaction;
    this.#pending[this.#count] = transaction;
    this.#remember(this.#count, time);
    return transaction;
  }

  /** Moves a slot that does not wait to the settled ones; what falls out of there takes its place. */
  #remember(index: number, time: PacketTime): void {
    const transaction = this.#pending[index] as Transaction;
    transaction.answeredTime = time;
    if (this.#settled.length < SETTLED_MAX) {
      this.#settled.push(transaction);
      const last = this.#pending.pop() as Transaction;
      if (last !== transaction) this.#pending[index] = last;
      return;
    }
    const forgotten = this.#settled[this.#nextSettled] as Transaction;
    if (forgotten.isEarlyResponse) this.#earlyCount--;
    this.#settled[this.#nextSettled] = transaction;
    this.#nextSettled = (this.#nextSettled + 1) % SETTLED_MAX;
    this.#pending[index] = forgotten;
  }

  #takeEarly(key: number, time: PacketTime): boolean {
    for (let i = 0; i < this.#settled.length; i++) {
      const transaction = this.#settled[i] as Transaction;
      if (!transaction.isEarlyResponse || transaction.key !== key) continue;
      if (time - transaction.answeredTime > DISORDER_US) continue;
      transaction.isEarlyResponse = false;
      this.#earlyCount--;
      return true;
    }
    return false;
  }
}
