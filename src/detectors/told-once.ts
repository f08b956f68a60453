import { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";

const TOLD_MAX = 4096;

/** What was told of each entity: a posture is told of once, and again only when it changes. */
export class ToldOnce {
  readonly #told: BoundedMap<string>;

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    this.#told = new BoundedMap(TOLD_MAX);
    for (const [key, value] of (saved ?? []) as [string, string][]) this.#told.set(key, value);
  }

  /** Says whether the value of the entity is another than the one told last, and takes it as told. */
  isNews(entity: string, value = ""): boolean {
    if (this.#told.touch(entity) === value) return false;
    this.#told.set(entity, value);
    return true;
  }

  save(): Json {
    return [...this.#told.entries()];
  }
}
