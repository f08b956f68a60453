import { describe, expect, it } from "vitest";
import { implies } from "../../src/alerts/implied-by.js";
import { detectors } from "../../src/detectors/index.js";

describe("implies", () => {
  it.each([
    ["modbus/unauthorised-writer", "conduit/new", true],
    ["modbus/unauthorised-writer", "asset/new-device", true],
    ["conduit/new", "asset/new-device", true],
    ["modbus/umas-engineering", "modbus/unauthorised-writer", true],
    ["modbus/umas-engineering", "conduit/new", true],
    ["modbus/unauthorised-writer", "modbus/diagnostics", true],
    ["modbus/diagnostics", "conduit/new", true],
    ["modbus/diagnostics", "modbus/unauthorised-writer", false],
    ["conduit/new", "modbus/unauthorised-writer", false],
    ["conduit/new", "conduit/new", false],
    ["x/y", "conduit/new", false],
    ["conduit/new", "x/y", false],
  ])("%s, %s: %s", (stronger, weaker, want) => {
    expect(implies(stronger, weaker)).toBe(want);
  });

  it("never goes both ways", () => {
    const ids = detectors.map(({ doc }) => doc.id);
    const both = ids.flatMap((a) => ids.filter((b) => implies(a, b) && implies(b, a)).map((b) => `${a} ${b}`));
    expect(both).toEqual([]);
  });
});
