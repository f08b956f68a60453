import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { projectRoot } from "../style/project-files.js";

/**
 * Bundles a program of a folder, this one by default, for children of a test, which start several times faster so; in
 * the project, where packages are found. Gives its path; `remove` when done.
 */
export function bundledChild(name: string, from = import.meta.dirname): { readonly path: string; remove(): void } {
  const folder = join(projectRoot, "build", `children-${process.pid}`);
  const path = join(folder, `${name}.mjs`);
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [join(from, `${name}.ts`)],
    outfile: path,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20.19",
    format: "esm",
    logLevel: "warning",
  });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
