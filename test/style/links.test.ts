import { linkRule } from "./links.js";
import { testStyleRule } from "./rule.js";

function doc(text: string, path = "README.md"): { name: string; path: string; text: string } {
  return { name: text, path, text };
}

testStyleRule(
  linkRule,
  [
    doc("[a](no-such-file.md)"),
    doc("![a](docs/no-such-picture.png)"),
    doc("[a](../outside.md)"),
    doc("[a](src/core/frame.ts)", "docs/adr/0001-a.md"),
    doc("# One\n[a](#two)"),
    doc("[a]: no-such-file.md"),
    doc('[a](no-such-file.md "title")'),
  ],
  [
    doc("[a](package.json) [b](./src/core/frame.ts) [c](src)"),
    doc("[a](../../package.json)", "docs/adr/0001-a.md"),
    doc("# One, two: `three`\n[a](#one-two-three)\n# Again\n# Again\n[b](#again-1)"),
    doc("[a](https://example.org/x)"),
    doc("`[a](no-such-file.md)`\n```\n[a](no-such-file.md)\n```"),
  ],
);
