import { describe, expect, it } from "vitest";
import type { SensorRecord } from "../../../src/contracts/alert.js";
import { unauthenticatedControl } from "../../../src/detectors/posture/unauthenticated-control.js";
import { OpcuaTalk, SCADA, TANK, talk } from "../../sensor/opcua-plant.js";
import { MASTER, PLC_A, PLC_B, PLC_C, Plant, usual, writeCoil } from "../../sensor/plant.js";
import { learnedContents, learnedFrom, watched } from "../../sensor/watched.js";
import { conduit, findingsOf, party, START, session } from "../given.js";

const over = (protocol: string, id = 1) => session({ id, server: party(2, 502), protocol, service: protocol });
const learning = { phase: "learning" } as const;

describe("posture/unauthenticated-control", () => {
  it("lists each conduit once while learning", () => {
    const events = [1, 2].map((id) => conduit("identified", over("modbus", id), id, 5));
    const found = findingsOf(unauthenticatedControl, undefined, events, 0, learning);
    expect(found.map(({ observed }) => observed)).toEqual([
      "10.0.0.1 talks to 10.0.0.2 over tcp/502 (modbus) without authentication.",
    ]);
    const secure = [conduit("identified", over("opcua"), 1, 5)];
    expect(findingsOf(unauthenticatedControl, undefined, secure, 0, learning)).toEqual([]);
    expect(findingsOf(unauthenticatedControl, undefined, events)).toEqual([]);
  });

  it("+ a Modbus conduit that writes, - one of a protocol with its own login", () => {
    const listed = (plant: Plant) => {
      const told: SensorRecord[] = [];
      learnedContents(plant.frames(START), { emit: (record) => told.push(record) });
      return told.flatMap((record) =>
        record.kind === "audit" && record.source === unauthenticatedControl.doc.id ? [record.target?.ip] : [],
      );
    };
    expect(listed(new Plant().modbus(1, MASTER, PLC_A, writeCoil(1, true)))).toEqual([PLC_A.ip]);
    expect(listed(talk(new Plant(), 1, SCADA, TANK, new OpcuaTalk().begin().write("SetPoint", 5)))).toEqual([]);
  });

  it("lists the controllers of a plant, and nothing while watching", () => {
    const frames = usual(new Plant(), 6).frames(START);
    const told: SensorRecord[] = [];
    learnedContents(frames, { emit: (record) => told.push(record) });
    const listed = (records: readonly SensorRecord[]) =>
      records.flatMap((record) =>
        record.kind === "audit" && record.title === unauthenticatedControl.doc.title ? [record.target?.ip] : [],
      );
    expect(listed(told).sort()).toEqual([PLC_A.ip, PLC_B.ip, PLC_C.ip]);
    expect(listed(watched(frames, { baseline: learnedFrom(frames) }))).toEqual([]);
  });
});
