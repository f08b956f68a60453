// Prints `passed failed` of a report by vitest's JSON reporter. A skipped test counts as failed: what CI cannot run, it
// has not tested. So does a test file that could not be loaded.
import { existsSync, readFileSync } from "node:fs";

/**
 * @param {{ numPassedTests: number, testResults: { status: string, name: string, message?: string,
 *   assertionResults: { status: string, fullName: string }[] }[] }} report
 */
export function testCounts(report) {
  const notPassed = report.testResults.flatMap(({ status, name, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status !== "passed");
    const isFileBroken = status === "failed" && tests.length === 0;
    return isFileBroken ? [`${name} could not be run`] : tests.map((test) => `${test.status}: ${test.fullName}`);
  });
  return { passed: report.numPassedTests, notPassed };
}

const file = process.argv[2];
if (file !== undefined && process.argv[1]?.endsWith("test-counts.mjs")) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  const { passed, notPassed } = report === undefined ? { passed: 0, notPassed: ["no report"] } : testCounts(report);
  for (const line of notPassed) process.stderr.write(`not passed: ${line}\n`);
  process.stdout.write(`${passed} ${notPassed.length}\n`);
}
