// `npm start` as somebody has it who has only Node and git: a clean clone, an empty cache of packages, an empty home.
// Waits until the console shows an alert, looks at the page, and presses Ctrl-C. Ends with 1 when one of these fails.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const GIVE_UP_MS = 300_000;
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = mkdtempSync(join(tmpdir(), "zonewarden-fresh-"));
const clone = join(folder, "clone");
const begun = Date.now();
let said = "";

function passedSeconds() {
  return Math.round((Date.now() - begun) / 1000);
}

/**
 * Asks `what` again and again until it gives something.
 * @template Found
 * @param {string} name
 * @param {import("node:child_process").ChildProcess} child
 * @param {() => Found | Promise<Found>} what
 */
async function eventually(name, child, what) {
  while (Date.now() - begun < GIVE_UP_MS) {
    const found = await what();
    if (found) return found;
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode} before ${name}`);
    await pause(200);
  }
  throw new Error(`${passedSeconds()} s, and no ${name}`);
}

/** @param {string} url */
async function firstAlert(url) {
  const answer = await fetch(`${url}/api/v1/alerts`).then(
    (response) => response.json(),
    () => undefined,
  );
  return answer?.rows?.[0]?.title;
}

async function start() {
  const env = { PATH: process.env.PATH, HOME: join(folder, "home"), npm_config_cache: join(folder, "cache") };
  const child = spawn("npm", ["start", "--", "--port", "0"], { cwd: clone, env, detached: true });
  const ended = new Promise((done) => child.once("exit", done));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  try {
    const url = await eventually("console", child, () => /console is at (http:\S+):/.exec(said)?.[1]);
    const served = passedSeconds();
    const title = await eventually("alert", child, () => firstAlert(url));
    console.log(`the console is there after ${served} s, the first alert after ${passedSeconds()} s: ${title}`);
    const page = await fetch(url).then((response) => response.text());
    if (!page.includes("<title>Zonewarden</title>")) throw new Error("the page of the console is not there");
  } finally {
    const group = -(child.pid ?? 0);
    if (child.exitCode === null) process.kill(group, "SIGINT");
    await Promise.race([ended, pause(20_000)]);
    if (child.exitCode === null && child.signalCode === null) {
      process.kill(group, "SIGKILL");
      process.exitCode = 1;
      console.error("npm start goes on after Ctrl-C");
    }
  }
}

try {
  execFileSync("git", ["clone", "--quiet", root, clone]);
  await start();
} catch (error) {
  console.error(`${error}\n${said.slice(-4000)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
