/** One process of the fuzzer, started by fuzz.ts: `worker.ts SEED FIRST STATUS_FILE [TARGET]`. Runs until killed. */
import { openSync, writeSync } from "node:fs";
import { loadCorpus } from "./corpus.js";
import { inputOf } from "./iteration.js";
import { failureOf } from "./minimise.js";
import { targetNamed, targets } from "./targets/index.js";

const [seed = "1", first = "0", statusPath = "", only] = process.argv.slice(2);
const chosen = only === undefined ? targets : [targetNamed(only)];
const corpus = loadCorpus();
const status = openSync(statusPath, "w");
for (let iteration = Number(first); ; iteration++) {
  // Whoever watches reads here which input a process that says nothing more is at.
  writeSync(status, String(iteration).padStart(12), 0);
  const { target, parts } = inputOf(chosen, corpus, Number(seed), iteration);
  const failure = await failureOf(targetNamed(target), parts);
  if (failure !== undefined) process.stdout.write(`${JSON.stringify({ iteration, failure })}\n`);
}
