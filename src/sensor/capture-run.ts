import { openCaptures } from "../capture/open-captures.js";
import type { CaptureDamage, FrameSource } from "../contracts/frame-source.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import { PacketClock } from "../core/packet-clock.js";
import { displacedIn } from "./displaced.js";
import { Pipeline, runPipeline } from "./pipeline.js";
import { decodersOf } from "./protocols.js";

/** Which captures, and who listens. */
export interface CaptureRunOptions {
  /** Files, folders, or `-` for stdin. */
  readonly paths: readonly string[];
  /** Wait for more at the end of a growing file, until `signal`. */
  readonly follow?: boolean;
  readonly signal?: AbortSignal;
  readonly hashSeed?: number;
  /** Ids of the decoders that are asked; all when left out. */
  readonly protocols?: ReadonlySet<string> | undefined;
  /**
   * Makes the listener once the captures are open; the clock is the one that the run will drive, `displaced` says what
   * the pipeline let go at its limits so far.
   */
  readonly listener: (
    source: FrameSource,
    clock: PacketClock,
    displaced: () => Readonly<Record<string, number>>,
  ) => TrafficListener;
  /** Takes a part of the captures, or reads ahead of the clock. */
  readonly window?: ((source: FrameSource, clock: PacketClock) => FrameSource) | undefined;
  /** Called about every megabyte read. */
  readonly onProgress?: (frames: number) => void;
}

/** A run that came to its end. */
export interface CaptureRun {
  readonly pipeline: Pipeline;
  /** Base names. */
  readonly captures: readonly string[];
  readonly damages: readonly CaptureDamage[];
}

/** Runs the pipeline over captures, merged by packet time. Rejects with a SensorFault when one cannot be opened. */
export async function runCaptures(options: CaptureRunOptions): Promise<CaptureRun> {
  const { paths, follow = false, signal, hashSeed = 0 } = options;
  const opened = await openCaptures(paths, signal === undefined ? { follow } : { follow, signal });
  const clock = new PacketClock();
  const source = options.window === undefined ? opened : options.window(opened, clock);
  try {
    const decoders = decodersOf(options.protocols);
    const listener = options.listener(source, clock, () => displacedIn(pipeline));
    const pipeline: Pipeline = new Pipeline({ listener, clock, hashSeed, decoders });
    await runPipeline(source, pipeline, () => options.onProgress?.(pipeline.frames));
    return { pipeline, captures: source.captures, damages: source.damages };
  } finally {
    await source.close();
  }
}
