import { describe, expect, it } from "vitest";
import { sessionFailures } from "../../../src/detectors/opcua/session-failures.js";
import { OpcuaTalk, SCADA, STATUS, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, opcuaRecords, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/session-failures";

/** So many tries with a password, and whether the last one succeeds. */
function tries(count: number, isLetIn = false, everySeconds = 2) {
  const plant = usualOpcua();
  for (let i = 0; i < count; i++) {
    const said = new OpcuaTalk().hello().open().create();
    const isLast = isLetIn && i === count - 1;
    said.activate(OpcuaTalk.password("admin"), isLast ? STATUS.good : STATUS.identityTokenRejected);
    talk(plant, 61 + everySeconds * i, SCADA, TANK, said);
  }
  return plant;
}

describe(DETECTOR, () => {
  it.each([
    { name: "nothing refused", plant: usualOpcua(), want: [] },
    { name: "four tries", plant: tries(4), want: [] },
    { name: "five tries in a minute", plant: tries(5), want: ["medium unknown"] },
    { name: "ten tries", plant: tries(10), want: ["medium unknown"] },
    { name: "let in after two failures", plant: tries(3, true), want: [] },
    { name: "let in after three failures", plant: tries(4, true), want: ["high accepted"] },
    { name: "let in after failures long ago", plant: tries(5, true, 40), want: [] },
    { name: "one try every half minute", plant: tries(8, false, 30), want: [] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("counts refusals of the connection itself", () => {
    const plant = usualOpcua();
    for (let i = 0; i < 6; i++)
      talk(plant, 61 + i, SCADA, TANK, new OpcuaTalk().hello().error(STATUS.securityChecksFailed));
    expect(saidBy(DETECTOR, plant)).toEqual(["medium unknown"]);
  });

  it("names the user and the reason", () => {
    const records = opcuaRecords(tries(5)).filter((record) => record.kind === "alert" && record.detector === DETECTOR);
    expect(records[0]).toMatchObject({
      observed: expect.stringContaining("refused 10.0.0.21 for the user admin 5 times") as string,
      value: "BadIdentityTokenRejected",
    });
    expect(findingsOf(sessionFailures, tries(10))).toHaveLength(6);
  });
});
