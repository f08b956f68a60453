import { describe, expect, it } from "vitest";
import type { ModbusResponse, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { unsolicitedResponse } from "../../../src/detectors/modbus/unsolicited-response.js";
import { MASTER, type Part, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, conduit, findingsOf, knownOperations, request, response, session } from "../given.js";
import { LEARNED_FROM, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });
const baseline = baselineOf(knownOperations(1, 2, [[3, 8, 2]]));

function unasked(seconds: number, over: Partial<ModbusResponse> = {}): ModbusResponse {
  const from = response(request(own, 3, 8, [0, 0], { time: at(seconds), frame: 1 + 10 * seconds }));
  return { ...from, request: undefined, latencyUs: undefined, anomalies: ["unsolicitedResponse"], ...over };
}

/** The answer to a question for the words from `address` on. */
function answer(seconds: number, address: number, values: readonly number[]): ModbusResponse {
  const asked = request(own, 3, address, [0, 0], { values: [], time: at(seconds), frame: 5 });
  return { ...response(asked), values };
}

function severities(events: readonly ModbusResponse[], known = baseline): unknown[] {
  return findingsOf(unsolicitedResponse, known, events).map(({ severity }) => severity);
}

const earlier = request(own, 3, 8, [0, 0], { values: [], time: at(9.9), frame: 100 });

describe("modbus/unsolicited-response", () => {
  it.each<[string, readonly ModbusResponse[], readonly unknown[]]>([
    ["the first", [unasked(10)], ["low"]],
    ["two in a minute", [unasked(10), unasked(70)], ["low", "high"]],
    ["two in more than a minute", [unasked(10), unasked(71)], ["low", "low"]],
    ["the values of before", [answer(1, 8, [1, 2]), unasked(10, { values: [1, 2] })], ["low"]],
    ["other values than before", [answer(1, 8, [1, 2]), unasked(10, { values: [1, 3] })], ["high"]],
    [
      "the values of another block",
      [answer(1, 8, [1, 2]), answer(2, 20, [7, 7]), unasked(10, { values: [1, 2] })],
      ["low"],
    ],
    ["values of a block of another length", [answer(1, 8, [1, 2]), unasked(10, { values: [1] })], ["low"]],
    ["an answer that was asked for", [answer(1, 8, [1, 2]), answer(2, 8, [1, 3])], []],
    ["other anomalies", [unasked(10, { anomalies: ["trailingBytes"] })], []],
    ["a message that the capture cut", [unasked(10, { anomalies: ["captureCut", "unsolicitedResponse"] })], []],
    ["the start of a session found midstream", [unasked(1, { session: { ...own, isMidstream: true } })], []],
    ["later in such a session", [unasked(3, { session: { ...own, isMidstream: true } })], ["low"]],
  ])("rates %s", (_, events, want) => {
    expect(severities(events)).toEqual(want);
  });

  const MISNUMBERED = { anomalies: ["transactionIdentifierMismatch"] };
  /** The answer to what was asked in the frame before that of `unasked` at the same second. */
  const trueAnswer = (seconds: number, over: Partial<ModbusResponse> = {}): ModbusResponse => {
    const asked = request(own, 3, 8, [0, 0], { values: [], time: at(seconds - 0.1), frame: 10 * Math.floor(seconds) });
    return { ...response(asked), time: at(seconds), frame: 5 + 10 * Math.floor(seconds), ...over };
  };

  it.each<[string, readonly SensorEvent[], readonly unknown[]]>([
    ["that has no other answer", [unasked(10, MISNUMBERED)], ["low"]],
    ["each time without another answer", [unasked(10, MISNUMBERED), unasked(11, MISNUMBERED)], ["low", "low"]],
    ["that is answered too", [unasked(10, MISNUMBERED), trueAnswer(10.5)], ["low"]],
    [
      "that are answered too",
      [unasked(10, MISNUMBERED), trueAnswer(10.5), unasked(11, MISNUMBERED), trueAnswer(11.5)],
      ["low", "high"],
    ],
    [
      "that is answered too, with other values",
      [answer(1, 8, [1, 2]), unasked(10, { ...MISNUMBERED, values: [1, 3] }), trueAnswer(10.5)],
      ["high"],
    ],
    [
      "with other values, that has no other answer",
      [answer(1, 8, [1, 2]), unasked(10, { ...MISNUMBERED, values: [1, 3] }), trueAnswer(11.5)],
      ["low"],
    ],
    [
      "that is answered two seconds later",
      [answer(1, 8, [1, 2]), unasked(10, { ...MISNUMBERED, values: [1, 3] }), trueAnswer(12.1, { request: earlier })],
      ["low"],
    ],
    [
      "when the session ends, at once",
      [unasked(10, MISNUMBERED), conduit("ended", own, 10.1, 200), trueAnswer(10.5)],
      ["low"],
    ],
    [
      "of which more come than are kept",
      Array.from({ length: 40 }, (_, i) => unasked(10 + i / 100, { ...MISNUMBERED, frame: 500 + i })),
      Array.from({ length: 40 }, () => "low"),
    ],
  ])("rates the misnumbered response to a request %s", (_, events, want) => {
    expect(findingsOf(unsolicitedResponse, baseline, events, 20).map(({ severity }) => severity)).toEqual(want);
  });

  it("leaves a device alone that numbers its answers by habit as it likes", () => {
    const known = baselineOf({ ...knownOperations(1, 2, [[3, 8, 2]]), quirks: MISNUMBERED.anomalies });
    expect(findingsOf(unsolicitedResponse, known, [unasked(10, MISNUMBERED)], 20)).toEqual([]);
    expect(severities([unasked(10), unasked(11)], known)).toEqual(["low", "high"]);
  });

  it("leaves a device alone that does it by habit", () => {
    const known = baselineOf({ ...knownOperations(1, 2, [[3, 8, 2]]), quirks: ["unsolicitedResponse"] });
    expect(severities([unasked(10), unasked(11)], known)).toEqual([]);
  });

  it("tells of it without a baseline too", () => {
    const [finding] = findingsOf(unsolicitedResponse, undefined, [unasked(10, { values: [1, 2] })]);
    expect(finding).toMatchObject({
      actor: { ip: "10.0.0.2" },
      target: { ip: "10.0.0.1" },
      observed:
        "10.0.0.2, unit 1, sent 10.0.0.1 a response to function 3 (Read Holding Registers) with 2 values that it did " +
        "not ask for.",
    });
  });

  describe("in frames", () => {
    const learned = learnedFrom(usual().frames(LEARNED_FROM));
    const ask = (id: number): Part => ({ from: "client", payload: [0, id, 0, 0, 0, 6, 1, 3, 0, 8, 0, 1] });
    const reply = (id: number, word: number): Part => ({
      from: "server",
      payload: [0, id, 0, 0, 0, 5, 1, 3, 2, 0, word],
    });
    const alerts = (parts: readonly Part[], how: Parameters<Plant["stream"]>[5] = {}, keep = (_: number) => true) => {
      const frames = new Plant().stream(1, MASTER, PLC_A, 502, parts, how).frames(WATCHED_FROM);
      const records = watched(
        frames.filter((_, i) => keep(i)),
        { baseline: learned },
      );
      return told(records).filter((text) => text.includes("response"));
    };

    it("finds an injected answer with other values", () => {
      const parts = [ask(1), reply(1, 7), reply(2, 99), ask(3), reply(3, 7)];
      expect(alerts(parts)).toEqual(["modbus/unsolicited-response high"]);
      expect(alerts([ask(1), reply(1, 7), reply(2, 7), ask(3), reply(3, 7)])).toEqual([
        "modbus/unsolicited-response low",
      ]);
    });

    it("tells a forged answer in a race from a device that numbers as it likes", () => {
      const raced = [ask(1), reply(1, 7), ask(2), reply(9, 99), reply(2, 7), ask(3), reply(3, 7)];
      expect(alerts(raced)).toEqual(["modbus/unsolicited-response high"]);
      const device = [1, 2, 3, 4, 5].flatMap((id) => [ask(id), reply(id + 100, 10 * id)]);
      expect(alerts(device)).toEqual(["modbus/unsolicited-response low"]);
    });

    it("is silent when the capture starts between request and answer", () => {
      const parts = [reply(1, 7), ask(2), reply(2, 7), ask(3), reply(3, 8)];
      expect(alerts(parts, { hasHandshake: false })).toEqual([]);
    });

    it("is silent when only the direction from the server is mirrored", () => {
      const parts = [1, 2, 3, 4, 5].flatMap((id) => [ask(id), reply(id, id)]);
      const fromServer = [1, ...parts.map((_, i) => 3 + i).filter((i) => i % 2 === 0)];
      expect(alerts(parts, {}, (i) => fromServer.includes(i))).toEqual([]);
      expect(alerts(parts, { hasHandshake: false }, (i) => i % 2 === 1)).toEqual([]);
    });

    it("is silent when requests are lost on the way to the sensor", () => {
      const parts = [1, 2, 3, 4, 5, 6].flatMap((id) => [ask(id), reply(id, id)]);
      expect(alerts(parts, {}, (i) => i !== 5 && i !== 9)).toEqual([]);
    });
  });
});
