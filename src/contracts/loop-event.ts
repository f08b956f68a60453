import type { PacketTime } from "../core/packet-time.js";
import type { Party, Session } from "./sensor-event.js";

/** What operations are expected to take alike; each has latencies of its own. */
export type LatencyClass = "short-read" | "long-read" | "write" | "other";

/** What a control loop is, across connections: a client that asks one part of a server over and over. */
export interface Loop {
  /** Unique in one run. */
  readonly id: number;
  /** Without the client's port. */
  readonly client: Party;
  readonly server: Party;
  readonly protocol: "modbus" | "opcua" | "mqtt";
  /** Unit of Modbus, `publish` or `calls` of OPC UA, topic of MQTT. */
  readonly part: string;
}

/** One operation of a loop. */
export interface LoopOperation {
  /** Unique in one run. */
  readonly id: number;
  readonly loop: Loop;
  /** Of Modbus `function/table/address/quantity`. */
  readonly name: string;
  readonly latencyClass: LatencyClass;
}

interface LoopSighting {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly session: Session;
  readonly operation: LoopOperation;
}

/** An operation was asked for, or came by itself as publications do. One object is used for all. */
export interface LoopAsked extends LoopSighting {
  readonly type: "loop-asked";
  /**
   * Since the operation was last asked, and since anything was in its loop; -1 for the first time and after a time in
   * which nothing at all was captured.
   */
  readonly intervalUs: number;
  readonly pauseUs: number;
}

/** It was answered. One object is used for all. */
export interface LoopAnswered extends LoopSighting {
  readonly type: "loop-answered";
  readonly latencyUs: number;
}

/** It was not answered for a second, and once more each time the wait has doubled. One object is used for all. */
export interface LoopUnanswered extends LoopSighting {
  readonly type: "loop-unanswered";
  readonly askedTime: PacketTime;
  /** 1, 2, 4 or 8 seconds in microseconds. */
  readonly waitedUs: number;
}
