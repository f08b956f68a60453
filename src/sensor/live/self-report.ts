import type { HealthRecord } from "../../contracts/alert.js";
import { formatPacketTime, type PacketTime } from "../../core/packet-time.js";
import type { SensorLog } from "./sensor-log.js";

/** Of a record that is not part of the chain of a run. */
const NOTHING = "0".repeat(64);

/** Codes that tell of nothing wrong. */
const QUIET: ReadonlySet<HealthRecord["code"]> = new Set([
  "sensor-started",
  "sensor-stopped",
  "phase-changed",
  "capture-up",
  "recording-recovered",
  "reloaded",
]);

/** Says what the sensor has to say of itself: to its log, and as a record to everybody else. */
export class SelfReport {
  readonly #log: SensorLog;
  readonly #add: (record: HealthRecord) => void;

  constructor(log: SensorLog, add: (record: HealthRecord) => void) {
    this.#log = log;
    this.#add = add;
  }

  tell(code: HealthRecord["code"], message: string, more: Pick<HealthRecord, "counts" | "point"> = {}): void {
    const ts = formatPacketTime((Date.now() * 1000) as PacketTime);
    this.#add({ v: 1, kind: "health", ts, code, message, ...more, prevHash: NOTHING });
    this.#log[QUIET.has(code) ? "info" : "warn"]({ code, ...more }, message);
  }
}
