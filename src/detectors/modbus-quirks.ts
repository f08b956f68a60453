import type { Baseline } from "../contracts/baseline.js";
import type { ProtocolAnomaly, Session } from "../contracts/sensor-event.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { knownOperations } from "./known-operations.js";

/** A capture that begins within a session may begin within a message, and between a request and its answer. */
const MIDSTREAM_US = 2 * SECOND_US;

/** Whether one side of a Modbus session has an anomaly by habit, on whichever unit. */
export function isQuirk(
  session: Session,
  from: ProtocolAnomaly["from"],
  code: string,
  baseline: Baseline | undefined,
): boolean {
  if (baseline === undefined) return false;
  const { own } = knownOperations(session, baseline);
  return own.some(({ quirks, requestQuirks }) => (from === "server" ? quirks : requestQuirks)?.includes(code));
}

/** Whether what is odd at `time` may come of the capture beginning after the session did. */
export function isJustFound(session: Session, time: PacketTime): boolean {
  return session.isMidstream && time - session.firstTime <= MIDSTREAM_US;
}
