/**
 * `npm run bench:days -- [--days 30] [--size 5MB]`: many days of a plant at full speed, and whether memory grows. A
 * capture of a plant comes again every hour; between two the plant is quiet. It asserts nothing.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchCapture } from "./captures.js";
import { learnBaseline } from "./harness/learn-baseline.js";
import { MemorySamples } from "./harness/memory-samples.js";

const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const HOURS_A_DAY = 24;
const HOUR_SECONDS = 3600;
const [HEADER_BYTES, RECORD_BYTES] = [24, 16];

/** Moves every record of a pcap on by an hour, in place. */
function nextHour(capture: Buffer): void {
  for (let at = HEADER_BYTES; at < capture.length; ) {
    capture.writeUInt32LE(capture.readUInt32LE(at) + HOUR_SECONDS, at);
    at += RECORD_BYTES + capture.readUInt32LE(at + 8);
  }
}

const { values } = parseArgs({
  options: { days: { type: "string", default: "30" }, size: { type: "string", default: "5MB" } },
});
const plant = benchCapture({ kind: "plant", amount: values.size });
const folder = mkdtempSync(join(tmpdir(), "zonewarden-days-"));
try {
  const baseline = learnBaseline(plant.path, folder);
  const replay = spawn(process.execPath, [PROGRAM, "replay", "-b", baseline, "-"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  let alerts = 0;
  replay.stdout.on("data", (text) => {
    alerts += String(text).split('"kind":"alert"').length - 1;
  });
  const memory = new MemorySamples(replay.pid ?? 0, 200);
  const capture = readFileSync(plant.path);
  const start = performance.now();
  for (let hour = 0; hour < Number(values.days) * HOURS_A_DAY; hour++) {
    const bytes = Buffer.from(hour === 0 ? capture : capture.subarray(HEADER_BYTES));
    if (!replay.stdin.write(bytes)) await once(replay.stdin, "drain");
    nextHour(capture);
  }
  replay.stdin.end();
  await once(replay, "close");
  const seconds = Math.round((performance.now() - start) / 1000);
  const frames = plant.truth.packets * Number(values.days) * HOURS_A_DAY;
  const { peakMib, growth } = memory.stop();
  console.log(`| days | frames | alerts told | seconds | peak memory | second half by second quarter |`);
  console.log(`| --- | --- | --- | --- | --- | --- |`);
  console.log(`| ${values.days} | ${frames} | ${alerts} | ${seconds} | ${peakMib} MiB | ${growth.toFixed(3)} |`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
