import type { Finding } from "../contracts/detector.js";
import type { LoopOperation } from "../contracts/loop-event.js";
import type { Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { sessionFacts } from "./session-facts.js";

/** When, in which frame and in which loop. */
interface LoopMoment {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly session: Session;
  readonly operation: LoopOperation;
}

type Said = Pick<Finding, "observed" | "expected" | "why" | "evidence"> & Partial<Finding>;

/** A finding about a control loop; it is one per loop unless the key says otherwise. */
export function loopFinding({ time, frame, capture, session, operation }: LoopMoment, said: Said): Finding {
  const { loop } = operation;
  return {
    key: loopKey(operation),
    time,
    frame,
    capture,
    isAmendment: false,
    actor: loop.client,
    target: loop.server,
    session: sessionFacts(session),
    outcome: "unknown",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: false,
    point: undefined,
    value: undefined,
    previous: undefined,
    ...said,
  };
}

/** By which findings about one loop are folded. */
function loopKey({ loop }: LoopOperation): string[] {
  return [loop.client.asset, loop.server.asset, loop.protocol, loop.part];
}
