import { computed } from "@preact/signals";
import { go, place } from "./location.js";
import { addressAt, rangeIn, type TimeRange } from "./time-interval.js";

/** What was chosen, on whichever page; undefined: all times. */
export const timeRange = computed(() => rangeIn(place.value));

/** The address of another page that keeps the chosen times, and the wall where it is shown on one. */
export function addressOf(path: string): string {
  const query = new URLSearchParams(place.value.query.has("kiosk") ? { kiosk: "" } : {});
  return addressAt({ path, query }, timeRange.value);
}

/** Takes these times for everything, or all times. */
export function chooseTimes(range: TimeRange | undefined): void {
  go(addressAt(place.value, range));
}
