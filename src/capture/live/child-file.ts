import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The program of the capture child: beside the bundle, or of a checkout whose sources are run, as last built. */
export function childFile(): string {
  const beside = fileURLToPath(new URL("./capture-child.js", import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL("../../../dist/capture-child.js", import.meta.url));
}
