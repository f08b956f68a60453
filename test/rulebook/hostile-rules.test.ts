import fc from "fast-check";
import { expect, it } from "vitest";
import { openRuleText } from "../../src/sensor/rule-files.js";
import { findingsOf, request, session } from "../detectors/given.js";
import { NO_CASES, ruleText, writtenRule } from "./written-rule.js";

const WORDS = [
  ...[
    "modbus.unit",
    "modbus.values",
    "src.ip",
    "dst.zone.type",
    "modbus",
    "v",
    "option.x",
    "true",
    "1",
    "0",
    "1.5",
    '"a"',
    "[1, 2]",
  ],
  ...[
    "==",
    "!=",
    "<",
    ">=",
    "&&",
    "||",
    "!",
    "in",
    "+",
    "-",
    "*",
    "/",
    "%",
    "?",
    ":",
    "(",
    ")",
    ".",
    ",",
    "[",
    "]",
    "{",
    "}",
  ],
  ...[
    ".exists(v, v > 1)",
    ".all(v, v == 1)",
    ".size()",
    '.like("*a*")',
    ".matches(",
    "has(",
    "dyn(",
    "\n",
    "'",
    "\\",
    "\u0000",
  ],
];

it("any condition is a fault or a rule that can be asked", () => {
  let rules = 0;
  const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, (when) => {
      const opened = openRuleText(ruleText({ when, cases: NO_CASES }), "any-rule.yaml");
      if (typeof opened === "string") {
        expect(opened).toMatch(/^any-rule\.yaml:\d+:\d+: ./);
        return;
      }
      rules++;
      findingsOf(opened, undefined, [request(session(), 6, 1, [1, 2])]);
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(rules).toBeGreaterThan(0);
});

it("what a message holds does not come back as code, nor as a place to fill in", () => {
  const rule = writtenRule({ observed: "Host {src.ip} wrote.", cases: NO_CASES });
  const client = { ...session().client, ip: "{dst.name} $& __proto__" };
  const [finding] = findingsOf(rule, undefined, [request(session({ client }), 6, 1, [1])]);
  expect(finding?.observed).toBe("Host {dst.name} $& __proto__ wrote.");
});

it.each(["__proto__", "constructor", "prototype", "toString"])("there is no option by the name %s", (name) => {
  const text = ruleText({ when: `option.${name} == 1`, cases: NO_CASES });
  expect(openRuleText(text, "any-rule.yaml")).toMatch(/^any-rule\.yaml:\d+:\d+: /);
});
