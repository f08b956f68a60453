import { describe, expect, it } from "vitest";
import { host } from "../../inventory/frames.js";
import { LoopPlant } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A, STATION, SERVER] = [host(1), host(11), host(50), host(60)] as const;
const settings = { "realtime/utilisation": { capacityMbps: 2 } };

/** Copies as `[from, to, bytes a second]`. */
function plant(seconds: number, ...copies: readonly (readonly [number, number, number])[]) {
  const made = new LoopPlant().background(0, seconds);
  made.poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds });
  made.copy(STATION, SERVER, 10, 100, 1500);
  for (const [from, to, rate] of copies) made.copy(STATION, SERVER, from, to, rate);
  return made.frames(START);
}

const baseline = learnedFrom(plant(120));

function told(...copies: readonly (readonly [number, number, number])[]) {
  const found = alertsIn(watched(plant(200, ...copies), { baseline, settings }));
  return found.filter(({ detector }) => detector === "realtime/utilisation");
}

describe("realtime/utilisation", () => {
  it("finds a copy that fills half of the link for a minute", () => {
    const [found] = told([100, 200, 125_000]);
    expect(found?.severityName).toBe("low");
    expect(found?.observed).toMatch(
      /untagged link carries \d+ kbit\/s on average over the last minute, 4\d % of its 2/,
    );
    expect(found?.observed).toMatch(/10\.0\.0\.50 to 10\.0\.0\.60 tcp\/8080/);
    expect(found?.actor.ip).toBe("10.0.0.50");
  });

  it.each([
    ["medium", 190_000],
    ["high", 235_000],
  ])("is %s when five seconds are as full as with %d bytes a second", (severity, rate) => {
    expect(told([100, 107, rate]).map(({ severityName }) => severityName)).toEqual([severity]);
  });

  it.each([
    ["what was learned", []],
    ["half a minute at half of the link", [[100, 130, 125_000]]],
    ["three seconds at all of it", [[100, 103, 240_000]]],
    ["a little more for long", [[100, 200, 20_000]]],
  ] as const)("says nothing about %s", (_, copies) => {
    expect(told(...copies)).toEqual([]);
  });

  it("says nothing about a backup that was learned", () => {
    const frames = plant(300, [100, 250, 150_000]);
    const found = alertsIn(watched(frames, { baseline: learnedFrom(frames), settings }));
    expect(found).toEqual([]);
  });
});
