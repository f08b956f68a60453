import { describe, expect, it } from "vitest";
import type { SensorRecord } from "../../../src/contracts/alert.js";
import { unauthenticatedControl } from "../../../src/detectors/posture/unauthenticated-control.js";
import { PLC_A, PLC_B, PLC_C, Plant, usual } from "../../sensor/plant.js";
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
