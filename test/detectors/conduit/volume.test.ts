import { describe, expect, it } from "vitest";
import type { ConduitEntity } from "../../../src/contracts/baseline.js";
import type { ConduitVolume, Session } from "../../../src/contracts/sensor-event.js";
import { conduitVolume } from "../../../src/detectors/conduit/volume.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { at, baselineOf, conduit, findingsOf, knownAsset, knownConduit, START } from "../given.js";
import { DESK, HMI, PLC, to } from "./a-pair.js";

const rate = (n: number, p999: number, max: number) => ({ n, p99: p999, p999, max });

function plantWith(n: number, over: Partial<ConduitEntity> = {}) {
  const known = knownConduit(HMI, PLC, "modbus", [502]);
  const volume = [rate(n, 50_000, 90_000), rate(n, 1000, 2000)] as const;
  return baselineOf(
    knownAsset(HMI, { "modbus/client": 40 }),
    knownAsset(PLC, { "modbus/server": 40 }),
    knownAsset(DESK),
    { ...known, volume, ...over },
  );
}

const poll = to(HMI, PLC, 502, { protocol: "modbus", service: "modbus" });

/** What a session carried in minute number `minute`. */
function carried(of: Session, minute: number, payloadBytes: readonly [number, number]): ConduitVolume {
  const from = at(60 * minute);
  const frame = minute + 1;
  return {
    type: "conduit-volume",
    time: at(60 * minute + 60),
    frame,
    capture: 0,
    session: of,
    from,
    payloadBytes,
    frames: [1, 1],
  };
}

const found = (events: readonly ConduitVolume[], plant = plantWith(1000)) => findingsOf(conduitVolume, plant, events);

describe("conduit/volume", () => {
  it.each([
    ["at the limit", [150_000, 150_000], 0],
    ["over it for one minute", [150_001, 10], 0],
    ["over it in two minutes", [150_001, 150_001], 1],
    ["over it for three", [150_001, 150_001, 150_001], 2],
    ["ten times the maximum", [900_000, 10], 0],
    ["more than that", [900_001, 10], 1],
  ])("of %s raises so many", (_, minutes, want) => {
    expect(found(minutes.map((bytes, i) => carried(poll, i, [bytes, 10])))).toHaveLength(want);
  });

  it("needs the two minutes to follow each other", () => {
    const bytes = [150_001, 10] as const;
    expect(found([carried(poll, 0, bytes), carried(poll, 2, bytes)])).toEqual([]);
    expect(found([carried(poll, 0, bytes), carried(poll, 1, [10, 10]), carried(poll, 1.5, bytes)])).toEqual([]);
  });

  it("never takes little for too much, and says what was usual", () => {
    expect(found([0, 1].map((minute) => carried(poll, minute, [10, 65_536])))).toEqual([]);
    const [finding] = found([0, 1].map((minute) => carried(poll, minute, [10, 65_537])));
    expect(finding?.observed).toBe("10.0.0.2 sent 66 kB to 10.0.0.1 in 60 seconds (tcp/502 (modbus)).");
    expect(finding?.expected).toMatch(
      / it carried at most 2000 bytes in a minute this way, in 1000 minutes with traffic\.$/,
    );
    expect(finding?.actor.ip).toBe("10.0.0.2");
  });

  it.each([
    ["too few minutes", plantWith(999), 0],
    ["few minutes, but a day", plantWith(20, { last: "2026-01-05T08:00:00.000000Z" }), 1],
    ["no volume at all", baselineOf(knownConduit(HMI, PLC, "modbus", [502])), 0],
  ])("is judged after learning %s", (_, plant, want) => {
    expect(found([carried(poll, 0, [2_000_000, 10])], plant)).toHaveLength(want);
  });

  it.each([
    ["much to a controller", to(DESK, PLC, 4444), [262_144, 0], 1],
    ["less", to(DESK, PLC, 4444), [262_143, 0], 0],
    ["much from a controller", to(DESK, PLC, 4444), [0, 900_000], 0],
    ["much to a controller that asked for it", to(PLC, DESK, 4444), [0, 262_144], 1],
    ["much to another host", to(PLC, DESK, 4444), [900_000, 0], 0],
  ] as const)("of a conduit that nobody learned: %s", (_, of, bytes, want) => {
    expect(found([carried(of, 0, bytes)])).toHaveLength(want);
    const ended = { ...conduit("ended", of, 20, 9), payloadBytes: bytes };
    expect(findingsOf(conduitVolume, plantWith(1000), [ended])).toHaveLength(want);
  });

  it("is raised by a file that a stranger sends to a controller, and not by polls", () => {
    const baseline = learnedFrom(usual().frames(START));
    const chunk = { from: "client", payload: Array.from({ length: 1400 }, () => 7) } as const;
    const parts = [...Array.from({ length: 190 }, () => chunk), { from: "server", payload: [1] } as const];
    const detectorsIn = (plant: Plant) =>
      alertsIn(watched(plant.frames(START), { baseline })).flatMap(({ detector, evidence }) => [
        detector,
        ...evidence.map((item) => item.detector),
      ]);
    expect(detectorsIn(usual(new Plant(), 70).stream(5, host(40), PLC_A, 4444, parts))).toContain("conduit/volume");
    expect(detectorsIn(usual(new Plant(), 70))).toEqual([]);
  });
});
