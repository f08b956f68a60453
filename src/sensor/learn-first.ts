import { LearnedBaseline } from "../baseline/learned-baseline.js";
import { openBaseline } from "../baseline/open-baseline.js";
import type { Baseline } from "../contracts/baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import { runCaptures } from "./capture-run.js";
import type { DetectorConfiguration } from "./detector-host.js";
import { Learner } from "./learner.js";
import type { NamedText } from "./shards/shard-ground.js";
import { TimeWindow } from "./time-window.js";

const NAME = "the first part";

/** The baseline of a part of the captures, and when the rest begins. */
export interface LearnedFirst {
  readonly baseline: Baseline;
  /** The same, written down. */
  readonly text: NamedText;
  readonly from: PacketTime;
}

/** A baseline of the first part of the captures, and when the rest begins. `code` is the version that learns. */
export async function learnFirst(
  paths: readonly string[],
  lengthUs: number,
  code: string,
  configuration: DetectorConfiguration,
): Promise<LearnedFirst> {
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
  const text = (learner?.finish() ?? []).join("\n");
  const from = ((window?.firstTime ?? 0) + lengthUs) as PacketTime;
  return { baseline: new LearnedBaseline(openBaseline(text, NAME)), text: { text, name: NAME }, from };
}
