import { describe, expect, it } from "vitest";
import type { ModbusResponse } from "../../../src/contracts/sensor-event.js";
import { duplicateResponse } from "../../../src/detectors/modbus/duplicate-response.js";
import { MASTER, type Part, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, knownOperations, request, response, session } from "../given.js";
import { LEARNED_FROM, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });

function again(over: Partial<ModbusResponse> = {}): ModbusResponse {
  const answer = response(request(own, 3, 8, [0], { time: at(10) }));
  return { ...answer, request: undefined, anomalies: ["conflictingResponse"], ...over };
}

describe("modbus/duplicate-response", () => {
  it.each<[string, ModbusResponse, number]>([
    ["another answer", again(), 1],
    ["the same answer", again({ anomalies: ["duplicateResponse"] }), 0],
    ["an answer that the capture cut", again({ anomalies: ["captureCut", "conflictingResponse"] }), 0],
    ["the start of a session found midstream", again({ session: { ...own, isMidstream: true }, time: at(1) }), 0],
  ])("judges %s", (_, answer, count) => {
    expect(findingsOf(duplicateResponse, undefined, [answer]).length).toBe(count);
  });

  it("leaves a device alone that does it by habit", () => {
    const known = baselineOf({ ...knownOperations(1, 2, [[3, 8, 2]]), quirks: ["conflictingResponse"] });
    expect(findingsOf(duplicateResponse, known, [again()])).toEqual([]);
  });

  it("tells what was answered", () => {
    expect(findingsOf(duplicateResponse, undefined, [again()])[0]?.observed).toBe(
      "10.0.0.2, unit 1, answered a request of 10.0.0.1 for function 3 (Read Holding Registers) again, with " +
        "other content.",
    );
  });

  it("finds an answer injected in a race, and is silent on copies of the mirror and on repetitions", () => {
    const baseline = learnedFrom(usual().frames(LEARNED_FROM));
    const ask: Part = { from: "client", payload: [0, 1, 0, 0, 0, 6, 1, 3, 0, 8, 0, 1] };
    const reply = (word: number): Part => ({ from: "server", payload: [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, word] });
    const alerts = (parts: readonly Part[], isTwice = false) => {
      const frames = new Plant().stream(1, MASTER, PLC_A, 502, parts).frames(WATCHED_FROM);
      const seen = isTwice ? frames.flatMap((frame) => [frame, { ...frame }]) : frames;
      return told(watched(seen, { baseline })).filter((text) => text.includes("response"));
    };
    expect(alerts([ask, reply(1), reply(2)])).toEqual(["modbus/duplicate-response high"]);
    expect(alerts([ask, reply(1), reply(1)])).toEqual([]);
    expect(alerts([ask, reply(1)], true)).toEqual([]);
  });
});
