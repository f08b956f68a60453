import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { allRules } from "./all-rules.js";
import { styleExceptions } from "./exceptions.js";
import { fileLengthHardRule } from "./sizes.js";

/** Lower it when an exception goes; never raise it. */
const EXCEPTIONS_MAX = 0;

it("become fewer", () => {
  expect(styleExceptions.length).toBeLessThanOrEqual(EXCEPTIONS_MAX);
});

it("name a rule that there is, and never a hard limit", () => {
  const ids = allRules.map(({ id }) => id).filter((id) => id !== fileLengthHardRule.id);
  expect(styleExceptions.filter(({ rule }) => !ids.includes(rule))).toEqual([]);
});

it("are of rules that all have a test", () => {
  const tests = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".test.ts"));
  expect(tests.length).toBeGreaterThanOrEqual(13);
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});
