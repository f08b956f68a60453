// Learns a baseline from each capture and replays the capture against it: nothing of at least low severity may be told,
// but for captures that hold real violations. Prints `passed failed`.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is wrong in captures that must not be quiet, by the first digits of their sha256. */
export const VIOLATIONS = new Map([]);

const PROGRAM = new URL("../../dist/cli.js", import.meta.url).pathname;
const CAPTURE = /\.(pcap|pcapng|cap)$/;
const AT_ONCE = 2;

/** @param {string} path */
function digestOf(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 12);
}

/** @param {readonly string[]} args @returns {Promise<{ code: number | null, out: string }>} */
function run(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "pipe", "ignore"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.on("close", (code) => done({ code, out }));
  });
}

/** @param {string} out NDJSON @returns {string[]} detectors of the alerts */
export function detectorsIn(out) {
  const records = out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  return [...new Set(records.flatMap(({ kind, detector }) => (kind === "alert" ? [detector] : [])))].sort();
}

/** @param {string} path @param {string} baseline @returns {Promise<string | undefined>} what is wrong */
async function faultOf(path, baseline) {
  const learned = await run(["learn", path, "--out", baseline]);
  if (learned.code !== 0 && learned.code !== 3) return `learn ended with ${learned.code}`;
  const { code, out } = await run(["replay", path, "--baseline", baseline]);
  if (code !== 0 && code !== 3) return `replay ended with ${code}`;
  const found = detectorsIn(out);
  const isExpected = VIOLATIONS.has(digestOf(path));
  if (found.length > 0 && !isExpected) return `told ${found.join(", ")}`;
  return found.length === 0 && isExpected ? "told nothing, and is on the list of violations" : undefined;
}

/** @param {readonly string[]} folders */
async function main(folders) {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => CAPTURE.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  const work = mkdtempSync(join(tmpdir(), "zonewarden-quiet-"));
  let [next, failed] = [0, 0];
  const worker = async (/** @type {number} */ id) => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const fault = await faultOf(path, join(work, `${id}.jsonl`));
      if (fault === undefined) continue;
      failed++;
      process.stderr.write(`not passed: ${path} (${digestOf(path)}): ${fault}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, id) => worker(id)));
  rmSync(work, { recursive: true });
  process.stdout.write(`${paths.length - failed} ${failed}\n`);
}

if (process.argv[1]?.endsWith("quiet-captures.mjs")) await main(process.argv.slice(2));
