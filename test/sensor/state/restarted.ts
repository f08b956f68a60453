import type { LearnedSoFar } from "../../../src/baseline/learned-so-far.js";
import type { Frame } from "../../../src/core/frame.js";
import { PacketClock } from "../../../src/core/packet-clock.js";
import { Learner, type LearnerOptions } from "../../../src/sensor/learner.js";
import { Pipeline } from "../../../src/sensor/pipeline.js";

/** Lines learned of the frames, with a restart before each of these; what survives it is only text. */
export function learnedWithRestarts(
  frames: readonly Frame[],
  cuts: readonly number[],
  given: Omit<LearnerOptions, "clock" | "before"> = {},
): string[] {
  let before: LearnedSoFar | undefined;
  let from = 0;
  for (const cut of cuts) {
    const { learner } = learning(frames.slice(from, cut), { ...given, before });
    before = JSON.parse(JSON.stringify(learner.snapshot())) as LearnedSoFar;
    from = cut;
  }
  const { learner, pipeline } = learning(frames.slice(from), { ...given, before });
  pipeline.finish();
  return learner.finish();
}

/** A learner that has seen the frames, with sessions still open. */
export function learning(frames: readonly Frame[], given: LearnerOptions, each = (_: Learner, __: Frame) => {}) {
  const clock = new PacketClock();
  const learner = new Learner("test", { ...given, clock });
  const pipeline = new Pipeline({ listener: learner, clock });
  for (const frame of frames) {
    pipeline.frame(frame);
    each(learner, frame);
  }
  return { learner, pipeline };
}
