import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WATER_CASES } from "../../samples/make/water/water-cases.js";
import { waterReadme } from "../../samples/make/water/water-readme.js";
import { worksReadme } from "../../samples/make/water/works-readme.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { PduLines } from "../../src/cli/pdu-lines.js";
import { version } from "../../src/cli/version.js";
import type { SensorRecord } from "../../src/contracts/alert.js";
import { canonicalJson } from "../../src/core/json.js";
import { parsePacketTime } from "../../src/core/packet-time.js";
import { approveBaseline } from "../../src/sensor/baseline-decisions.js";
import { runCaptures } from "../../src/sensor/capture-run.js";
import { readDetection } from "../../src/sensor/detection-files.js";
import { Learner } from "../../src/sensor/learner.js";
import { readPolicy } from "../../src/sensor/policy-file.js";
import { Watcher } from "../../src/sensor/watcher.js";
import { projectRoot } from "../style/project-files.js";
import { recordsIn } from "./sample-records.js";

const WORKS = "samples/water-works";
const BASELINE = `${WORKS}/baseline.jsonl`;
const CAPTURE = "capture.pcap.gz";
const APPROVED_BY = "water works, process engineering";

/** Folders of the captures that are learned, and of those that are watched, in the order of their times. */
export function waterCases(): { readonly learned: readonly string[]; readonly watched: readonly string[] } {
  const folders = readdirSync(join(projectRoot, WORKS)).filter((name) => /^\d\d-/.test(name));
  return {
    learned: folders.filter((name) => name.startsWith("00-")).sort(),
    watched: folders.filter((name) => !name.startsWith("00-")).sort(),
  };
}

/** The path of a case's capture. */
function waterCapture(name: string): string {
  return join(projectRoot, WORKS, name, CAPTURE);
}

/** By path: the baseline, learned and approved, and of every case the alerts, its messages in short and its README. */
export async function waterWorks(): Promise<ReadonlyMap<string, string>> {
  const baseline = await learnedWaterWorks();
  const results = new Map([[BASELINE, baseline]]);
  const { learned, watched } = waterCases();
  for (const name of watched) {
    results.set(`${WORKS}/${name}/expected.alerts.ndjson`, await watchedWaterWorks([name], baseline));
  }
  results.set(`${WORKS}/README.md`, worksReadme());
  for (const play of WATER_CASES) results.set(`${WORKS}/${play.name}/README.md`, waterReadme(play));
  for (const name of [...learned, ...watched]) {
    results.set(`${WORKS}/${name}/expected.messages.json`, await messageCounts(name));
  }
  return results;
}

async function learnedWaterWorks(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-water-"));
  try {
    let learner = new Learner(version);
    await runCaptures({
      paths: waterCases().learned.map(waterCapture),
      listener: ({ captures }, clock, displaced) => {
        learner = new Learner(version, { clock, captures, displaced, ...ground() });
        return learner;
      },
    });
    const path = join(folder, "baseline.jsonl");
    const lines = learner.finish();
    writeFileSync(path, `${lines.join("\n")}\n`);
    const { window } = JSON.parse(lines[0] ?? "{}") as { window: [string, string] };
    approveBaseline(path, APPROVED_BY, parsePacketTime(window[1]), undefined);
    return readFileSync(path, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The records that replays of these cases one after the other give, as NDJSON. */
export async function watchedWaterWorks(names: readonly string[], baseline: string): Promise<string> {
  const lines: string[] = [];
  const known = new LearnedBaseline(openBaseline(baseline, "baseline.jsonl"));
  const emit = (record: SensorRecord) => lines.push(`${canonicalJson(record)}\n`);
  let watcher: Watcher | undefined;
  await runCaptures({
    paths: names.map(waterCapture),
    listener: ({ captures }, clock, displaced) => {
      watcher = new Watcher({ clock, captures, displaced, baseline: known, emit, ...ground() });
      return watcher;
    },
  });
  watcher?.finish();
  return lines.join("");
}

function ground() {
  const config = join(projectRoot, WORKS, "sensor.yaml");
  return { policy: readPolicy(join(projectRoot, WORKS, "policy.yaml")), ...readDetection({ config }) };
}

/** How many messages of which kind, and the digest of all that `decode` says. */
async function messageCounts(name: string): Promise<string> {
  const text = await decodedWaterWorks(name);
  const counts: Record<string, number> = {};
  for (const { protocol, body } of recordsIn(text)) {
    const { functionCode, kind, messageType, service, packetType, sparkplug } = body;
    const words = [protocol, functionCode, kind, messageType, service, packetType, sparkplug?.messageType];
    const key = words.filter((word) => word !== undefined).join(" ");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  const sorted = Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)));
  const sha256 = createHash("sha256").update(text).digest("hex");
  return `${JSON.stringify({ sha256, counts: sorted }, null, 2)}\n`;
}

/** What `decode` writes of a case. */
export async function decodedWaterWorks(name: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  const lines = new PduLines(["capture"], (bytes) => pieces.push(bytes.slice()));
  await runCaptures({ paths: [waterCapture(name)], listener: () => lines });
  lines.flush();
  return Buffer.concat(pieces).toString("utf8");
}
