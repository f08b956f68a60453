/** `npm run new -- decoder ID`, `.. sink ID` or `.. detector GROUP/NAME`: a module that works, to be made another. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "./generated-docs.js";
import { type ScaffoldKind, scaffold, scaffoldKinds } from "./scaffold.js";

function create(kind: ScaffoldKind, id: string): void {
  const { created, changed } = scaffold(kind, id, (path) => readFileSync(join(projectRoot, path), "utf8"));
  const taken = [...created.keys()].filter((path) => existsSync(join(projectRoot, path)));
  if (taken.length > 0) throw new Error(`there already: ${taken.join(", ")}`);
  for (const [path, text] of [...created, ...changed]) {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
    console.error(`${changed.has(path) ? "added to" : "wrote"} ${path}`);
  }
  const formatter = join(projectRoot, "node_modules/@biomejs/biome/bin/biome");
  const written = [...created.keys(), ...changed.keys()].filter((path) => path.endsWith(".ts"));
  spawnSync(process.execPath, [formatter, "check", "--write", ...written], { cwd: projectRoot, stdio: "ignore" });
  console.error("Now: npm run docs, and CONTRIBUTING.md for the way on.");
}

const [asked, id] = process.argv.slice(2);
const kind = scaffoldKinds.find((name) => name === asked);
if (kind === undefined || id === undefined) {
  console.error("use: npm run new -- decoder ID, npm run new -- sink ID, or npm run new -- detector GROUP/NAME");
  process.exitCode = 2;
} else {
  try {
    create(kind, id);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
