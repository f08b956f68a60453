import { describe, expect, it } from "vitest";
import { sequenceAnomaly } from "../../../src/detectors/opcua/sequence-anomaly.js";
import { OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/sequence-anomaly";

const with_ = (side: "client" | "server", step: number) =>
  talk(
    usualOpcua(),
    33,
    SCADA,
    TANK,
    new OpcuaTalk().begin().read("Level").skip(side, step).read("Level").read("Level"),
  );
const unasked = () => {
  const said = new OpcuaTalk().begin().read("Level");
  const answer = said.parts.at(-1);
  if (answer !== undefined) said.parts.push(answer);
  return talk(usualOpcua(), 33, SCADA, TANK, said);
};

describe(DETECTOR, () => {
  it.each([
    { name: "in order", plant: usualOpcua(), want: [] },
    { name: "a number repeated", plant: with_("client", 0), want: ["high unknown"] },
    { name: "a number gone back", plant: with_("server", -3), want: ["high unknown"] },
    { name: "numbers skipped", plant: with_("client", 5), want: ["medium unknown"] },
    { name: "an answer sent again", plant: unasked(), want: ["high unknown"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
    expect(saidBare(DETECTOR, plant)).toEqual(want);
  });

  it("does not judge a connection that is under way", () => {
    const said = new OpcuaTalk().begin().read("Level").read("Level");
    const plant = usualOpcua().stream(33, SCADA, TANK, 4840, said.parts.slice(9), { hasHandshake: false });
    expect(findingsOf(sequenceAnomaly, plant)).toEqual([]);
  });
});
