import { describe, expect, it } from "vitest";
import { deviceId } from "../../../src/detectors/modbus/device-id.js";
import { baselineOf, findingsOf, response } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { ask, known, MASTER, modbus, operations, PLC, PLC_B, PLC_C, STRANGER } from "./operations.js";
import { exchange, STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

/** The master identifies one of two twins by habit. */
const plant = baselineOf(...known(MASTER, PLC, operations(MASTER, PLC, [43])), operations(MASTER, PLC_B), {
  ...operations(MASTER, PLC_C, [43]),
  reads: [[4, 0, 1, 40]],
  state: "rare",
});

const IDENTIFY = exchange([43, 14, 1, 0], [43, 14, 1, 1, 0, 0, 0]);

describe("modbus/device-id", () => {
  it.each([
    ["a tool that does it by habit", ask(modbus(MASTER, PLC), 43, 14), undefined],
    ["another way of asking", ask(modbus(MASTER, PLC), 17), { raise: 0, severity: undefined }],
    ["the twin of a server asked by habit", ask(modbus(MASTER, PLC_B), 43, 14), { severity: "info" }],
    ["a server asked too rarely", ask(modbus(MASTER, PLC_C), 43, 14), { raise: -1, severity: undefined }],
    ["a stranger", ask(modbus(STRANGER, PLC), 43, 14), { raise: 0, severity: undefined }],
    ["CANopen", ask(modbus(STRANGER, PLC), 43, 13), undefined],
    ["a read", ask(modbus(STRANGER, PLC), 3), undefined],
  ])("hears %s", (_, asked, want) => {
    const [finding] = findingsOf(deviceId, plant, [asked]);
    if (want === undefined) expect(finding).toBeUndefined();
    else expect(finding).toMatchObject(want);
  });

  it("says who asked whom, and amends it with the answer", () => {
    const asked = ask(modbus(STRANGER, PLC), 17);
    expect(findingsOf(deviceId, plant, [asked, response(asked)])[1]).toMatchObject({
      isAmendment: true,
      observed:
        "10.0.0.9 asked what device it is with function 17 (Report Server ID) on 10.0.0.11, unit 1; " +
        "the device accepted.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.9 never asks 10.0.0.11 what it " +
        "is (0 requests between them).",
    });
  });

  it("records a declared scanner only", () => {
    const policy = policyOf({ zones: {}, over: { isScanner: () => true } });
    const events = [ask(modbus(STRANGER, PLC), 43, 14)];
    expect(findingsOf(deviceId, plant, events, 0, { policy })[0]?.severity).toBe("info");
  });

  it("+ hears it on the wire, with a baseline and without", () => {
    const stranger = { seen: [IDENTIFY], client: STRANGER_HOST };
    expect(saidBy("modbus/device-id", stranger)).not.toEqual([]);
    expect(saidBy("modbus/device-id", { ...stranger, hasBaseline: false })).toEqual(["low"]);
  });
});
