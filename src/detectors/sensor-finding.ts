import type { Finding } from "../contracts/detector.js";
import type { Party, SensorEvent } from "../contracts/sensor-event.js";

/** The sensor itself, as the one an alert is about. */
export const SENSOR: Party = { asset: "sensor", station: undefined, mac: undefined, ip: undefined, port: undefined };

type Said = Pick<Finding, "key" | "observed" | "expected" | "why" | "evidence"> & Partial<Finding>;

/** A finding about what the sensor can and cannot see. */
export function sensorFinding({ time, frame, capture }: SensorEvent, said: Said): Finding {
  return {
    time,
    frame,
    capture,
    isAmendment: false,
    actor: SENSOR,
    target: undefined,
    session: undefined,
    outcome: "unknown",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: true,
    point: undefined,
    value: undefined,
    previous: undefined,
    ...said,
  };
}
