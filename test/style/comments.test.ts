import { commentRule, docstringRule } from "./comments.js";
import { testStyleRule } from "./rule.js";

const path = "src/flow/a.ts";

testStyleRule(
  commentRule,
  [
    { name: "a TODO", path, text: "// TODO: later" },
    { name: "a FIXME in a block", path, text: "/* a\n * FIXME(me) b */" },
    { name: "a banner", path, text: "// ----------" },
    { name: "a banner in a block", path, text: "/*\n * =======\n */" },
    { name: "a date", path, text: "// Changed 2024-05-01." },
    { name: "a comment after a regular expression", path, text: "const a = /[/'\"]/; // TODO" },
    { name: "a param without news", path, text: "/** @param file the file */" },
  ],
  [
    { name: "a TODO with its issue", path, text: "// TODO(#12): later" },
    { name: "a format", path, text: "/** `2015-02-24T17:18:20.633292Z` */" },
    { name: "a word in a text", path, text: 'const a = "// TODO"; const b = `// TODO`;' },
    { name: "a drawing", path, text: "// +--+--+\n// |a |b |" },
  ],
);

testStyleRule(
  docstringRule,
  [
    { name: "a function", path, text: "export function f() {}" },
    { name: "a constant after another comment", path, text: "/** A. */\nconst a = 1;\nexport const b = 2;" },
    { name: "a line comment", path, text: "// A.\nexport interface A {}" },
  ],
  [
    { name: "a documented function", path, text: "/** Does it. */\nexport function f() {}" },
    {
      name: "a file whose head says it",
      path,
      text: "/** Reads. */\n\nexport function f() {}\nexport function g() {}",
    },
    {
      name: "a type of a constant",
      path,
      text: "/** A. */\nexport const A = [1];\nexport type B = (typeof A)[number];",
    },
    { name: "a re-export", path, text: 'export { a } from "./a.js";\nexport * from "./b.js";' },
    { name: "what stays inside", path, text: "function f() {}" },
  ],
);
