import type { LatencyClass, Loop, LoopOperation } from "../contracts/loop-event.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";

/** Requests of one loop that wait for their answer; the oldest is no longer waited for. */
const WAITING_MAX = 16;
const NEVER = -1 as PacketTime;

/** A request that waits. */
interface Waiting {
  operation: OperationState;
  /** A copy is not needed: the parties stay what they are when the session has ended. */
  session: Session;
  time: PacketTime;
  frame: number;
  capture: number;
}

/** A control loop as it stands. */
export class LoopState implements Loop {
  readonly id: number;
  readonly client: Party;
  readonly server: Party;
  readonly protocol: Loop["protocol"];
  readonly part: string;
  /** By what names it in the protocol. */
  readonly operations = new Map<number | string, OperationState>();
  /** Grows when the capture paused. */
  epoch = 0;
  /** The operation found latest, and what names it: mostly its answer is next, and many loops have but one. */
  latest: OperationState | undefined;
  latestKey: number | string = "";
  /** Of the latest request; negative before the first. */
  lastTime = NEVER;
  /** It stands in the list of loops to look at. */
  isWatched = false;
  waitingCount = 0;
  /** The first `waitingCount` wait; the others are free. */
  readonly #waiting: Waiting[] = [];

  constructor(id: number, session: Session, protocol: Loop["protocol"], part: string) {
    this.id = id;
    this.client = { ...session.client, port: undefined };
    this.server = session.server;
    this.protocol = protocol;
    this.part = part;
  }

  beginAnew(epoch: number): void {
    this.epoch = epoch;
    this.lastTime = NEVER;
    this.waitingCount = 0;
  }

  waitingAt(index: number): Waiting {
    return this.#waiting[index] as Waiting;
  }

  await(operation: OperationState, session: Session, time: PacketTime, frame: number, capture: number): void {
    if (this.waitingCount === WAITING_MAX) this.#drop(0);
    const free = this.#waiting[this.waitingCount];
    if (free === undefined) this.#waiting.push({ operation, session, time, frame, capture });
    else {
      free.operation = operation;
      free.session = session;
      free.time = time;
      free.frame = frame;
      free.capture = capture;
    }
    this.waitingCount++;
  }

  /** Of several requests in one frame the oldest is meant. */
  answered(frame: number, time: number): void {
    for (let i = 0; i < this.waitingCount; i++) {
      const waiting = this.waitingAt(i);
      if (waiting.frame !== frame || waiting.time !== time) continue;
      this.#drop(i);
      return;
    }
  }

  giveUpBefore(time: number): void {
    while (this.waitingCount > 0 && this.waitingAt(0).time < time) this.#drop(0);
  }

  #drop(index: number): void {
    const [dropped] = this.#waiting.splice(index, 1);
    if (dropped !== undefined) this.#waiting.push(dropped);
    this.waitingCount--;
  }
}

/** One operation of a loop as it stands. */
export class OperationState implements LoopOperation {
  readonly id: number;
  readonly loop: LoopState;
  readonly name: string;
  readonly latencyClass: LatencyClass;
  lastTime = NEVER;
  epoch = -1;

  constructor(id: number, loop: LoopState, name: string, latencyClass: LatencyClass) {
    this.id = id;
    this.loop = loop;
    this.name = name;
    this.latencyClass = latencyClass;
  }
}
