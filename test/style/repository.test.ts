import { statSync } from "node:fs";
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
