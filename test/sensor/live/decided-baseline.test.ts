import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import type { BaselineView, DecidedView } from "../../../src/contracts/baseline-desk.js";
import type { DecisionRecord } from "../../../src/contracts/trail.js";
import type { Frame } from "../../../src/core/frame.js";
import { accessTokens } from "../../../src/sensor/access-tokens.js";
import { START } from "../../detectors/given.js";
import { host } from "../../inventory/frames.js";
import { runCli } from "../../tools/run-cli.js";
import { PLC_A, Plant, readCoils, usual } from "../plant.js";
import { GrowingCapture, keptRecords, RunningSensor } from "./running-sensor.js";

const ROGUE = host(66);
const SECONDS = 120;

let folder: string;
let data: string;
let config: string;
let capture: GrowingCapture;
let sensors: RunningSensor[];
let sensor: RunningSensor;
let desks: Readonly<Record<"viewer" | "analyst" | "admin", Desk>>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-decided-"));
  data = join(folder, "data");
  mkdirSync(data);
  config = join(folder, "sensor.yaml");
  sensors = [];
});
afterEach(async () => {
  for (const sensor of sensors) sensor.signal("SIGKILL");
  capture.close();
  await Promise.all(sensors.map((sensor) => sensor.ended()));
  rmSync(folder, { recursive: true });
});

const quiet = usual(new Plant(), SECONDS).frames(START);
const between = (from: number, to: number) =>
  quiet.filter(({ time }) => time >= START + from * 1e6 && time < START + to * 1e6);
/** A stranger reads, by connections of their own. */
const stranger = (...seconds: readonly number[]): readonly Frame[] => {
  const plant = new Plant();
  for (const second of seconds) plant.modbus(second, ROGUE, PLC_A, readCoils(4));
  return plant.frames(START);
};

/** A sensor against a baseline of the quiet minutes, and its path. */
async function watching(): Promise<string> {
  const learned = new GrowingCapture(folder, "quiet.pcap");
  learned.add(quiet);
  const baseline = join(folder, "baseline.jsonl");
  expect(runCli(["learn", learned.path, "--out", baseline, "--quick"]).code).toBe(0);
  capture = new GrowingCapture(folder, "live.pcap");
  const lines = ["version: 1", `capture: [{ name: tap, command: ${capture.command} }]`, `store: { folder: ${data} }`];
  writeFileSync(config, `${[...lines, `baseline: ${baseline}`, "web: { port: 0 }"].join("\n")}\n`);
  desks = { viewer: new Desk("viewer"), analyst: new Desk("analyst"), admin: new Desk("admin") };
  await start();
  return baseline;
}

async function start(): Promise<void> {
  sensor = new RunningSensor(config, data);
  sensors.push(sensor);
  const { url = "" } = await sensor.find("the address of the server", (line) => line.url !== undefined);
  for (const desk of Object.values(desks)) desk.url = url;
}

async function handle(frames: readonly Frame[]): Promise<void> {
  capture.add(frames);
  await sensor.frames(capture.frames);
}

/** The alert about the stranger, once it is there. */
async function strangerAlert(query = ""): Promise<string> {
  let found: string | undefined;
  await sensor.until("an alert about the stranger", async () => {
    const { body } = await desks.viewer.ask<{ rows: { id: string; detector: string }[] }>(`/alerts${query}`);
    found = body.rows.find(({ detector }) => detector === "modbus/unauthorised-reader")?.id;
    return found !== undefined;
  });
  return found ?? "";
}

/** When it was last told of, and how it stands. */
async function told(id: string): Promise<{ lastTs: string; status: string }> {
  const { body } = await desks.viewer.ask<{ record: AlertRecord; status: string }>(`/alerts/${id}`);
  return { lastTs: body.record.lastTs, status: body.status };
}

const texts = ({ changes }: Pick<DecidedView, "changes">) => changes.map(({ text }) => text);

/** A person with a role, as the API sees one. */
class Desk {
  readonly #token: string;
  url = "";

  constructor(role: "viewer" | "analyst" | "admin") {
    this.#token = accessTokens.add(data, role, role);
  }

  async ask<Body>(path: string, body?: unknown): Promise<{ status: number; body: Body }> {
    const method = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const headers = { authorization: `Bearer ${this.#token}`, "content-type": "application/json" };
    const answer = await fetch(`${this.url}/api/v1${path}`, { ...method, headers });
    return { status: answer.status, body: (await answer.json()) as Body };
  }
}

describe("a baseline that people decide about while the sensor runs", { timeout: 120_000 }, () => {
  it("is what the sensor watches by, with what a command decided meanwhile", async () => {
    const baseline = await watching();
    const { viewer, analyst } = desks;
    await handle([...between(0, 30), ...stranger(30)]);
    const id = await strangerAlert();
    const ground = await viewer.ask<{ attack: { url: string }[] }>(`/alerts/${id}/ground`);
    expect(ground.body.attack[0]?.url).toBe("https://attack.mitre.org/techniques/T0848/");
    const order = { reason: "New panel", ticket: "T-7" };
    expect((await viewer.ask(`/alerts/${id}/approve`, order)).status).toBe(403);
    const shown = await viewer.ask<DecidedView>(`/alerts/${id}/approval`);
    expect(shown.body.changes.map(({ kind }) => kind)).toEqual(["asset", "conduit", "mb.ops"]);
    const approved = await analyst.ask<DecidedView>(`/alerts/${id}/approve`, order);
    expect([approved.status, texts(approved.body)]).toEqual([200, texts(shown.body)]);
    const before = await told(id);
    expect(before.status).toBe("closed");
    // An alert that grows is told of again after a minute.
    await handle([...between(30, 100), ...stranger(100, 101), ...between(102, 105)]);
    expect(await told(id)).toEqual(before);

    expect(runCli(["baseline", "approve", baseline, "--by", "carl"]).code).toBe(0);
    expect((await viewer.ask<BaselineView>("/baseline")).body).toMatchObject({ phase: "shadow", isInForce: false });
    const other = { verb: "approve", names: [`asset a:${PLC_A.mac}`], reason: "Ours" };
    expect((await analyst.ask<DecidedView>("/review/decisions", other)).status).toBe(200);
    const state = await viewer.ask<BaselineView>("/baseline");
    expect(state.body).toMatchObject({ phase: "detect", isInForce: true, approvedBy: "carl" });
  });

  it("is given back by an undo, after a kill too", async () => {
    const baseline = await watching();
    const { analyst, admin } = desks;
    await handle([...between(0, 30), ...stranger(30)]);
    const id = await strangerAlert();
    const approved = await analyst.ask<DecidedView>(`/alerts/${id}/approve`, { reason: "New panel" });
    await sensor.end("SIGKILL");
    await start();
    capture.frames = 0;
    expect((await analyst.ask("/baseline/approve", { reason: "Reviewed" })).status).toBe(403);
    expect((await admin.ask("/baseline/approve", { reason: "Reviewed" })).status).toBe(200);
    const undo = { decision: approved.body.decisionId, reason: "It was not ours" };
    expect((await analyst.ask("/baseline/undo", undo)).status).toBe(200);
    const twice = await analyst.ask<{ error: { message: string } }>("/baseline/undo", undo);
    expect([twice.status, twice.body.error.message]).toEqual([409, "this is taken back already"]);
    expect((await told(id)).status).toBe("open");
    await handle(stranger(110));
    await strangerAlert("?q=phase:detect");
    const header = JSON.parse(readFileSync(baseline, "utf8").split("\n")[0] ?? "") as object;
    expect(header).toMatchObject({ approvedBy: "token:admin", note: "Reviewed" });
    expect(await sensor.end("SIGTERM"), sensor.told).toBe(0);
    const kept = keptRecords(data).filter((record): record is DecisionRecord => record.kind === "decision");
    expect(kept.map(({ who, action }) => `${who} ${action}`)).toEqual([
      "token:analyst approve",
      "token:analyst close",
      "token:admin approve",
      "token:analyst undo",
      "token:analyst undo",
    ]);
    expect(kept[0]).toMatchObject({ about: id, reason: "New panel", baseline: { count: 3 } });
  });
});
