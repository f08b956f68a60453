/**
 * `npm run bench:console-page -- [--alerts 100000] [--rate 500] [--minutes 1] [--driver wasm]`: what the page of the
 * alerts takes over many stored alerts, first at rest and then while more come: from the act to the next picture, and
 * to the rows that were asked for, in milliseconds; and whether its memory is flat. It asserts nothing.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type CDPSession, chromium, type Page } from "playwright-core";

const SERVER = fileURLToPath(new URL("./stream/console-server.ts", import.meta.url));
const TIMES = 20;
const SAMPLE_MS = 10_000;
const MEBIBYTE = 2 ** 20;

/** In the page: does it, and gives the time to the next picture and the time to its rows. */
const MEASURE = `async (act, isDone) => {
  const start = performance.now();
  act();
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  const paintedMs = performance.now() - start;
  while (!isDone()) {
    if (performance.now() - start > 10000) return [paintedMs, 10000];
    await new Promise((later) => setTimeout(later, 2));
  }
  return [paintedMs, performance.now() - start];
}`;
const ROWS_ARE_THERE = `() => document.querySelectorAll(".alert-line").length > 0
  && document.querySelector(".alert-line.is-coming") === null`;
const TOTAL = `document.querySelector(".list-bar [role=status]")?.textContent`;

const { values } = parseArgs({
  options: {
    alerts: { type: "string", default: "100000" },
    rate: { type: "string", default: "500" },
    minutes: { type: "string", default: "1" },
    driver: { type: "string", default: "" },
  },
});

type Taken = readonly [paintedMs: number, thereMs: number];

/** Scrolls to places far from each other. */
async function scrolled(page: Page): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (let i = 0; i < TIMES; i++) {
    const share = ((i * 37) % 100) / 100;
    const act = `() => { const list = document.querySelector(".virtual-list");
      list.scrollTop = ${share} * (list.scrollHeight - list.clientHeight); }`;
    taken.push((await page.evaluate(`(${MEASURE})(${act}, ${ROWS_ARE_THERE})`)) as Taken);
  }
  return taken;
}

/** Takes values of facets in and out: the count above the list becomes another. */
async function filtered(page: Page): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (let i = 0; i < TIMES; i++) {
    await page.evaluate(`window.before = ${TOTAL}`);
    const act = `() => document.querySelector('.facets button[title="Only ${i % 4 < 2 ? "high" : "modbus"}"]').click()`;
    const isDone = `() => ${TOTAL} !== undefined && ${TOTAL} !== "" && ${TOTAL} !== window.before
      && (${ROWS_ARE_THERE})()`;
    taken.push((await page.evaluate(`(${MEASURE})(${act}, ${isDone})`)) as Taken);
    await setTimeout(100);
  }
  return taken;
}

function row(what: string, taken: readonly Taken[]): string {
  const cells = [0, 1].flatMap((part) => {
    const sorted = taken.map((one) => one[part] ?? 0).sort((a, b) => a - b);
    return [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((ms) => (ms ?? 0).toFixed(0));
  });
  return `| ${[what, ...cells].join(" | ")} |`;
}

/** After the page has let go what it can. */
async function heapMib(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / MEBIBYTE;
}

const folder = mkdtempSync(join(tmpdir(), "zonewarden-console-"));
const command = ["--import", "tsx", SERVER, folder, values.alerts, values.rate, values.driver];
const server = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const [line] = (await once(createInterface({ input: server.stdout }), "line")) as [string];
  const { url, driver } = JSON.parse(line) as { readonly url: string; readonly driver: string };
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(`${url}/alerts?by=each`);
  await page.locator(".alert-line[data-id]").first().waitFor();
  await page.locator(".facets button").first().waitFor();
  console.log(`${values.alerts} alerts over ${driver}, then ${values.rate} more in each second\n`);
  console.log("| what | next picture: median ms | worst ms | rows there: median ms | worst ms |");
  console.log("| --- | --- | --- | --- | --- |");
  console.log(row("scroll, at rest", await scrolled(page)));
  console.log(row("filter, at rest", await filtered(page)));
  server.stdin.write("go\n");
  await setTimeout(2000);
  console.log(row("scroll, while more come", await scrolled(page)));
  console.log(row("filter, while more come", await filtered(page)));
  const samples: number[] = [];
  for (const end = performance.now() + Number(values.minutes) * 60_000; performance.now() < end; ) {
    samples.push(await heapMib(session));
    await setTimeout(SAMPLE_MS);
  }
  console.log(
    `\nmemory of the page, every ${SAMPLE_MS / 1000} s: ${samples.map((mib) => mib.toFixed(1)).join(" ")} MiB`,
  );
} finally {
  await browser.close();
  server.stdin.end();
  await once(server, "close");
  rmSync(folder, { recursive: true, force: true });
}
