import { describe, expect, it } from "vitest";
import {
  byteAfter,
  bytesOf,
  fieldAt,
  fieldValue,
  otherValues,
} from "../../dashboards/console/src/pages/alerts/message-fields.js";

const fields = [
  { name: "header", at: 0, length: 7 },
  { name: "unitIdentifier", at: 6, length: 1 },
  { name: "values[0]", at: 9, length: 2 },
];

describe("fields of a message", () => {
  const places: readonly [string, number, number | undefined][] = [
    ["the first byte", 0, 0],
    ["the innermost of two", 6, 1],
    ["the last byte", 10, 2],
    ["a byte of none", 7, undefined],
    ["a byte behind all", 11, undefined],
  ];
  it.each(places)("are found by %s", (_, byte, field) => {
    expect(fieldAt(fields, byte)).toBe(field);
  });

  const body = { unitIdentifier: 1, values: [7, 9], kind: "request", will: { topic: "a" }, "a.b": 2 };
  const values: readonly [string, string, string | undefined][] = [
    ["a number", "unitIdentifier", "1"],
    ["a list", "values", "[7,9]"],
    ["one of a list", "values[1]", "9"],
    ["a word in a group", "will.topic", "a"],
    ["a text", "kind", "request"],
    ["nothing", "length", undefined],
    ["what every object has", "constructor", undefined],
    ["what every object has, further in", "will.__proto__", undefined],
    ["a part of a number", "unitIdentifier.x", undefined],
  ];
  it.each(values)("have %s as their value", (_, name, value) => {
    expect(fieldValue(body, name)).toBe(value);
  });

  it("leave the rest of what was decoded", () => {
    expect(otherValues(body, fields)).toEqual([
      ["kind", "request"],
      ["will", '{"topic":"a"}'],
      ["a.b", "2"],
    ]);
  });
});

describe("bytes", () => {
  it.each([
    ["of hex", "00ff10", [0, 255, 16]],
    ["of half a byte more", "00f", [0]],
    ["of what is no hex", "00zz11", [0]],
    ["of nothing", "", []],
  ])("are %s", (_, hex, bytes) => expect(bytesOf(hex)).toEqual(bytes));

  const moves: readonly [string, string, number, number | undefined][] = [
    ["to the next", "ArrowRight", 3, 4],
    ["not beyond the last", "ArrowRight", 39, 39],
    ["not before the first", "ArrowUp", 3, 0],
    ["a line down", "ArrowDown", 3, 19],
    ["to the begin of the line", "Home", 19, 16],
    ["to the end of the line", "End", 19, 31],
    ["nowhere by other keys", "toString", 3, undefined],
  ];
  it.each(moves)("are gone through %s", (_, key, at, next) => {
    expect(byteAfter(key, at, 40, 16)).toBe(next);
  });
});
