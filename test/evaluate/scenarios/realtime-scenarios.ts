import type { PollLoop } from "../plant/poll-loop.js";
import type { Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

/** Something about a loop, and how it was before, so many seconds later. */
function disturbed(stage: Stage, loops: readonly PollLoop[], change: Partial<PollLoop>, seconds: number): void {
  for (const loop of loops) {
    const before = { isAnswering: loop.isAnswering, extraLatencyUs: loop.extraLatencyUs, swingUs: loop.swingUs };
    stage.in(1, () => Object.assign(loop, change));
    stage.in(seconds, () => Object.assign(loop, before));
  }
}

/** What is done to the timing of control and to the load of the link. */
export const realtimeScenarios: readonly Scenario[] = [
  {
    name: "Every second poll comes late",
    shows: ["realtime/cycle-jitter"],
    play: (stage) => {
      const loop = stage.loop();
      disturbed(stage, [loop], { swingUs: 0.3 * loop.periodUs }, (100 * loop.periodUs) / 1e6);
    },
  },
  {
    name: "A controller answers 50 ms later",
    shows: ["realtime/response-latency"],
    play: (stage) => disturbed(stage, [stage.loop()], { extraLatencyUs: 50_000 }, 1500),
  },
  {
    name: "A controller does not answer",
    shows: ["realtime/response-timeout"],
    play: (stage) => disturbed(stage, [stage.loop()], { isAnswering: false }, 600),
  },
  {
    name: "A flood of connections to a controller",
    shows: ["realtime/connection-flood"],
    play: (stage) => {
      const { host } = stage.loop().controller;
      const { stranger } = stage;
      stage.play((frames) => {
        for (let i = 0; i < 4000; i++) frames.unanswered(1 + i / 300, stranger, host, 502);
      });
    },
  },
];
