/**
 * `npm run fuzz -- [--minutes 5] [--seed 1] [--target NAME] [--iteration N]`: feeds changed samples to the capture
 * reader, the header reader, the Modbus decoder, the pipeline and the detection, in a process of its own that is killed
 * when it hangs. Failing inputs are made smaller and saved in regressions/, which the tests replay. The same seed gives
 * the same inputs; --iteration runs a single one here.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadCorpus } from "./corpus.js";
import { type FuzzCase, writeCase } from "./fuzz-case.js";
import { inputOf, seedOf } from "./iteration.js";
import { failureOf, minimise } from "./minimise.js";
import { isOpen } from "./open-failures.js";
import { targetNamed, targets } from "./targets/index.js";
import { removeTemporaryFile } from "./temporary-file.js";

const HANG_MS = 20_000;
const HEAP_MEGABYTES = 768;
const FAILURES_MAX = 20;
const REGRESSIONS = fileURLToPath(new URL("regressions", import.meta.url));

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    target: { type: "string" },
    iteration: { type: "string" },
  },
});
const seed = Number(values.seed);
const chosen = values.target === undefined ? targets : [targetNamed(values.target)];
const corpus = loadCorpus();

/** How a worker ended: by the clock, by hanging, or by dying. */
type End = { readonly how: "time" | "hang" | "death"; readonly iteration: number };

async function main(): Promise<void> {
  if (values.iteration !== undefined) {
    const { target, parts } = inputOf(chosen, corpus, seed, Number(values.iteration));
    console.log(target, (await failureOf(targetNamed(target), parts)) ?? "nothing wrong");
    removeTemporaryFile();
    return;
  }
  const deadline = Date.now() + Number(values.minutes) * 60_000;
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-fuzz-status-"));
  const kinds = new Set<string>();
  let next = 0;
  try {
    while (Date.now() < deadline && kinds.size < FAILURES_MAX) {
      const end = await runWorker(next, join(folder, "status"), deadline, (iteration, failure) =>
        keep(iteration, failure, kinds),
      );
      next = end.iteration + 1;
      if (end.how !== "time") await keep(end.iteration, end.how === "hang" ? HANG : DEATH, kinds);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    removeTemporaryFile();
  }
  console.log(`${next} inputs with seed ${seed}, ${kinds.size} kinds of failure`);
  process.exitCode = kinds.size === 0 ? 0 : 1;
}

const HANG = `no end after ${HANG_MS / 1000} s`;
const DEATH = "the process died, most likely out of memory";

/** Runs one process until the deadline, a hang or its death. */
async function runWorker(
  first: number,
  statusPath: string,
  deadline: number,
  onFailure: (iteration: number, failure: string) => Promise<void>,
): Promise<End> {
  writeFileSync(statusPath, String(first));
  const worker = startWorker(first, statusPath);
  const failures: Promise<void>[] = [];
  createInterface({ input: worker.stdout! }).on("line", (line) => {
    const { iteration, failure } = JSON.parse(line) as { readonly iteration: number; readonly failure: string };
    failures.push(onFailure(iteration, failure));
  });
  let seen = -1;
  let seenAt = Date.now();
  const how = await new Promise<End["how"]>((resolve) => {
    const watch = setInterval(() => {
      const now = Date.now();
      const at = Number(readFileSync(statusPath, "utf8"));
      if (at !== seen) {
        seen = at;
        seenAt = now;
      }
      if (now >= deadline) resolve("time");
      else if (now - seenAt > HANG_MS) resolve("hang");
    }, 500);
    worker.once("exit", () => resolve("death"));
    worker.once("close", () => clearInterval(watch));
  });
  worker.kill("SIGKILL");
  if (worker.exitCode === null && worker.signalCode === null) await new Promise((done) => worker.once("exit", done));
  await Promise.all(failures);
  return { how, iteration: Number(readFileSync(statusPath, "utf8")) };
}

function startWorker(first: number, statusPath: string): ChildProcess {
  const script = fileURLToPath(new URL("worker.ts", import.meta.url));
  const flags = [`--max-old-space-size=${HEAP_MEGABYTES}`, "--import", "tsx"];
  const target = values.target === undefined ? [] : [values.target];
  const args = [...flags, script, String(seed), String(first), statusPath, ...target];
  // Its files go with the folder of the run, however it ends.
  const env = { ...process.env, TMPDIR: dirname(statusPath) };
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env });
}

/** Saves the first input of each kind of failure. What hangs or kills is saved as it is: trying it again would, too. */
async function keep(iteration: number, failure: string, kinds: Set<string>): Promise<void> {
  if (isOpen(failure)) return;
  const input = inputOf(chosen, corpus, seed, iteration);
  const kind = `${input.target} ${failure.replace(/[0-9a-f]{3,}|\d+/g, "#").slice(0, 60)}`;
  if (kinds.has(kind) || kinds.size >= FAILURES_MAX) return;
  kinds.add(kind);
  console.log(`iteration ${iteration}, ${input.target}: ${failure}`);
  const isRepeatable = failure !== HANG && failure !== DEATH;
  const target = targetNamed(input.target);
  const parts = isRepeatable ? await minimise(target, input.parts, failure) : input.parts;
  save({ target: input.target, parts }, failure, seedOf(seed, iteration));
}

function save(input: FuzzCase, note: string, inputSeed: number): void {
  const text = writeCase({ ...input, note, seed: inputSeed });
  const name = `${input.target}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.json`;
  writeFileSync(join(REGRESSIONS, name), text);
  console.log(`  saved as test/fuzz/regressions/${name}`);
}

await main();
