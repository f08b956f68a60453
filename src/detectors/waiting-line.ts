import type { Json } from "../core/json.js";
import type { PacketTime } from "../core/packet-time.js";

interface Place<T> {
  readonly item: T;
  readonly due: PacketTime;
}

/** Things that all wait equally long: who came first is due first, so one timer serves the whole line. */
export class WaitingLine<T> {
  readonly #limit: number;
  readonly #places: Map<string, Place<T>>;

  /** `saved` is what `save` gave; `known` gives back the things that are kept elsewhere too. */
  constructor(limit: number, saved?: Json, known?: (key: string) => T | undefined) {
    this.#limit = limit;
    this.#places = new Map((saved ?? []) as unknown as [string, Place<T>][]);
    for (const [key, { item, due }] of this.#places) this.#places.set(key, { item: known?.(key) ?? item, due });
  }

  get(key: string): T | undefined {
    return this.#places.get(key)?.item;
  }

  /** Returns the first in line when the line was full: it has to go now. */
  add(key: string, item: T, due: PacketTime): T | undefined {
    const first = this.#places.size < this.#limit ? undefined : this.#first();
    if (first !== undefined) this.#places.delete(first[0]);
    this.#places.set(key, { item, due });
    return first?.[1].item;
  }

  delete(key: string): void {
    this.#places.delete(key);
  }

  /** Takes out whose time has come. */
  take(now: PacketTime): T[] {
    const taken: T[] = [];
    for (const [key, { item, due }] of this.#places) {
      if (due > now) break;
      this.#places.delete(key);
      taken.push(item);
    }
    return taken;
  }

  /** When the first in line is due; undefined when nobody waits. */
  nextDue(): PacketTime | undefined {
    return this.#first()?.[1].due;
  }

  save(): Json {
    return [...this.#places] as unknown as Json;
  }

  #first(): [string, Place<T>] | undefined {
    for (const entry of this.#places) return entry;
    return undefined;
  }
}
