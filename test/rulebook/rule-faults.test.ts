import { describe, expect, it } from "vitest";
import { openRuleText } from "../../src/sensor/rule-files.js";
import { ruleText } from "./written-rule.js";

/** The first fault as `line of the key it is in` and message. */
function faultsOf(over: Readonly<Record<string, unknown>>): string[] {
  const opened = openRuleText(ruleText(over), "test-rule.yaml", { withCases: true });
  if (typeof opened !== "string") return [];
  const lines = ruleText(over).split("\n");
  return opened.split("\n").map((fault) => {
    const [, line = "0", column = "0", message = ""] = /^test-rule\.yaml:(\d+):(\d+): (.*)$/.exec(fault) ?? [];
    return `${(lines[Number(line) - 1] ?? "").slice(Number(column) - 1, Number(column) + 11)}| ${message}`;
  });
}

describe("faults of a rule, each where it is", () => {
  it.each([
    {
      name: "a field that is not there",
      over: { when: "modbus.fnctionCode == 6" },
      want: ["modbus.fncti| modbus.fnctionCode is no field of this record; did you mean modbus.functionCode?"],
    },
    {
      name: "a field of another record",
      over: { when: "modbus.unit == 1 && mqtt.retain" },
      want: [expect.stringMatching(/^mqtt\.retain.*mqtt\.retain is no field of this record; it is one of mqtt$/)],
    },
    {
      name: "a field of the answer",
      over: { when: "modbus.exceptionCode == 6" },
      want: [expect.stringMatching(/it is one of modbus-response$/)],
    },
    {
      name: "a field that is like none",
      over: { when: "plant.temperature == 6" },
      want: [expect.stringMatching(/plant\.temperature is no field of this record; there are modbus\.unit, /)],
    },
    {
      name: "a group",
      over: { when: 'dst.zone == "control"' },
      want: [expect.stringMatching(/^dst\.zone == \| dst\.zone is a group of fields: add one of id, type, level$/)],
    },
    {
      name: "a number compared with a text",
      over: { when: 'modbus.unit == "1"' },
      want: ["modbus.unit | no such overload: number == text"],
    },
    { name: "no condition", over: { when: "modbus.unit" }, want: [expect.stringMatching(/^modbus\.unit.*not number/)] },
    {
      name: "half a condition",
      over: { when: "modbus.unit ==" },
      want: [expect.stringMatching(/Unexpected token: EOF/)],
    },
    {
      name: "a regular expression",
      over: { when: 'dst.ip.matches("(a+)+$")' },
      want: [expect.stringMatching(/matches\(\) is not allowed in a rule; there are contains, startsWith/)],
    },
    {
      name: "a list inside a list",
      over: { when: "modbus.values.exists(v, modbus.values.exists(w, w == v))" },
      want: [expect.stringMatching(/exists\(\) inside another one could take too long/)],
    },
    {
      name: "the inside of an object",
      over: { when: "modbus.constructor == 1" },
      want: [expect.stringMatching(/modbus\.constructor is no field/)],
    },
    {
      name: "an index",
      over: { when: "modbus.values[0] == 1" },
      want: [expect.stringMatching(/\[\] is not allowed in a rule/)],
    },
    {
      name: "a function of time",
      over: { when: 'timestamp("2026-01-01T00:00:00Z").getHours() == 1' },
      want: [
        expect.stringMatching(/timestamp\(\) is not allowed/),
        expect.stringMatching(/getHours\(\) is not allowed/),
      ],
    },
    {
      name: "a condition of too many parts",
      over: { when: Array.from({ length: 120 }, () => "modbus.unit==1").join("||") },
      want: [expect.stringMatching(/maxAstNodes/)],
    },
    {
      name: "a condition that is too deep",
      over: { when: `${"(".repeat(60)}true${")".repeat(60)}` },
      want: [expect.stringMatching(/maxDepth/)],
    },
    {
      name: "an exception",
      over: { except: ['src.ip == "10.0.0.1"', "src.hostname == 1"] },
      want: [expect.stringMatching(/^src\.hostname.*src\.hostname is no field/)],
    },
    {
      name: "a place in a text",
      over: { observed: "{src.name} wrote to {dst.nam}." },
      want: ['{dst.nam}."| {dst.nam} is no field; did you mean dst.name?'],
    },
    {
      name: "a field to count by",
      over: { by: ["src.asset", "dst.assett"] },
      want: [expect.stringMatching(/^dst\.assett.*did you mean dst\.asset\?/)],
    },
    { name: "a floor above", over: { floor: "high" }, want: ["high| the floor is above the severity"] },
    { name: "a cap below", over: { cap: "low" }, want: ["low| the cap is below the severity"] },
    {
      name: "an option out of its bounds",
      over: { options: { few: { default: 5, min: 1, max: 4, help: "Few." } } },
      want: [expect.stringMatching(/^5.*5 is not from 1 to 4/)],
    },
    {
      name: "an option that is there already",
      over: { options: { windowSeconds: { default: 1, min: 1, max: 4, help: "Few." } } },
      want: [expect.stringMatching(/windowSeconds is an option of every rule already/)],
    },
    {
      name: "an unknown record",
      over: { on: "modbuss" },
      want: [expect.stringMatching(/^modbuss.*did you mean modbus\?/)],
    },
    { name: "an unknown key", over: { wen: 1 }, want: [expect.stringMatching(/^wen: 1.*did you mean "when"\?/)] },
    { name: "an old technique", over: { attack: ["T0855"] }, want: [expect.stringMatching(/"T0855" is not known/)] },
    {
      name: "a case that does not alert",
      over: { when: "modbus.functionCode == 5" },
      want: [expect.stringMatching(/^alert.*"yes" expects an alert, and there is nothing/)],
    },
    {
      name: "a case that alerts",
      over: { when: "modbus.functionCode > 1" },
      want: [expect.stringMatching(/^nothing.*"no" expects nothing, and there is an alert/)],
    },
    {
      name: "a case with a field that is not there",
      over: {
        cases: [
          { name: "yes", expect: "alert", records: [{ modbus: { functioncode: 6 } }] },
          { name: "no", expect: "nothing", records: [{}] },
        ],
      },
      want: [expect.stringMatching(/^6.*modbus\.functioncode is no field; did you mean modbus\.functionCode\?/)],
    },
    {
      name: "a case with a value of another kind",
      over: {
        cases: [
          { name: "yes", expect: "alert", records: [{ modbus: { functionCode: "six" } }] },
          { name: "no", expect: "nothing", records: [{}] },
        ],
      },
      want: [expect.stringMatching(/modbus\.functionCode is a number/)],
    },
    {
      name: "only cases that alert",
      over: {
        cases: [1, 2].map((n) => ({ name: `${n}`, expect: "alert", records: [{ modbus: { functionCode: 6 } }] })),
      },
      want: [expect.stringMatching(/no case expects nothing/)],
    },
  ])("$name", ({ over, want }) => {
    expect(faultsOf(over)).toEqual(want);
  });

  it("none in a sound rule", () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    { name: "folded", text: "when: >-\n  modbus.unit == 1 &&\n  modbus.unti == 2\n", at: "2" },
    { name: "folded with a remark", text: "when: >- # modbus.unti is asked\n  modbus.unti == 2\n", at: "1" },
    { name: "literal", text: "when: |\n  modbus.unit == 1 &&\n\n  modbus.unti == 2\n", at: "3" },
    { name: "quoted", text: 'when: "modbus.unit == 1 &&\n  modbus.unti == 2"\n', at: "1" },
    { name: "plain over lines", text: "when: modbus.unit == 1 &&\n  modbus.unti == 2\n", at: "1" },
  ])("is found in a condition that is $name", ({ text, at }) => {
    const whole = ruleText({ when: undefined });
    const line = whole.split("\n").length + Number(at);
    expect(openRuleText(`${whole}${text}`, "test-rule.yaml")).toBe(
      `test-rule.yaml:${line}:3: modbus.unti is no field of this record; did you mean modbus.unit?`,
    );
  });

  it("is the name of the file when no detector can have it", () => {
    expect(openRuleText(ruleText(), "Test rule.yaml")).toMatch(/^Test rule\.yaml:1:1: a rule is named after its file/);
  });

  it("does not read on when it is no YAML", () => {
    expect(openRuleText("version: [1\n", "test-rule.yaml")).toMatch(/^test-rule\.yaml:\d+:\d+: /);
    expect(openRuleText("just words\n", "test-rule.yaml")).toMatch(/a rule begins with "version: 1"/);
  });
});
