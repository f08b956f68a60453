import { type PacketTime, SECOND_US } from "../core/packet-time.js";

const MINUTE_US = 60 * SECOND_US;
const DAY_US = 86_400 * SECOND_US;
const DAY_MINUTES = 1440;
/** Packet time begins on a Thursday. */
const DAYS = ["thu", "fri", "sat", "sun", "mon", "tue", "wed"] as const;
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?$/;

/** A day of the week. */
export type Weekday = (typeof DAYS)[number];
/** In the order of the week. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const satisfies readonly Weekday[];

/** Times at which something holds. */
export interface TimeWindow {
  /** First moment, and the first after the end. */
  readonly fromUs: number;
  readonly toUs: number;
  /** On these days only; undefined: on every day. A window over midnight belongs to the day it begins on. */
  readonly days: ReadonlySet<Weekday> | undefined;
  /** Minutes of the day; the end may be before the beginning, on the next day. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly offsetMinutes: number;
}

/** A day or a moment of ISO 8601 with its offset; undefined for anything else, such as 30 February. */
export function parseTime(text: string, isEnd = false): PacketTime | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isDay = new Date(midnight).getUTCDate() === Number(day) && Number(month) <= 12;
  if (!isDay) return undefined;
  if (hour === undefined) return (midnight * 1000 + (isEnd ? DAY_US : 0)) as PacketTime;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : ((milliseconds * 1000) as PacketTime);
}

/** `22:00-02:00` as minutes of the day; undefined for anything else. */
export function parseMinutes(text: string): readonly [number, number] | undefined {
  const match = /^(\d\d):(\d\d)\s*-\s*(\d\d):(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [from, to] = [minuteOf(match[1], match[2]), minuteOf(match[3], match[4])];
  return from === undefined || to === undefined || from === to || from === DAY_MINUTES ? undefined : [from, to];
}

/** `+01:00` in minutes; undefined for anything else. */
export function parseOffset(text: string): number | undefined {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(text);
  const minutes = minuteOf(match?.[2], match?.[3]);
  if (match === null || minutes === undefined || minutes > 14 * 60) return undefined;
  return match[1] === "-" ? -minutes : minutes;
}

/** Whether the window is open at `time`. */
export function isOpen(window: TimeWindow, time: PacketTime): boolean {
  if (time < window.fromUs || time >= window.toUs) return false;
  const local = time + window.offsetMinutes * MINUTE_US;
  const day = Math.floor(local / DAY_US);
  const minute = Math.floor((local - day * DAY_US) / MINUTE_US);
  const { fromMinute, toMinute } = window;
  if (fromMinute < toMinute) return minute >= fromMinute && minute < toMinute && isOn(window, day);
  return (minute >= fromMinute && isOn(window, day)) || (minute < toMinute && isOn(window, day - 1));
}

function isOn({ days }: TimeWindow, day: number): boolean {
  const name = DAYS[((day % 7) + 7) % 7];
  return days === undefined || (name !== undefined && days.has(name));
}

function minuteOf(hours: string | undefined, minutes: string | undefined): number | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  const sum = 60 * hour + minute;
  return minute < 60 && sum <= DAY_MINUTES ? sum : undefined;
}
