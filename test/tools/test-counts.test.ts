import { expect, it } from "vitest";
import { testCounts } from "./test-counts.mjs";

it("counts skipped tests and broken files as not passed", () => {
  const report = {
    numPassedTests: 1,
    testResults: [
      {
        status: "passed",
        name: "a.test.ts",
        assertionResults: [
          { status: "passed", fullName: "one" },
          { status: "skipped", fullName: "two" },
          { status: "todo", fullName: "three" },
          { status: "failed", fullName: "four" },
        ],
      },
      { status: "failed", name: "b.test.ts", assertionResults: [] },
      { status: "passed", name: "c.test.ts", assertionResults: [] },
    ],
  };
  expect(testCounts(report)).toEqual({
    passed: 1,
    notPassed: ["skipped: two", "todo: three", "failed: four", "b.test.ts could not be run"],
  });
});
