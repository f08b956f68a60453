// The main job on an embedded default: what `npm start` shows after prepare.mjs.
import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const capture = "samples/modbus-plant/plant.pcapng";

process.stderr.write(`Every Modbus message of ${capture}, the capture of a small demonstration plant:\n\n`);
const result = spawnSync(process.execPath, ["dist/cli.js", "decode", "--table", capture], {
  cwd: root,
  stdio: "inherit",
});
if (result.status === 0) {
  process.stderr.write(
    "\nNext: `node dist/cli.js decode FILE` reads your own capture, `node dist/cli.js --help` lists the commands.\n",
  );
}
process.exitCode = result.status ?? 1;
