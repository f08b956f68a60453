import type { DetectContext } from "../contracts/detector.js";
import type { Json } from "../core/json.js";
import type { PacketTime } from "../core/packet-time.js";

interface Place<T> {
  readonly key: string;
  item: T;
  due: PacketTime;
  before: Place<T> | undefined;
  after: Place<T> | undefined;
}

/** Things that all wait equally long: who came first is due first, so one timer serves the whole line. */
export class WaitingLine<T> {
  readonly #limit: number;
  readonly #places = new Map<string, Place<T>>();
  #first: Place<T> | undefined;
  #last: Place<T> | undefined;
  /** The wake that was asked for and has not come. */
  #wakeTime: PacketTime | undefined;

  /** `saved` is what `save` gave; `known` gives back the things that are kept elsewhere too. */
  constructor(limit: number, saved?: Json, known?: (key: string) => T | undefined) {
    this.#limit = limit;
    for (const [key, { item, due }] of (saved ?? []) as unknown as [string, { item: T; due: PacketTime }][]) {
      this.add(key, known?.(key) ?? item, due);
    }
  }

  get(key: string): T | undefined {
    return this.#places.get(key)?.item;
  }

  /** Returns the first in line when the line was full: it has to go now. Who is in line keeps its place. */
  add(key: string, item: T, due: PacketTime): T | undefined {
    const known = this.#places.get(key);
    if (known !== undefined) {
      known.item = item;
      known.due = due;
      return undefined;
    }
    const displaced = this.#places.size < this.#limit ? undefined : this.#first;
    if (displaced !== undefined) this.#remove(displaced);
    const place = { key, item, due, before: this.#last, after: undefined };
    if (this.#last === undefined) this.#first = place;
    else this.#last.after = place;
    this.#last = place;
    this.#places.set(key, place);
    return displaced?.item;
  }

  delete(key: string): void {
    const place = this.#places.get(key);
    if (place !== undefined) this.#remove(place);
  }

  /** Takes out whose time has come. */
  take(now: PacketTime): T[] {
    if (this.#wakeTime !== undefined && this.#wakeTime <= now) this.#wakeTime = undefined;
    const taken: T[] = [];
    for (let place = this.#first; place !== undefined && place.due <= now; place = this.#first) {
      this.#remove(place);
      taken.push(place.item);
    }
    return taken;
  }

  /**
   * Asks to be woken for the first in line. Whoever it was asked for may leave before; then the wake finds nobody and
   * asks again, for asking anew with everyone who leaves would cost more.
   */
  wakeForNext(key: string, context: Pick<DetectContext, "wake">): void {
    const due = this.#first?.due;
    if (due === undefined || (this.#wakeTime !== undefined && this.#wakeTime <= due)) return;
    this.#wakeTime = due;
    context.wake(key, due);
  }

  save(): Json {
    const places: Json[] = [];
    for (let place = this.#first; place !== undefined; place = place.after) {
      places.push([place.key, { item: place.item, due: place.due } as unknown as Json]);
    }
    return places;
  }

  #remove(place: Place<T>): void {
    this.#places.delete(place.key);
    if (place.before === undefined) this.#first = place.after;
    else place.before.after = place.after;
    if (place.after === undefined) this.#last = place.before;
    else place.after.before = place.before;
  }
}
