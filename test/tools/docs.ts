/** `npm run docs [-- --check]`: writes what is derived from the sources, or says what is out of date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedDocs, projectRoot } from "./generated-docs.js";

const isCheck = process.argv.includes("--check");
for (const [path, wanted] of generatedDocs()) {
  const file = join(projectRoot, path);
  if (existsSync(file) && readFileSync(file, "utf8") === wanted) continue;
  if (isCheck) {
    console.error(`${path} is out of date: npm run docs`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  console.error(`wrote ${path}`);
}
