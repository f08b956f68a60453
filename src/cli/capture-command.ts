import { randomInt } from "node:crypto";
import type { CaptureDamage, FrameSource } from "../contracts/frame-source.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import type { PacketClock } from "../core/packet-clock.js";
import { blindSpots } from "../sensor/blind-spots.js";
import { type CaptureRun, type CaptureRunOptions, runCaptures } from "../sensor/capture-run.js";
import type { DisplacedCounts } from "../sensor/displaced.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { Progress } from "./progress.js";
import { OutputClosed, type StandardOutput } from "./standard-output.js";

/**
 * A listener that writes. `flush` is called at the end, and after each piece of a growing capture so that a reader
 * sees it in time; `finish` once, when every flow has ended, and `onEnd` after it. `isStreaming`: it writes before the
 * end.
 */
export type Writer = TrafficListener & {
  flush(): void;
  finish?(): void;
  onEnd?(run: CaptureRun): void;
  readonly isStreaming?: true;
};

/** What every command over captures does: progress, Ctrl-C, damage, and the exit code that follows. */
export async function runCaptureCommand(
  paths: readonly string[],
  follow: boolean,
  writer: (source: FrameSource, clock: PacketClock, displaced: () => DisplacedCounts) => Writer,
  output: StandardOutput,
  part: Pick<CaptureRunOptions, "protocols" | "window"> = {},
): Promise<ExitCode> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  if (follow) process.once("SIGINT", onSignal);
  let progress: Progress | undefined;
  let made: Writer | undefined;
  try {
    const run = await runCaptures({
      paths,
      follow,
      signal: stop.signal,
      hashSeed: randomInt(0x7fffffff),
      ...part,
      listener: (source, clock, displaced) => {
        made = writer(source, clock, displaced);
        progress = new Progress(source, made.isStreaming === true);
        return made;
      },
      onProgress: (frames) => {
        if (follow) made?.flush();
        progress?.update(frames);
      },
    });
    progress?.end();
    made?.finish?.();
    made?.onEnd?.(run);
    made?.flush();
    output.flush();
    for (const damage of run.damages) process.stderr.write(`${describeDamage(damage)}\n`);
    for (const spot of blindSpots(run.pipeline)) process.stderr.write(`note: ${spot}\n`);
    return run.damages.length > 0 ? EXIT.damaged : EXIT.done;
  } catch (error) {
    progress?.end();
    if (error instanceof OutputClosed) return EXIT.done;
    throw error;
  } finally {
    process.off("SIGINT", onSignal);
  }
}

function describeDamage(damage: CaptureDamage): string {
  const before = `${damage.framesBefore} ${damage.framesBefore === 1 ? "frame" : "frames"} before it`;
  return `${damage.file}: damaged at byte ${damage.offset}: ${damage.reason}; ${before} were read`;
}
