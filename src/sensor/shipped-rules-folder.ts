import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** `rules/` of the package, wherever the code runs from: sources or the few files of dist. */
export const shippedRulesFolder: string = folderAbove(import.meta.dirname);

function folderAbove(from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return join(folder, "rules");
  }
  return join(from, "rules");
}
