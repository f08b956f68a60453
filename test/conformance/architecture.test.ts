import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { layers } from "../style/layer-table.js";
import { projectRoot } from "../style/project-files.js";

const architecture = readFileSync(join(projectRoot, "ARCHITECTURE.md"), "utf8");

/** The cells of the rows of the table under a heading, its head left out. */
function rowsUnder(heading: string): string[][] {
  const section = architecture.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => row.slice(2, -2).split(" | "));
}

function inCode(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}

/** A product of whole numbers and powers, as limits are written; undefined when it is something else. */
function productOf(expression: string): number | undefined {
  if (!/^[\d_]+( (\*|\*\*|<<) [\d_]+)*$/.test(expression)) return undefined;
  const [first = "", ...rest] = expression.replaceAll("_", "").split(" ");
  let value = Number(first);
  for (let i = 0; i < rest.length; i += 2) {
    const operand = Number(rest[i + 1]);
    if (rest[i] === "*") value *= operand;
    else value = rest[i] === "**" ? value ** operand : value * 2 ** operand;
  }
  return value;
}

/** The value of `NAME = ..` or `name: ..` in a source, passing over types; undefined when it is not there. */
function limitIn(source: string, name: string): number | undefined {
  const found = [...source.matchAll(new RegExp(`\\b${name}(?: =|:) ([^,;\\n]+)[,;]`, "g"))];
  return found.map((match) => productOf(match[1] ?? "")).find((value) => value !== undefined);
}

describe("ARCHITECTURE.md", () => {
  it("has the layer table of the style test", () => {
    const shown = rowsUnder("The tree").map(([folder = "", , imports = ""]) => [
      inCode(folder)[0],
      inCode(imports).sort(),
    ]);
    const held = Object.entries(layers).map(([folder, { imports }]) => [folder, [...imports].sort()]);
    expect(shown).toEqual(held);
  });

  it("marks the folders that are not there", () => {
    for (const [folder = ""] of rowsUnder("The tree")) {
      const [name = ""] = inCode(folder);
      expect([name, existsSync(join(projectRoot, "src", name))]).toEqual([name, !folder.includes("(later)")]);
    }
  });

  it.each(rowsUnder("Limits"))("%s: %s as in the source", (_what, limit = "", _then, where = "") => {
    const [name = ""] = inCode(where);
    const path = /\]\(([^)]+)\)/.exec(where)?.[1] ?? "";
    const source = readFileSync(join(projectRoot, path), "utf8");
    expect(limitIn(source, name)).toBe(Number(limit.replaceAll(" ", "")));
  });

  it("has limits to compare, and compares them", () => {
    expect(rowsUnder("Limits").length).toBeGreaterThan(15);
    expect(limitIn("const A_MAX = 64 * 1024;", "A_MAX")).toBe(65_536);
    expect(limitIn("  aMax: 16_384,\n", "aMax")).toBe(16_384);
    expect(limitIn("  readonly aMax: number;\n  aMax: 2 ** 4,\n", "aMax")).toBe(16);
    expect(limitIn("const A_MAX = 4;", "B_MAX")).toBeUndefined();
  });
});
