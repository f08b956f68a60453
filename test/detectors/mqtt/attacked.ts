import type { AlertRecord } from "../../../src/contracts/alert.js";
import type { Baseline } from "../../../src/contracts/baseline.js";
import { usualMqtt } from "../../sensor/mqtt-plant.js";
import type { Plant } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";

const START_US = Date.UTC(2026, 0, 5, 8) * 1000;
let usual: Baseline | undefined;

/** The alerts that real frames raise beside the usual traffic, whose baseline was learned before. */
export function attacked(attack: (plant: Plant) => void): AlertRecord[] {
  usual ??= learnedFrom(usualMqtt().frames(START_US));
  const plant = usualMqtt();
  attack(plant);
  return alertsIn(watched(plant.frames(START_US), { baseline: usual }));
}

/** `detector severity` for each alert, and for what was folded into it. */
export function toldOf(alerts: readonly AlertRecord[]): string[] {
  return alerts.flatMap(({ detector, severityName, evidence }) => {
    const folded = new Set(evidence.map((item) => item.detector ?? detector));
    return [`${detector} ${severityName}`, ...[...folded].filter((id) => id !== detector).map((id) => `  + ${id}`)];
  });
}
