import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { EvidenceWriter } from "../../src/alerts/evidence/evidence-keeper.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import type { AlertRecord, SensorRecord } from "../../src/contracts/alert.js";
import type { Baseline } from "../../src/contracts/baseline.js";
import { runCaptures } from "../../src/sensor/capture-run.js";
import { EvidenceFiles } from "../../src/sensor/evidence-files.js";
import { Learner } from "../../src/sensor/learner.js";
import { readPolicy } from "../../src/sensor/policy-file.js";
import { Watcher } from "../../src/sensor/watcher.js";
import { alertsIn } from "../sensor/watched.js";
import { type ReplayCase, replayCases } from "./replay-cases.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-evidence-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Alerts about all traffic at once, or about the sensor: the frames of one conversation do not show them. */
const ABOUT_ALL = /^integrity\/(parser-errors|capture-loss|one-way-mirror|state-exhausted|alert-flood)$/;
/** Alerts of one detector that are replayed: a scan gives one for each port. */
const OF_EACH = 4;

async function learned({ learnedFrom, policy }: ReplayCase): Promise<Baseline> {
  const ground = policy === undefined ? {} : { policy: readPolicy(policy) };
  let learner: Learner | undefined;
  await runCaptures({
    paths: [learnedFrom],
    listener: (_, clock) => {
      learner = new Learner("test", { clock, ...ground });
      return learner;
    },
  });
  return new LearnedBaseline(openBaseline((learner?.finish() ?? []).join("\n"), "learned.jsonl"));
}

async function alertsOf(
  capture: string,
  { policy }: ReplayCase,
  baseline: Baseline,
  evidence?: EvidenceWriter,
): Promise<AlertRecord[]> {
  const records: SensorRecord[] = [];
  const emit = (record: SensorRecord) => records.push(record);
  const ground = { baseline, policy: policy === undefined ? undefined : readPolicy(policy), evidence };
  let watcher: Watcher | undefined;
  await runCaptures({
    paths: [capture],
    listener: ({ captures }, clock, displaced) => {
      watcher = new Watcher({ clock, ...ground, captures, displaced, emit });
      return watcher;
    },
  });
  watcher?.finish();
  return alertsIn(records);
}

/** Of those that named or were folded into it. */
function detectorsOf(alerts: readonly AlertRecord[]): Set<string> {
  return new Set(alerts.flatMap((alert) => [alert.detector, ...alert.evidence.flatMap((item) => item.detector ?? [])]));
}

function someOfEach(alerts: readonly AlertRecord[]): AlertRecord[] {
  const shown = new Map<string, number>();
  return alerts.filter(({ detector }) => {
    const count = (shown.get(detector) ?? 0) + 1;
    shown.set(detector, count);
    return count <= OF_EACH && !ABOUT_ALL.test(detector);
  });
}

describe.each(replayCases(folder))("$name", (one) => {
  it("gives evidence of each alert that raises it again when it is replayed alone", async () => {
    const place = join(folder, one.name);
    const baseline = await learned(one);
    const files = new EvidenceFiles(place, "test");
    const alerts = await alertsOf(one.capture, one, baseline, files.write);
    const lost: string[] = [];
    for (const { id, detector, observed } of someOfEach(alerts)) {
      const again = await alertsOf(join(place, `${id}.pcapng`), one, baseline);
      if (!detectorsOf(again).has(detector)) lost.push(`${detector}: ${observed}`);
    }
    expect(lost).toEqual([]);
    expect(alerts.length > 0 || one.capture === one.learnedFrom).toBe(true);
  });
});
