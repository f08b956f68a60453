/**
 * `npm run samples [-- CASE..]`: records the cases with real stacks on network namespaces of this machine and derives
 * the encapsulations from the first. Needs root, iproute2, ethtool and tcpdump, for OPC UA and MQTT also test/stacks
 * and mosquitto; touches no other network.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CASES } from "./cases.js";
import { MODBUS_CAST } from "./cast.js";
import { writeEncapsulations } from "./encapsulate.js";
import { caseReadme } from "./readme.js";
import { type Play, record, type Truth } from "./recording.js";
import { STACK_CASES, stackReadme } from "./stack-cases.js";
import type { Counts } from "./stage.js";
import { recordWaterWorks } from "./water/record-water.js";
import { WATER_CASES } from "./water/water-cases.js";

const SAMPLES = fileURLToPath(new URL("..", import.meta.url));
const ENCAPSULATIONS = "encapsulations";

function requireTools(): void {
  if (process.getuid?.() !== 0) throw new Error("network namespaces need root: run this as root");
  for (const [tool, how] of [
    ["ip", "-V"],
    ["ethtool", "--version"],
    ["tcpdump", "--version"],
  ] as const) {
    try {
      execFileSync(tool, [how], { stdio: "ignore" });
    } catch {
      throw new Error(`${tool} is missing: apt-get install iproute2 ethtool tcpdump`);
    }
  }
}

const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
if ([...CASES, ...STACK_CASES, ...WATER_CASES].some(({ name }) => isAsked(name))) requireTools();
for (const play of CASES.filter(({ name }) => isAsked(name))) {
  const truth = await recordInto<Counts>({ ...play, cast: MODBUS_CAST });
  writeFileSync(join(SAMPLES, play.name, "README.md"), caseReadme(play, truth));
}
for (const play of STACK_CASES.filter(({ name }) => isAsked(name))) {
  await recordInto(play);
  writeFileSync(join(SAMPLES, play.name, "README.md"), stackReadme(play));
}
await recordWaterWorks(join(SAMPLES, "water-works"), isAsked);
if (isAsked(ENCAPSULATIONS)) {
  writeEncapsulations(join(SAMPLES, "modbus-plant", "capture.pcap"), join(SAMPLES, ENCAPSULATIONS));
}

async function recordInto<Said>(play: Play): Promise<Truth<Said>> {
  const folder = join(SAMPLES, play.name);
  mkdirSync(folder, { recursive: true });
  console.error(`${play.name}: recording for at most ${play.seconds} s`);
  const truth = await record<Said>(play, join(folder, "capture.pcap"));
  writeFileSync(join(folder, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
  return truth;
}
