import type { StyleRule } from "./rule.js";
import { type SyntaxNode, walk } from "./source-file.js";

/** What a frame must not cost: each of these allocates, throws or iterates. By node type, with the word to say. */
const costly: Readonly<Record<string, string>> = {
  SpreadElement: "a spread",
  RestElement: "rest parameters",
  TryStatement: "try",
  ThrowStatement: "throw",
  ForOfStatement: "an iterator (for..of)",
  ForInStatement: "for..in",
  YieldExpression: "yield",
  AwaitExpression: "await",
  ArrowFunctionExpression: "a closure",
  FunctionExpression: "a closure",
  NewExpression: "new",
  ObjectExpression: "an object",
  ArrayExpression: "an array",
  TemplateLiteral: "a text",
};

const allocatingMethods = new Set(
  "concat entries filter flatMap forEach from join map reduce slice split subarray toString values".split(" "),
);

/**
 * Code that runs for every frame works on integers and borrowed bytes only. What is set up once, or grows a buffer to
 * its size, may cost: that is `create..`, `open..`, `reserve..` and constructors, but not the functions in them.
 */
export const hotPathRule: StyleRule = {
  id: "hot-path",
  appliesTo: (path) => /^src\/(wire\/.+|protocols\/[^/]+\/frame)\.ts$/.test(path),
  check(file) {
    const found: { line: number; message: string }[] = [];
    walk(file.syntax, (node, ancestors) => {
      const word = costly[node.type] ?? methodIn(node);
      if (word === undefined) return;
      const nearest = ancestors.findLastIndex((above, index) => isFunction(above) && !isFiller(ancestors[index - 1]));
      if (nearest < 0 || isSetup(ancestors[nearest], ancestors[nearest - 1])) return;
      found.push({ line: file.lineAt(node.start), message: `${word} in code that runs per frame` });
    });
    return found;
  },
};

function methodIn(node: SyntaxNode): string | undefined {
  if (node.type !== "CallExpression") return undefined;
  const callee = node.callee as SyntaxNode;
  const method = callee.type === "MemberExpression" ? String((callee.property as SyntaxNode).name) : "";
  return allocatingMethods.has(method) ? `${method}()` : undefined;
}

function isFunction(node: SyntaxNode): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

/** The function that `Array.from` fills an array with belongs to where it stands. */
function isFiller(parent: SyntaxNode | undefined): boolean {
  if (parent?.type !== "CallExpression") return false;
  const callee = parent.callee as SyntaxNode;
  return callee.type === "MemberExpression" && (callee.object as SyntaxNode).name === "Array";
}

/** A method has its name one node above its function. */
function isSetup(functionNode: SyntaxNode | undefined, parent: SyntaxNode | undefined): boolean {
  if (parent?.type === "MethodDefinition" && parent.kind === "constructor") return true;
  const named = (functionNode?.id ?? parent?.key) as SyntaxNode | null | undefined;
  return /^(create|open|reserve)/.test(String(named?.name ?? ""));
}
