import { describe, expect, it } from "vitest";
import { historyUpdate } from "../../../src/detectors/opcua/history-update.js";
import { extension, list, time, u32 } from "../../protocols/opcua/opcua-bytes.js";
import { OpcuaTalk, SCADA, STATUS, TANK, talk, textNode, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";
import { baselineOf } from "../given.js";
import { knownClient } from "../given-opcua.js";

const DETECTOR = "opcua/history-update";

const DELETED = list(extension(688, [...textNode("Level"), 0, ...time, ...time]));
const INSERTED = list(extension(682, [...textNode("Level"), ...u32(1), ...u32(0)]));
const RESULT = [...list([...u32(0), ...u32(0), ...u32(0)]), ...u32(0)];
const by = (details: readonly number[]) =>
  talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().begin().ask(700, details).answer(703, RESULT));
const fault = talk(
  usualOpcua(),
  33,
  SCADA,
  TANK,
  new OpcuaTalk().begin().ask(700, DELETED).fault(STATUS.userAccessDenied),
);

describe(DETECTOR, () => {
  it.each([
    { name: "nothing changed", plant: usualOpcua(), want: [] },
    { name: "values are deleted", plant: by(DELETED), want: ["critical accepted"] },
    { name: "values are inserted", plant: by(INSERTED), want: ["high accepted"] },
    { name: "deleting is refused", plant: fault, want: ["high rejected"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("is told of without a baseline, and not once just this is learned", () => {
    expect(saidBare(DETECTOR, by(INSERTED))).toEqual(["high accepted"]);
    const trusting = baselineOf(knownClient({ service: ["HistoryUpdate UpdateDataDetails"] }));
    expect(saidBy(DETECTOR, by(INSERTED), trusting)).toEqual([]);
    expect(saidBy(DETECTOR, by(DELETED), trusting)).toEqual(["critical accepted"]);
    expect(findingsOf(historyUpdate, by(DELETED))[0]?.value).toBe("HistoryUpdate DeleteRawModifiedDetails");
  });
});
