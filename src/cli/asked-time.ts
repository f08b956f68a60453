import { SensorFault } from "../core/fault.js";
import type { PacketTime } from "../core/packet-time.js";

/** The time an option asks for, as packet time; now when there is none. Throws a SensorFault USAGE. */
export function askedTime(text: string | undefined): PacketTime {
  const milliseconds = text === undefined ? Date.now() : Date.parse(text);
  if (Number.isNaN(milliseconds)) {
    throw new SensorFault("USAGE", `"${text}" is no time: ask as in --at 2026-03-31T16:00:00Z`);
  }
  return (milliseconds * 1000) as PacketTime;
}
