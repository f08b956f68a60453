import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRuleText, readRules } from "../../src/sensor/rule-files.js";
import { shippedRulesFolder } from "../../src/sensor/shipped-rules-folder.js";
import { projectRoot } from "../style/project-files.js";

const page = readFileSync(join(projectRoot, "docs/rules.md"), "utf8");
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

describe("docs/rules.md", () => {
  it("has an example that holds together and does what its cases say", () => {
    expect(openRuleText(example, "night-writes.yaml", { withCases: true })).toMatchObject({
      doc: { id: "rule/night-writes", severity: "high", classes: ["POL"], fr: ["UC"] },
      options: { firstHour: { default: 20 }, thresholdCount: { default: 3 }, suppressSeconds: { default: 3600 } },
    });
  });

  it("shows the message that a misspelt field gives", () => {
    const [message = ""] = /^night-writes\.yaml:.*$/m.exec(page) ?? [];
    const misspelt = example.replace("modbus.isWrite &&", "modbus.isWrit &&");
    expect(openRuleText(misspelt, "night-writes.yaml")).toBe(message);
  });
});

describe("shipped rules", () => {
  const rules = readRules(undefined, { withCases: true });

  it("are there, and do what their cases say", () => {
    expect(shippedRulesFolder).toBe(join(projectRoot, "rules"));
    expect(rules.length).toBeGreaterThanOrEqual(14);
    expect(new Set(rules.map(({ doc }) => doc.title)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => ({ id: rule.doc.id, rule })))("$id speaks in whole sentences", ({ rule: { doc } }) => {
    for (const text of [doc.summary, doc.blindTo, doc.falseAlarms, ...doc.triage]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(doc.title).not.toMatch(/\.$/);
    expect(doc.fr.length).toBeGreaterThan(0);
  });

  it("cost nothing where a controller is read", () => {
    const asked = rules.filter(({ hears, ignores }) => hears.includes("modbus-request") && ignores !== "reads");
    expect(asked.map(({ doc }) => doc.id)).toEqual([]);
  });
});
