import { describe, expect, it } from "vitest";
import { alertFlood } from "../../../src/detectors/integrity/alert-flood.js";
import { host } from "../../inventory/frames.js";
import { Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { at, findingsOf, party, START } from "../given.js";

const baseline = learnedFrom(usual().frames(START));

/** Somebody known who tries ports of many hosts that exist for nobody else. */
function attempts(count: number, pauseSeconds: number): Plant {
  const plant = usual(new Plant(), 60);
  for (let i = 0; i < count; i++) plant.datagram(5 + i * pauseSeconds, host(1), host(100 + (i % 100)), 10_000 + i);
  return plant;
}

describe("integrity/alert-flood", () => {
  it("is raised when one station gives more alerts than are told", () => {
    const records = watched(attempts(60, 0.05).frames(START), { baseline });
    const flood = alertsIn(records).filter(({ detector }) => detector === "integrity/alert-flood");
    expect(flood).toHaveLength(1);
    expect(flood[0]?.observed).toMatch(/^\d+ alerts within \d+ s were held back, none of them high: .*10\.0\.0\.1/);
  });

  it("is not raised by a few", () => {
    const records = watched(attempts(5, 1).frames(START), { baseline });
    expect(alertsIn(records).map(({ detector }) => detector)).not.toContain("integrity/alert-flood");
  });

  it("names the most frequent detectors and actors", () => {
    const [finding] = findingsOf(alertFlood, undefined, [
      {
        type: "alerts-suppressed",
        time: at(60),
        frame: 9,
        capture: 0,
        from: at(0),
        count: 31,
        highCount: 2,
        detectors: [["conduit/new", 31]],
        actors: [
          [party(7), 30],
          [party(8), 1],
        ],
      },
    ]);
    expect(finding?.severity).toBe("high");
    expect(finding?.observed).toBe(
      "31 alerts within 60 s were held back, 2 of them high: conduit/new (31); of 10.0.0.7 (30) and 10.0.0.8 (1).",
    );
  });
});
