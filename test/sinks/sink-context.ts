import type { StoredRecord } from "../../src/contracts/record-store.js";
import type { SinkContext } from "../../src/contracts/sink.js";
import { alertRecord } from "../store/sample-records.js";

/** Of a sensor in tests; ends with `stop`. */
export function sinkContext(stop = new AbortController()): SinkContext {
  return { sensor: "sensor-07.plant.example", version: "1.0.0", signal: stop.signal };
}

/** Alerts A-1 to A-`count`, or from A-`first`, in the places of their numbers. */
export function alertBatch(count: number, first = 1): readonly StoredRecord[] {
  return Array.from({ length: count }, (_, i) => ({ seq: first + i, record: alertRecord(`A-${first + i}`) }));
}

/** The text of what a rejected write says. */
export async function refusalOf(write: Promise<void>): Promise<string> {
  try {
    await write;
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error("it was not refused");
}
