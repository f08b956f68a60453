import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openPolicy } from "../../src/policy/open-policy.js";
import { policySchema } from "../../src/policy/policy-schema.js";
import { at } from "../detectors/given.js";
import { between, host } from "./policies.js";

const page = readFileSync(new URL("../../docs/policy.md", import.meta.url), "utf8");
const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? "";

describe("The example of the documentation", () => {
  const policy = openPolicy(example, "policy.yaml");

  it("loads, and nothing in it is without effect", () => {
    expect(policy.zones).toHaveLength(7);
    expect(policy.review(at(0))).toEqual([]);
  });

  it("does what it says", () => {
    const hmi = host("10.20.2.5");
    const plc = host("10.20.1.11", "02:00:0a:14:01:0b");
    const modbus = between(hmi, plc, 502, { protocol: "modbus" });
    const may = (effect: "read" | "write" | "diagnose", from: number, to = from) =>
      policy.judge(modbus, at(0), { protocol: "modbus", effect, unit: 1, table: "hr", points: [from, to] }).verdict;
    expect([
      may("read", 0, 99),
      may("read", 99, 100),
      may("write", 40, 47),
      may("write", 48),
      may("diagnose", 0),
    ]).toEqual(["allowed", "denied", "allowed", "denied", "denied"]);
    const optimiser = between(host("10.20.5.20"), plc, 502, { protocol: "modbus" });
    const write = (value: number) =>
      policy.judge(optimiser, at(0), { protocol: "modbus", effect: "write", points: [60, 60], values: [value] })
        .verdict;
    expect([write(200), write(651)]).toEqual(["allowed", "denied"]);
  });

  it("has every key of the file, and the page names every key of zones and conduits", () => {
    const missing = Object.keys(policySchema.shape).filter((key) => key !== "$schema" && !example.includes(`${key}:`));
    expect(missing).toEqual([]);
    const { zones, conduits } = policySchema.shape;
    const keys = [zones, conduits].flatMap((list) => Object.keys(list.unwrap().element.shape));
    expect(keys.filter((key) => !page.includes(key))).toEqual([]);
  });
});
