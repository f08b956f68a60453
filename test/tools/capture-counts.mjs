// Prints `passed failed` of a comparison of captures with what an independent decoder found in them. What is missing of
// a protocol that has no decoder yet does not count; what is too much always does.
import { readFileSync } from "node:fs";

/**
 * @param {{ results: { file: string, fails: string[] }[] }} comparison
 * @param {readonly string[]} decoded ids of the protocols that have a decoder
 */
export function captureCounts(comparison, decoded) {
  const failed = comparison.results.filter(({ fails }) =>
    fails.some((text) => {
      const missingOf = /^(\w+): \d+ of \d+ missing/.exec(text)?.[1];
      return missingOf === undefined || decoded.includes(missingOf);
    }),
  );
  return { passed: comparison.results.length - failed.length, failed: failed.map(({ file }) => file) };
}

const file = process.argv[2];
if (file !== undefined && process.argv[1]?.endsWith("capture-counts.mjs")) {
  /** @type {{ decoders: readonly { doc: { id: string } }[] }} */
  const { decoders } = await import(new URL("../../dist/protocols/index.js", import.meta.url).href);
  const ids = decoders.map(({ doc }) => doc.id);
  const { passed, failed } = captureCounts(JSON.parse(readFileSync(file, "utf8")), ids);
  for (const name of failed) process.stderr.write(`not passed: ${name}\n`);
  process.stdout.write(`${passed} ${failed.length}\n`);
}
