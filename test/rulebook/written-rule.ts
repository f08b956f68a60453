import { stringify } from "yaml";
import type { Detector } from "../../src/contracts/detector.js";
import { openRuleText } from "../../src/sensor/rule-files.js";

/** A rule that holds together; `over` replaces parts of it, undefined takes them out. */
export function ruleText(over: Readonly<Record<string, unknown>> = {}): string {
  return stringify({
    version: 1,
    title: "A write",
    summary: "Somebody writes.",
    on: "modbus",
    when: "modbus.functionCode == 6",
    severity: "medium",
    attack: ["T1692.001"],
    sr: ["2.1"],
    spec: ["MODBUS-AP §6.6"],
    observed: "{src.name} wrote {modbus.values} to {dst.name}.",
    expected: "Nobody writes.",
    why: "It changes the process.",
    blindTo: "Everything else.",
    falseAlarms: "Operators.",
    triage: ["Ask."],
    cases: [
      { name: "yes", expect: "alert", records: [{ modbus: { functionCode: 6 } }] },
      { name: "no", expect: "nothing", records: [{ modbus: { functionCode: 3 } }] },
    ],
    ...over,
  });
}

/** Cases that say nothing of the rule, for tests that do not run them. */
export const NO_CASES = [
  { name: "yes", expect: "alert", records: [{}] },
  { name: "no", expect: "nothing", records: [{}] },
];

/** The rule as a detector. */
export function writtenRule(over: Readonly<Record<string, unknown>> = {}): Detector {
  const opened = openRuleText(ruleText(over), "test-rule.yaml");
  if (typeof opened === "string") throw new Error(opened);
  return opened;
}
