import { testStyleRule } from "./rule.js";
import { testSkipRule } from "./test-skips.js";

const path = "test/flow/a.test.ts";

testStyleRule(
  testSkipRule,
  [
    { name: "a skipped test", path, text: 'it.skip("a", () => {});' },
    { name: "the only test", path, text: 'it.only("a", () => {});' },
    { name: "a promise", path, text: 'it.todo("a");' },
    { name: "a silent condition", path, text: 'it.skipIf(!hasTshark)("a", () => {});' },
    { name: "skipped rows", path, text: 'describe.skip.each(rows)("a", () => {});' },
  ],
  [
    { name: "a reason", path, text: 'it("a", (context) => { skipUnless(context, true, "a", "b"); });' },
    { name: "rows", path, text: 'it.each(rows)("a", () => { reader.skip(4); });' },
  ],
);
