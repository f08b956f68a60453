/**
 * Loaded before a role: `Date` tells plant time, which runs faster than that of this machine, so that what stacks write
 * into their messages fits the times that the capture gets.
 */
import { plantMs } from "./plant-time.js";

const RealDate = Date;

class PlantDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [plantMs()] : given) as [number]));
  }

  static override now(): number {
    return plantMs();
  }
}

globalThis.Date = PlantDate as DateConstructor;
