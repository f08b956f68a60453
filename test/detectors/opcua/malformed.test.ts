import { describe, expect, it } from "vitest";
import { opcuaMalformed } from "../../../src/detectors/opcua/malformed.js";
import { u32 } from "../../protocols/opcua/opcua-bytes.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";
import { baselineOf } from "../given.js";
import { knownClient } from "../given-opcua.js";

const DETECTOR = "opcua/malformed";

const INVALID_TEXT = [...u32(3), 0xff, 0xfe, 0xfd];
const sends = (client: typeof SCADA, count: number) => {
  const said = new OpcuaTalk().begin();
  for (let i = 0; i < count; i++) said.ask(428, [...INVALID_TEXT, ...u32(0), ...u32(0)]).answer(431, u32(0));
  return talk(usualOpcua(), 33, client, TANK, said);
};

describe(DETECTOR, () => {
  it.each([
    { name: "the usual", plant: usualOpcua(), want: [] },
    { name: "one of a known client", plant: sends(SCADA, 1), want: ["low unknown"] },
    { name: "three of a known client", plant: sends(SCADA, 3), want: ["medium unknown"] },
    { name: "one of a stranger", plant: sends(LAPTOP, 1), want: ["medium unknown"] },
    { name: "three of a stranger", plant: sends(LAPTOP, 3), want: ["high unknown"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("needs a burst without a baseline, and knows habits", () => {
    expect(saidBare(DETECTOR, sends(SCADA, 2))).toEqual([]);
    expect(saidBare(DETECTOR, sends(SCADA, 3))).toEqual(["low unknown"].map(() => "medium unknown"));
    expect(saidBy(DETECTOR, sends(SCADA, 3), baselineOf(knownClient({ quirk: ["client textInvalid"] })))).toEqual([]);
    expect(findingsOf(opcuaMalformed, sends(SCADA, 3))).toHaveLength(3);
  });
});
