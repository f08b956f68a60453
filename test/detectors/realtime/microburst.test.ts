import { describe, expect, it } from "vitest";
import { host } from "../../inventory/frames.js";
import { LoopPlant } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A, STATION, SERVER] = [host(1), host(11), host(50), host(60)] as const;
const capacityMbps = 10;
const settings = { "realtime/microburst": { capacityMbps }, "realtime/utilisation": { capacityMbps } };
/** A little more than nine tenths of the line rate, in payload. */
const LINE_RATE = 1_150_000;

/** A burst of so many seconds in each of these seconds. */
function plant(seconds: number, bursts: readonly number[], length = 0.05) {
  const made = new LoopPlant().background(0, seconds);
  made.poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds });
  made.copy(STATION, SERVER, 5, 50, 2000);
  for (const at of bursts) made.copy(STATION, SERVER, at + 0.3, at + 0.3 + length, LINE_RATE);
  return made.frames(START);
}

const baseline = learnedFrom(plant(120, []));

function told(bursts: readonly number[], length?: number, known = baseline) {
  const found = alertsIn(watched(plant(120, bursts, length), { baseline: known, settings }));
  return found.filter(({ detector }) => detector === "realtime/microburst");
}

const every = (step: number) => Array.from({ length: Math.floor(60 / step) }, (_, i) => 40 + i * step);

describe("realtime/microburst", () => {
  it("finds fifty milliseconds of line rate in each second", () => {
    const [found, ...others] = told(every(1));
    expect(others).toEqual([]);
    expect(found?.severityName).toBe("low");
    expect(found?.observed).toMatch(/was full for thirty milliseconds and more 6 times in a minute, at 80 % of its 10/);
    expect(found?.observed).toContain("10.0.0.50 to 10.0.0.60 tcp/8080");
  });

  it.each([
    ["one burst", [60], 0.05],
    ["one each twenty seconds", every(20), 0.05],
    ["bursts of fifteen milliseconds", every(1), 0.015],
  ])("says nothing about %s", (_, bursts, length) => {
    expect(told(bursts, length)).toEqual([]);
  });

  it("says nothing about bursts that were learned", () => {
    expect(told(every(1), 0.05, learnedFrom(plant(120, every(1))))).toEqual([]);
  });
});
