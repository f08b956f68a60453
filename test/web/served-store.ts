import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import type { StoreWriterState } from "../../src/store/store-writer.js";
import { addToken } from "../../src/web/access/token-admin.js";
import { startWebServer, type WebServer, type WebServerContext } from "../../src/web/server.js";
import { webOptions } from "../../src/web/web-options.js";

const WELL: StoreWriterState = {
  waiting: 0,
  failure: undefined,
  sinceMs: 0,
  dropped: { info: 0, low: 0, medium: 0, high: 0, critical: 0 },
};

export interface ServedStore {
  readonly folder: string;
  readonly store: Store;
  readonly server: WebServer;
  /** Of a viewer named `console`. */
  readonly token: string;
  readonly bugs: unknown[];
}

/** What a test has otherwise; `folder` is that of a sensor that ran before. */
export type Served = Partial<WebServerContext> & { readonly options?: object };

let started = 0;

/** A real store in a folder of its own and a server before it, gone after the test. */
export async function servedStore({ options = {}, ...context }: Served = {}): Promise<ServedStore> {
  const folder = context.folder ?? mkdtempSync(join(tmpdir(), "zonewarden-web-"));
  const store = openStore(folder);
  const token = addToken(folder, context.folder === undefined ? "console" : `console-${++started}`, "viewer");
  const bugs: unknown[] = [];
  const server = await startWebServer(webOptions.parse({ port: 0, ...options }), {
    sensor: "sensor-07",
    version: "1.2.3",
    folder,
    store,
    add: (record) => store.append([record]),
    writer: () => WELL,
    sinks: () => [],
    onBug: (error) => bugs.push(error),
    passwordCostLog2: 10,
    ...context,
  });
  onTestFinished(async () => {
    await server.close();
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, store, server, token, bugs };
}
