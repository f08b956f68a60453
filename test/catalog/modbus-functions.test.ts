import { describe, expect, it } from "vitest";
import { modbusChange, modbusException, modbusFunction } from "../../src/catalog/modbus-functions.js";

describe("modbusChange", () => {
  it.each([
    ["a read", 3, undefined, undefined],
    ["a coil write", 5, undefined, "Write Single Coil"],
    ["a file write", 21, undefined, "Write File Record"],
    ["an echo", 8, 0, undefined],
    ["a restart", 8, 1, "Restart Communications"],
    ["listen only", 8, 4, "Force Listen Only Mode"],
    ["UMAS reading", 90, 0x22, undefined],
    ["UMAS stop", 90, 0x41, "Stop Controller"],
    ["UMAS without a code", 90, undefined, undefined],
    ["an unknown function", 66, undefined, undefined],
  ])("tells %s", (_, code, subFunction, want) => {
    expect(modbusChange(code, subFunction)).toBe(want);
  });
});

describe("modbusFunction", () => {
  it.each([
    [1, "co", undefined],
    [2, "di", undefined],
    [4, "ir", undefined],
    [15, undefined, "co"],
    [22, undefined, "hr"],
    [23, "hr", "hr"],
  ])("knows the tables of function %i", (code, reads, writes) => {
    expect([modbusFunction(code)?.reads, modbusFunction(code)?.writes]).toEqual([reads, writes]);
  });
});

describe("modbusException", () => {
  it("names the codes of the standard, and no others", () => {
    expect([2, 11, 7].map(modbusException)).toEqual([
      "Illegal Data Address",
      "Gateway Target Device Failed to Respond",
      undefined,
    ]);
  });
});
