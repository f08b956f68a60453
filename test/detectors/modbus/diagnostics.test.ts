import { describe, expect, it } from "vitest";
import { diagnostics } from "../../../src/detectors/modbus/diagnostics.js";
import { baselineOf, findingsOf, response } from "../given.js";
import { ask, GATEWAY, known, MASTER, modbus, operations, PLC, PLC_B, PLC_C, STRANGER } from "./operations.js";
import { exchange, STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

const unit = (n: number) => ({
  ...operations(MASTER, GATEWAY, [], { unit: n }),
  key: `${operations(MASTER, GATEWAY).key.slice(0, -1)}${n}`,
});

/** A device that stands for itself, one that is sent echoes, a gateway of two units, one of a single unit far down. */
const plant = baselineOf(
  ...known(MASTER, PLC),
  ...known(MASTER, PLC_B, operations(MASTER, PLC_B, [8])).slice(1),
  ...known(MASTER, GATEWAY, unit(1), unit(2)).slice(1),
  ...known(MASTER, PLC_C, {
    ...operations(MASTER, PLC_C, [], { unit: 9 }),
    key: `${operations(MASTER, PLC_C).key.slice(0, -1)}9`,
  }).slice(1),
);

describe("modbus/diagnostics", () => {
  it.each([
    [0, "info"],
    [1, "high"],
    [2, "low"],
    [3, "medium"],
    [4, "critical"],
    [10, "medium"],
    [11, "low"],
    [18, "low"],
    [20, "medium"],
    [7, "low"],
    [undefined, "low"],
  ])("rates sub-function %s without a baseline", (subFunction, want) => {
    const [finding] = findingsOf(diagnostics, undefined, [ask(modbus(STRANGER, PLC), 8, subFunction)]);
    expect(finding).toMatchObject({ severity: want, raise: 0, floor: want === "info" ? "info" : undefined });
  });

  it.each([
    ["a device that is no gateway", STRANGER, PLC, 10, "medium", 1],
    ["a gateway", STRANGER, GATEWAY, 10, "medium", 0],
    ["a unit that only a gateway has", STRANGER, PLC_C, 10, "medium", 0],
    ["a server that was never learned", STRANGER, 77, 10, "medium", 0],
    ["an echo by habit", MASTER, PLC_B, 0, "info", 0],
    ["a counter read where echoes are a habit", MASTER, PLC_B, 11, "info", 0],
    ["counters cleared where echoes are a habit", MASTER, PLC_B, 10, "medium", 1],
    ["a restart where echoes are a habit", MASTER, PLC_B, 1, "high", 1],
  ])("rates %s", (_, client, server, subFunction, severity, raise) => {
    const [finding] = findingsOf(diagnostics, plant, [ask(modbus(client, server), 8, subFunction)]);
    expect(finding).toMatchObject({ severity, raise });
  });

  it("hears function 8 only", () => {
    expect(findingsOf(diagnostics, plant, [ask(modbus(STRANGER, PLC), 7), ask(modbus(STRANGER, PLC), 17)])).toEqual([]);
  });

  it.each([
    [11, "no-response"],
    [10, "no-response"],
    [1, "rejected"],
    [undefined, "accepted"],
  ])("takes exception %s after Force Listen Only Mode as it is meant", (exception, want) => {
    const asked = ask(modbus(STRANGER, PLC), 8, 4);
    expect(findingsOf(diagnostics, plant, [asked, response(asked, exception)])[1]).toMatchObject({ outcome: want });
    const other = ask(modbus(STRANGER, PLC), 8, 1);
    const refused = findingsOf(diagnostics, plant, [other, response(other, 11)])[1];
    expect(refused).toMatchObject({ outcome: "rejected" });
  });

  it("folds the same kind, and keeps kinds apart", () => {
    const events = [1, 4, 4, 11, 12].map((sub, i) => ask(modbus(STRANGER, PLC), 8, sub, { frame: i }));
    expect(new Set(findingsOf(diagnostics, plant, events).map(({ key }) => key.join())).size).toBe(3);
  });

  it("says what was done and what is usual", () => {
    expect(findingsOf(diagnostics, plant, [ask(modbus(MASTER, PLC_B), 8, 4)])[0]).toMatchObject({
      observed:
        "10.0.0.1 forced listen-only mode with function 8, sub-function 4, on 10.0.0.12, unit 1; " +
        "no answer was seen yet.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.1 sends function 8 to unit 1 of " +
        "10.0.0.12 (40 requests); 10.0.0.12 is no gateway to a serial line.",
    });
  });

  it("+ hears a restart on the wire, with a baseline and without", () => {
    const restart = { seen: [exchange([8, 0, 1, 0, 0], [8, 0, 1, 0, 0])], client: STRANGER_HOST };
    expect(saidBy("modbus/diagnostics", restart)).not.toEqual([]);
    expect(saidBy("modbus/diagnostics", { ...restart, hasBaseline: false })).toEqual(["high"]);
  });

  it("- only records an echo that was learned", () => {
    const seen = [exchange([8, 0, 0, 1, 2], [8, 0, 0, 1, 2])];
    expect(saidBy("modbus/diagnostics", { learned: seen, seen })).toEqual(["info"]);
  });
});
