import type { AlertRecord } from "../../../src/contracts/alert.js";
import type { Frame } from "../../../src/core/frame.js";
import { alertsIn, watched } from "../watched.js";
import type { DeskSensor } from "./desk-sensor.js";

/** The alerts of these frames by the baseline in force, which the store of the sensor has then. */
export function watchedBy({ inForce, store }: DeskSensor, frames: readonly Frame[]): readonly AlertRecord[] {
  const alerts = alertsIn(watched(frames, { baseline: inForce }));
  store.append(alerts);
  return alerts;
}
