import type { PacketTime } from "../../core/packet-time.js";
import type { FlowBudget } from "./flow-budget.js";
import type { RequestMemory } from "./request-memory.js";
import { LIMIT } from "./tables.js";

const FIRST_ROOM = 16;
/** One request in the columns below. */
const ROW_BYTES = 4 + 4 + 8 + 8 + 1 + 1;
/** Lately answered before they were seen asked: frames of the two directions may be captured in the wrong order. */
const EARLY_MAX = 8;

/** A request that was taken off the list, as long as nothing else is asked of it. */
export interface Answered {
  typeId: number;
  frame: number;
  time: PacketTime;
  memory: RequestMemory | undefined;
  /** The response returns secrets. */
  isSecret: boolean;
}

/** Requests of one channel that wait for their response. Columns, so that nothing is allocated for a request. */
export class PendingRequests {
  /** Made room for newer ones while waiting. */
  evicted = 0;
  /** Refilled by `answer`. */
  readonly answered: Answered = {
    typeId: 0,
    frame: 0,
    time: 0.5 as PacketTime,
    memory: undefined,
    isSecret: false,
  };
  count = 0;
  readonly #budget: FlowBudget;
  #abandoned = 0;
  #ids = new Uint32Array(0);
  #typeIds = new Int32Array(0);
  #frames = new Float64Array(0);
  #times = new Float64Array(0);
  /** 1 where the response may have been lost. */
  #doubts = new Uint8Array(0);
  /** 1 where the response returns secrets; apart from the memories, for which there may be no room. */
  #secrets = new Uint8Array(0);
  /** By place, where something is remembered for the response. */
  readonly #memories = new Map<number, RequestMemory>();
  readonly #early = new Float64Array(EARLY_MAX).fill(-1);
  #nextEarly = 0;

  constructor(budget: FlowBudget) {
    this.#budget = budget;
  }

  /** Given up, or still waiting where a response can be expected. */
  get unanswered(): number {
    let count = this.#abandoned + this.evicted;
    for (let i = 0; i < this.count; i++) if (this.#doubts[i] === 0) count++;
    return count;
  }

  /** Says false when a request with this id waits already; it is given up then. */
  ask(id: number, typeId: number, at: { readonly frame: number; readonly time: PacketTime }): boolean {
    const same = this.#find(id);
    const isReused = same >= 0 && this.#doubts[same] === 0;
    if (same >= 0) this.#remove(same);
    if (isReused) this.#abandoned++;
    if (this.#takeEarly(id)) return true;
    if (this.count === this.#ids.length && !this.#grow()) {
      if (this.count === 0) return true;
      this.evicted++;
      this.#remove(this.#oldest());
    }
    const place = this.count++;
    this.#ids[place] = id;
    this.#typeIds[place] = typeId;
    this.#frames[place] = at.frame;
    this.#times[place] = at.time;
    this.#doubts[place] = 0;
    this.#secrets[place] = 0;
    return !isReused;
  }

  /** Keeps something of the request that was asked last, for its response. */
  remember(id: number, memory: RequestMemory): void {
    const place = this.#find(id);
    if (place >= 0 && this.#budget.take(memory.heldBytes)) this.#memories.set(place, memory);
  }

  /** Notes that the response to the request that was asked last returns secrets. */
  expectSecrets(id: number): void {
    const place = this.#find(id);
    if (place >= 0) this.#secrets[place] = 1;
  }

  /** Takes the request with this id off the list, into `answered`; false when there is none. */
  answer(id: number): boolean {
    const place = this.#find(id);
    if (place < 0) return false;
    const { answered } = this;
    answered.typeId = this.#typeIds[place] as number;
    answered.frame = this.#frames[place] as number;
    answered.time = this.#times[place] as PacketTime;
    answered.memory = this.#memories.get(place);
    answered.isSecret = this.#secrets[place] === 1;
    this.#remove(place);
    return true;
  }

  /** A response came whose request was not seen yet but may be. */
  noteEarly(id: number): void {
    this.#early[this.#nextEarly] = id;
    this.#nextEarly = (this.#nextEarly + 1) % EARLY_MAX;
  }

  /** Responses may have been lost: nobody is blamed for those that do not come. */
  doubt(): void {
    this.#doubts.fill(1, 0, this.count);
  }

  /** None of them will be answered; gives back what it holds. */
  clear(): void {
    this.#abandoned = this.unanswered - this.evicted;
    for (const { heldBytes } of this.#memories.values()) this.#budget.give(heldBytes);
    this.#memories.clear();
    this.#budget.give(this.#ids.length * ROW_BYTES);
    this.count = 0;
    this.#ids = new Uint32Array(0);
  }

  #takeEarly(id: number): boolean {
    const place = this.#early.indexOf(id);
    if (place >= 0) this.#early[place] = -1;
    return place >= 0;
  }

  #find(id: number): number {
    const ids = this.#ids;
    // The latest is the likeliest to be answered.
    for (let i = this.count - 1; i >= 0; i--) if (ids[i] === id) return i;
    return -1;
  }

  #oldest(): number {
    let oldest = 0;
    for (let i = 1; i < this.count; i++) {
      if ((this.#frames[i] as number) < (this.#frames[oldest] as number)) oldest = i;
    }
    return oldest;
  }

  #remove(place: number): void {
    const last = --this.count;
    this.#forget(place);
    if (place === last) return;
    this.#ids[place] = this.#ids[last] as number;
    this.#typeIds[place] = this.#typeIds[last] as number;
    this.#frames[place] = this.#frames[last] as number;
    this.#times[place] = this.#times[last] as number;
    this.#doubts[place] = this.#doubts[last] as number;
    this.#secrets[place] = this.#secrets[last] as number;
    const moved = this.#memories.get(last);
    if (moved === undefined) return;
    this.#memories.delete(last);
    this.#memories.set(place, moved);
  }

  #forget(place: number): void {
    if (this.#memories.size === 0) return;
    const memory = this.#memories.get(place);
    if (memory === undefined) return;
    this.#memories.delete(place);
    this.#budget.give(memory.heldBytes);
  }

  #grow(): boolean {
    const room = this.#ids.length === 0 ? FIRST_ROOM : 2 * this.#ids.length;
    if (room > LIMIT.requestsMax || !this.#budget.take((room - this.#ids.length) * ROW_BYTES)) return false;
    const [ids, typeIds, frames, times] = [this.#ids, this.#typeIds, this.#frames, this.#times];
    const [doubts, secrets] = [this.#doubts, this.#secrets];
    this.#ids = new Uint32Array(room);
    this.#typeIds = new Int32Array(room);
    this.#frames = new Float64Array(room);
    this.#times = new Float64Array(room);
    this.#doubts = new Uint8Array(room);
    this.#secrets = new Uint8Array(room);
    this.#ids.set(ids);
    this.#typeIds.set(typeIds.subarray(0, ids.length));
    this.#frames.set(frames.subarray(0, ids.length));
    this.#times.set(times.subarray(0, ids.length));
    this.#doubts.set(doubts.subarray(0, ids.length));
    this.#secrets.set(secrets.subarray(0, ids.length));
    return true;
  }
}
