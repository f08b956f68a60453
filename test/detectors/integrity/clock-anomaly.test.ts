import { describe, expect, it } from "vitest";
import type { ClockStep } from "../../../src/contracts/sensor-event.js";
import { clockAnomaly } from "../../../src/detectors/integrity/clock-anomaly.js";
import { MASTER, PLC_A, Plant, readCoils, usual } from "../../sensor/plant.js";
import { told, watched } from "../../sensor/watched.js";
import { at, conduit, findingsOf, request, response, START, session } from "../given.js";

function step(byUs: number): ClockStep {
  return { type: "clock-step", time: at(1000), frame: 50, capture: 0, byUs, usualUs: 12_345 };
}

const question = (seconds: number) => request(session(), 3, 0, [], { time: at(seconds), frame: 49 });
const answer = (asked: number, answered: number) => ({ ...response(question(asked)), time: at(answered), frame: 51 });

describe("integrity/clock-anomaly", () => {
  it("is raised by a step back", () => {
    const [finding] = findingsOf(clockAnomaly, undefined, [step(-2_500_000)]);
    expect(finding).toMatchObject({ key: ["back"], severity: undefined, frame: 50 });
    expect(finding?.observed).toBe("The time of packets went back by 2.5 s, from 2026-01-05T08:16:42.500000Z.");
  });

  it("only notes a step forward, which may be silence", () => {
    expect(findingsOf(clockAnomaly, undefined, [step(90_000_000)])).toMatchObject([
      { key: ["forward"], severity: "info", floor: "info" },
    ]);
  });

  it.each([
    ["an answer to what was asked before", answer(909.9, 1000.1), 2],
    ["an answer that comes later", answer(909.9, 1005.1), 1],
    ["an answer to what was asked after", answer(1000.05, 1000.1), 1],
    ["a connection tried before", conduit("established", session({ firstTime: at(909) }), 1000.1, 51), 2],
    ["a connection tried after", conduit("established", session({ firstTime: at(1000) }), 1000.1, 51), 1],
  ])("takes %s into account", (_, event, want) => {
    const findings = findingsOf(clockAnomaly, undefined, [step(90_000_000), event]);
    expect(findings).toHaveLength(want);
    if (want === 2) expect(findings[1]).toMatchObject({ isAmendment: true, severity: undefined, frame: 50 });
  });

  it("is raised by frames whose time goes back, and not by the silence of a night", () => {
    const frames = usual(new Plant(), 30).frames(START);
    const back = [...frames, ...usual(new Plant(), 30).frames(START + 5_000_000)].map((frame, i) => ({
      ...frame,
      number: i + 1,
    }));
    expect(told(watched(back, {}))).toEqual(["integrity/clock-anomaly low"]);
    const night = usual(new Plant(), 30).modbus(40_000, MASTER, PLC_A, readCoils(1));
    expect(told(watched(night.frames(START), {}))).toEqual([]);
  });
});
