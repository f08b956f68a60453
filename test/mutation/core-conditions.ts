import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What a detector decides by, as text of its source. */
export interface CoreCondition {
  /** From the root of the project. */
  readonly file: string;
  /** Where one of these holds it raises an alert. */
  readonly tells: readonly string[];
  /** Where one of these holds it does not. */
  readonly spares: readonly string[];
}

/** By detector id. */
export const coreConditions: ReadonlyMap<string, CoreCondition> = new Map(
  Object.entries(
    parse(readFileSync(join(import.meta.dirname, "core-conditions.yaml"), "utf8")) as Record<
      string,
      Partial<CoreCondition>
    >,
  ).map(([id, { file = `src/detectors/${id}.ts`, tells = [], spares = [] }]) => [id, { file, tells, spares }]),
);

/** Text of a condition, and what stands around it to tell which one is meant. */
export function marked(text: string): { readonly before: string; readonly condition: string; readonly after: string } {
  const [before = "", condition, after = ""] = text.split(/[«»]/);
  return condition === undefined ? { before: "", condition: text, after: "" } : { before, condition, after };
}

/** The source, with every condition of these detectors asked of `globalThis.coreCondition` first. */
export function withSwitches(source: string, file: string): string {
  let result = source;
  for (const [id, known] of coreConditions) {
    if (known.file !== file) continue;
    for (const kind of ["tells", "spares"] as const) {
      for (const text of known[kind]) {
        const { before, condition, after } = marked(text);
        const asked = `(globalThis.coreCondition?.("${id}", "${kind}") ?? (${condition}))`;
        result = result.replace(`${before}${condition}${after}`, () => `${before}${asked}${after}`);
      }
    }
  }
  return result;
}
