import type { LoopOperation } from "../contracts/loop-event.js";
import type { Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { sessionFacts } from "./session-facts.js";

/** A loop that is waited for: its latest request, and how often it has not come round since. */
export interface LoopWatch {
  operation: LoopOperation;
  session: Session;
  time: PacketTime;
  frame: number;
  capture: number;
  /** The longest pause that is allowed, in microseconds. */
  readonly deadlineUs: number;
  /** Requests in this run, as far as it matters. */
  count: number;
  missed: number;
  /** From when on the next request is waited for: after a pause of the capture that is its end. */
  since: PacketTime;
  isAwake: boolean;
  /** Nothing at all was seen for long: it is not waited for until something is. */
  isSuspended: boolean;
}

/** As plain values: loops and sessions go on, and hold more than is told of them. */
export function savedWatch({ operation, session, ...rest }: LoopWatch): LoopWatch {
  const { id, name, latencyClass } = operation;
  const { client, server, protocol, part } = operation.loop;
  const loop = { id: operation.loop.id, client, server, protocol, part };
  return { ...rest, operation: { id, name, latencyClass, loop }, session: sessionFacts(session) };
}
