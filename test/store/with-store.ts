import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { DatabaseDriver } from "../../src/store/database.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import type { StoreSettings } from "../../src/store/store-options.js";

/** What this Node can open; test/store/other-nodes.test.ts runs these suites with newer ones. */
export const driversHere: readonly DatabaseDriver[] =
  process.getBuiltinModule("node:sqlite" as "node:fs") === undefined ? ["wasm"] : ["node", "wasm"];

/** Folders of their own for the tests of a suite, gone after it. */
export function temporaryFolders(): () => string {
  let root = "";
  let count = 0;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "zonewarden-store-"));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => join(root, String(count++));
}

/** Opens, uses and closes. */
export function withStore<Result>(
  folder: string,
  options: Partial<StoreSettings>,
  use: (store: Store) => Result,
): Result {
  const store = openStore(folder, options);
  try {
    return use(store);
  } finally {
    store.close();
  }
}
