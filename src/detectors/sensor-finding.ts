import type { Finding } from "../contracts/detector.js";
import type { Party, Sighting } from "../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";

/** The sensor itself, as the one an alert is about. */
export const SENSOR: Party = { asset: "sensor", station: undefined, mac: undefined, ip: undefined, port: undefined };

type Said = Pick<Finding, "key" | "observed" | "expected" | "why" | "evidence"> & Partial<Finding>;

/** A finding about what the sensor can and cannot see. */
export function sensorFinding({ time, frame, capture }: Sighting, said: Said): Finding {
  return {
    ...FINDING_DEFAULTS,
    time,
    frame,
    capture,
    actor: SENSOR,
    isCertain: true,
    ...said,
  };
}
