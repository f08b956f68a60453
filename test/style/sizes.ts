import { isCode, type StyleRule } from "./rule.js";
import { type SyntaxNode, walk } from "./source-file.js";

const FILE_LINES_MAX = 300;
const FILE_LINES_HARD_MAX = 500;
const FUNCTION_LINES_MAX = 60;
const LINE_COLUMNS_MAX = 120;

function isReadAsCode(path: string): boolean {
  return isCode(path) && !/(^|\/)tables\.ts$|\.generated\.ts$/.test(path);
}

/** Longer files hold more than one thing. */
export const fileLengthRule: StyleRule = {
  id: "file-length",
  appliesTo: isReadAsCode,
  check(file) {
    const lines = file.lines.length;
    return lines > FILE_LINES_MAX ? [{ line: 0, message: `${lines} lines, at most ${FILE_LINES_MAX}` }] : [];
  },
};

/** The length that no exception may pass. */
export const fileLengthHardRule: StyleRule = {
  id: "file-length-hard",
  appliesTo: isReadAsCode,
  check(file) {
    const lines = file.lines.length;
    return lines > FILE_LINES_HARD_MAX
      ? [{ line: 0, message: `${lines} lines, never over ${FILE_LINES_HARD_MAX}` }]
      : [];
  },
};

/** A function fits on a screen; a `describe` of a test is a list, not a function. */
export const functionLengthRule: StyleRule = {
  id: "function-length",
  appliesTo: isCode,
  check(file) {
    const found: { line: number; message: string }[] = [];
    walk(file.syntax, (node, ancestors) => {
      if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return;
      if (isDescribe(ancestors.at(-1))) return;
      const lines = file.lineAt(node.end) - file.lineAt(node.start) + 1;
      if (lines <= FUNCTION_LINES_MAX) return;
      found.push({ line: file.lineAt(node.start), message: `${lines} lines, at most ${FUNCTION_LINES_MAX}` });
    });
    return found;
  },
};

function isDescribe(parent: SyntaxNode | undefined): boolean {
  if (parent?.type !== "CallExpression") return false;
  let callee = parent.callee as SyntaxNode;
  while (callee.type === "CallExpression" || callee.type === "MemberExpression") {
    callee = (callee.callee ?? callee.object) as SyntaxNode;
  }
  return callee.name === "describe";
}

/** Two files fit side by side. */
export const lineLengthRule: StyleRule = {
  id: "line-length",
  appliesTo: (path) => isCode(path) || path === ".ci/run",
  check(file) {
    return file.lines.flatMap((line, index) => {
      const columns = [...line].length;
      return columns > LINE_COLUMNS_MAX ? [{ line: index + 1, message: `${columns} columns` }] : [];
    });
  },
};
