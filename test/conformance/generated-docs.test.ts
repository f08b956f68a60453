import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generatedDocs, projectRoot } from "../tools/generated-docs.js";

it.each([...generatedDocs()])("%s is what the sources say (else: npm run docs)", (path, wanted) => {
  const file = join(projectRoot, path);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(wanted);
});
