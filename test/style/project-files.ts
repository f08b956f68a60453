import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { SourceFile } from "./source-file.js";

export const projectRoot = resolve(import.meta.dirname, "../..");

const NOT_OURS = new Set(["node_modules", "dist", "build", ".git"]);

/** Sorted paths of all files of the project, with `/`: what git tracks or would track; without git what is there. */
export function projectPaths(): readonly string[] {
  const paths = existsSync(join(projectRoot, ".git")) ? pathsFromGit() : pathsFromDisk();
  return paths.filter((path) => existsSync(join(projectRoot, path))).sort();
}

export function readProjectFile(path: string): SourceFile {
  return new SourceFile(path, readFileSync(join(projectRoot, path), "utf8"));
}

function pathsFromGit(): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  return execFileSync("git", args, { cwd: projectRoot, encoding: "utf8" })
    .split("\0")
    .filter((path) => path !== "");
}

function pathsFromDisk(): string[] {
  return readdirSync(projectRoot, { recursive: true, encoding: "utf8" })
    .map((path) => relative(projectRoot, join(projectRoot, path)).split(sep))
    .filter((parts) => !parts.some((part) => NOT_OURS.has(part)) && statSync(join(projectRoot, ...parts)).isFile())
    .map((parts) => parts.join("/"));
}
