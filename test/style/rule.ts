import { describe, expect, it } from "vitest";
import { styleExceptions } from "./exceptions.js";
import { projectPaths, readProjectFile } from "./project-files.js";
import { SourceFile } from "./source-file.js";

export interface Finding {
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly message: string;
}

/** One rule of the house. It sees a file as text, so that the test of the rule can show it bad files. */
export interface StyleRule {
  readonly id: string;
  appliesTo(path: string): boolean;
  check(file: SourceFile): readonly Finding[];
}

export interface Snippet {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Shows that the rule finds each of the bad snippets and none of the good ones, then holds the project to it. */
export function testStyleRule(rule: StyleRule, bad: readonly Snippet[], good: readonly Snippet[]): void {
  describe(rule.id, () => {
    it.each(bad)("finds $name", ({ path, text }) => {
      expect(rule.appliesTo(path)).toBe(true);
      expect(rule.check(new SourceFile(path, text))).not.toEqual([]);
    });

    it.each(good)("accepts $name", ({ path, text }) => {
      expect(rule.appliesTo(path) ? rule.check(new SourceFile(path, text)) : []).toEqual([]);
    });

    it("holds in the project, with no exception that is not needed", () => {
      const excepted = styleExceptions.filter((exception) => exception.rule === rule.id).map(({ path }) => path);
      const found = projectPaths()
        .filter((path) => rule.appliesTo(path))
        .flatMap((path) => rule.check(readProjectFile(path)).map((finding) => ({ path, ...finding })));
      const unexcused = found.filter(({ path }) => !excepted.includes(path));
      expect(unexcused.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([]);
      expect(excepted.filter((path) => !found.some((finding) => finding.path === path))).toEqual([]);
    });
  });
}

export function isSource(path: string): boolean {
  return path.startsWith("src/") && path.endsWith(".ts");
}

/** Everything that people write as code: sources, tests, tools, sample makers, configuration. */
export function isCode(path: string): boolean {
  return /\.(ts|mts|mjs)$/.test(path);
}
