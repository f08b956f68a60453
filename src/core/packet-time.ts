declare const unit: unique symbol;

/**
 * The time of a packet: whole microseconds since 1970-01-01T00:00:00Z, exact as a number until the year 2255.
 * The only time there is between capture and alert; no wall clock is read there.
 */
export type PacketTime = number & { readonly [unit]: "us" };

/** One second as packet time. */
export const SECOND_US = 1_000_000;

/** ISO 8601 in UTC with six digits: `2015-02-24T17:18:20.633292Z`. */
export function formatPacketTime(time: PacketTime): string {
  const seconds = Math.floor(time / SECOND_US);
  const micros = time - seconds * SECOND_US;
  return `${formatSecond(seconds)}${String(micros).padStart(6, "0")}Z`;
}

/** The time of a text that `formatPacketTime` made. */
export function parsePacketTime(text: string): PacketTime {
  return (Date.parse(`${text.slice(0, 19)}Z`) * 1000 + Number(text.slice(20, 26))) as PacketTime;
}

/** The part of an ISO 8601 time that stays the same for a whole second, with its point: `2015-02-24T17:18:20.` */
export function formatSecond(secondsSince1970: number): string {
  const days = Math.floor(secondsSince1970 / 86_400);
  const rest = secondsSince1970 - days * 86_400;
  const { year, month, day } = civilFromDays(days);
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return `${date}T${pad(Math.floor(rest / 3600), 2)}:${pad(Math.floor(rest / 60) % 60, 2)}:${pad(rest % 60, 2)}.`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** Days since 1970 to a Gregorian date, in 400-year eras that begin in March so that the leap day comes last. */
function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
