import { describe, expect, it } from "vitest";
import type { ModbusOperationsEntity } from "../../../src/contracts/baseline.js";
import type { Finding } from "../../../src/contracts/detector.js";
import type { ProtocolAnomaly } from "../../../src/contracts/sensor-event.js";
import { malformed } from "../../../src/detectors/modbus/malformed.js";
import { host } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, knownOperations, party, session } from "../given.js";
import { LEARNED_FROM, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });
const stranger = session({ id: 2, client: party(9, 40_000), protocol: "modbus" });
const known: ModbusOperationsEntity = knownOperations(1, 2, [[3, 8, 4]]);

function anomaly(seconds: number, over: Partial<ProtocolAnomaly> = {}): ProtocolAnomaly {
  return {
    type: "protocol-anomaly",
    time: at(seconds),
    frame: 1 + 10 * seconds,
    capture: 0,
    session: own,
    protocol: "modbus",
    from: "client",
    codes: ["quantityOutOfRange"],
    ...over,
  };
}

function found(events: readonly ProtocolAnomaly[], entity = known): Finding[] {
  return findingsOf(malformed, baselineOf(entity), events);
}

function severities(events: readonly ProtocolAnomaly[], entity = known): unknown[] {
  return found(events, entity).map(({ severity }) => severity);
}

describe("modbus/malformed", () => {
  it.each<[string, Partial<ProtocolAnomaly>, readonly unknown[]]>([
    ["a known client", {}, ["low", "low", "medium", "medium"]],
    ["a known server", { from: "server" }, ["low", "low", "medium", "medium"]],
    ["a stranger", { session: stranger }, ["medium", "medium", "high", "high"]],
    ["messages that the capture cut", { codes: ["captureCut", "pduTooShort"] }, []],
    ["what is told of elsewhere", { codes: ["functionCodeReserved", "transactionIdentifierReused"] }, []],
    ["another protocol", { protocol: "opcua" }, []],
    ["a session that began before the capture", { session: { ...stranger, isMidstream: true } }, ["medium"]],
  ])("rates %s", (_, over, want) => {
    expect(severities([0, 1, 2, 3].map((seconds) => anomaly(seconds, over)))).toEqual(want);
  });

  it.each([
    ["three in a minute", [0, 30, 60], "medium"],
    ["three in more than a minute", [0, 30, 61], "low"],
  ])("counts %s", (_, seconds, want) => {
    expect(severities(seconds.map((second) => anomaly(second))).at(-1)).toBe(want);
  });

  it("leaves habits alone, of the side that has them", () => {
    const quirky = { ...known, quirks: ["trailingBytes"], requestQuirks: ["quantityOutOfRange"] };
    const answer = { from: "server", codes: ["trailingBytes"] } as const;
    expect(severities([anomaly(0), anomaly(1, answer)], quirky)).toEqual([]);
    expect(severities([anomaly(0, { codes: ["trailingBytes"] })], quirky)).toEqual(["low"]);
    expect(severities([anomaly(0, { ...answer, codes: ["trailingBytes", "byteCountMismatch"] })], quirky)).toEqual([
      "low",
    ]);
  });

  it("tells only of three in a minute while there is no baseline", () => {
    const events = [0, 1, 2].map((second) => anomaly(second));
    expect(findingsOf(malformed, undefined, events).map(({ severity }) => severity)).toEqual(["medium"]);
    expect(findingsOf(malformed, undefined, events.slice(1))).toEqual([]);
  });

  it("folds by sender and receiver, and names them", () => {
    const findings = found([anomaly(0), anomaly(1, { codes: ["protocolIdentifier", "trailingBytes"] })]);
    expect(new Set(findings.map(({ key }) => key.join(" "))).size).toBe(1);
    expect(findings[1]).toMatchObject({
      actor: { ip: "10.0.0.1" },
      observed:
        "10.0.0.1 sent 10.0.0.2 a Modbus request with a protocol identifier other than 0 and bytes after its " +
        "last field.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.1 asked 10.0.0.2 40 times and " +
        "never had this by habit.",
    });
    expect(found([anomaly(0, { session: stranger, from: "server" })])[0]).toMatchObject({
      actor: { ip: "10.0.0.2" },
      target: { ip: "10.0.0.9" },
      observed: "10.0.0.2 sent 10.0.0.9 a Modbus response with a quantity that its function does not allow.",
    });
  });

  describe("in frames", () => {
    const baseline = learnedFrom(usual().frames(LEARNED_FROM));
    const reads = (...quantities: readonly number[]) =>
      quantities.map((quantity) => ({
        request: [3, 0, 0, quantity >> 8, quantity & 0xff],
        response: quantity > 125 ? [0x83, 3] : [3, 2, 0, 0],
      }));
    const alerts = (plant: Plant) =>
      told(watched(plant.frames(WATCHED_FROM), { baseline })).filter((text) => text.startsWith("modbus/malformed"));

    it("finds requests with changed lengths, more so of a stranger", () => {
      expect(alerts(new Plant().modbus(1, MASTER, PLC_A, ...reads(126)))).toEqual(["modbus/malformed low"]);
      expect(alerts(new Plant().modbus(1, MASTER, PLC_A, ...reads(126, 500, 2000)))).toEqual([
        "modbus/malformed medium",
      ]);
      expect(alerts(new Plant().modbus(1, host(66), PLC_A, ...reads(126, 500, 2000)))).toEqual([
        "modbus/malformed high",
      ]);
    });

    it("is silent when packets are lost on the way to the sensor", () => {
      const parts = Array.from({ length: 40 }, (_, i) => {
        const head = [0, i, 0, 0];
        const words = [...Array(60).keys()].flatMap((word) => [word, i]);
        return [
          { from: "client" as const, payload: [...head, 0, 6, 1, 3, 0, 0, 0, 60] },
          { from: "server" as const, payload: [...head, 0, 123, 1, 3, 120, ...words.slice(0, 50)] },
          { from: "server" as const, payload: words.slice(50) },
        ];
      }).flat();
      const frames = new Plant().stream(1, MASTER, PLC_A, 502, parts).frames(WATCHED_FROM);
      const kept = frames.filter((_, i) => i < 5 || i % 7 !== 0);
      expect(told(watched(kept, { baseline })).filter((text) => /malformed|response/.test(text))).toEqual([]);
    });
  });
});
