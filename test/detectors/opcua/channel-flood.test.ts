import { describe, expect, it } from "vitest";
import { channelFlood } from "../../../src/detectors/opcua/channel-flood.js";
import { arpReply, host } from "../../inventory/frames.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, opcuaRecords, saidBy } from "../../sensor/opcua-watched.js";
import type { Plant } from "../../sensor/plant.js";
import { alertsIn } from "../../sensor/watched.js";

const DETECTOR = "opcua/channel-flood";

function opens(
  client: typeof SCADA,
  count: number,
  everySeconds: number,
  said = () => new OpcuaTalk().hello().open(),
  hasEnd = true,
) {
  const plant = usualOpcua();
  for (let i = 0; i < count; i++) talk(plant, 61 + everySeconds * i, client, TANK, said(), { hasEnd });
  return plant;
}

// What was learned in a minute counts one level less than its severity.
describe(DETECTOR, () => {
  it.each([
    { name: "the usual", plant: usualOpcua(), want: [] },
    { name: "twenty channels in a minute", plant: opens(LAPTOP, 20, 1), want: [] },
    { name: "twenty-one channels in a minute", plant: opens(LAPTOP, 21, 1), want: ["medium unknown"] },
    {
      name: "forty greetings in a minute",
      plant: opens(SCADA, 40, 1, () => new OpcuaTalk().hello()),
      want: ["medium unknown"],
    },
    {
      name: "twenty-one connections kept open",
      plant: opens(LAPTOP, 21, 10, undefined, false),
      want: ["medium unknown"],
    },
    { name: "twenty-one connections one after the other", plant: opens(LAPTOP, 21, 10), want: [] },
  ])("$name: $want", ({ plant, want }) => {
    expect(new Set(saidBy(DETECTOR, plant))).toEqual(new Set(want));
  });

  it("sums what many clients open", () => {
    const crowd = (each: number, everySeconds: number) => {
      const plant = usualOpcua();
      for (let i = 0; i < 10 * each; i++) {
        talk(plant, 61 + everySeconds * i, host(100 + (i % 10)), TANK, new OpcuaTalk().hello().open());
      }
      return plant;
    };
    const of = (plant: Plant) => opcuaRecords(plant).filter((record) => record.kind === "alert");
    const all = alertsIn(of(crowd(7, 0.5))).filter((alert) => alert.detector === DETECTOR);
    expect(all.map(({ observed }) => observed)).toEqual([
      expect.stringMatching(/^The clients of 10\.0\.0\.31 opened \d+ connections on it within a minute/),
      expect.stringMatching(/^The clients of 10\.0\.0\.31 opened \d+ channels on it within a minute/),
    ]);
    expect(saidBy(DETECTOR, crowd(5, 0.5))).toEqual([]);
    expect(saidBy(DETECTOR, crowd(7, 5))).toEqual([]);
    expect(findingsOf(channelFlood, crowd(7, 0.5)).length).toBeGreaterThan(0);
  });

  it("says when the server has just come back, which is one level less", () => {
    const observed = (plant: Plant) =>
      alertsIn(opcuaRecords(plant)).flatMap((alert) => (alert.detector === DETECTOR ? [alert.observed] : []));
    const restarted = opens(LAPTOP, 21, 1).raw(60, arpReply(TANK, undefined));
    const both = (end: string) =>
      ["connections", "channels"].map((what) => expect.stringMatching(`21 ${what} .*${end}$`));
    expect(observed(restarted)).toEqual(both(", which has just come back\\."));
    expect(observed(opens(LAPTOP, 21, 1))).toEqual(both("on 10\\.0\\.0\\.31\\."));
  });

  it("counts tokens that are renewed early", () => {
    const said = new OpcuaTalk().hello().open();
    for (let i = 0; i < 4; i++) said.renew();
    expect(saidBy(DETECTOR, talk(usualOpcua(), 61, SCADA, TANK, said))).toEqual(["medium unknown"]);
    const late = new OpcuaTalk().hello().open({ lifetimeMs: 1000 }).renew();
    expect(saidBy(DETECTOR, talk(usualOpcua(), 61, SCADA, TANK, late, { stepSeconds: 0.5 }))).toEqual([]);
    expect(findingsOf(channelFlood, opens(LAPTOP, 24, 1))).toHaveLength(8);
  });
});
