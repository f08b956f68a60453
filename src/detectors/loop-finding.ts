import type { Finding } from "../contracts/detector.js";
import type { LoopOperation } from "../contracts/loop-event.js";
import type { Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";
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
    ...FINDING_DEFAULTS,
    key: loopKey(operation),
    time,
    frame,
    capture,
    actor: loop.client,
    target: loop.server,
    session: sessionFacts(session),
    ...said,
  };
}

/** By which findings about one loop are folded. */
function loopKey({ loop }: LoopOperation): string[] {
  return [loop.client.asset, loop.server.asset, loop.protocol, loop.part];
}
