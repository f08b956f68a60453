// What `npm start` shows once prepare.mjs is done: a water works is learned, then attacked, with the console open.
// What follows `npm start --` goes to replay, as in `--speed 20 --port 9000`.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const plant = "samples/water-works";
const folder = mkdtempSync(join(tmpdir(), "zonewarden-start-"));
const baseline = join(folder, "baseline.jsonl");
const ground = ["--policy", `${plant}/policy.yaml`, "--config", `${plant}/sensor.yaml`];

const cases = readdirSync(join(root, plant))
  .filter((name) => /^\d/.test(name))
  .sort()
  .map((name) => `${plant}/${name}`);
const usual = cases.filter((path) => path.includes("-learn-"));
const watched = cases.filter((path) => !usual.includes(path));

const shown = ["--console", "--speed", "10"];

const steps = [
  {
    says: `Usual traffic of a small water works is learned, from ${usual.join(" and ")}:`,
    args: ["learn", ...usual, ...ground, "--out", baseline],
  },
  {
    says: "\nSomebody has looked at it and takes it for normal:",
    args: ["baseline", "approve", baseline, "--by", "the demo"],
  },
  {
    says: [
      `\nNow ${watched.length} captures of it, ten times as fast as it was: a usual one, then an attack in each.`,
      `${plant}/README.md tells what happens. The first alert, an unknown laptop, comes after a quarter of a minute.`,
      "In the console ? shows the keys. Open the worst alert, then the map; Real-time, when a backup floods a cable.\n",
    ].join("\n"),
    args: ["replay", ...watched, "--baseline", baseline, ...ground, ...shown, ...process.argv.slice(2)],
  },
];

/** Ctrl-C reaches the command too, which ends by itself: this waits for it. */
const stay = () => undefined;
process.on("SIGINT", stay).on("SIGTERM", stay);

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["dist/cli.js", ...args], { cwd: root, stdio: "inherit" });
    const end = () => child.kill("SIGTERM");
    process.once("SIGTERM", end);
    child.on("error", reject).on("exit", (code) => {
      process.off("SIGTERM", end);
      resolve(code ?? 1);
    });
  });
}

try {
  for (const { says, args } of steps) {
    process.stderr.write(`${says}\n`);
    process.exitCode = await run(args);
    if (process.exitCode !== 0) break;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
