import { describe, expect, it } from "vitest";
import { examineClock } from "../../../src/sensor/doctor/examine-clock.js";
import { told } from "./told.js";

const NOW = Date.UTC(2026, 10, 21, 3, 59, 36);
const WELL = "ok clock: it is 2026-11-21T03:59:36Z here";

describe("the clock", () => {
  it.each([
    { name: "with nothing written yet", lastMs: undefined, want: WELL },
    { name: "after the last write", lastMs: NOW - 1000, want: WELL },
    { name: "a little before it, as file systems round", lastMs: NOW + 2000, want: WELL },
    {
      name: "an hour before it",
      lastMs: NOW + 3_600_000,
      want:
        "no clock: it is 2026-11-21T03:59:36Z here, 3600 s before the data folder was last written to: " +
        "the clock was put back, set it right before the sensor starts",
    },
  ])("is judged $name", ({ lastMs, want }) => {
    expect(told(examineClock(NOW, lastMs))[0]).toBe(want);
  });

  it("that was never set is told", () => {
    expect(told(examineClock(0, undefined))[0]).toBe(
      "no clock: it is 1970-01-01T00:00:00Z here: set the clock, as with timedatectl set-time",
    );
  });

  it("says whether it follows a time server, or that nobody can tell", () => {
    expect(told(examineClock(NOW, undefined))[1]).toMatch(/^(ok|note) clock-synchronised: .*time server/);
  });
});
