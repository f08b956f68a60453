import { writeSync } from "node:fs";
import { fileOptions } from "../../../src/sinks/file/file-options.js";
import { FileSink } from "../../../src/sinks/file/file-sink.js";
import { alertBatch, sinkContext } from "../sink-context.js";

const [path = "", first = "1"] = process.argv.slice(2);
const sink = new FileSink(fileOptions.parse({ path, bytesMax: 65_536, keptCount: 1000 }), sinkContext());

/** Batches of 1 to 9; each is told once it counts. */
let next = Number(first);
for (let batch = 0; ; batch++) {
  const count = 1 + (batch % 9);
  await sink.write(alertBatch(count, next));
  next += count;
  writeSync(1, `${next - 1}\n`);
}
