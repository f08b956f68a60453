import { formatPacketTime, type PacketTime } from "../core/packet-time.js";

const HOUR_US = 3_600_000_000;
const DAY_US = 24 * HOUR_US;

/** How often and when an entity was seen. Distinct hours and days are counted as time goes on. */
export interface Span {
  n: number;
  hours: number;
  days: number;
  first: PacketTime;
  last: PacketTime;
}

/** A span of nothing yet. */
export function createSpan(): Span {
  return { n: 0, hours: 0, days: 0, first: Number.POSITIVE_INFINITY as PacketTime, last: -1 as PacketTime };
}

/** Counts what began and ended at these times. */
export function extendSpan(span: Span, from: PacketTime, to: PacketTime, n = 1): void {
  span.n += n;
  if (Math.floor(to / HOUR_US) > Math.floor(span.last / HOUR_US)) span.hours++;
  if (Math.floor(to / DAY_US) > Math.floor(span.last / DAY_US)) span.days++;
  if (from < span.first) span.first = from;
  if (to > span.last) span.last = to;
}

/** Joins what turned out to be one entity. Hours and days may overlap, so the larger count stands. */
export function joinSpans(into: Span, other: Span): void {
  into.n += other.n;
  into.hours = Math.max(into.hours, other.hours);
  into.days = Math.max(into.days, other.days);
  if (other.first < into.first) into.first = other.first;
  if (other.last > into.last) into.last = other.last;
}

/** The fields that every entity carries. */
export function learnedFields(key: string, span: Span) {
  return {
    key,
    src: "learned",
    state: "ok",
    n: span.n,
    hours: span.hours,
    days: span.days,
    first: formatPacketTime(span.first),
    last: formatPacketTime(span.last),
  } as const;
}
