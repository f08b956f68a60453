import { describe, expect, it } from "vitest";
import { faultBurst } from "../../../src/detectors/opcua/fault-burst.js";
import { u32 } from "../../protocols/opcua/opcua-bytes.js";
import { OpcuaTalk, SCADA, STATUS, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/fault-burst";

const READ = [...new Array<number>(8).fill(0), ...u32(3), ...u32(0)];
const faults = (answers: number, share: number) => {
  const said = new OpcuaTalk().begin();
  for (let i = 0; i < answers; i++) {
    if (((i * share) % 1) + share >= 1) said.ask(631, READ).fault(STATUS.serviceUnsupported);
    else said.read("Level");
  }
  return talk(usualOpcua(), 33, SCADA, TANK, said);
};
const busy = (count: number) => {
  const plant = usualOpcua();
  for (let i = 0; i < count; i++) talk(plant, 61 + i, SCADA, TANK, new OpcuaTalk().hello().error(0x80810000));
  return plant;
};

describe(DETECTOR, () => {
  it.each([
    { name: "the usual", plant: usualOpcua(), want: [] },
    { name: "one unsupported call", plant: faults(1, 1), want: [] },
    { name: "half of the answers", plant: faults(60, 0.5), want: [] },
    { name: "most of fifty answers", plant: faults(60, 0.75), want: ["low unknown"] },
    { name: "twenty-five faults and nothing else", plant: faults(25, 1), want: [] },
    { name: "more faults than half of fifty, before fifty answers", plant: faults(26, 1), want: ["low unknown"] },
    { name: "too busy twice", plant: busy(2), want: [] },
    { name: "too busy three times", plant: busy(3), want: ["medium unknown"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(faultBurst, busy(5))).toHaveLength(3);
  });
});
