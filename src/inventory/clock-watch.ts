import type { ClockStep } from "../contracts/sensor-event.js";
import type { Packet } from "../core/packet.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";

const BACK_US = SECOND_US;
const FORWARD_US = 60 * SECOND_US;
const WINDOW_US = 60 * SECOND_US;
/** With fewer before it, a step forward may as well be one of many pauses. */
const FRAMES_MIN = 10;

/** Tells steps of packet time. Two clocks in one capture make steps without end: of those, one a minute is told. */
export class ClockWatch {
  readonly #emit: (event: ClockStep) => void;
  #lastTime = 0.5 as PacketTime;
  /** Frames since `#from`, and those of the window before. */
  #frames = 0;
  #from = 0.5 as PacketTime;
  #earlierFrames = 0;
  #earlierFrom = 0.5 as PacketTime;
  #toldTime = Number.NEGATIVE_INFINITY;

  constructor(emit: (event: ClockStep) => void) {
    this.#emit = emit;
  }

  /** Hot: once per frame. */
  packet(packet: Packet): void {
    const byUs = packet.time - this.#lastTime;
    if (byUs > FORWARD_US || byUs < -BACK_US) this.#step(packet, byUs);
    else if (packet.time - this.#from >= WINDOW_US) this.#turn(packet.time);
    this.#frames++;
    this.#lastTime = packet.time;
  }

  #step(packet: Packet, byUs: number): void {
    const { time, frame, capture } = packet;
    const frames = this.#earlierFrames + this.#frames;
    const usualUs = frames < 2 ? Math.abs(byUs) : Math.round((this.#lastTime - this.#earlierFrom) / (frames - 1));
    this.#frames = 0;
    this.#from = time;
    this.#earlierFrames = 0;
    this.#earlierFrom = time;
    const isPause = byUs > 0 && frames < FRAMES_MIN;
    if (frames === 0 || isPause || Math.abs(time - this.#toldTime) < WINDOW_US) return;
    this.#toldTime = time;
    this.#emit({ type: "clock-step", time, frame, capture, byUs, usualUs });
  }

  #turn(time: PacketTime): void {
    this.#earlierFrames = this.#frames;
    this.#earlierFrom = this.#from;
    this.#frames = 0;
    this.#from = time;
  }
}
