import { describe, expect, it } from "vitest";
import { host } from "../../inventory/frames.js";
import { LoopPlant, noise, type Polling } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A] = [host(1), host(11)] as const;

function plant(seconds: number, over: Partial<Polling> = {}) {
  const loop = { client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds };
  return new LoopPlant()
    .poll({ ...loop, ...over })
    .background(0, seconds)
    .frames(START);
}

const baseline = learnedFrom(plant(120));

function told(over: Partial<Polling>, seconds = 200) {
  const found = alertsIn(watched(plant(seconds, over), { baseline }));
  return found.filter(({ severity }) => severity > 0);
}

describe("realtime/period-shift", () => {
  it.each([
    ["2 s instead of 1 s", 2, /comes every 2 s by now/],
    ["0.5 s", 0.5, /comes every 500 ms by now/],
  ])("finds a period of %s, once and alone", (_, periodSeconds, text) => {
    const found = told({ periodSeconds });
    expect(found.map(({ detector, severityName }) => `${detector} ${severityName}`)).toEqual([
      "realtime/period-shift low",
    ]);
    expect(found[0]?.observed).toMatch(text);
    expect(found[0]?.why).toContain("Proposed for the baseline: 1 s -> ");
  });

  it.each([
    ["the period that was learned", {}],
    ["a tenth more", { periodSeconds: 1.1 }],
    [
      "twenty slow ones",
      { shift: (poll: number) => (poll > 50 && poll < 70 ? 0.5 * (poll - 50) : poll >= 70 ? 10 : 0) },
    ],
    ["jitter alone", { shift: (poll: number) => 0.9 * noise(poll) }],
  ])("says nothing about %s", (_, over) => {
    expect(told(over).filter(({ detector }) => detector === "realtime/period-shift")).toEqual([]);
  });
});
