import { expect, it } from "vitest";
import { captureCounts } from "./capture-counts.mjs";

const fails = (...texts: string[]) => ({ file: texts.join() || "right", fails: texts });

it("forgives what is missing of a protocol without decoder", () => {
  const results = [fails(), fails("mqtt: 2 of 3 missing, e.g. a"), fails("modbus: 1 of 3 missing, e.g. a")];
  expect(captureCounts({ results }, ["modbus"]).passed).toBe(2);
  expect(captureCounts({ results }, ["modbus", "mqtt"]).passed).toBe(1);
});

it("takes a handful of messages that only this decoder finds, in all captures together", () => {
  const handful = [fails("modbus: 3 extra, e.g. a"), fails("modbus: 1 extra, e.g. a")];
  expect(captureCounts({ results: handful }, ["modbus"]).failed).toEqual([]);
  const more = [...handful, fails("mqtt: 1 extra, e.g. a")];
  expect(captureCounts({ results: more }, ["modbus"]).passed).toBe(0);
});

it("never forgives a crash", () => {
  expect(captureCounts({ results: [fails("exit 1: no")] }, ["modbus"]).failed).toEqual(["exit 1: no"]);
});
