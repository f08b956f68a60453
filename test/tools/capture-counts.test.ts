import { expect, it } from "vitest";
import { captureCounts } from "./capture-counts.mjs";

it("forgives what is missing of a protocol without decoder, and nothing else", () => {
  const results = [
    { file: "right", fails: [] },
    { file: "later", fails: ["mqtt: 2 of 3 missing, e.g. a"] },
    { file: "missing", fails: ["modbus: 1 of 3 missing, e.g. a"] },
    { file: "extra", fails: ["mqtt: 2 of 3 missing, e.g. a", "mqtt: 1 extra, e.g. b"] },
    { file: "crash", fails: ["exit 1: no"] },
  ];
  expect(captureCounts({ results }, ["modbus"])).toEqual({ passed: 2, failed: ["missing", "extra", "crash"] });
  expect(captureCounts({ results }, ["modbus", "mqtt"]).failed).toContain("later");
});
