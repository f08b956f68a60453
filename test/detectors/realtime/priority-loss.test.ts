import { describe, expect, it } from "vitest";
import { host } from "../../inventory/frames.js";
import { LoopPlant } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A] = [host(1), host(11)] as const;
const TAG_BYTES = 4;

interface Marks {
  readonly dscp: number;
  /** 802.1p; without it the frames have no tag. */
  readonly priority?: number;
}

/** The marks of a second. */
function plant(seconds: number, marksAt: (at: number) => Marks) {
  const isTagged = marksAt(0).priority !== undefined;
  const made = new LoopPlant().background(0, seconds);
  const shaped = (bytes: number[], at: number) => {
    const { dscp, priority } = marksAt(at);
    const marked = bytes.with(15 + (isTagged ? TAG_BYTES : 0), dscp << 2);
    if (!isTagged) return marked;
    return priority === undefined
      ? marked.toSpliced(12, TAG_BYTES)
      : marked.with(14, (priority << 5) | (marked[14] ?? 0));
  };
  const loop = { client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds };
  return made.poll({ ...loop, ...(isTagged ? { vlan: 7 } : {}), shaped }).frames(START);
}

const dscp = learnedFrom(plant(600, () => ({ dscp: 46 })));
const tagged = learnedFrom(plant(600, () => ({ dscp: 46, priority: 6 })));

function told(marksAt: (at: number) => Marks, known = dscp, seconds = 420) {
  const found = alertsIn(watched(plant(seconds, marksAt), { baseline: known }));
  return found.filter(({ detector }) => detector.startsWith("realtime/"));
}

describe("realtime/priority-loss", () => {
  it("finds a loop that is no longer marked, after three minutes", () => {
    const [found, ...others] = told((at) => ({ dscp: at < 100 ? 46 : 0 }));
    expect(others).toEqual([]);
    expect(found?.detector).toBe("realtime/priority-loss");
    expect(found?.severityName).toBe("low");
    expect(found?.observed).toMatch(
      /10\.0\.0\.1 sends with DSCP 0 instead of 46 and 10\.0\.0\.11 sends with DSCP 0 instead of 46, for 3 minutes/,
    );
    expect((Date.parse(found?.ts ?? "") * 1000 - START) / 1e6).toBe(240);
  });

  it("finds a tag that lost its priority in a switch", () => {
    const [found] = told((at) => ({ dscp: 46, priority: at < 100 ? 6 : 0 }), tagged);
    expect(found?.observed).toContain("10.0.0.1 sends with 802.1p priority 0 instead of 6");
  });

  it.each([
    ["the marks that were learned", () => ({ dscp: 46 })],
    ["two minutes without", (at: number) => ({ dscp: at > 125 && at < 235 ? 0 : 46 })],
    ["a higher priority", () => ({ dscp: 48 })],
  ])("says nothing about %s", (_, marksAt) => {
    expect(told(marksAt)).toEqual([]);
  });

  it("says nothing about a mirror that strips tags", () => {
    const stripped = watched(
      plant(420, () => ({ dscp: 46 })),
      { baseline: tagged },
    );
    expect(alertsIn(stripped).filter(({ detector }) => detector === "realtime/priority-loss")).toEqual([]);
  });

  it("says nothing about traffic that never was marked, or not always", () => {
    expect(told(() => ({ dscp: 0 }), learnedFrom(plant(600, () => ({ dscp: 0 }))))).toEqual([]);
    const atTimes = learnedFrom(plant(600, (at) => ({ dscp: at % 240 < 120 ? 46 : 0 })));
    expect(told(() => ({ dscp: 0 }), atTimes)).toEqual([]);
  });
});
