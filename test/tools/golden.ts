/** `npm run golden [-- --write]`: compares what `decode` says of the samples with what is expected, or writes that. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { coverageLines, decodedRecords, expectedRecords, sampleCaptures } from "../golden/sample-records.js";
import { projectRoot } from "./generated-docs.js";

const isWriting = process.argv.includes("--write");
const captures = sampleCaptures();
let changed = 0;
for (const capture of captures) {
  const records = await decodedRecords(capture);
  if (records === expectedRecords(capture)) continue;
  changed++;
  console.error(`${isWriting ? "wrote" : "differs from"} ${capture.expectedPath}`);
  if (isWriting) writeFileSync(join(projectRoot, capture.expectedPath), records);
}
if (isWriting) {
  writeFileSync(join(projectRoot, "test/golden/coverage.ndjson"), coverageLines(captures.map(expectedRecords)));
  console.error(`${changed} of ${captures.length} changed; read every line of the difference before you commit it`);
} else if (changed > 0) {
  process.exitCode = 1;
}
