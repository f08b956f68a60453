/** Where in a file, both from 1. */
export interface RulePosition {
  readonly line: number;
  readonly column: number;
}

/** A fault of a rule file and where it is. */
export interface RuleFault extends RulePosition {
  readonly message: string;
}

/** The text of a rule file, and where its parts stand in it. */
export interface RuleSource {
  readonly text: string;
  /** Of the value at a path of keys and indexes, or of what holds it where there is none. */
  position(path: readonly (string | number)[]): RulePosition;
}

/**
 * Where the character at `offset` of a value stands, when the value begins at `start`. YAML folds lines, indents and
 * quotes, but keeps every other character and their order.
 */
export function positionInside(text: string, start: RulePosition, value: string, offset: number): RulePosition {
  const lines = text.split("\n");
  let line = start.line - 1;
  let column = start.column - 1;
  const isBlock = /^[|>][-+0-9]*\s*(#.*)?$/.test((lines[line] ?? "").slice(column));
  if (isBlock) {
    line++;
    column = 0;
  }
  let found: RulePosition = start;
  for (const character of value.slice(0, offset + 1).replace(/\s/g, "")) {
    while (line < lines.length && (lines[line] ?? "")[column] !== character) {
      column++;
      if (column >= (lines[line] ?? "").length) {
        line++;
        column = 0;
      }
    }
    if (line >= lines.length) return found;
    found = { line: line + 1, column: column + 1 };
    column++;
  }
  return found;
}
