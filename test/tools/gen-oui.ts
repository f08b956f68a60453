import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileVendors, type Registration } from "./oui-table.js";

const FOLDER = process.argv[2] ?? "/usr/share/ieee-data";
/** MA-L, MA-M, MA-S and the older blocks of the size of MA-S. */
const FILES = ["oui.csv", "mam.csv", "oui36.csv", "iab.csv"];
const TARGET = join(import.meta.dirname, "../../src/catalog/mac-vendors.generated.ts");

const missing = FILES.filter((name) => !existsSync(join(FOLDER, name)));
if (missing.length > 0) {
  console.error(`${missing.join(", ")} not found in ${FOLDER}: install the package ieee-data, or name the folder.`);
  process.exitCode = 1;
} else {
  const text = compileVendors(FILES.flatMap((name) => registrationsIn(readFileSync(join(FOLDER, name), "utf8"))));
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: ${text.length} bytes`);
}

/** Columns: registry, assignment, organisation (quoted when it holds a comma), address. */
function registrationsIn(csv: string): Registration[] {
  const rows = csv.matchAll(/^[^,\n]+,([0-9A-F]+),(?:"((?:[^"]|"")*)"|([^,\n]*)),/gm);
  return [...rows].map(([, prefix = "", quoted, plain = ""]) => ({
    prefix,
    name: quoted?.replaceAll('""', '"') ?? plain,
  }));
}
