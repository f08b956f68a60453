import { describe, expect, it } from "vitest";
import { weakUserToken } from "../../../src/detectors/opcua/weak-user-token.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/weak-user-token";
const session = (identity?: readonly number[]) => new OpcuaTalk().hello().open().create().activate(identity);
const by = (said: OpcuaTalk, client = LAPTOP) => talk(usualOpcua(), 33, client, TANK, said);

describe("opcua/weak-user-token", () => {
  it.each([
    { name: "a learned anonymous user writes", plant: by(session().write("SetPoint", 1), SCADA), want: [] },
    { name: "an anonymous user of a new client reads", plant: by(session().read("Level")), want: [] },
    { name: "a readable password", plant: by(session(OpcuaTalk.password("admin")), SCADA), want: ["high unknown"] },
    {
      name: "a refused anonymous user",
      plant: by(new OpcuaTalk().hello().open().create().activate(undefined, 0x80210000)),
      want: [],
    },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("does not judge anonymous users without a baseline", () => {
    expect(saidBare(DETECTOR, by(session().write("SetPoint", 1)))).toEqual([]);
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(weakUserToken, by(session().write("SetPoint", 1).write("SetPoint", 2)))).toHaveLength(1);
  });

  // In the whole it is part of an alert that explains it.
  it("tells of an anonymous user of a new client that writes, not that reads", () => {
    const found = findingsOf(weakUserToken, by(session().write("SetPoint", 1))).map(({ severity }) => severity);
    expect(new Set(found)).toEqual(new Set(["medium"]));
  });
});
