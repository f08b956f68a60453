import type { AlertRecord } from "../contracts/alert.js";
import type { Baseline } from "../contracts/baseline.js";
import type { Policy } from "../contracts/policy.js";
import { runCaptures } from "./capture-run.js";
import type { DetectorConfiguration } from "./detector-host.js";
import { Watcher } from "./watcher.js";

/** What a replay goes by. */
export interface ReplayGround extends DetectorConfiguration {
  readonly baseline: Baseline | undefined;
  readonly policy: Policy | undefined;
}

/** An alert that both replays raised, with what differs. */
export interface ChangedAlert {
  readonly before: AlertRecord;
  readonly after: AlertRecord;
  /** Names of the fields that differ. */
  readonly fields: readonly ComparedField[];
}

/** What the second ground makes of the same traffic. */
export interface WhatIf {
  readonly gained: readonly AlertRecord[];
  readonly lost: readonly AlertRecord[];
  readonly changed: readonly ChangedAlert[];
  readonly same: number;
}

/** Of which a change matters to whoever reads the alert. */
const COMPARED = ["detector", "severityName", "confidence", "outcome", "count", "expected"] as const;
/** A field of an alert that is compared. */
export type ComparedField = (typeof COMPARED)[number];

/** Replays the captures with either ground and compares: alerts are the same when they are about the same. */
export async function whatIf(paths: readonly string[], a: ReplayGround, b: ReplayGround): Promise<WhatIf> {
  const [before, after] = [await alertsOf(paths, a), await alertsOf(paths, b)];
  const gained: AlertRecord[] = [];
  const changed: ChangedAlert[] = [];
  let same = 0;
  for (const [key, alert] of after) {
    const other = before.get(key);
    before.delete(key);
    if (other === undefined) {
      gained.push(alert);
      continue;
    }
    const fields = COMPARED.filter((field) => other[field] !== alert[field]);
    if (fields.length === 0) same++;
    else changed.push({ before: other, after: alert, fields });
  }
  return { gained, lost: [...before.values()], changed, same };
}

/** Alerts in their last state by what they are about: id and fingerprint hold the baseline's name. */
async function alertsOf(paths: readonly string[], ground: ReplayGround): Promise<Map<string, AlertRecord>> {
  const last = new Map<string, AlertRecord>();
  let watcher: Watcher | undefined;
  await runCaptures({
    paths,
    listener: ({ captures }, clock) => {
      const emit: ConstructorParameters<typeof Watcher>[0]["emit"] = (record) => {
        if (record.kind === "alert") last.set(record.id, record);
      };
      watcher = new Watcher({ clock, ...ground, captures, emit });
      return watcher;
    },
  });
  watcher?.finish();
  return new Map([...last.values()].map((alert) => [`${alert.fingerprint} ${alert.ts}`, alert]));
}
