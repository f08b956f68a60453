import { isCode, isSource, type StyleRule } from "./rule.js";
import type { SyntaxNode } from "./source-file.js";

const bans = [
  { pattern: /\b(TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))/, message: "needs the number of an issue: TODO(#12)" },
  { pattern: /^[\s/*]*([-=*#~_+])\1{4,}/m, message: "is a banner" },
  { pattern: /\b(19|20)\d\d-\d\d-\d\d\b(?!T)/, message: "holds a date; history lies in git" },
  { pattern: /@param\s+(?:\{.*\}\s+)?(\w+)\s+[Tt]he \1\b/, message: "says what the name says" },
];

/** Comments say why; what is to be done, when and by whom it was done lies elsewhere. */
export const commentRule: StyleRule = {
  id: "comments",
  appliesTo: (path) => isCode(path) && !path.startsWith("test/style/"),
  check(file) {
    return file.comments.flatMap((comment) =>
      bans
        .filter(({ pattern }) => pattern.test(comment.text))
        .map(({ message }) => ({ line: file.lineAt(comment.start), message: `comment ${message}` })),
    );
  },
};

/**
 * Every exported symbol has its sentence, or stands in a file whose head speaks for all of it; the type of a constant
 * that stands right above needs none.
 */
export const docstringRule: StyleRule = {
  id: "docstrings",
  appliesTo: isSource,
  check(file) {
    const head = file.comments[0];
    if (head?.start === 0 && head.text.startsWith("/**") && file.text.startsWith("\n\n", head.end)) return [];
    const statements = (file.syntax.body as readonly SyntaxNode[]).filter(
      (node) =>
        node.type === "ExportNamedDeclaration" &&
        node.declaration !== null &&
        !/^export type \w+ = (keyof )?\(?typeof \w+/.test(file.text.slice(node.start, node.end)),
    );
    return statements.flatMap((node) => {
      const before = file.comments.findLast((comment) => comment.end <= node.start);
      const isDocumented =
        before?.text.startsWith("/**") === true && file.text.slice(before.end, node.start).trim() === "";
      const exported = file.text.slice(node.start).split("\n")[0];
      return isDocumented ? [] : [{ line: file.lineAt(node.start), message: `no docstring: ${exported}` }];
    });
  },
};
