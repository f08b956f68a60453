/**
 * `npm run bench:load -- [--seconds 10] [--only NAME] [--soak 10m]`: the whole sensor on one core, tcpreplay on another:
 * what it takes without loss, and what becomes of the rest. Needs root, iproute2 and tcpreplay. It asserts nothing.
 */
import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchCapture } from "./captures.js";
import { type LiveOutcome, type LiveWish, measureLive } from "./harness/live-run.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    soak: { type: "string" },
    backend: { type: "string" },
  },
});

function wishes(): LiveWish[] {
  const small = benchCapture({ kind: "modbus", amount: "1M" });
  const plant = benchCapture({ kind: "plant", amount: "50MB" });
  if (values.soak !== undefined) {
    const seconds = 60 * Number.parseFloat(values.soak);
    return [{ name: "soak 20k/s", backend: "ring", capture: plant, rate: { perSecond: 20_000 }, seconds }];
  }
  const seconds = Number(values.seconds);
  const bulk = benchCapture({ kind: "bulk", amount: "300k" });
  const rates = [50_000, 100_000, 200_000, 300_000, 500_000];
  return (["ring", "pcap"] as const).flatMap((backend) => [
    ...rates.map((perSecond) => ({
      ...{ name: `small ${perSecond / 1000}k/s ${backend}`, backend, capture: small, rate: { perSecond }, seconds },
    })),
    ...[1000, 2500, 5000].map((megabits) => ({
      ...{ name: `full frames ${megabits} Mbit/s ${backend}`, backend, capture: bulk, rate: { megabits }, seconds },
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
line(HEADS);
line(HEADS.map(() => "---"));
for (const wish of wishes()) {
  if (!wish.name.includes(values.only)) continue;
  line(row(await measureLive(wish)));
}
