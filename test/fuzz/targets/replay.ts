import { LearnedBaseline } from "../../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../../src/baseline/open-baseline.js";
import type { SensorRecord } from "../../../src/contracts/alert.js";
import { SensorFault } from "../../../src/core/fault.js";
import { runCaptures } from "../../../src/sensor/capture-run.js";
import { Learner } from "../../../src/sensor/learner.js";
import { Watcher } from "../../../src/sensor/watcher.js";
import type { Corpus } from "../corpus.js";
import { joinParts, type Part } from "../fuzz-case.js";
import { mutate, window } from "../mutate.js";
import { expect, expectBoundedMemory } from "../oracle.js";
import { temporaryFile } from "../temporary-file.js";
import { pickOne, type Target } from "./target.js";

const RECORDS_MAX = 120;

/** Learns from a changed capture, opens what it learned, and watches the capture against that and against nothing. */
export const replayTarget: Target = {
  name: "replay",
  make: (corpus: Corpus, random) =>
    mutate(window(pickOne(corpus.captures, random), random, RECORDS_MAX, 1), random, [0]),
  async run(parts: readonly Part[]) {
    const path = temporaryFile(joinParts(parts));
    const text = await learn(path, 0);
    if (text === undefined) return;
    expect(text === (await learn(path, 0x5eed)), "two baselines of one capture differ");
    for (const baseline of [new LearnedBaseline(openBaseline(text, "learned")), undefined]) {
      const records: SensorRecord[] = [];
      let watcher: Watcher | undefined;
      await runCaptures({
        paths: [path],
        listener: (source, clock) => {
          watcher = new Watcher({ clock, baseline, emit: (record) => records.push(record), captures: source.captures });
          return watcher;
        },
      });
      watcher?.finish();
      for (const record of records) checkRecord(record);
    }
    expectBoundedMemory();
  },
};

async function learn(path: string, hashSeed: number): Promise<string | undefined> {
  const learner = new Learner("fuzz");
  try {
    await runCaptures({ paths: [path], hashSeed, listener: () => learner });
  } catch (error) {
    if (error instanceof SensorFault && error.code.startsWith("CAPTURE_")) return undefined;
    throw error;
  }
  return learner.finish().join("\n");
}

/** An alert that does not say what, against what, why and where does not exist. */
function checkRecord(record: SensorRecord): void {
  const text = JSON.stringify(record);
  expect(!/\b(NaN|undefined|Infinity)\b|\[object/.test(text), `not a value in ${text}`);
  if (record.kind === "health" || record.kind === "incident") return;
  const { observed, expected, why, evidence } = record;
  expect(observed !== "" && expected !== "" && why !== "" && evidence.length > 0, `incomplete: ${text}`);
}
