import { describe, expect, it } from "vitest";
import { unauthenticatedControl } from "../../../src/detectors/posture/unauthenticated-control.js";
import { PLC_A, PLC_B, PLC_C, Plant, usual } from "../../sensor/plant.js";
import { watched } from "../../sensor/watched.js";
import { conduit, findingsOf, party, START, session } from "../given.js";

const over = (protocol: string, id = 1) => session({ id, server: party(2, 502), protocol, service: protocol });

describe("posture/unauthenticated-control", () => {
  it("lists each conduit once, as audit events", () => {
    const events = [1, 2].map((id) => conduit("identified", over("modbus", id), id, 5));
    const found = findingsOf(unauthenticatedControl, undefined, events);
    expect(found.map(({ observed }) => observed)).toEqual([
      "10.0.0.1 talks to 10.0.0.2 over tcp/502 (modbus) without authentication.",
    ]);
    expect(findingsOf(unauthenticatedControl, undefined, [conduit("identified", over("opcua"), 1, 5)])).toEqual([]);
  });

  it("lists the controllers of a plant", () => {
    const records = watched(usual(new Plant(), 6).frames(START), {});
    const listed = records.flatMap((record) =>
      record.kind === "audit" && record.title === unauthenticatedControl.doc.title ? [record.target?.ip] : [],
    );
    expect(listed.sort()).toEqual([PLC_A.ip, PLC_B.ip, PLC_C.ip]);
  });
});
