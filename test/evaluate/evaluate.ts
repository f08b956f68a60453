/**
 * `npm run evaluate -- [--plant S|M|L] [--days LEARNED] [--clean DAYS] [--seeds N] [--jobs N] [--only TEXT] [--quick]`:
 * plays days of simulated plants and writes docs/evaluation.md. `--seed N` plays that seed alone and prints it as JSON;
 * with `--quick` or `--only` nothing is written but the page on stdout.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { detectors } from "../../src/detectors/index.js";
import { sizes } from "./plant/site.js";
import { QUICK, quickScenarios } from "./quick.js";
import { realtimeFigures } from "./realtime/figures.js";
import { type EvaluationOptions, type EvaluationResult, evaluate } from "./run.js";
import { scenariosFor } from "./scenarios/all-scenarios.js";
import { evaluationPage } from "./score/evaluation-page.js";
import { summaryOf } from "./score/summary.js";

const REALTIME_SEEDS = 20;

const { values } = parseArgs({
  options: {
    plant: { type: "string", default: "M" },
    days: { type: "string", default: "7" },
    clean: { type: "string", default: "30" },
    seeds: { type: "string", default: "3" },
    seed: { type: "string" },
    jobs: { type: "string", default: "2" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const isPlant = (name: string): name is keyof typeof sizes => name in sizes;
if (!isPlant(values.plant)) throw new Error(`There is no plant ${values.plant}: S, M or L.`);

function optionsOf(name: keyof typeof sizes, seed: number): EvaluationOptions {
  if (values.quick) return { ...QUICK, seed, scenarios: quickScenarios() };
  const size = sizes[name];
  const only = values.only;
  const scenarios = scenariosFor(size).filter((one) => only === undefined || `${one.name} ${one.shows}`.includes(only));
  return { size, seed, learnDays: Number(values.days), cleanDays: Number(values.clean), scenarios };
}

/** The same seed in a process of its own. */
async function elsewhere(seed: number): Promise<EvaluationResult> {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2), "--seed", String(seed)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`Seed ${seed} ended with ${code}.`);
  process.stderr.write(`Seed ${seed} is done.\n`);
  return JSON.parse(said) as EvaluationResult;
}

if (values.seed !== undefined) {
  process.stdout.write(JSON.stringify(evaluate(optionsOf(values.plant, Number(values.seed)))));
} else {
  const seeds = Array.from({ length: values.quick ? 1 : Number(values.seeds) }, (_, i) => i + 1);
  const results: EvaluationResult[] = [];
  const work = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) results.push(await elsewhere(seed));
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  results.sort((a, b) => a.seed - b.seed);
  const { size, learnDays } = optionsOf(values.plant, 1);
  const isPage = !values.quick && values.only === undefined;
  const page = evaluationPage({
    command: ["npm run evaluate", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(" "),
    plant: values.quick ? "quick" : values.plant,
    size,
    learnDays,
    results,
    summary: summaryOf(results),
    registered: detectors.map(({ doc }) => doc.id),
    ...(isPage ? { realtime: realtimeFigures(REALTIME_SEEDS) } : {}),
  });
  if (!isPage) process.stdout.write(page);
  else writeFileSync(fileURLToPath(new URL("../../docs/evaluation.md", import.meta.url)), page);
}
