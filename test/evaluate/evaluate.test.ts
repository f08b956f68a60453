import { describe, expect, it } from "vitest";
import { detectors } from "../../src/detectors/index.js";
import { QUICK, quickScenarios } from "./quick.js";
import { evaluate } from "./run.js";
import { allScenarios, NOT_SHOWN } from "./scenarios/all-scenarios.js";
import { summaryOf } from "./score/summary.js";

const shown = new Set(allScenarios.flatMap(({ shows }) => shows));
const ids = detectors.map(({ doc }) => doc.id);

describe("the evaluation", () => {
  it("tells every attack of a small plant, and nothing else", { timeout: 600_000 }, () => {
    const result = evaluate({ ...QUICK, seed: 1, scenarios: quickScenarios() });
    const missed = result.episodes.filter(({ told, shows }) => told.length < shows.length);
    expect(missed.map(({ scenario }) => scenario)).toEqual([]);
    expect(result.falseAlerts.map(({ ts, detector }) => `${ts} ${detector}`)).toEqual([]);
    const { attacks, recognised, harmless, harmlessQuiet } = summaryOf([result]);
    expect([recognised, harmlessQuiet]).toEqual([attacks, harmless]);
    expect(attacks).toBeGreaterThan(12);
  });

  it("has a scenario for each detector, or says why not", () => {
    expect(ids.filter((id) => !shown.has(id) && !(id in NOT_SHOWN))).toEqual([]);
  });

  it("excuses no detector that it shows, and shows none that does not exist", () => {
    expect(Object.keys(NOT_SHOWN).filter((id) => shown.has(id))).toEqual([]);
    expect([...shown].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("names each scenario once, and each harmless one after what it resembles", () => {
    const names = allScenarios.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const harmless = allScenarios.filter(({ shows }) => shows.length === 0);
    expect(harmless.every(({ resembles = [] }) => resembles.length > 0)).toBe(true);
  });
});
