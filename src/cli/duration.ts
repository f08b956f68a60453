import { SensorFault } from "../core/fault.js";

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const SECOND_US = 1_000_000;

/** Microseconds of `90s`, `10m`, `2h` or `1d`. Throws a SensorFault USAGE. */
export function parseDuration(text: string): number {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text) ?? [];
  const seconds = Number(number) * (UNITS[unit] ?? Number.NaN);
  if (!(seconds > 0)) {
    throw new SensorFault("USAGE", `"${text}" is no duration: write a number and s, m, h or d, as in 10m`);
  }
  return Math.round(seconds * SECOND_US);
}
