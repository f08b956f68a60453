import { isSource, type StyleRule } from "./rule.js";
import { walk } from "./source-file.js";

/** `!` says that a bound was checked; only code that reads bytes by offset may say it. */
export const nonNullRule: StyleRule = {
  id: "non-null",
  appliesTo: (path) => isSource(path) && !/^src\/(core\/|wire\/|flow\/|protocols\/[^/]+\/frame\.ts$)/.test(path),
  check(file) {
    const found: { line: number; message: string }[] = [];
    walk(file.syntax, (node) => {
      if (node.type !== "TSNonNullExpression") return;
      found.push({ line: file.lineAt(node.start), message: `\`${file.text.slice(node.start, node.end)}\`` });
    });
    return found;
  },
};
