import { join } from "node:path";
import { runCliBeside } from "../tools/run-cli.js";
import type { LivePlant } from "./live-plant.js";

const LEARN_MS = 3000;

/** Records a while of what is normal, learns it and approves it. Gives the path of the baseline. */
export async function learnPlant(plant: LivePlant, folder: string): Promise<string> {
  const capture = join(folder, "normal.pcap");
  const baseline = join(folder, "baseline.jsonl");
  const recording = await plant.record(capture);
  await new Promise((resolve) => setTimeout(resolve, LEARN_MS));
  await recording.stop();
  await run("learn", "--quick", "--out", baseline, capture);
  await run("baseline", "approve", baseline, "--by", "plant");
  return baseline;
}

async function run(...args: readonly string[]): Promise<void> {
  const { code, err } = await runCliBeside(args);
  if (code !== 0) throw new Error(`zonewarden ${args.join(" ")} ended with ${code}: ${err}`);
}
