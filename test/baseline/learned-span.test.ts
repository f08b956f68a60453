import { describe, expect, it } from "vitest";
import { createSpan, extendSpan, joinSpans, learnedFields, type Span } from "../../src/baseline/learned-span.js";
import { at } from "../detectors/given.js";

const HOUR = 3600;

function spanOf(...seconds: readonly number[]): Span {
  const span = createSpan();
  for (const second of seconds) extendSpan(span, at(second), at(second + 1));
  return span;
}

describe("a learned span", () => {
  it.each([
    ["one hour", [0, 1, 3598], 3, 1, 1],
    ["two hours", [0, HOUR, HOUR + 1], 3, 2, 1],
    ["two days", [0, 24 * HOUR], 2, 2, 2],
    ["what comes late", [HOUR, 0], 2, 1, 1],
  ])("counts %s", (_, seconds, n, hours, days) => {
    expect(spanOf(...seconds)).toMatchObject({ n, hours, days, first: at(0) });
  });

  it("keeps the larger counts of two that may overlap", () => {
    const days = spanOf(0, 24 * HOUR, 48 * HOUR);
    const hours = spanOf(-1, HOUR, 2 * HOUR, 3 * HOUR);
    const joined = { ...days };
    joinSpans(joined, hours);
    expect(joined).toMatchObject({ n: 7, hours: 4, days: 3, first: at(-1), last: at(48 * HOUR + 1) });
    expect(joined.habitTime).toBe(at(HOUR + 1));
    joinSpans(hours, days);
    expect(hours).toEqual(joined);
  });

  it("writes its fields", () => {
    expect(learnedFields("k", spanOf(0))).toEqual({
      key: "k",
      src: "learned",
      state: "ok",
      n: 1,
      hours: 1,
      days: 1,
      first: "2026-01-05T08:00:00.000000Z",
      last: "2026-01-05T08:00:01.000000Z",
    });
  });
});
