/** `npm run golden [-- --write]`: compares what is said of samples and sent to receivers with what it should be. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { learnedAndReplayed } from "../golden/replayed-samples.js";
import { coverageLines, decodedRecords, sampleCaptures } from "../golden/sample-records.js";
import { waterWorks } from "../golden/water-works.js";
import { goldenMessages } from "../sinks/formats/golden-messages.js";
import { projectRoot } from "./generated-docs.js";

const isWriting = process.argv.includes("--write");
const captures = sampleCaptures();
const wanted = new Map([...(await learnedAndReplayed()), ...(await waterWorks()), ...goldenMessages()]);
for (const capture of captures) wanted.set(capture.expectedPath, await decodedRecords(capture));
wanted.set(
  "test/golden/coverage.ndjson",
  coverageLines(captures.map(({ expectedPath }) => wanted.get(expectedPath) ?? "")),
);

let changed = 0;
for (const [path, text] of wanted) {
  const file = join(projectRoot, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  changed++;
  console.error(`${isWriting ? "wrote" : "differs:"} ${path}`);
  if (isWriting) writeFileSync(file, text);
}
if (changed > 0 && isWriting) console.error("Now read every line of the difference before you commit it.");
else if (changed > 0) process.exitCode = 1;
