import type { EntityState } from "../contracts/baseline.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";

const HOUR_US = 3_600_000_000;
const DAY_US = 24 * HOUR_US;
/** Later than every packet. */
const NEVER = Number.POSITIVE_INFINITY as PacketTime;

/** How often and when something was seen. Distinct hours and days are counted as time goes on. */
export interface Span {
  n: number;
  hours: number;
  days: number;
  first: PacketTime;
  last: PacketTime;
  /** When it was seen in a second hour: from then on it was a habit. Later than every packet until then. */
  habitTime: PacketTime;
}

/** A span of nothing yet. */
export function createSpan(): Span {
  return { n: 0, hours: 0, days: 0, first: NEVER, last: -1 as PacketTime, habitTime: NEVER };
}

/** Counts what began and ended at these times. */
export function extendSpan(span: Span, from: PacketTime, to: PacketTime, n = 1): void {
  span.n += n;
  if (from < span.first) span.first = from;
  if (to <= span.last) return;
  if (Math.floor(to / HOUR_US) > Math.floor(span.last / HOUR_US)) {
    span.hours++;
    if (span.hours === 2) span.habitTime = to;
    if (Math.floor(to / DAY_US) > Math.floor(span.last / DAY_US)) span.days++;
  }
  span.last = to;
}

/** Joins what turned out to be one entity. Hours and days may overlap, so the larger count stands. */
export function joinSpans(into: Span, other: Omit<Span, "habitTime"> & Partial<Span>): void {
  into.n += other.n;
  into.hours = Math.max(into.hours, other.hours);
  into.days = Math.max(into.days, other.days);
  if (other.first < into.first) into.first = other.first;
  if (other.last > into.last) into.last = other.last;
  if (other.habitTime !== undefined && other.habitTime < into.habitTime) into.habitTime = other.habitTime;
}

/** How far an entity is trusted, and why no further. */
export interface LearnedState {
  readonly state: EntityState;
  readonly note?: string;
}

/** The fields that every learned entity carries. */
export function learnedFields(key: string, span: Span, { state, note }: LearnedState = { state: "ok" }) {
  return {
    key,
    src: "learned",
    state,
    n: span.n,
    hours: span.hours,
    days: span.days,
    first: formatPacketTime(span.first),
    last: formatPacketTime(span.last),
    ...(note === undefined ? {} : { note }),
  } as const;
}
