import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll } from "vitest";

let built: Promise<string> | undefined;

afterAll(async () => {
  if (built !== undefined) rmSync(await built, { recursive: true, force: true });
});

/** The console built from the sources of now, once for all tests of a file; the folder is gone after them. */
export function builtConsole(): Promise<string> {
  built ??= buildConsole();
  return built;
}

async function buildConsole(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-console-"));
  const configFile = fileURLToPath(new URL("../../dashboards/console/vite.config.ts", import.meta.url));
  await build({ configFile, logLevel: "warn", build: { outDir: folder, emptyOutDir: true } });
  return folder;
}
