import { existsSync } from "node:fs";
import { join } from "node:path";

/** The program of the capture child: beside the bundle, or of a checkout whose sources are run, as last built. */
export function childFile(): string {
  const beside = join(import.meta.dirname, "capture-child.js");
  return existsSync(beside) ? beside : join(import.meta.dirname, "../../../dist/capture-child.js");
}
