// The main job on what is shipped: what `npm start` shows once prepare.mjs is done.
import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const capture = "samples/modbus-plant/capture.pcap";
const shown = `every Modbus message of ${capture}: 90 s of a small plant, described in its README`;

process.stderr.write(`Below: ${shown}.\n\n`);
const args = ["dist/cli.js", "decode", "--table", capture];
const result = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
if (result.status === 0) {
  process.stderr.write(
    `\nAbove: ${shown}.\n` +
      "Next: `node dist/cli.js decode FILE` on a capture of yours, or `node dist/cli.js --help`.\n",
  );
}
process.exitCode = result.status ?? 1;
