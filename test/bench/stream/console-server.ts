/** The console over many stored alerts, and more at a steady rate once standard input says so. Run by console-page. */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { DatabaseDriver } from "../../../src/store/database.js";
import { openStore } from "../../../src/store/open-store.js";
import { StoreWriter } from "../../../src/store/store-writer.js";
import { startWebServer } from "../../../src/web/server.js";
import { webOptions } from "../../../src/web/web-options.js";
import { consoleAlert } from "../traffic/console-alerts.js";

const [folder = "", stored = "", perSecond = "", driver = ""] = process.argv.slice(2);
const CHUNK = 1000;
const EVERY_MS = 20;

const settings = driver === "" ? {} : { driver: driver as DatabaseDriver };
const store = openStore(folder, { ...settings, databaseBytesMax: 2 ** 33 });
let made = 0;
while (made < Number(stored)) store.append(Array.from({ length: CHUNK }, () => consoleAlert(made++)));
const writer = new StoreWriter(store);
const server = await startWebServer(webOptions.parse({ port: 0, login: false }), {
  ...{ sensor: "bench", version: "0", folder, store },
  consoleFolder: fileURLToPath(new URL("../../../dist/console", import.meta.url)),
  add: (record) => store.append([record]),
  writer: () => writer.state,
  sinks: () => [],
  onBug: (error) => {
    throw error;
  },
});
process.stdout.write(`${JSON.stringify({ url: server.url, driver: store.driver })}\n`);
await once(process.stdin, "data");

const [first, start] = [made, performance.now()];
const timer = setInterval(() => {
  const due = first + Math.floor(((performance.now() - start) / 1000) * Number(perSecond));
  while (made < due) writer.add(consoleAlert(made++));
}, EVERY_MS);
process.stdin.on("end", async () => {
  clearInterval(timer);
  writer.close();
  await server.close();
  store.close();
});
