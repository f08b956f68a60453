import { describe, expect, it } from "vitest";
import { host } from "../../inventory/frames.js";
import { LoopPlant, noise, type Polling } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A] = [host(1), host(11)] as const;

function plant(seconds: number, over: Partial<Polling> = {}) {
  return new LoopPlant()
    .poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds, periodSeconds: 10, ...over })
    .background(0, seconds)
    .frames(START);
}

const steady = (poll: number) => 0.05 * noise(poll);
const baseline = learnedFrom(plant(600, { shift: steady }));

function alerts(over: Partial<Polling>, seconds = 600) {
  return alertsIn(watched(plant(seconds, over), { baseline })).filter(({ severity }) => severity > 0);
}

describe("realtime/cycle-jitter", () => {
  it("finds intervals of 8 and 12 seconds by turns instead of 10", () => {
    const found = alerts({ shift: (poll) => (poll >= 20 && poll % 2 === 1 ? -2 : 0) });
    expect(found.map(({ detector, severityName }) => `${detector} ${severityName}`)).toEqual([
      "realtime/cycle-jitter low",
    ]);
    expect(found[0]?.observed).toMatch(
      /hr 8-11 did not come every (10|9\.99) s: the latest intervals were (8 s, 12 s, 8|12 s, 8 s, 12) s\./,
    );
    expect(found[0]?.expected).toMatch(/period of (10|9\.99) s/);
    const seconds = (Date.parse(found[0]?.ts ?? "") * 1000 - START) / 1e6;
    expect(seconds).toBeGreaterThan(220);
    expect(seconds).toBeLessThanOrEqual(250);
  });

  it("finds small deviations that do not stop", () => {
    const found = alerts({ shift: (poll) => (poll >= 20 ? 1.15 * (poll % 2) : 0) }, 900);
    expect(found.map(({ detector }) => detector)).toEqual(["realtime/cycle-jitter"]);
    expect(found[0]?.observed).toMatch(
      /has been off its beat of 10 s by about \d(\.\d+)? s on average, for \d+ intervals in a row\.$/,
    );
  });

  it.each([
    ["a steady beat", { shift: steady }],
    ["the jitter of a plant, 0.7 %", { shift: (poll: number) => 0.07 * noise(poll) }],
    ["one poll left out", { shift: steady, isAsked: (poll: number) => poll !== 30 }],
    ["two polls late, apart", { shift: (poll: number) => (poll === 20 || poll === 30 ? 4 : 0) }],
  ])("says nothing about %s", (_, over) => {
    expect(alerts(over)).toEqual([]);
  });

  it("finds deviations though polls were lost and the client paused while learning", () => {
    const isAsked = (poll: number) => poll % 40 !== 17 && (poll < 100 || poll > 130);
    const learned = learnedFrom(plant(2000, { shift: steady, isAsked }));
    const swinging = plant(900, { shift: (poll) => (poll >= 20 && poll % 2 === 1 ? -3 : 0) });
    expect(alertsIn(watched(swinging, { baseline: learned })).map(({ detector }) => detector)).toEqual([
      "realtime/cycle-jitter",
    ]);
    const lossy = plant(2000, { shift: steady, isAsked: (poll) => poll % 40 !== 29 });
    expect(alertsIn(watched(lossy, { baseline: learned }))).toEqual([]);
  });

  it("does not take a new period for jitter, however rough its beginning was", () => {
    const slower = (poll: number) => poll < 20 || poll % 2 === 0;
    const ragged = (poll: number) => (poll >= 16 && poll < 20 ? 3 * noise(poll) : 0);
    expect(alerts({ shift: ragged, isAsked: slower }, 1500).map(({ detector }) => detector)).not.toContain(
      "realtime/cycle-jitter",
    );
  });

  it("says nothing about swings that were learned", () => {
    const phased = (poll: number) => (poll % 40 >= 36 && poll % 2 === 1 ? 2 : 0);
    const frames = plant(2000, { shift: phased });
    expect(alertsIn(watched(frames, { baseline: learnedFrom(frames) }))).toEqual([]);
  });
});
