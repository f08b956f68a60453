import { writeSync } from "node:fs";
import { readState, writeLearning, writeWatching } from "../../../src/sensor/state/state-folder.js";
import { sampleLearning, sampleMemory } from "./sample-state.js";

const [folder = ""] = process.argv.slice(2);

/** Writes a state after the other, each with the next number, and tells each once it is safe. */
for (let n = (readState(folder).watching?.time ?? 0) + 1; ; n++) {
  writeLearning(folder, sampleLearning(n));
  writeWatching(folder, sampleMemory(n));
  writeSync(1, `${n}\n`);
}
