import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../style/project-files.js";

/** Major versions of Node that must give the same bytes: the oldest that is promised, and those after it. */
export const NODE_MAJORS = [20, 22, 24] as const;

/** The program of a version, as test/stacks installs it for this platform; undefined where it does not. */
export function nodeOf(major: (typeof NODE_MAJORS)[number]): string | undefined {
  const name = `node-${major}-${process.platform}-${process.arch}`;
  const path = join(projectRoot, "test/stacks/node_modules", name, "bin/node");
  return existsSync(path) ? path : undefined;
}
