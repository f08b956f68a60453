import { basename } from "node:path";
import type { Baseline } from "../contracts/baseline.js";
import type { Policy } from "../contracts/policy.js";
import { SensorFault } from "../core/fault.js";
import { baselineText } from "../sensor/baseline-file.js";
import type { Detection } from "../sensor/detection-files.js";
import { policyText } from "../sensor/policy-file.js";
import type { NamedText } from "../sensor/shards/shard-ground.js";
import { Shards } from "../sensor/shards/shards.js";
import type { ReplayOptions } from "./replay-options.js";

const SHARDS_MAX = 16;

/** What all threads go by. */
export interface ShardedGround {
  readonly configuration: Detection;
  readonly baseline: Baseline | undefined;
  readonly policy: Policy | undefined;
  readonly learned: NamedText | undefined;
}

/** Undefined: this thread does all. Throws a SensorFault USAGE. */
export function replayShards(options: ReplayOptions, { configuration, baseline, policy, learned }: ShardedGround) {
  const count = Number(options.shards ?? 1);
  if (!Number.isInteger(count) || count < 1 || count > SHARDS_MAX) {
    throw new SensorFault("USAGE", `"${options.shards}" is no number of shards: 1 to ${SHARDS_MAX}`);
  }
  if (count === 1) return undefined;
  const { rules = [], rulesFolder, settings, disabled = new Set() } = configuration;
  const named = (path: string | undefined, text: (path: string) => string) =>
    path === undefined ? undefined : { text: text(path), name: basename(path) };
  const ground = {
    baseline: learned ?? named(options.baseline, baselineText),
    policy: named(options.policy, policyText),
    rules: rulesFolder,
    settings,
    disabled: [...disabled],
  };
  return new Shards({ count, ground, baseline, policy, rules });
}
