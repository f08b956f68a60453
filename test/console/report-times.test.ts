import { describe, expect, it } from "vitest";
import {
  fieldText,
  fieldTime,
  reportAddress,
  reportName,
} from "../../dashboards/console/src/pages/reports/report-times.js";

describe("a report", () => {
  const rows: readonly [string, { from?: string; to?: string } | undefined, string, string][] = [
    ["of all times", undefined, "/api/v1/report", "cell-7-report-begin-now.html"],
    [
      "of a day",
      { from: "2026-11-21", to: "2026-11-22T06:30:00Z" },
      "/api/v1/report?from=2026-11-21T00%3A00%3A00Z&to=2026-11-22T06%3A30%3A00Z",
      "cell-7-report-2026-11-21-2026-11-22.html",
    ],
  ];
  it.each(rows)("%s has an address and a name", (_, range, address, name) => {
    const whole = range === undefined ? undefined : { from: range.from, to: range.to };
    expect([reportAddress(whole), reportName("cell/7", whole)]).toEqual([address, name]);
  });

  it.each(["utc", "local"] as const)("is asked by fields, %s", (zone) => {
    const ts = "2026-11-21T14:30:00Z";
    expect(fieldTime(fieldText(ts, zone), zone)).toBe(ts);
    expect([fieldText(undefined, zone), fieldTime("", zone), fieldTime("x", zone)]).toEqual(["", undefined, undefined]);
  });

  it("is asked in the zone that is shown", () => {
    expect(fieldText("2026-11-21T14:30:00Z", "utc")).toBe("2026-11-21T14:30");
    expect(fieldTime("2026-11-21T14:30", "local")).toBe(
      new Date(2026, 10, 21, 14, 30).toISOString().replace(".000", ""),
    );
  });
});
