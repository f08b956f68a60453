import { join } from "node:path";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { version } from "../../src/cli/version.js";
import type { SensorRecord } from "../../src/contracts/alert.js";
import { canonicalJson } from "../../src/core/json.js";
import { runCaptures } from "../../src/sensor/capture-run.js";
import { Learner } from "../../src/sensor/learner.js";
import { Watcher } from "../../src/sensor/watcher.js";
import { projectRoot } from "../style/project-files.js";

const NORMAL_DAY = "samples/modbus-plant";
/** Samples of the plant of that day, by folder. */
const DAYS = [NORMAL_DAY, "samples/modbus-rogue-writer"];

/** By path: the baseline that is learned from the normal day, and the alerts that every day gives against it. */
export async function learnedAndReplayed(): Promise<ReadonlyMap<string, string>> {
  const learner = new Learner(version);
  await runCaptures({ paths: [captureIn(NORMAL_DAY)], listener: () => learner });
  const baseline = `${learner.finish().join("\n")}\n`;
  const results = new Map([[`${NORMAL_DAY}/expected.baseline.jsonl`, baseline]]);
  for (const day of DAYS) {
    const lines: string[] = [];
    const known = new LearnedBaseline(openBaseline(baseline, "expected.baseline.jsonl"));
    const emit = (record: SensorRecord) => lines.push(`${canonicalJson(record)}\n`);
    let watcher: Watcher | undefined;
    await runCaptures({
      paths: [captureIn(day)],
      listener: (source, clock) => {
        watcher = new Watcher({ clock, baseline: known, emit, captures: source.captures });
        return watcher;
      },
    });
    watcher?.finish();
    results.set(`${day}/expected.alerts.ndjson`, lines.join(""));
  }
  return results;
}

function captureIn(day: string): string {
  return join(projectRoot, day, "capture.pcap");
}
