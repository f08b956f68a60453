import { testStyleRule } from "./rule.js";
import { fileLengthHardRule, fileLengthRule, functionLengthRule, lineLengthRule } from "./sizes.js";

function lines(count: number): string {
  return "a();\n".repeat(count);
}

testStyleRule(
  fileLengthRule,
  [
    { name: "301 lines", path: "src/flow/a.ts", text: lines(301) },
    { name: "a long test", path: "test/flow/a.test.ts", text: lines(301) },
  ],
  [
    { name: "300 lines", path: "src/flow/a.ts", text: lines(300) },
    { name: "a table", path: "src/protocols/modbus/tables.ts", text: lines(301) },
    { name: "a generated file", path: "src/catalog/attack-ics.generated.ts", text: lines(301) },
  ],
);

testStyleRule(
  fileLengthHardRule,
  [{ name: "501 lines", path: "src/flow/a.ts", text: lines(501) }],
  [{ name: "500 lines", path: "src/flow/a.ts", text: lines(500) }],
);

testStyleRule(
  functionLengthRule,
  [
    { name: "a function", path: "src/flow/a.ts", text: `function f() {\n${lines(59)}}` },
    { name: "a method", path: "src/flow/a.ts", text: `class A { m() {\n${lines(59)}} }` },
    { name: "an arrow", path: "src/flow/a.ts", text: `const f = (): { a: 1 } => {\n${lines(59)}};` },
    { name: "one test", path: "test/flow/a.test.ts", text: `it("a", () => {\n${lines(59)}});` },
    {
      name: "a long test in a describe",
      path: "test/a.test.ts",
      text: `describe("a", () => { it("b", () => {\n${lines(59)}}); });`,
    },
  ],
  [
    { name: "60 lines", path: "src/flow/a.ts", text: `function f() {\n${lines(58)}}` },
    { name: "a describe", path: "test/flow/a.test.ts", text: `describe("a", () => {\n${lines(99)}});` },
    {
      name: "a describe of rows",
      path: "test/flow/a.test.ts",
      text: `describe.each(rows)("a", () => {\n${lines(99)}});`,
    },
  ],
);

testStyleRule(
  lineLengthRule,
  [{ name: "121 columns", path: "src/flow/a.ts", text: "a".repeat(121) }],
  [{ name: "120 columns, not all ASCII", path: "src/flow/a.ts", text: "§".repeat(120) }],
);
