import type { Decoder } from "../contracts/decoder.js";
import type { FrameSource } from "../contracts/frame-source.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import { createFrame, type Frame } from "../core/frame.js";
import { createPacket, LAYER } from "../core/packet.js";
import { PacketClock } from "../core/packet-clock.js";
import { FlowEngine } from "../flow/flow-engine.js";
import { FLOW_LIMITS, type FlowLimits } from "../flow/flow-limits.js";
import { decoders as allDecoders } from "../protocols/index.js";
import { WireDecoder } from "../wire/wire-decoder.js";

/** What a pipeline needs to run. */
export interface PipelineOptions {
  readonly listener: TrafficListener;
  /** Shared with whoever in the listener needs timers. */
  readonly clock?: PacketClock;
  readonly decoders?: readonly Decoder[];
  readonly limits?: FlowLimits;
  /** Any number; it spreads flows over the table and never shows in the result. */
  readonly hashSeed?: number;
}

/** The way of a frame, the same for a capture and for a live interface: clock, headers, flow, PDU, listener. */
export class Pipeline {
  readonly clock: PacketClock;
  readonly wire = new WireDecoder();
  readonly flows: FlowEngine;
  frames = 0;
  /** Frames whose time was before that of a frame already seen; handled at the later time. */
  framesBackInTime = 0;
  readonly #packet = createPacket();
  readonly #listener: TrafficListener;

  constructor(options: PipelineOptions) {
    this.#listener = options.listener;
    this.clock = options.clock ?? new PacketClock();
    this.flows = new FlowEngine(
      options.decoders ?? allDecoders,
      options.listener,
      this.clock,
      options.limits ?? FLOW_LIMITS,
      options.hashSeed,
    );
  }

  /** One frame, borrowed. */
  frame(frame: Frame): void {
    this.frames++;
    if (!this.clock.advanceTo(frame.time)) this.framesBackInTime++;
    const packet = this.#packet;
    this.wire.decode(frame, packet);
    if (packet.layer === LAYER.none) return;
    if (this.#listener.packet !== undefined) this.#listener.packet(packet, frame);
    this.flows.packet(packet);
  }

  /** The end of the run: every flow still open ends. */
  finish(): void {
    this.flows.finish();
  }
}

/** Reads the source to its end. `onFill` is called after each piece read, about every megabyte. */
export async function runPipeline(source: FrameSource, pipeline: Pipeline, onFill?: () => void): Promise<void> {
  const frame = createFrame();
  for (;;) {
    while (source.next(frame)) pipeline.frame(frame);
    onFill?.();
    if (!(await source.fill())) break;
  }
  pipeline.finish();
}
