/**
 * `npm run bench:console -- [--alerts 100000] [--driver wasm]`: what the lists of the console cost over many stored
 * alerts, in milliseconds: the median and the worst of ten. It asserts nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { DatabaseDriver } from "../../src/store/database.js";
import { openStore } from "../../src/store/open-store.js";
import { parseQuery } from "../../src/web/query/alert-query.js";
import { decisionRecord } from "../store/sample-records.js";
import { consoleAlert } from "./traffic/console-alerts.js";

const CHUNK = 1000;
const TIMES = 10;

const { values } = parseArgs({
  options: { alerts: { type: "string", default: "100000" }, driver: { type: "string" } },
});
const folder = mkdtempSync(join(tmpdir(), "zonewarden-console-"));
const store = openStore(folder, { driver: values.driver as DatabaseDriver | undefined, databaseBytesMax: 2 ** 33 });

function timed(name: string, work: () => unknown): void {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(`| ${name} | ${times[TIMES / 2]?.toFixed(0)} | ${times.at(-1)?.toFixed(0)} |`);
}

try {
  const count = Number(values.alerts);
  const start = performance.now();
  for (let i = 0; i < count; i += CHUNK) store.append(Array.from({ length: CHUNK }, (_, j) => consoleAlert(i + j)));
  console.log(`${count} alerts over ${store.driver}, stored in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  store.append(Array.from({ length: 500 }, (_, i) => decisionRecord(`D-${i}`, "close", `A-${i}`)));
  console.log("| what | median ms | worst ms |\n| --- | --- | --- |");
  for (const text of [
    "",
    "status:all",
    "severity:high",
    "detector:recon/*",
    "asset:a:client-7",
    "incident:I-77",
    "register holding",
  ]) {
    const { query } = parseQuery(text);
    if (query === undefined) continue;
    const shown = text === "" ? "open" : text;
    timed(`page: ${shown}`, () => store.alertPage(query, "last", 0, 200));
    if (text === "") {
      timed(`page by severity: ${shown}`, () => store.alertPage(query, "severity", 0, 200));
      timed(`page far down: ${shown}`, () => store.alertPage(query, "last", count - 1000, 200));
    }
    timed(`facets: ${shown}`, () => store.alertFacets(query));
    for (const by of ["what", "whom", "incident"] as const) {
      timed(`groups by ${by}: ${shown}`, () => store.alertGroups(query, by, 200));
    }
  }
} finally {
  store.close();
  rmSync(folder, { recursive: true, force: true });
}
