/**
 * `npm run bench:console-screen -- [--attacks 100]`: how long after its frame an attack stands on the screen, in
 * milliseconds, from the time that the frame has in the capture to the picture that has the row. A plant goes on
 * talking meanwhile. It asserts nothing.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { type Host, host } from "../inventory/frames.js";
import { GrowingCapture, RunningSensor } from "../sensor/live/running-sensor.js";
import { PLC_A, Plant, readCoils, usual, writeCoil } from "../sensor/plant.js";
import { runCliBeside } from "../tools/run-cli.js";

const EVERY_MS = 500;
const QUIET_SECONDS = 120;
const LATE_MS = 10_000;

/** In the page: when rows of each address were first in a picture, by the wall clock that the capture goes by too. */
const NOTE_ROWS = `window.seen = {};
  new MutationObserver(() => requestAnimationFrame(() => {
    const now = Date.now();
    for (const line of document.querySelectorAll(".alert-line")) {
      for (const [address] of line.textContent.matchAll(/10\\.1\\.\\d+\\.\\d+/g)) window.seen[address] ??= now;
    }
  })).observe(document.body, { childList: true, subtree: true, characterData: true });`;

const { values } = parseArgs({ options: { attacks: { type: "string", default: "100" } } });
const folder = mkdtempSync(join(tmpdir(), "zonewarden-screen-"));
const data = join(folder, "data");
mkdirSync(data);

async function done(...args: readonly string[]): Promise<void> {
  const { code, err } = await runCliBeside(args);
  if (code !== 0) throw new Error(`zonewarden ${args.join(" ")} ended with ${code}: ${err}`);
}

async function startSensor(capture: GrowingCapture): Promise<RunningSensor> {
  const quiet = new GrowingCapture(folder, "usual.pcap");
  quiet.add(usual(new Plant(), QUIET_SECONDS).frames((Date.now() - 3_600_000) * 1000));
  const baseline = join(folder, "baseline.jsonl");
  await done("learn", quiet.path, "--out", baseline, "--quick");
  await done("baseline", "approve", baseline, "--by", "bench");
  const lines = ["version: 1", `capture: [{ name: tap, command: ${capture.command} }]`, `store: { folder: ${data} }`];
  const config = join(folder, "sensor.yaml");
  writeFileSync(config, [...lines, "web: { port: 0, login: false }", "baseline: baseline.jsonl", ""].join("\n"));
  const sensor = new RunningSensor(config, data);
  await sensor.line("capture-up");
  return sensor;
}

/** A stranger each time, half a second apart, among polls; when each came, by its address. */
async function attackedTimes(capture: GrowingCapture): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (let i = 0; i < Number(values.attacks); i++) {
    const n = (i % 250) + 1;
    const stranger: Host = { mac: `02:01:00:00:00:${n.toString(16).padStart(2, "0")}`, ip: `10.1.0.${n}` };
    const nowMs = Date.now();
    const plant = new Plant().modbus(0, stranger, PLC_A, readCoils(4), writeCoil(1, true));
    capture.add(plant.modbus(0.02, host(1), PLC_A, readCoils(4)).frames(nowMs * 1000));
    times.set(stranger.ip, nowMs);
    await setTimeout(EVERY_MS);
  }
  return times;
}

async function seenTimes(page: Page, wanted: number): Promise<Readonly<Record<string, number>>> {
  for (const end = performance.now() + LATE_MS; ; await setTimeout(200)) {
    const seen = (await page.evaluate("window.seen")) as Record<string, number>;
    if (Object.keys(seen).length >= wanted || performance.now() > end) return seen;
  }
}

const capture = new GrowingCapture(folder, "live.pcap");
let sensor: RunningSensor | undefined;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  sensor = await startSensor(capture);
  const { url } = await sensor.find("the address of the server", (line) => line.url !== undefined);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}/alerts?by=each`);
  await page.getByText("No open alerts").waitFor();
  await page.evaluate(NOTE_ROWS);
  const came = await attackedTimes(capture);
  const seen = await seenTimes(page, came.size);
  const ages = [...came].flatMap(([ip, ms]) => (seen[ip] === undefined ? [] : [seen[ip] - ms])).sort((a, b) => a - b);
  const at = (share: number) => `${ages[Math.min(ages.length - 1, Math.floor(ages.length * share))]} ms`;
  console.log("| attacks | on the screen | p50 | p99 | max | goal |\n| --- | --- | --- | --- | --- | --- |");
  console.log(`| ${[came.size, ages.length, at(0.5), at(0.99), at(1), "p99 < 1000 ms"].join(" | ")} |`);
} finally {
  await browser.close();
  await sensor?.end("SIGTERM");
  capture.close();
  rmSync(folder, { recursive: true, force: true });
}
