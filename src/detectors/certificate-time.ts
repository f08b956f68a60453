import type { PacketTime } from "../core/packet-time.js";

/** Before that the clock of the capture is not set, and nothing can be said of time. */
const CLOCK_SET = Date.UTC(1996, 0) * 1000;

/** A time of a certificate; undefined where it has none, or where the clock of the capture is not set. */
export function certificateTime(text: string | undefined, now: PacketTime): PacketTime | undefined {
  if (text === undefined || now < CLOCK_SET) return undefined;
  const time = Date.parse(text) * 1000;
  return Number.isFinite(time) ? (time as PacketTime) : undefined;
}
