import { expect, it } from "vitest";
import { captureCounts } from "./capture-counts.mjs";

const fails = (...texts: string[]) => ({ file: texts.join() || "right", fails: texts });

it("forgives nothing that is missing", () => {
  const results = [fails(), fails("modbus: 1 of 3 missing, e.g. a")];
  expect(captureCounts({ results })).toEqual({ passed: 1, failed: ["modbus: 1 of 3 missing, e.g. a"] });
});

it("takes a handful of messages that only this decoder finds, in all captures together", () => {
  const handful = [fails("modbus: 3 extra, e.g. a"), fails("modbus: 1 extra, e.g. a")];
  expect(captureCounts({ results: handful }).failed).toEqual([]);
  const more = [...handful, fails("mqtt: 1 extra, e.g. a")];
  expect(captureCounts({ results: more }).passed).toBe(0);
});

it("never forgives a crash", () => {
  expect(captureCounts({ results: [fails("exit 1: no")] }).failed).toEqual(["exit 1: no"]);
});
