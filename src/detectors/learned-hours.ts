import type { Baseline } from "../contracts/baseline.js";
import { type PacketTime, parsePacketTime, SECOND_US } from "../core/packet-time.js";
import { hasWeekHour, weekHour } from "../core/week-hours.js";

const HOUR_US = 3600 * SECOND_US;
const DAY_HOURS = 24;
const WEEK_HOURS = 168;

/**
 * From when on silence means anything, where it lasted from `since` to `now`: `since` itself, when all hours of it were
 * learned, else the first hour after the last that was not; undefined when no hour was. Who learned for less than a day
 * knows no hours, who learned for less than a week no days. An hour counts when the one before and the one after were
 * learned too: at the edges nobody is on the minute.
 */
export function silentSince(
  since: PacketTime,
  now: PacketTime,
  weekHours: string | undefined,
  baseline: Baseline,
): PacketTime | undefined {
  const hours = weekHours === undefined ? 0 : learnedHours(baseline);
  if (weekHours === undefined || hours < DAY_HOURS) return since;
  const isLearned = hours < WEEK_HOURS ? isDayHour : hasWeekHour;
  const isWithin = (hour: number) => [-1, 0, 1].every((off) => isLearned(weekHours, hour + off));
  const first = Math.floor(since / HOUR_US);
  const count = Math.min(WEEK_HOURS, Math.floor(now / HOUR_US) - first + 1);
  const last = Math.floor(now / HOUR_US);
  const hourOf = (index: number) => weekHour((index * HOUR_US) as PacketTime);
  let unknown = last;
  while (unknown > last - count && isWithin(hourOf(unknown))) unknown--;
  if (unknown === last - count) return since;
  for (let next = unknown + 1; next <= unknown + WEEK_HOURS; next++) {
    if (isWithin(hourOf(next))) return (next * HOUR_US) as PacketTime;
  }
  return undefined;
}

function isDayHour(weekHours: string, hour: number): boolean {
  for (let day = 0; day < WEEK_HOURS; day += DAY_HOURS) if (hasWeekHour(weekHours, hour + day)) return true;
  return false;
}

function learnedHours({ window: [from, to] }: Baseline): number {
  // Rounded: what is learned by the day begins and ends with a frame.
  return Math.round((parsePacketTime(to) - parsePacketTime(from)) / HOUR_US);
}
