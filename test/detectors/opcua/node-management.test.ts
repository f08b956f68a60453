import { describe, expect, it } from "vitest";
import { nodeManagement } from "../../../src/detectors/opcua/node-management.js";
import { list, u32 } from "../../protocols/opcua/opcua-bytes.js";
import { LAPTOP, OpcuaTalk, SCADA, STATUS, TANK, talk, textNode, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";
import { baselineOf } from "../given.js";
import { knownClient } from "../given-opcua.js";

const DETECTOR = "opcua/node-management";

const DELETED = list([...textNode("Alarm"), 1]);
const deletes = (client: typeof SCADA, status: number = STATUS.good) =>
  talk(
    usualOpcua(),
    33,
    client,
    TANK,
    new OpcuaTalk()
      .begin()
      .ask(500, DELETED)
      .answer(503, [...list(u32(status)), ...u32(0)]),
  );
const faults = () =>
  talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().begin().ask(500, DELETED).fault(STATUS.serviceUnsupported));

describe(DETECTOR, () => {
  it.each([
    { name: "nothing changed", plant: usualOpcua(), want: [] },
    { name: "a known client deletes a node", plant: deletes(SCADA), want: ["critical accepted"] },
    { name: "a new client deletes a node", plant: deletes(LAPTOP), want: ["critical accepted"] },
    { name: "the server knows no such service", plant: faults(), want: ["medium rejected"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("is told of without a baseline, and not once it is learned", () => {
    expect(saidBare(DETECTOR, deletes(SCADA))).toEqual(["critical accepted"]);
    const trusting = baselineOf(knownClient({ service: ["DeleteNodes"] }));
    expect(saidBy(DETECTOR, deletes(SCADA), trusting)).toEqual([]);
  });

  it("finds it in the request and once more in the answer", () => {
    expect(findingsOf(nodeManagement, deletes(SCADA)).map(({ isAmendment }) => isAmendment)).toEqual([false, true]);
  });
});
