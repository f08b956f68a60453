import type { StyleRule } from "./rule.js";
import { type SyntaxNode, walk } from "./source-file.js";

const testFunctions = new Set(["it", "test", "describe", "suite", "bench"]);
const switches = new Set(["skip", "only", "todo", "skipIf", "runIf", "fails"]);

/** A test runs, or says by skipUnless what it lacks; none is switched off, and none hides the others. */
export const testSkipRule: StyleRule = {
  id: "test-skips",
  appliesTo: (path) => path.startsWith("test/") && path.endsWith(".test.ts"),
  check(file) {
    const found: { line: number; message: string }[] = [];
    walk(file.syntax, (node) => {
      if (node.type !== "MemberExpression") return;
      const property = String((node.property as SyntaxNode).name);
      if (!switches.has(property) || !testFunctions.has(rootName(node))) return;
      found.push({
        line: file.lineAt(node.start),
        message: `.${property}: use skipUnless of test/tools/skip-unless.ts`,
      });
    });
    return found;
  },
};

function rootName(node: SyntaxNode): string {
  let root = node;
  while (root.type === "MemberExpression" || root.type === "CallExpression") {
    root = (root.object ?? root.callee) as SyntaxNode;
  }
  return String(root.name);
}
