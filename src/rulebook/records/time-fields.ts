import type { Sighting } from "../../contracts/sensor-event.js";
import { SECOND_US } from "../../core/packet-time.js";
import { type FieldGround, type FieldTable, numberField, textField } from "./record-type.js";

const MINUTE_US = 60 * SECOND_US;
const DAY_MINUTES = 1440;
/** Packet time begins on a Thursday, the fourth day of the week. */
const FIRST_WEEKDAY = 4;

/** When it happens, and what the baseline rests on. */
export function generalFields<Event extends Sighting>(): FieldTable<Event> {
  return {
    "time.hour": numberField("Hour of the day, 0 to 23, in UTC or by the option `utcOffsetMinutes`.", (event, ground) =>
      Math.floor((minutesOf(event, ground) % DAY_MINUTES) / 60),
    ),
    "time.minute": numberField("Minute of the hour.", (event, ground) => minutesOf(event, ground) % 60),
    "time.weekday": numberField(
      "Day of the week, 1 for Monday to 7 for Sunday.",
      (event, ground) => ((Math.floor(minutesOf(event, ground) / DAY_MINUTES) + FIRST_WEEKDAY - 1) % 7) + 1,
    ),
    "baseline.from": textField(
      "First packet that was learned from.",
      (_, { context }) => context.baseline?.window[0],
      "baseline",
    ),
    "baseline.to": textField(
      "Last packet that was learned from.",
      (_, { context }) => context.baseline?.window[1],
      "baseline",
    ),
    "baseline.packets": numberField("Packets learned from.", (_, { context }) => context.baseline?.packets, "baseline"),
  };
}

function minutesOf({ time }: Sighting, { options }: FieldGround): number {
  return Math.floor(time / MINUTE_US) + (options.utcOffsetMinutes ?? 0);
}
