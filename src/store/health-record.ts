import type { HealthRecord } from "../contracts/alert.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";

/** Of a record that is not part of the chain of a run. */
const NOTHING = "0".repeat(64);

/** What the store says of itself; `nowMs` is wall clock. */
export function healthRecord(
  code: HealthRecord["code"],
  message: string,
  nowMs: number,
  more: Pick<HealthRecord, "counts" | "gap" | "logPlace"> = {},
): HealthRecord {
  const ts = formatPacketTime((nowMs * 1000) as PacketTime);
  return { v: 1, kind: "health", ts, code, message, ...more, prevHash: NOTHING };
}
