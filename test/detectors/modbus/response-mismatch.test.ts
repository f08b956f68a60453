import { describe, expect, it } from "vitest";
import type { ModbusResponse } from "../../../src/contracts/sensor-event.js";
import { responseMismatch } from "../../../src/detectors/modbus/response-mismatch.js";
import { MASTER, type Part, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, knownOperations, request, response, session } from "../given.js";
import { LEARNED_FROM, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });
const asked = request(own, 16, 8, [1, 2], { time: at(10) });

function answer(...anomalies: readonly string[]): ModbusResponse {
  return { ...response(asked), anomalies };
}

function severities(event: ModbusResponse, quirks: readonly string[] = []): unknown[] {
  const known = baselineOf({ ...knownOperations(1, 2, [[3, 8, 2]]), quirks });
  return findingsOf(responseMismatch, known, [event]).map(({ severity }) => severity ?? "high");
}

describe("modbus/response-mismatch", () => {
  it.each<[string, ModbusResponse, readonly unknown[]]>([
    ["another echo", answer("echoMismatch"), ["high"]],
    ["another length", answer("responseMismatch"), ["high"]],
    ["another function", answer("functionCodeMismatch"), ["high"]],
    ["another unit", answer("unitIdentifierMismatch"), ["medium"]],
    ["another unit and echo", answer("unitIdentifierMismatch", "echoMismatch"), ["high"]],
    ["a broken form", answer("trailingBytes"), []],
    ["an answer that the capture cut", answer("captureCut", "responseMismatch"), []],
    [
      "the start of a session found midstream",
      { ...answer("responseMismatch"), session: { ...own, isMidstream: true }, time: at(1) },
      [],
    ],
  ])("rates %s", (_, event, want) => {
    expect(severities(event)).toEqual(want);
  });

  it("leaves a habit alone, and nothing else", () => {
    expect(severities(answer("unitIdentifierMismatch"), ["unitIdentifierMismatch"])).toEqual([]);
    expect(severities(answer("unitIdentifierMismatch", "echoMismatch"), ["unitIdentifierMismatch"])).toEqual(["high"]);
  });

  it("tells how it contradicts, with both frames", () => {
    const [finding] = findingsOf(responseMismatch, undefined, [answer("echoMismatch", "unitIdentifierMismatch")]);
    expect(finding).toMatchObject({
      frame: 101,
      observed:
        "10.0.0.2, unit 1, answered a request of 10.0.0.1 by function 16 (Write Multiple Registers) with an echo " +
        "that differs from the request and another unit identifier than the request had.",
      evidence: [{ frame: 100 }, { frame: 101 }],
    });
  });

  describe("in frames", () => {
    const write: Part = { from: "client", payload: [0, 1, 0, 0, 0, 11, 1, 16, 0, 8, 0, 2, 4, 0, 1, 0, 2] };
    const echo = (quantity: number, unit = 1): Part => ({
      from: "server",
      payload: [0, 1, 0, 0, 0, 6, unit, 16, 0, 8, 0, quantity],
    });
    const alerts = (plant: Plant, baseline = learnedFrom(usual().frames(LEARNED_FROM))) =>
      told(watched(plant.frames(WATCHED_FROM), { baseline })).filter((text) => text.includes("response"));
    const once = (...parts: readonly Part[]) => new Plant().stream(1, MASTER, PLC_A, 502, parts);

    it("finds an echo of another quantity", () => {
      expect(alerts(once(write, echo(1)))).toEqual(["modbus/response-mismatch high"]);
      expect(alerts(once(write, echo(2)))).toEqual([]);
    });

    it("is silent on a gateway that answers as another unit, once it was seen to for two hours", () => {
      const gateway = new Plant();
      for (const hour of [0, 1]) gateway.stream(3600 * hour, MASTER, PLC_A, 502, [write, echo(2, 0)]);
      const baseline = learnedFrom(gateway.frames(LEARNED_FROM));
      expect(alerts(once(write, echo(2, 0)))).toEqual(["modbus/response-mismatch medium"]);
      expect(alerts(once(write, echo(2, 0)), baseline)).toEqual([]);
    });
  });
});
