import { describe, expect, it } from "vitest";
import type { PacketTime } from "../../src/core/packet-time.js";
import { hasWeekHour, joinWeekHours, WeekHours, weekHour } from "../../src/core/week-hours.js";

const at = (iso: string) => (Date.parse(`${iso}Z`) * 1000) as PacketTime;
const hoursOf = (text: string) => Array.from({ length: 168 }, (_, i) => i).filter((hour) => hasWeekHour(text, hour));

describe("WeekHours", () => {
  it.each<[string, number]>([
    ["2026-01-05T00:00:00", 0],
    ["2026-01-05T23:59:59", 23],
    ["2026-01-11T23:00:00", 167],
    ["1970-01-01T00:00:00", 72],
  ])("%s is hour %i of the week", (iso, hour) => {
    expect(weekHour(at(iso))).toBe(hour);
  });

  it("notes every hour from the one time to the other, over the end of the week", () => {
    const week = new WeekHours();
    week.add(at("2026-01-11T22:59:59"), at("2026-01-12T00:00:00"));
    expect(hoursOf(week.text())).toEqual([0, 166, 167]);
    week.add(at("2026-01-01T00:00:00"), at("2026-03-01T00:00:00"));
    expect(hoursOf(week.text())).toHaveLength(168);
  });

  it("joins", () => {
    const [one, other] = [new WeekHours(), new WeekHours()];
    one.add(at("2026-01-05T09:00:00"), at("2026-01-05T09:10:00"));
    other.add(at("2026-01-05T12:00:00"), at("2026-01-05T12:10:00"));
    expect(hoursOf(joinWeekHours(one.text(), other.text()))).toEqual([9, 12]);
    one.join(other);
    expect(hoursOf(one.text())).toEqual([9, 12]);
    expect(one.text()).toHaveLength(42);
    expect(hasWeekHour(one.text(), 168 + 9)).toBe(true);
    expect(hasWeekHour(one.text(), -1)).toBe(false);
  });
});
