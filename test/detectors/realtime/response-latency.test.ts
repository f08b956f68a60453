import { describe, expect, it } from "vitest";
import { host } from "../../inventory/frames.js";
import { LoopPlant, noise } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A] = [host(1), host(11)] as const;
const usual = (poll: number) => 0.001 + 0.0004 * noise(poll);

function plant(latency: (poll: number) => number, seconds: number, periodSeconds = 1) {
  const loop = { client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds, periodSeconds };
  return new LoopPlant()
    .poll({ ...loop, latency })
    .background(0, seconds)
    .frames(START);
}

const baseline = learnedFrom(plant(usual, 300));

function alerts(latency: (poll: number) => number, seconds = 200) {
  return alertsIn(watched(plant(latency, seconds), { baseline })).filter(({ severity }) => severity > 0);
}

describe("realtime/response-latency", () => {
  it("finds five milliseconds more within 25 answers", () => {
    const onset = 100;
    const found = alerts((poll) => usual(poll) + (poll >= onset ? 0.005 : 0));
    expect(found.map(({ detector }) => detector)).toEqual(["realtime/response-latency"]);
    const seconds = (Date.parse(found[0]?.ts ?? "") * 1000 - START) / 1e6;
    expect(seconds).toBeGreaterThan(onset + 15);
    expect(seconds).toBeLessThanOrEqual(onset + 25);
    expect(found[0]?.observed).toMatch(/answers take 6\.\d+ ms/);
    expect(found[0]?.expected).toMatch(/median of 1\.\d+ ms/);
  });

  it.each([
    ["nothing at all", usual],
    ["two milliseconds more", (poll: number) => usual(poll) + (poll > 50 ? 0.002 : 0)],
    ["single slow answers", (poll: number) => usual(poll) + (poll % 20 === 0 ? 0.158 : 0)],
    ["a burst of ten", (poll: number) => usual(poll) + (poll > 50 && poll <= 60 ? 0.2 : 0)],
  ])("says nothing about %s", (_, latency) => {
    expect(alerts(latency)).toEqual([]);
  });

  it("says nothing about a phase that was learned", () => {
    const phased = (poll: number) => usual(poll) + (poll % 400 >= 340 ? 0.02 : 0);
    const frames = plant(phased, 800, 0.5);
    expect(alertsIn(watched(frames, { baseline: learnedFrom(frames) })).map(({ detector }) => detector)).toEqual([]);
  });

  it("is one alert as long as it goes on, and worse when it is a step", () => {
    const found = alerts((poll) => usual(poll) + (poll >= 40 ? 0.05 : 0), 400);
    expect(found.map(({ detector, severityName }) => `${detector} ${severityName}`)).toEqual([
      "realtime/response-latency medium",
    ]);
    expect(found[0]?.count).toBeGreaterThan(1);
  });
});
