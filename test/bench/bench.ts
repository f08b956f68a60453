/**
 * `npm run bench -- [--full] [--rounds 5] [--size 50MB] [--packets 500k] [--folder DIR] [--write]`: CPU, memory and
 * messages of `decode` and `replay` against other tools on synthetic captures, messages kept under loss, alerts to
 * consoles, and the hot functions. --full takes 1 GB and 10 M packets; --write renews docs/benchmarks.md. It asserts
 * nothing: a benchmark is no test.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { type BenchCapture, benchCapture } from "./captures.js";
import { type Comparison, compare, type Outcome } from "./harness/compare.js";
import {
  OURS_FLOWS,
  OURS_MESSAGES,
  OURS_PIPELINE,
  SURICATA_EVE,
  SURICATA_SILENT,
  TSHARK_FIELD_LIST,
  versionOf,
} from "./harness/contender.js";
import type { HotResult } from "./harness/hot.js";
import { measureLoss } from "./harness/loss.js";
import { report } from "./harness/report.js";
import { measureStream } from "./harness/stream.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REPORT = join(ROOT, "docs/benchmarks.md");

/** Goals for the full sizes; on small captures the start of the process weighs more on our side. */
const GOAL = { silent: 0.33, messages: 0.3, tshark: 0.04, pipeline: 0.5 } as const;

interface Options {
  readonly isFull: boolean;
  readonly isWritten: boolean;
  readonly rounds: number;
  readonly size: string;
  readonly packets: string;
  readonly folder: string | undefined;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      full: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      rounds: { type: "string" },
      size: { type: "string" },
      packets: { type: "string" },
      folder: { type: "string" },
    },
  });
  return {
    isFull: values.full,
    isWritten: values.write,
    rounds: Number(values.rounds ?? (values.full ? 3 : 5)),
    size: values.size ?? (values.full ? "1GB" : "50MB"),
    packets: values.packets ?? (values.full ? "10M" : "500k"),
    folder: values.folder,
  };
}

function comparisons(plant: BenchCapture, small: BenchCapture, options: Options): Comparison[] {
  const onPlant = { capture: plant, captureName: `plant ${options.size}` };
  const onSmall = { capture: small, captureName: `modbus ${options.packets}` };
  return [
    { ours: OURS_FLOWS, peer: SURICATA_SILENT, ...onPlant, goal: GOAL.silent },
    { ours: OURS_FLOWS, peer: SURICATA_SILENT, ...onSmall, goal: GOAL.silent },
    { ours: OURS_MESSAGES, peer: SURICATA_EVE, ...onPlant, goal: GOAL.messages },
    { ours: OURS_MESSAGES, peer: SURICATA_EVE, ...onSmall, goal: GOAL.messages },
    { ours: OURS_PIPELINE, peer: SURICATA_SILENT, ...onPlant, goal: GOAL.pipeline },
    { ours: OURS_PIPELINE, peer: SURICATA_EVE, ...onPlant, goal: GOAL.pipeline },
    // tshark needs minutes and gigabytes for the small frames: the plant is enough.
    { ours: OURS_MESSAGES, peer: TSHARK_FIELD_LIST, ...onPlant, goal: GOAL.tshark },
  ];
}

/** Made by the bundler that makes `dist`: what other tools make of the sources is not what users run. */
function measureHot(path: string): HotResult[] {
  const outfile = join(ROOT, "build/bench-hot.js");
  const entryPoints = [fileURLToPath(new URL("harness/hot.ts", import.meta.url))];
  buildSync({ entryPoints, outfile, bundle: true, platform: "node", target: "node20.19", format: "esm" });
  const flags = ["--expose-gc", "--max-semi-space-size=512"];
  return JSON.parse(execFileSync(process.execPath, [...flags, outfile, path], { encoding: "utf8", cwd: ROOT }));
}

function machine(): string[] {
  const peers = ["tshark", "suricata"].map((program) => versionOf(program) ?? `no ${program}`);
  return [`${availableParallelism()} cores`, `node ${process.versions.node}`, ...peers];
}

function describe(name: string, { truth }: BenchCapture): string {
  const { packets, fileBytes, seconds, modbus, opcua, mqtt } = truth;
  const others = opcua.messages === 0 ? "" : `, ${opcua.messages} OPC UA messages, ${mqtt.packets} MQTT packets`;
  const megabytes = Math.round(fileBytes / 1e6);
  const messages = `${modbus.requests} Modbus requests, ${modbus.responses} responses${others}`;
  return `${name}: ${packets} frames, ${megabytes} MB, ${seconds} s of traffic; ${messages}.`;
}

const options = readOptions();
const say = (text: string) => process.stderr.write(`${text}\n`);
execFileSync(process.execPath, [join(ROOT, "test/tools/prepare.mjs")], { stdio: "inherit" });
say("captures");
const where = options.folder === undefined ? {} : { folder: options.folder };
const plant = benchCapture({ kind: "plant", amount: options.size, ...where });
const small = benchCapture({ kind: "modbus", amount: options.packets, ...where });
const folder = mkdtempSync(join(tmpdir(), "zonewarden-bench-run-"));
try {
  const outcomes: Outcome[] = [];
  const skipped: string[] = [];
  for (const comparison of comparisons(plant, small, options)) {
    const { ours, peer, captureName } = comparison;
    say(`${captureName}: ${ours.name} against ${peer.name}`);
    const outcome = await compare(comparison, options.rounds, folder);
    if (outcome !== undefined) outcomes.push(outcome);
    else
      skipped.push(
        `Left out: ${captureName} against ${peer.name}, which is not installed here (\`${peer.needs?.how}\`).`,
      );
  }
  say("loss");
  const losses = await measureLoss(plant, folder);
  say("stream");
  const stream = await measureStream(folder);
  say("hot functions");
  const hot = [
    { capture: `modbus ${options.packets}`, results: measureHot(small.path) },
    { capture: `plant ${options.size}`, results: measureHot(plant.path) },
  ];
  const captures = [describe("plant", plant), describe("modbus", small)];
  const { rounds, isFull } = options;
  const page = report({ machine: machine(), captures, rounds, outcomes, skipped, losses, stream, hot, isFull });
  console.log(page);
  if (options.isWritten) writeFileSync(REPORT, page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
