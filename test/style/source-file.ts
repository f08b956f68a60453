import { parseAst } from "vitest/node";

/** A node of the syntax tree; which fields it has depends on `type` (ESTree with TypeScript's nodes). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One file under test. Syntax and comments are read when first asked for; a file that does not parse throws then. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  #syntax: SyntaxNode | undefined;
  #comments: readonly Comment[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.lines = text.replace(/\n$/, "").split("\n");
  }

  get syntax(): SyntaxNode {
    this.#syntax ??= parseAst(this.text, { lang: this.path.endsWith(".ts") ? "ts" : "js" }) as unknown as SyntaxNode;
    return this.#syntax;
  }

  get comments(): readonly Comment[] {
    this.#comments ??= findComments(this);
    return this.#comments;
  }

  /** 1-based. */
  lineAt(offset: number): number {
    return this.text.slice(0, offset).split("\n").length;
  }
}

/** Calls `visit` for every node below and including `node`, with its ancestors, the nearest last. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  visit(node, ancestors);
  const below = [...ancestors, node];
  for (const child of childrenOf(node)) walk(child, visit, below);
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((field): unknown[] => (Array.isArray(field) ? field : [field]))
    .filter((field): field is SyntaxNode => typeof field === "object" && field !== null && "type" in field);
}

/** Comments are what stands between the tokens that the tree holds as text: strings, templates, regular expressions. */
function findComments(file: SourceFile): Comment[] {
  const texts: SyntaxNode[] = [];
  walk(file.syntax, (node) => {
    const isText = node.type === "Literal" && (typeof node.value === "string" || "regex" in node);
    if (isText || node.type === "TemplateElement") texts.push(node);
  });
  texts.sort((a, b) => a.start - b.start);
  const comments: Comment[] = [];
  let at = 0;
  while (at < file.text.length) {
    const text = texts[0];
    if (text !== undefined && at >= text.start) {
      at = Math.max(at, text.end);
      texts.shift();
      continue;
    }
    const opening = file.text.slice(at, at + 2);
    if (opening !== "//" && opening !== "/*") {
      at++;
      continue;
    }
    const closing = opening === "//" ? "\n" : "*/";
    const found = file.text.indexOf(closing, at + 2);
    const end = found < 0 ? file.text.length : found + (opening === "//" ? 0 : 2);
    comments.push({ text: file.text.slice(at, end), start: at, end });
    at = end;
  }
  return comments;
}
