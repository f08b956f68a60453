import type { PollLoop } from "../plant/poll-loop.js";
import { type BulkRate, copies, send } from "../traffic/bulk.js";
import type { Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

/** Something about a loop, and how it was before, so many seconds later. */
function disturbed(stage: Stage, loops: readonly PollLoop[], change: Partial<PollLoop>, seconds: number): void {
  for (const loop of loops) {
    const { isAnswering, extraLatencyUs, swingUs, isRepeating, dscp, periodUs } = loop;
    const before = { isAnswering, extraLatencyUs, swingUs, isRepeating, dscp, periodUs };
    stage.in(1, () => Object.assign(loop, change));
    stage.in(seconds, () => Object.assign(loop, before));
  }
}

/** A stranger copies to the archive. */
function copying(stage: Stage, rate: BulkRate): void {
  const { stranger, plant } = stage;
  const archive = stage.party(plant.site.historian);
  stage.in(1, () => send(plant, copies(plant, stranger, [archive], [8080]), rate));
  stage.in(rate.seconds, () => {});
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
    name: "The polling of a controller is slowed down",
    shows: ["realtime/period-shift"],
    play: (stage) => {
      const loop = stage.loop();
      disturbed(stage, [loop], { periodUs: 1.5 * loop.periodUs }, (60 * loop.periodUs) / 1e6);
    },
  },
  {
    name: "The path to a controller loses segments",
    shows: ["realtime/tcp-degradation"],
    play: (stage) => {
      const loop = stage.loop();
      const perMinute = 4 * (60 / (loop.periodUs / 1e6));
      stage.lastsSeconds = 400;
      disturbed(stage, [loop], { isRepeating: true }, 300);
      // A plant that polls seldom has too few requests in a minute: somebody looks at the controller meanwhile.
      for (let i = 0; i < (perMinute < 40 ? 100 : 0); i++) {
        stage.in(2 + 2.9 * i, () => loop.ask([1, 0, 0, 0, 8], [1, 1, loop.controller.outputs]));
      }
    },
  },
  {
    name: "A controller's packets lose their priority",
    shows: ["realtime/priority-loss"],
    play: (stage) => disturbed(stage, [stage.loop()], { dscp: 0 }, 600),
  },
  {
    name: "A copy fills most of the link",
    shows: ["realtime/utilisation"],
    play: (stage) => copying(stage, { seconds: 120, share: 0.75 }),
  },
  {
    name: "A copy in bursts",
    shows: ["realtime/microburst"],
    play: (stage) => copying(stage, { seconds: 90, share: 0.95, burst: [60, 2000] }),
  },
  {
    name: "A copy takes the headroom of the control loops",
    shows: ["realtime/overload"],
    play: (stage) => {
      const { periodUs } = stage.loop();
      for (const { client, controller } of [...stage.plant.loops, ...stage.plant.panelLoops]) {
        stage.party(client);
        stage.party(controller.host);
      }
      copying(stage, { seconds: Math.max(60, (20 * periodUs) / 1e6), share: 1.05 });
    },
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
