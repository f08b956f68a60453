import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Refused } from "../../src/web/refused.js";
import { readQuery } from "../../src/web/request-query.js";

const schema = z.strictObject({
  max: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .optional(),
  kinds: z.array(z.enum(["alert", "incident"])).optional(),
  zones: z.array(z.string()).default([]),
});

describe("a query", () => {
  it.each([
    ["nothing", "", { zones: [] }],
    ["a number", "max=17", { max: 17, zones: [] }],
    ["a list of one", "kinds=alert", { kinds: ["alert"], zones: [] }],
    ["a list of two", "kinds=alert&zones=a&kinds=incident", { kinds: ["alert", "incident"], zones: ["a"] }],
    ["text beyond ASCII", "zones=%C3%A4%20b", { zones: ["ä b"] }],
  ] as const)("is read: %s", (_, text, want) => {
    expect(readQuery(new URLSearchParams(text), schema)).toEqual(want);
  });

  it.each([
    ["a number that is none", "max=1e3", "max"],
    ["what is no list, twice", "max=1&max=2", "max"],
    ["a word that is not known", "kinds=alert&kinds=planted", "kinds.1"],
    ["a key that is not known", "planted=1", undefined],
    ["a key that is not known, twice", "planted=1&planted=2", undefined],
    ["a prototype", "__proto__=1", undefined],
    ["a property of objects", "constructor=1&toString=2", undefined],
    ["a property of objects, twice", "constructor=1&constructor=2", undefined],
  ] as const)("is refused with its place, and not repeated: %s", (_, text, place) => {
    let refused: unknown;
    try {
      readQuery(new URLSearchParams(text), schema);
    } catch (error) {
      refused = error;
    }
    const body = refused instanceof Refused ? String(refused.answer.body) : "";
    expect(JSON.parse(body).error).toMatchObject({ code: "QUERY_INVALID" });
    expect(JSON.parse(body).error.place).toBe(place);
    expect(body).not.toContain("planted");
  });
});
