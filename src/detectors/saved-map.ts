import { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";

/** A table of a detector's memory, from what `saveMap` gave. */
export function openMap<V>(limit: number, saved: Json | undefined): BoundedMap<V> {
  const map = new BoundedMap<V>(limit);
  for (const [key, value] of (saved ?? []) as unknown as [string, V][]) map.set(key, value);
  return map;
}

/** The table as JSON; its values must be that already. */
export function saveMap<V>(map: BoundedMap<V>): Json {
  return [...map.entries()] as unknown as Json;
}
