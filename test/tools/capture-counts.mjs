// Prints `passed failed` of a comparison of captures with what an independent decoder found in them. What is missing
// counts always; what is too much counts beyond a handful.
import { readFileSync } from "node:fs";

/**
 * Messages that the other decoder loses after a gap in the capture and ours finds; each was looked at in the bytes.
 * More than these in all is a fault of ours.
 */
const EXTRA_MAX = 4;

/** @param {{ results: { file: string, fails: string[] }[] }} comparison */
export function captureCounts(comparison) {
  const extra = comparison.results.flatMap(({ fails }) => fails.map(extraIn)).reduce((sum, count) => sum + count, 0);
  const failed = comparison.results.filter(({ fails }) =>
    fails.some((text) => extraIn(text) === 0 || extra > EXTRA_MAX),
  );
  return { passed: comparison.results.length - failed.length, failed: failed.map(({ file }) => file) };
}

/** @param {string} text */
function extraIn(text) {
  return Number(/^\w+: (\d+) extra/.exec(text)?.[1] ?? 0);
}

const files = process.argv.slice(2);
if (files.length > 0 && process.argv[1]?.endsWith("capture-counts.mjs")) {
  const results = files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")).results);
  const { passed, failed } = captureCounts({ results });
  for (const name of failed) process.stderr.write(`not passed: ${name}\n`);
  process.stdout.write(`${passed} ${failed.length}\n`);
}
