/** A store, a writer and a server; alerts at a steady rate once standard input says so. Run by harness/stream.ts. */
import { once } from "node:events";
import { openStore } from "../../../src/store/open-store.js";
import { StoreWriter } from "../../../src/store/store-writer.js";
import { addToken } from "../../../src/web/access/token-admin.js";
import { startWebServer } from "../../../src/web/server.js";
import { webOptions } from "../../../src/web/web-options.js";
import { alertRecord } from "../../store/sample-records.js";

const [folder = "", perSecond = "", seconds = ""] = process.argv.slice(2);
const EVERY_MS = 5;

const store = openStore(folder);
const writer = new StoreWriter(store);
const server = await startWebServer(webOptions.parse({ port: 0 }), {
  ...{ sensor: "bench", version: "0", folder, store },
  add: (record) => store.append([record]),
  writer: () => writer.state,
  sinks: () => [],
  onBug: (error) => {
    throw error;
  },
});
process.stdout.write(`${JSON.stringify({ url: server.url, token: addToken(folder, "bench", "viewer") })}\n`);
await once(process.stdin, "data");

const total = Number(perSecond) * Number(seconds);
const start = process.hrtime.bigint();
let made = 0;
const timer = setInterval(() => {
  const due = Math.floor((Number(process.hrtime.bigint() - start) / 1e9) * Number(perSecond));
  while (made < Math.min(due, total)) {
    // When it was handed over, on the clock that all processes of a machine share.
    writer.add(alertRecord(`A-${made++}`, 3, { why: String(process.hrtime.bigint()) }));
  }
  if (made >= total) clearInterval(timer);
}, EVERY_MS);
process.stdin.on("end", async () => {
  clearInterval(timer);
  writer.close();
  await server.close();
  store.close();
});
