import { describe, expect, it } from "vitest";
import { stateExhausted } from "../../../src/detectors/integrity/state-exhausted.js";
import { Plant, usual } from "../../sensor/plant.js";
import { told, watched } from "../../sensor/watched.js";
import { findingsOf, START } from "../given.js";
import { interval } from "./intervals.js";

describe("integrity/state-exhausted", () => {
  it("names each table that was full, and how much did not fit", () => {
    const findings = findingsOf(stateExhausted, undefined, [interval(0, { displaced: { assets: 12, other: 1 } })]);
    expect(findings.map(({ key, observed }) => [key.at(-1), observed])).toEqual([
      ["assets", "The table of assets was full: 12 of its entries did not fit in the last minute."],
      ["other", "The table of other was full: 1 of its entries did not fit in the last minute."],
    ]);
  });

  it("says nothing while there is room", () => {
    expect(findingsOf(stateExhausted, undefined, [interval(0)])).toEqual([]);
  });

  it("is raised once by what the tables let go, and not by a small network", () => {
    const frames = usual(new Plant(), 190).frames(START);
    const full = { displaced: () => ({ flows: displaced++ }) };
    let displaced = 0;
    expect(told(watched(frames, full))).toEqual(["integrity/state-exhausted low"]);
    expect(told(watched(frames, {}))).toEqual([]);
  });
});
