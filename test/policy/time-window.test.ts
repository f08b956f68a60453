import { describe, expect, it } from "vitest";
import type { PacketTime } from "../../src/core/packet-time.js";
import {
  isOpen,
  parseMinutes,
  parseOffset,
  parseTime,
  type TimeWindow,
  type Weekday,
} from "../../src/policy/time-window.js";

function us(text: string): PacketTime {
  return (Date.parse(text) * 1000) as PacketTime;
}

describe("A time", () => {
  it.each([
    ["2026-01-05T08:00:00Z", us("2026-01-05T08:00:00Z")],
    ["2026-01-05T08:00+01:00", us("2026-01-05T07:00:00Z")],
    ["2026-01-05", us("2026-01-05T00:00:00Z")],
    ["2024-02-29", us("2024-02-29T00:00:00Z")],
    ["2026-02-29", undefined],
    ["2026-13-01", undefined],
    ["2026-01-05T25:00:00Z", undefined],
    ["2026-01-05T08:00:00", undefined],
    ["tomorrow", undefined],
  ])("%s", (text, want) => {
    expect(parseTime(text)).toBe(want);
  });

  it("that is a day ends with it", () => {
    expect(parseTime("2026-12-31", true)).toBe(us("2027-01-01T00:00:00Z"));
  });
});

describe("Hours and offsets", () => {
  it.each([
    ["08:00-17:30", [480, 1050]],
    ["22:00-02:00", [1320, 120]],
    ["00:00-24:00", [0, 1440]],
    ["08:00-08:00", undefined],
    ["8-17", undefined],
    ["08:60-09:00", undefined],
    ["24:00-01:00", undefined],
  ])("%s", (text, want) => {
    expect(parseMinutes(text)).toEqual(want);
  });

  it.each([
    ["+01:00", 60],
    ["-09:30", -570],
    ["+15:00", undefined],
    ["1", undefined],
  ])("%s", (text, want) => {
    expect(parseOffset(text)).toBe(want);
  });
});

describe("A window", () => {
  const always = { fromUs: Number.NEGATIVE_INFINITY, toUs: Number.POSITIVE_INFINITY, offsetMinutes: 0 };
  function window(hours: string, days: readonly Weekday[] | undefined, over: Partial<TimeWindow> = {}): TimeWindow {
    const [fromMinute, toMinute] = parseMinutes(hours) ?? [0, 1440];
    return { ...always, fromMinute, toMinute, days: days === undefined ? undefined : new Set(days), ...over };
  }
  const rows = [
    { name: "begins with its minute", of: window("08:00-10:00", undefined), time: "2026-01-05T08:00:00Z", want: true },
    {
      name: "has ended with its minute",
      of: window("08:00-10:00", undefined),
      time: "2026-01-05T10:00:00Z",
      want: false,
    },
    { name: "is of a Monday", of: window("08:00-10:00", ["mon"]), time: "2026-01-05T09:00:00Z", want: true },
    { name: "is not of a Tuesday", of: window("08:00-10:00", ["mon"]), time: "2026-01-06T09:00:00Z", want: false },
    { name: "over midnight, before it", of: window("22:00-02:00", ["mon"]), time: "2026-01-05T23:00:00Z", want: true },
    { name: "over midnight, after it", of: window("22:00-02:00", ["mon"]), time: "2026-01-06T01:00:00Z", want: true },
    {
      name: "over midnight of the day before",
      of: window("22:00-02:00", ["mon"]),
      time: "2026-01-05T01:00:00Z",
      want: false,
    },
    {
      name: "in local time",
      of: window("00:00-01:00", ["mon"], { offsetMinutes: 120 }),
      time: "2026-01-04T22:30:00Z",
      want: true,
    },
    {
      name: "before it all begins",
      of: window("00:00-24:00", undefined, { fromUs: us("2026-01-06T00:00:00Z") }),
      time: "2026-01-05T12:00:00Z",
      want: false,
    },
    {
      name: "at its end",
      of: window("00:00-24:00", undefined, { toUs: us("2026-01-05T12:00:00Z") }),
      time: "2026-01-05T12:00:00Z",
      want: false,
    },
  ];
  it.each(rows)("$name: $want", ({ of, time, want }) => {
    expect(isOpen(of, us(time))).toBe(want);
  });
});
