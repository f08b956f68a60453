/**
 * `npm run samples [-- CASE..]`: records the cases with real Modbus stacks on network namespaces of this machine and
 * derives the encapsulations from the first. Needs root, iproute2, ethtool and tcpdump; touches no other network.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CASES } from "./cases.js";
import { writeEncapsulations } from "./encapsulate.js";
import { caseReadme } from "./readme.js";
import { record } from "./recording.js";

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
if (CASES.some(({ name }) => isAsked(name))) requireTools();
for (const play of CASES.filter(({ name }) => isAsked(name))) {
  const folder = join(SAMPLES, play.name);
  mkdirSync(folder, { recursive: true });
  console.error(`${play.name}: recording for ${play.seconds} s`);
  const truth = await record(play, join(folder, "capture.pcap"));
  writeFileSync(join(folder, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
  writeFileSync(join(folder, "README.md"), caseReadme(play, truth));
}
if (isAsked(ENCAPSULATIONS)) {
  writeEncapsulations(join(SAMPLES, "modbus-plant", "capture.pcap"), join(SAMPLES, ENCAPSULATIONS));
}
