import type { PacketTime } from "../core/packet-time.js";
import type { Direction, Flow } from "./flow.js";

/** One protocol message of one flow, as its decoder read it. */
export interface Pdu<Body extends object = object> {
  readonly time: PacketTime;
  /** Number of the frame in which the message ends, 1-based in its capture, and the index of that capture. */
  readonly frame: number;
  readonly capture: number;
  readonly protocol: string;
  readonly direction: Direction;
  /** Alive during the call only; copy what you keep. */
  readonly flow: Flow;
  readonly body: Body;
  readonly anomalies: readonly string[];
}
