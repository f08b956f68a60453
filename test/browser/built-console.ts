import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { onTestFinished } from "vitest";

/** The console built from the sources of now, in a folder that is gone after the test. */
export async function builtConsole(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-console-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const configFile = fileURLToPath(new URL("../../dashboards/console/vite.config.ts", import.meta.url));
  await build({ configFile, logLevel: "warn", build: { outDir: folder, emptyOutDir: true } });
  return folder;
}
