import { describe, expect, it } from "vitest";
import { notReady, type ReadyGround } from "../../../../src/sensor/live/health/not-ready.js";
import { fullHealth } from "../../../web/full-health.js";

const [listening, linkDown] = fullHealth.points as readonly [
  ReadyGround["points"][number],
  ReadyGround["points"][number],
];
const well: ReadyGround = {
  phase: "detect",
  hasRun: true,
  points: [listening],
  storeFailure: undefined,
  silentMs: 9999,
};

describe("notReady", () => {
  it.each([
    ["a sensor at work", {}, []],
    ["one that learns", { phase: "learn" }, []],
    ["one that starts", { phase: "starting", hasRun: false, points: [] }, ["starting", "no-pipeline"]],
    ["one that stops", { phase: "stopping" }, ["stopping"]],
    ["a pipeline that does not come round", { silentMs: 10_001 }, ["pipeline-stalled"]],
    ["no pipeline to come round", { hasRun: false, silentMs: 60_000 }, ["no-pipeline"]],
    ["one point of two without a link", { points: [listening, linkDown] }, ["capture-not-listening"]],
    [
      "two points that do not listen",
      { points: [linkDown, { ...listening, condition: "starting" }] },
      ["capture-not-listening", "capture-not-listening"],
    ],
    ["a store that fails", { storeFailure: "disk full" }, ["store-failing"]],
  ] as const)("of %s", (_, over, codes) => {
    expect(notReady({ ...well, ...over } as ReadyGround).map(({ code }) => code)).toEqual(codes);
  });

  it("says what to do", () => {
    const ground = { ...well, points: [linkDown], silentMs: 12_500, storeFailure: "disk full" };
    expect(notReady(ground).map(({ message }) => message)).toEqual([
      "the pipeline has not come round for 12 s",
      "office: link-down: plug it in",
      "records cannot be written: disk full",
    ]);
  });
});
