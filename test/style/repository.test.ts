import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectPaths, projectRoot } from "./project-files.js";

const FILE_BYTES_MAX = 1024 * 1024;

/** Folders right under samples/ that hold a case; `make` holds the programs that write them. */
function samplesWithoutReadme(paths: readonly string[]): string[] {
  const folders = new Set(
    paths.map((path) => /^samples\/([^/]+)\//.exec(path)?.[1]).filter((folder) => folder !== undefined),
  );
  return [...folders].filter((folder) => folder !== "make" && !paths.includes(`samples/${folder}/README.md`));
}

describe("samples", () => {
  it("finds a sample without README", () => {
    const paths = ["samples/a/README.md", "samples/a/a.pcap", "samples/b/b.pcap", "samples/make/all.ts"];
    expect(samplesWithoutReadme(paths)).toEqual(["b"]);
  });

  it("all have a README", () => {
    expect(samplesWithoutReadme(projectPaths())).toEqual([]);
  });
});

describe("files", () => {
  it("are at most 1 MiB", () => {
    const sizes = projectPaths().map((path) => ({ path, bytes: statSync(join(projectRoot, path)).size }));
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes.map(({ bytes }) => bytes))).toBeGreaterThan(10_000);
    expect(sizes.filter(({ bytes }) => bytes > FILE_BYTES_MAX)).toEqual([]);
  });
});

/** Packages that the tables of a decision name, one or several in the first cell of a row. */
function packagesWithReason(document: string): string[] {
  return [...document.matchAll(/^\| ([^|]+) \|/gm)]
    .flatMap((row) => (row[1] ?? "").trim().split(", "))
    .filter((name) => name !== "package" && name !== "---")
    .sort();
}

describe("dependencies", () => {
  it("are read from tables", () => {
    const document = "| package | why |\n| --- | --- |\n| b | good |\n| @c/d, a | better |\n";
    expect(packagesWithReason(document)).toEqual(["@c/d", "a", "b"]);
  });

  const places = [
    { manifest: "package.json", decision: "docs/adr/0006-dependencies.md" },
    { manifest: "test/stacks/package.json", decision: "docs/adr/0010-test-stacks.md" },
  ];
  it.each(places)("of $manifest each have a reason, and no reason is left over", ({ manifest, decision }) => {
    const named = JSON.parse(readFileSync(join(projectRoot, manifest), "utf8"));
    const used = [named.dependencies, named.devDependencies, named.optionalDependencies];
    const reasons = packagesWithReason(readFileSync(join(projectRoot, decision), "utf8"));
    expect(reasons).toEqual(used.flatMap((group) => Object.keys(group ?? {})).sort());
  });
});

describe("scripts of package.json", () => {
  it("run files that are there", () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
    const named = Object.values<string>(scripts).flatMap((script) => script.match(/\S+\.(mjs|ts)\b/g) ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !projectPaths().includes(path))).toEqual([]);
  });
});
