import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { PROGRAM, runCli } from "../tools/run-cli.js";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}/capture.pcap`, import.meta.url));
const [NORMAL, ROGUE] = [sample("modbus-plant"), sample("modbus-rogue-writer")];
const folder = mkdtempSync(join(tmpdir(), "zonewarden-shown-"));
const BASELINE = join(folder, "baseline.jsonl");
runCli(["learn", NORMAL, "--out", BASELINE]);
const DEADLINE_MS = 20_000;

interface Shown {
  readonly child: ChildProcess;
  readonly url: string;
  readonly temporary: string;
  said(): string;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function seen<Value>(what: string, look: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
  const end = Date.now() + DEADLINE_MS;
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`${what} was not seen`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Shows a replay, once it says where. */
async function show(...more: readonly string[]): Promise<Shown> {
  const temporary = mkdtempSync(join(folder, "tmp-"));
  const args = [PROGRAM, "replay", ROGUE, "--baseline", BASELINE, "--console", ...more];
  const child = spawn(process.execPath, args, { env: { ...process.env, TMPDIR: temporary } });
  running.push(child);
  let told = "";
  child.stdout.resume();
  child.stderr.on("data", (text) => {
    told += text;
  });
  const url = await seen(`the address in ${told}`, () => /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0]);
  return { child, url, temporary, said: () => told };
}

async function alertsAt(url: string): Promise<number> {
  const answer = await fetch(`${url}/api/v1/alerts?q=status:all`);
  return ((await answer.json()) as { total: number }).total;
}

async function ended({ child }: Shown): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

async function taken(port: number): Promise<Server> {
  const server = createServer();
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

describe("replay --console", () => {
  it("shows what was found until Ctrl-C, and leaves nothing behind", async () => {
    const shown = await show("--port", "0");
    await seen("the end of the replay", () => (/at its end/.test(shown.said()) ? true : undefined));
    expect(await alertsAt(shown.url)).toBeGreaterThan(0);
    expect((await fetch(`${shown.url}/`, { headers: { accept: "text/html" } })).status).toBe(200);
    expect(readdirSync(shown.temporary)).toHaveLength(1);
    shown.child.kill("SIGINT");
    expect(await ended(shown)).toBe(0);
    expect(readdirSync(shown.temporary)).toEqual([]);
  });

  it("shows alerts while it runs, and ends in the middle on Ctrl-C", async () => {
    const shown = await show("--port", "0", "--speed", "20");
    await seen("an alert", async () => ((await alertsAt(shown.url)) > 0 ? true : undefined));
    expect(shown.said()).not.toContain("at its end");
    shown.child.kill("SIGINT");
    expect(await ended(shown)).toBe(0);
    expect(readdirSync(shown.temporary)).toEqual([]);
  });

  it("shows the plant, and takes decisions about a copy of the baseline", async () => {
    const before = readFileSync(BASELINE, "utf8");
    const shown = await show("--port", "0");
    await seen("the end of the replay", () => (/at its end/.test(shown.said()) ? true : undefined));
    const ask = async (path: string, body?: object) => {
      const headers = { origin: shown.url, "x-zonewarden": "1", "content-type": "application/json" };
      const sent = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
      return (await (await fetch(`${shown.url}/api/v1${path}`, sent)).json()) as Record<string, unknown>;
    };
    expect(((await ask("/assets")).assets as unknown[]).length).toBeGreaterThan(2);
    expect(await ask("/baseline")).toMatchObject({ phase: "shadow", isInForce: true });
    const { rows } = (await ask("/alerts")) as { rows: { id: string; detector: string }[] };
    const id = rows.find(({ detector }) => detector === "modbus/unauthorised-writer")?.id;
    const { decisionId } = await ask(`/alerts/${id}/approve`, { reason: "Planned" });
    expect([await ask("/baseline"), await ask(`/alerts/${id}`)]).toMatchObject([
      { isInForce: true },
      { status: "closed" },
    ]);
    const again = await ask(`/alerts/${id}/approval`);
    expect(again.refusal).toContain("has it so already");
    await ask("/baseline/undo", { decision: decisionId, reason: "It was not" });
    expect(await ask(`/alerts/${id}`)).toMatchObject({ status: "open" });
    expect(readFileSync(BASELINE, "utf8")).toBe(before);
    shown.child.kill("SIGINT");
    expect(await ended(shown)).toBe(0);
    expect(readdirSync(shown.temporary)).toEqual([]);
  });

  it("takes the next port where the wanted one is taken", async () => {
    const blocker = await taken(0);
    const { port } = blocker.address() as { port: number };
    const shown = await show("--port", String(port));
    expect(Number(new URL(shown.url).port)).toBeGreaterThan(port);
    blocker.close();
  });

  it.each([
    ["a port that is none", ["--console", "--port", "70000"], "70000"],
    ["a port without a console", ["--port", "8080"], "--console"],
    ["two places to keep records", ["--console", "--deliver"], "leave out one"],
    ["a speed that is none", ["--speed", "fast"], "fast"],
    ["no speed", ["--speed", "0"], '"0"'],
  ])("refuses %s", (_, args, said) => {
    const { code, err } = runCli(["replay", ROGUE, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it("says the same at any speed", () => {
    const plain = runCli(["replay", ROGUE, "--baseline", BASELINE]);
    expect(runCli(["replay", ROGUE, "--baseline", BASELINE, "--speed", "9999"]).out).toBe(plain.out);
  });
});
