import { LearnedBaseline } from "../baseline/learned-baseline.js";
import { openBaseline } from "../baseline/open-baseline.js";
import type { Baseline } from "../contracts/baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import { runCaptures } from "./capture-run.js";
import type { DetectorConfiguration } from "./detector-host.js";
import { Learner } from "./learner.js";
import { TimeWindow } from "./time-window.js";

/** A baseline of the first part of the captures, and when the rest begins. `code` is the version that learns. */
export async function learnFirst(
  paths: readonly string[],
  lengthUs: number,
  code: string,
  configuration: DetectorConfiguration,
): Promise<{ readonly baseline: Baseline; readonly from: PacketTime }> {
  let learner: Learner | undefined;
  let window: TimeWindow | undefined;
  await runCaptures({
    paths,
    window: (source) => {
      window = new TimeWindow(source, 0 as PacketTime, lengthUs);
      return window;
    },
    listener: (_, clock) => {
      learner = new Learner(code, { clock, ...configuration });
      return learner;
    },
  });
  const lines = learner?.finish() ?? [];
  const from = ((window?.firstTime ?? 0) + lengthUs) as PacketTime;
  return { baseline: new LearnedBaseline(openBaseline(lines.join("\n"), "the first part")), from };
}
