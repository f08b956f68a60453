import type { HealthRecord, Unchained } from "../contracts/alert.js";
import type { DetectorDoc } from "../contracts/detector.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";

/** What is told of a detector that cannot go on. */
export function failedDetector({ id }: DetectorDoc, reason: string, time: PacketTime): Unchained<HealthRecord> {
  const message = `${id} is switched off for the rest of the run: ${reason}. What it looks for is not reported.`;
  return { v: 1, kind: "health", ts: formatPacketTime(time), code: "rule-failed", message };
}
