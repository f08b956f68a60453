import { describe, expect, it } from "vitest";
import type { Frame } from "../../../src/core/frame.js";
import { captureLoss } from "../../../src/detectors/integrity/capture-loss.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { told, watched } from "../../sensor/watched.js";
import { findingsOf, START } from "../given.js";
import { interval } from "./intervals.js";

const found = (...gaps: readonly number[]) =>
  findingsOf(
    captureLoss,
    undefined,
    gaps.map((gapBytes, minute) => interval(minute, { gapBytes, payloadBytes: 100_000 - gapBytes })),
  );

/** A long stream beside the usual, of whose segments every `nth` is not in the capture. */
function lossy(minutes: number, nth: number): Frame[] {
  const parts = Array.from({ length: 40 * minutes }, (_, i) => ({
    from: i % 2 === 0 ? ("client" as const) : ("server" as const),
    payload: Array.from({ length: 400 }, () => i % 200),
  }));
  const plant = usual(new Plant(), 60 * minutes).stream(1, MASTER, PLC_A, 9000, parts, {
    stepSeconds: 1.4,
    hasEnd: false,
  });
  let count = 0;
  return plant.frames(START).filter(({ bytes }) => bytes.length < 400 || ++count % nth !== 0);
}

describe("integrity/capture-loss", () => {
  it.each([
    ["a thousandth", [100, 100], 0],
    ["more in one minute", [101, 0, 101], 0],
    ["more in two", [101, 101], 1],
    ["more in three", [5000, 101, 101], 2],
  ])("of %s raises so many", (_, gaps, want) => {
    expect(found(...gaps)).toHaveLength(want);
  });

  it("needs the minutes to follow each other, and enough traffic", () => {
    expect(
      findingsOf(captureLoss, undefined, [interval(0, { gapBytes: 999 }), interval(2, { gapBytes: 999 })]),
    ).toEqual([]);
    const quiet = [0, 1].map((minute) => interval(minute, { payloadBytes: 4000, gapBytes: 95 }));
    expect(findingsOf(captureLoss, undefined, quiet)).toEqual([]);
    const enough = [0, 1].map((minute) => interval(minute, { payloadBytes: 4000, gapBytes: 96 }));
    expect(findingsOf(captureLoss, undefined, enough)).toHaveLength(1);
  });

  it("says how much is lost, and for how long", () => {
    expect(found(5000, 5000)[0]).toMatchObject({
      actor: { asset: "sensor" },
      observed:
        "In the last minute 5000 of 100000 payload bytes sent over TCP were not seen (5 %); the loss has gone on for " +
        "2 minutes.",
    });
  });

  it("is raised by frames with holes, and not by one hole or none", () => {
    expect(told(watched(lossy(4, 20), {}))).toContain("integrity/capture-loss medium");
    expect(told(watched(lossy(4, 150), {}))).not.toContain("integrity/capture-loss medium");
    expect(told(watched(lossy(4, 1000), {}))).toEqual([]);
  });
});
