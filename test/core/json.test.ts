import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/core/json.js";

describe("canonicalJson", () => {
  it.each<[string, Json, string]>([
    ["sorted keys", { a: 1, b: [2, { c: 3 }] }, '{"a":1,"b":[2,{"c":3}]}'],
    ["keys out of order", { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ["keys out of order below others", { a: [{ d: 1, c: 2 }], b: 1 }, '{"a":[{"c":2,"d":1}],"b":1}'],
    ["numbers as keys", { 16: 1, 3: 2, a: 3 }, '{"3":2,"16":1,"a":3}'],
    ["a number with a leading zero as key", { b: 1, "00": 2 }, '{"00":2,"b":1}'],
    ["a number too large for an index as key", { b: 1, "4294967295": 2 }, '{"4294967295":2,"b":1}'],
    ["a sign before a number as key", { 3: 1, "+1": 2 }, '{"3":1,"+1":2}'],
    ["six digits", [0.1234564, 0.12345678, 1234567, 1234567.8], "[0.123456,0.123457,1234567,1234570]"],
    ["no numbers at all", [Number.NaN, Number.POSITIVE_INFINITY, -0], "[null,null,0]"],
    ["a member called __proto__", JSON.parse('{"b":1,"__proto__":{"z":1,"y":2}}'), '{"__proto__":{"y":2,"z":1},"b":1}'],
    ["undefined", { b: undefined, a: null }, '{"a":null}'],
    ["texts", ["ü", '"'], '["ü","\\""]'],
  ])("writes %s", (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });
});
