/**
 * `npm run bench:load -- [--seconds 10] [--only NAME] [--soak 10m]`: the whole sensor on one core, tcpreplay on
 * another: what it takes without loss, and what becomes of the rest. Needs root, iproute2 and tcpreplay. It asserts
 * nothing.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchCapture, type CaptureWish } from "./captures.js";
import { learnBaseline } from "./harness/learn-baseline.js";
import { type LiveOutcome, type LiveWish, measureLive } from "./harness/live-run.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    soak: { type: "string" },
  },
});
/** Of plant traffic: what a large plant says. */
const SOAK_PER_SECOND = 10_000;

/** A capture of the benchmark with its baseline; what nobody asked for is not made. */
function learned(kind: CaptureWish["kind"], amount: string, folder: string): Pick<LiveWish, "capture" | "baseline"> {
  const capture = benchCapture({ kind, amount });
  const place = join(folder, kind);
  mkdirSync(place);
  return { capture, baseline: learnBaseline(capture.path, place) };
}

function wishes(folder: string): LiveWish[] {
  if (values.soak !== undefined) {
    const seconds = 60 * Number.parseFloat(values.soak);
    const rate = { perSecond: SOAK_PER_SECOND };
    return [{ name: "soak", backend: "ring", ...learned("plant", "50MB", folder), rate, seconds }];
  }
  const seconds = Number(values.seconds);
  const small = learned("modbus", "500k", folder);
  const bulk = learned("bulk", "300k", folder);
  return (["ring", "pcap"] as const).flatMap((backend) => [
    ...[50_000, 100_000, 200_000, 300_000, 500_000].map((perSecond) => ({
      ...{ name: `small ${perSecond / 1000}k/s ${backend}`, backend, ...small, rate: { perSecond }, seconds },
    })),
    ...[1000, 2500, 5000].map((megabits) => ({
      ...{ name: `full frames ${megabits} Mbit/s ${backend}`, backend, ...bulk, rate: { megabits }, seconds },
    })),
  ]);
}

const HEADS = [
  ...["traffic", "sent", "per second", "Mbit/s", "handled", "dropped", "unaccounted", "event loop"],
  ...["peak memory", "growth", "CPU"],
];

function row(outcome: LiveOutcome): string[] {
  const { wish, sent, sentPerSecond, megabits, handled, dropped, unaccounted } = outcome;
  const { loopDelayMaxMs, peakMib, growth, sensorCpuShare } = outcome;
  const share = ((100 * dropped) / sent).toFixed(2);
  const counted = [sent, Math.round(sentPerSecond), Math.round(megabits), handled].map(String);
  return [
    ...[wish.name, ...counted, `${dropped} (${share} %)`, String(unaccounted)],
    ...[loopDelayMaxMs === undefined ? "not told" : `${Math.round(loopDelayMaxMs)} ms`],
    ...[`${peakMib} MiB`, growth.toFixed(3), `${Math.round(100 * sensorCpuShare)} %`],
  ];
}

const line = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
if (availableParallelism() < 2) throw new Error("it takes two cores: one sends, one listens");
execFileSync(process.execPath, [fileURLToPath(new URL("../tools/prepare.mjs", import.meta.url))], { stdio: "inherit" });
const folder = mkdtempSync(join(tmpdir(), "zonewarden-baselines-"));
try {
  line(HEADS);
  line(HEADS.map(() => "---"));
  for (const wish of wishes(folder)) {
    if (wish.name.includes(values.only)) line(row(await measureLive(wish)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
