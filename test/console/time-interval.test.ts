import { describe, expect, it } from "vitest";
import { addressAt, rangeIn, rangeOfMs } from "../../dashboards/console/src/app/time-interval.js";

const FROM = "2026-11-21T14:30:00Z";
const TO = "2026-11-21T14:35:00Z";

function placeOf(address: string) {
  const [path = "", query = ""] = address.split("?");
  return { path: path.slice(1), query: new URLSearchParams(query) };
}

describe("the times of an address", () => {
  const rows: readonly [string, string, string | undefined, string | undefined][] = [
    ["both ends", `/realtime?loop=a&time=${FROM}/${TO}`, FROM, TO],
    ["from a time on", `/realtime?time=${FROM}/..`, FROM, undefined],
    ["up to a day", "/health?time=../2026-11-21", undefined, "2026-11-21"],
    ["of a query", `/alerts?q=severity:high from:${FROM} to:${TO}`, FROM, TO],
    ["of the query above an alert", `/alerts/A-1?q=from:${FROM}`, FROM, undefined],
    ["of the page that is first", `/?q=to:${TO}`, undefined, TO],
  ];
  it.each(rows)("%s", (_, address, from, to) => {
    expect(rangeIn(placeOf(address))).toEqual({ from, to });
  });

  const none: readonly [string, string][] = [
    ["none", "/realtime"],
    ["both open", "/realtime?time=../.."],
    ["no interval", `/realtime?time=${FROM}`],
    ["something else", '/realtime?time="><b>/..'],
    ["a query that is none", "/alerts?q=from:yesterday"],
  ];
  it.each(none)("are all times where there is %s", (_, address) => {
    expect(rangeIn(placeOf(address))).toBeUndefined();
  });
});

describe("an address at other times", () => {
  const range = { from: FROM, to: TO };
  const rows: readonly [string, string, typeof range | undefined, Record<string, string>][] = [
    ["keeps the rest", "/realtime?loop=a%3Eb&time=../2026", range, { loop: "a>b", time: `${FROM}/${TO}` }],
    ["goes back to all", `/realtime?loop=a&time=${FROM}/..`, undefined, { loop: "a" }],
    [
      "writes the query",
      "/alerts?q=severity:high&by=each",
      range,
      { q: `severity:high from:${FROM} to:${TO}`, by: "each" },
    ],
    ["takes them out of the query", `/alerts?q=from:${FROM}`, undefined, {}],
  ];
  it.each(rows)("%s", (_, address, times, query) => {
    const changed = addressAt(placeOf(address), times);
    expect(Object.fromEntries(placeOf(changed).query)).toEqual(query);
    expect(rangeIn(placeOf(changed))).toEqual(times);
  });
});

it("a brushed range is in whole seconds and leaves nothing out", () => {
  const at = Date.parse(FROM);
  expect(rangeOfMs(at + 400, at + 299_001)).toEqual({ from: FROM, to: TO });
});
