import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { unauthorisedReader } from "../../../src/detectors/modbus/unauthorised-reader.js";
import { readCoils } from "../../sensor/plant.js";
import { baselineOf, findingsOf, knownAsset, party, request, response } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { HISTORIAN, known, MASTER, modbus, operations, PLC, PLC_B, read, STRANGER } from "./operations.js";
import { STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

const plant = baselineOf(...known(MASTER, PLC), knownAsset(PLC_B, { "modbus/server": 7 }));

function found(...events: readonly SensorEvent[]) {
  return findingsOf(unauthorisedReader, plant, events);
}

describe("modbus/unauthorised-reader", () => {
  it.each([
    ["a known client", read(modbus(MASTER, PLC), 3, 0), 0],
    ["a known client at unknown points", read(modbus(MASTER, PLC), 4, 900), 0],
    ["a stranger", read(modbus(STRANGER, PLC), 3, 0), 1],
    ["a controller that reads another", read(modbus(PLC_B, PLC), 3, 0), 1],
    ["a known client of another server", read(modbus(MASTER, PLC_B), 3, 0), 1],
    ["a write by a stranger", request(modbus(STRANGER, PLC), 6, 0, [1]), 0],
    ["a host that talks to itself", read(modbus(STRANGER, STRANGER), 3, 0), 0],
    ["a stranger in a session under way, not answered", read(modbus(STRANGER, PLC, { isMidstream: true }), 3, 0), 0],
  ])("hears %s", (_, asked, want) => {
    expect(found(asked)).toHaveLength(want);
  });

  it("says who reads whom, who else may, and what became of it", () => {
    const asked = read(modbus(PLC_B, PLC), 3, 8, 2);
    const [first, second] = found(asked, response(asked, 2));
    expect(first).toMatchObject({ isAmendment: false, outcome: "unknown", raise: 0 });
    expect(second).toMatchObject({
      key: ["a:02:00:00:00:00:0c", "a:02:00:00:00:00:0b"],
      isAmendment: true,
      outcome: "rejected",
      observed:
        "10.0.0.12 read holding registers 8-9 with function 3 (Read Holding Registers) on 10.0.0.11, unit 1; " +
        "the device rejected it with exception 2 (Illegal Data Address).",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) the Modbus client of 10.0.0.11 are " +
        "10.0.0.1; 10.0.0.12 has been a Modbus server only (7 conversations).",
    });
  });

  it("waits for an answer in a session that was under way", () => {
    const asked = read(modbus(STRANGER, PLC, { isMidstream: true }), 3, 0);
    expect(found(asked, response(asked))).toMatchObject([{ isAmendment: false, outcome: "accepted" }]);
  });

  it("is milder where the client is known for rare reads, and says so", () => {
    const baseline = baselineOf(...known(MASTER, PLC), { ...operations(HISTORIAN, PLC), state: "rare", n: 3 });
    const [finding] = findingsOf(unauthorisedReader, baseline, [read(modbus(HISTORIAN, PLC), 3, 0)]);
    expect(finding).toMatchObject({ raise: -1 });
    expect(finding?.expected).toContain("but for 3 requests of 10.0.0.2 to 10.0.0.11, too rare or too old");
  });

  it.each([
    ["declares it", [502], 0],
    ["declares another service", [4840], 1],
  ])("asks a policy that %s", (_, ports, want) => {
    const [reader, server] = [party(STRANGER).ip ?? "", party(PLC).ip ?? ""];
    const policy = policyOf({
      zones: { office: { type: "mes", ips: [reader] }, cell: { type: "control", ips: [server] } },
      conduits: [{ from: "office", to: "cell", ports }],
    });
    const events = [read(modbus(STRANGER, PLC), 3, 0)];
    expect(findingsOf(unauthorisedReader, plant, events, 0, { policy })).toHaveLength(want);
  });

  it("says nothing without a baseline", () => {
    expect(findingsOf(unauthorisedReader, undefined, [read(modbus(STRANGER, PLC), 3, 0)])).toEqual([]);
  });

  it("+ hears a stranger's read on the wire", () => {
    expect(saidBy("modbus/unauthorised-reader", { seen: [readCoils(4)], client: STRANGER_HOST })).toEqual(["medium"]);
  });

  it("- is silent about a reader that was learned", () => {
    const both = { learned: [readCoils(4)], seen: [readCoils(4)], client: STRANGER_HOST };
    expect(saidBy("modbus/unauthorised-reader", both)).toEqual([]);
  });
});
