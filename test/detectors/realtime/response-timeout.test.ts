import { describe, expect, it } from "vitest";
import { host } from "../../inventory/frames.js";
import { LoopPlant, type Polling } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A, PLC_B] = [host(1), host(11), host(12)] as const;

function plant(seconds: number, over: Partial<Polling> = {}, other: Partial<Polling> = {}) {
  const rest = { fromSeconds: 0, toSeconds: seconds, acknowledges: true };
  return new LoopPlant()
    .poll({ client: MASTER, server: PLC_A, ...rest, ...over })
    .poll({ client: MASTER, server: PLC_B, ...rest, ...other })
    .background(0, seconds)
    .frames(START);
}

const baseline = learnedFrom(plant(120));

function alerts(over: Partial<Polling>, other?: Partial<Polling>) {
  const records = watched(plant(100, over, other), { baseline });
  return alertsIn(records).filter(({ severity }) => severity > 0);
}

describe("realtime/response-timeout", () => {
  it("finds a controller that acknowledges requests and answers none", () => {
    const found = alerts({ latency: (poll) => (poll >= 50 ? undefined : 0.001) });
    expect(found.map(({ detector }) => detector)).toEqual(["realtime/response-timeout"]);
    expect(found[0]?.observed).toMatch(
      /\d+ of the last 10 requests had no answer within 1 s.*10\.0\.0\.11 still sends/,
    );
    const seconds = (Date.parse(found[0]?.ts ?? "") * 1000 - START) / 1e6;
    expect(seconds).toBeGreaterThan(52);
    expect(seconds).toBeLessThan(56);
  });

  it.each([
    ["nothing at all", {}],
    ["two of ten", { latency: (poll: number) => (poll % 5 === 4 ? undefined : 0.001) }],
    ["answers after 0.9 s, now and then", { latency: (poll: number) => (poll % 10 === 0 ? 0.9 : 0.001) }],
  ])("says nothing about %s", (_, over) => {
    expect(alerts(over).filter(({ detector }) => detector === "realtime/response-timeout")).toEqual([]);
  });

  it("says nothing when the mirror has lost the side of all servers", () => {
    const gone = { acknowledges: false, latency: (poll: number) => (poll >= 50 ? undefined : 0.001) };
    const found = alerts(gone, gone).map(({ detector }) => detector);
    expect(found).not.toContain("realtime/response-timeout");
  });

  it("says nothing of what was seen while learning, though it is no habit", () => {
    const hangs = { latency: (poll: number) => (poll >= 100 && poll < 105 ? undefined : 0.001) };
    const frames = plant(200, hangs);
    const found = alertsIn(watched(frames, { baseline: learnedFrom(frames) })).map(({ detector }) => detector);
    expect(found).toEqual([]);
  });

  it("says nothing where it is a habit", () => {
    const habit = { latency: (poll: number) => (poll % 10 < 4 ? undefined : 0.001) };
    const frames = plant(120, habit);
    expect(alertsIn(watched(frames, { baseline: learnedFrom(frames) }))).toEqual([]);
  });
});
