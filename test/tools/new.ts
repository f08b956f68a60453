/** `npm run new -- decoder ID` or `.. detector GROUP/NAME`: a module that works, to be made into another. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "./generated-docs.js";
import { listOf, scaffold, scaffoldKinds } from "./scaffold.js";

const [asked, id] = process.argv.slice(2);
const kind = scaffoldKinds.find((name) => name === asked);
if (kind === undefined || id === undefined) {
  console.error("use: npm run new -- decoder ID, or npm run new -- detector GROUP/NAME");
  process.exitCode = 2;
} else {
  const list = listOf(kind);
  const files = scaffold(kind, id, readFileSync(join(projectRoot, list), "utf8"));
  const taken = [...files.keys()].filter((path) => path !== list && existsSync(join(projectRoot, path)));
  if (taken.length > 0) {
    console.error(`there already: ${taken.join(", ")}`);
    process.exitCode = 1;
  } else {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
      writeFileSync(join(projectRoot, path), text);
      console.error(`${path === list ? "added to" : "wrote"} ${path}`);
    }
    console.error("Now: npm run docs, and CONTRIBUTING.md for the way on.");
  }
}
