import type { Json } from "./json.js";
import type { PacketTime } from "./packet-time.js";

/** Distinct numbers of late, each with the time it was first met; at the limit the one met longest ago gives way. */
export class RecentDistinct {
  readonly limit: number;
  /** Made with the first of them: most are never asked to keep any. */
  #times: Map<number, PacketTime> | undefined;

  /** `saved` is what `save` gave. */
  constructor(limit: number, saved?: Json) {
    this.limit = limit;
    if (saved !== undefined) this.#times = new Map(saved as unknown as [number, PacketTime][]);
  }

  get size(): number {
    return this.#times?.size ?? 0;
  }

  has(item: number): boolean {
    return this.#times?.has(item) === true;
  }

  /** Says whether it is new. */
  add(item: number, time: PacketTime): boolean {
    this.#times ??= new Map();
    if (this.#times.has(item)) return false;
    this.#times.set(item, time);
    if (this.#times.size <= this.limit) return true;
    for (const oldest of this.#times.keys()) {
      this.#times.delete(oldest);
      break;
    }
    return true;
  }

  delete(item: number): void {
    this.#times?.delete(item);
  }

  /** Those first met at `from` or later, the oldest first. */
  since(from: number): number[] {
    const recent: number[] = [];
    for (const [item, time] of this.#times ?? []) if (time >= from) recent.push(item);
    return recent;
  }

  /** When the oldest of those that `since` gives was met; undefined when there are none. */
  firstSince(from: number): PacketTime | undefined {
    for (const time of this.#times?.values() ?? []) if (time >= from) return time;
    return undefined;
  }

  save(): Json {
    return [...(this.#times ?? [])];
  }
}
