import { existsSync } from "node:fs";
import type { RunGround } from "../run-ground.js";
import type { ReplayGround } from "./replay-run.js";

/** What the sensor goes by now, for a replay. */
export function replayGround({ baselinePath, policyText, detection }: RunGround): ReplayGround {
  const { rulesFolder, settings = {}, disabled = new Set() } = detection;
  return {
    baselinePath: existsSync(baselinePath) ? baselinePath : undefined,
    policyText,
    rulesFolder,
    settings,
    disabled,
  };
}
