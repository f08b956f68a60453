// The main job on what is shipped: what `npm start` shows once prepare.mjs is done.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const normalDay = "samples/modbus-plant/capture.pcap";
const otherDay = "samples/modbus-rogue-writer/capture.pcap";
const folder = mkdtempSync(join(tmpdir(), "zonewarden-start-"));
const baseline = join(folder, "baseline.jsonl");

const steps = [
  {
    says: `Every Modbus message of ${normalDay}, 90 s of a small plant:`,
    args: ["decode", "--table", normalDay],
  },
  {
    says: `\nAbove: every Modbus message of ${normalDay}. What is normal is now learned from it:`,
    args: ["learn", normalDay, "--out", baseline],
  },
  {
    says: `\nAnd ${otherDay}, another day on which something is wrong, is held against that:`,
    args: ["replay", "--baseline", baseline, otherDay],
  },
];

/** @returns {number} the exit code of the first step that failed, or 0 */
function runSteps() {
  for (const { says, args } of steps) {
    process.stderr.write(`${says}\n`);
    const { status } = spawnSync(process.execPath, ["dist/cli.js", ...args], { cwd: root, stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  process.stderr.write(
    "\nNext: `node dist/cli.js decode FILE` on a capture of yours; README.md shows learn and replay.\n",
  );
  return 0;
}

try {
  process.exitCode = runSteps();
} finally {
  rmSync(folder, { recursive: true });
}
