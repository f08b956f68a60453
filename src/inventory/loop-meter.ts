import type { LoopAnswered, LoopAsked, LoopUnanswered } from "../contracts/loop-event.js";
import type { ModbusRequest, ModbusResponse, Session } from "../contracts/sensor-event.js";
import type { PacketClock } from "../core/packet-clock.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { LoopState, OperationState } from "./loop-state.js";
import { type LoopProtocol, LoopTable } from "./loop-table.js";

/** Silence of everything for so long is one of the capture: what lies in it is nobody's interval. */
const CAPTURE_PAUSE_US = 60 * SECOND_US;
/** Nobody waits for an answer longer. */
const WAIT_MAX_US = 8 * SECOND_US;

type LoopEvent = LoopAsked | LoopAnswered | LoopUnanswered;

/** When and in which frame something was seen. */
interface Moment {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Follows the control loops: what is asked over and over, how long its answer takes, and what stays without one. Tells
 * each in an object of its own that is used again.
 */
export class LoopMeter {
  readonly table = new LoopTable();
  readonly #clock: PacketClock;
  readonly #emit: (event: LoopEvent) => void;
  readonly #asked = { type: "loop-asked" } as Writable<LoopAsked>;
  readonly #answered = { type: "loop-answered" } as Writable<LoopAnswered>;
  readonly #unanswered = { type: "loop-unanswered" } as Writable<LoopUnanswered>;
  /** Loops in which a request waits. */
  #waiting: LoopState[] = [];
  #isTicking = false;
  #lastTime = 0.5 as PacketTime;
  #epoch = 0;

  constructor(clock: PacketClock, emit: (event: LoopEvent) => void) {
    this.#clock = clock;
    this.#emit = emit;
  }

  /** Hot: once per frame. */
  packet(packet: { readonly time: PacketTime }): void {
    const passedUs = packet.time - this.#lastTime;
    if (passedUs > CAPTURE_PAUSE_US || passedUs < -SECOND_US) this.#epoch++;
    this.#lastTime = packet.time;
  }

  modbusRequest(request: ModbusRequest): void {
    const { session, unit } = request;
    const loop = this.table.modbusLoop(session, unit);
    if (loop === undefined) return;
    const operation = this.table.modbusOperation(loop, request);
    if (operation !== undefined) this.#ask(operation, session, request, true);
  }

  modbusResponse(response: ModbusResponse): void {
    const { request, latencyUs, session } = response;
    if (request === undefined || latencyUs === undefined) return;
    const loop = this.table.modbusLoop(session, request.unit);
    const operation = loop === undefined ? undefined : this.table.modbusOperation(loop, request);
    if (operation !== undefined) this.#answer(operation, session, response, request.frame, latencyUs);
  }

  /** Something that is asked for, or sent by itself, under a name of its own. `isAwaited`: an answer is to come. */
  named(protocol: LoopProtocol, part: string, name: string, session: Session, at: Moment, isAwaited: boolean): void {
    const operation = this.table.namedOperation(protocol, part, name, session);
    if (operation !== undefined) this.#ask(operation, session, at, isAwaited);
  }

  /** The answer to it; `askedFrame` is the frame of the request. */
  namedAnswer(
    protocol: LoopProtocol,
    part: string,
    name: string,
    session: Session,
    at: Moment & { readonly askedFrame: number; readonly latencyUs: number },
  ): void {
    const operation = this.table.namedOperation(protocol, part, name, session);
    if (operation !== undefined) this.#answer(operation, session, at, at.askedFrame, at.latencyUs);
  }

  /** The session has ended; its loops go on in others. */
  end(sessionId: number): void {
    this.table.end(sessionId);
  }

  #ask(operation: OperationState, session: Session, at: Moment, isAwaited: boolean): void {
    const { loop } = operation;
    if (loop.epoch !== this.#epoch) loop.beginAnew(this.#epoch);
    const event = this.#asked;
    event.time = at.time;
    event.frame = at.frame;
    event.capture = at.capture;
    event.session = session;
    event.operation = operation;
    event.intervalUs = operation.epoch === this.#epoch ? at.time - operation.lastTime : -1;
    event.pauseUs = loop.lastTime < 0 ? -1 : at.time - loop.lastTime;
    operation.epoch = this.#epoch;
    operation.lastTime = at.time;
    loop.lastTime = at.time;
    if (isAwaited) this.#await(operation, session, at);
    this.#emit(event);
  }

  #await(operation: OperationState, session: Session, at: Moment): void {
    const { loop } = operation;
    if (loop.waitingCount === 0 && !loop.isWatched) {
      loop.isWatched = true;
      this.#waiting.push(loop);
      if (!this.#isTicking) this.#tickNext();
    }
    loop.await(operation, session, at.time, at.frame, at.capture);
  }

  #answer(operation: OperationState, session: Session, at: Moment, askedFrame: number, latencyUs: number): void {
    operation.loop.answered(askedFrame, at.time - latencyUs);
    if (latencyUs < 0) return;
    const event = this.#answered;
    event.time = at.time;
    event.frame = at.frame;
    event.capture = at.capture;
    event.session = session;
    event.operation = operation;
    event.latencyUs = latencyUs;
    this.#emit(event);
  }

  #tickNext(): void {
    this.#isTicking = true;
    const { now } = this.#clock;
    const due = ((Math.floor(now / SECOND_US) + 1) * SECOND_US) as PacketTime;
    this.#clock.at(due, (time) => this.#tick(time));
  }

  /** Once a second as long as requests wait. */
  #tick(now: PacketTime): void {
    const still: LoopState[] = [];
    for (const loop of this.#waiting) {
      for (let i = 0; i < loop.waitingCount; i++) this.#tellWait(loop, i, now);
      loop.giveUpBefore(now - WAIT_MAX_US - SECOND_US);
      if (loop.waitingCount > 0) still.push(loop);
      else loop.isWatched = false;
    }
    this.#waiting = still;
    this.#isTicking = false;
    if (still.length > 0) this.#tickNext();
  }

  #tellWait(loop: LoopState, index: number, now: PacketTime): void {
    const waiting = loop.waitingAt(index);
    const waitedUs = now - waiting.time;
    let limitUs = WAIT_MAX_US;
    while (limitUs >= SECOND_US && !(waitedUs >= limitUs && waitedUs - SECOND_US < limitUs)) limitUs /= 2;
    if (limitUs < SECOND_US) return;
    const event = this.#unanswered;
    event.time = now;
    event.frame = waiting.frame;
    event.capture = waiting.capture;
    event.session = waiting.session;
    event.operation = waiting.operation;
    event.askedTime = waiting.time;
    event.waitedUs = limitUs;
    this.#emit(event);
  }
}
