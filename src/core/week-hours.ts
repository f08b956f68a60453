import { hex } from "./bytes.js";
import { type PacketTime, SECOND_US } from "./packet-time.js";

const HOUR_US = 3600 * SECOND_US;
const HOURS = 168;
const BYTES = HOURS / 8;
/** Packet time begins on a Thursday; the week here on a Monday. */
const THURSDAY_HOURS = 72;

/** Hour of the week in UTC, 0 for the first of Monday. */
export function weekHour(time: PacketTime): number {
  return (Math.floor(time / HOUR_US) + THURSDAY_HOURS) % HOURS;
}

/** Hours of the week in which something was seen. */
export class WeekHours {
  readonly #bits = new Uint8Array(BYTES);

  /** Notes every hour from the one time to the other. */
  add(from: PacketTime, to: PacketTime): void {
    const first = weekHour(from);
    const count = Math.min(HOURS, Math.floor(to / HOUR_US) - Math.floor(from / HOUR_US) + 1);
    for (let i = 0; i < count; i++) {
      const hour = (first + i) % HOURS;
      this.#bits[hour >> 3] = (this.#bits[hour >> 3] as number) | (1 << (hour & 7));
    }
  }

  join(other: WeekHours): void {
    for (let i = 0; i < BYTES; i++) this.#bits[i] = (this.#bits[i] as number) | (other.#bits[i] as number);
  }

  /** 42 hexadecimal digits: hour 0 is the lowest bit of the first two. */
  text(): string {
    return hex(this.#bits, 0, BYTES);
  }
}

/** Whether the text has the hour. */
export function hasWeekHour(text: string, hour: number): boolean {
  const at = ((hour % HOURS) + HOURS) % HOURS;
  return ((Number.parseInt(text.slice(2 * (at >> 3), 2 * (at >> 3) + 2), 16) >> (at & 7)) & 1) === 1;
}

/** The hours of both texts. */
export function joinWeekHours(one: string, other: string): string {
  let joined = "";
  for (let i = 0; i < one.length; i++) {
    joined += (Number.parseInt(one[i] ?? "0", 16) | Number.parseInt(other[i] ?? "0", 16)).toString(16);
  }
  return joined;
}
