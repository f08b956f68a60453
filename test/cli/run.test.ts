import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AlertRecord, HealthRecord } from "../../src/contracts/alert.js";
import type { KeptRecord } from "../../src/contracts/record-store.js";
import type { Frame } from "../../src/core/frame.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { START } from "../detectors/given.js";
import { PLANT_POLICY } from "../integration/attacked-plant.js";
import { host } from "../inventory/frames.js";
import { GrowingCapture, keptRecords, RunningSensor } from "../sensor/live/running-sensor.js";
import { PLC_A, Plant, readCoils, usual, writeCoil } from "../sensor/plant.js";
import { runCli } from "../tools/run-cli.js";
import { skipUnless } from "../tools/skip-unless.js";

const SECONDS = 300;
const ROGUE = host(66);
const LEARNING_DAYS = 250 / 86_400;

let folder: string;
let data: string;
let config: string;
let captures: GrowingCapture[];
let sensors: RunningSensor[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-run-"));
  data = join(folder, "data");
  config = join(folder, "sensor.yaml");
  mkdirSync(data);
  captures = [];
  sensors = [];
});
afterEach(async () => {
  for (const sensor of sensors) sensor.signal("SIGKILL");
  for (const capture of captures) capture.close();
  await Promise.all(sensors.map((sensor) => sensor.ended()));
  rmSync(folder, { recursive: true });
});

function grow(name = "a.pcap"): GrowingCapture {
  const capture = new GrowingCapture(folder, name);
  captures.push(capture);
  return capture;
}

function configure({ command }: GrowingCapture, more: readonly string[] = []): void {
  const lines = [
    "version: 1",
    `capture: [{ name: tap, command: ${command} }]`,
    `store: { folder: ${data} }`,
    "web: { port: 0 }",
    ...more,
  ];
  writeFileSync(config, `${lines.join("\n")}\n`);
}

function start(env: Readonly<Record<string, string>> = {}): RunningSensor {
  const sensor = new RunningSensor(config, data, env);
  sensors.push(sensor);
  return sensor;
}

const quiet = usual(new Plant(), SECONDS).frames(START);
const between = (frames: readonly Frame[], from: number, to: number) =>
  frames.filter(({ time }) => time >= START + from * 1e6 && time < START + to * 1e6);
const attack = (second: number) =>
  new Plant()
    .arp(second, ROGUE, PLC_A)
    .modbus(second + 0.1, ROGUE, PLC_A, readCoils(4), writeCoil(1, true))
    .frames(START);

const alertsIn = (records: readonly KeptRecord[]) =>
  records.filter((record): record is AlertRecord => record.kind === "alert");
const healthIn = (records: readonly KeptRecord[]) =>
  records.filter((record): record is HealthRecord => record.kind === "health");

/** What the quiet minutes are like. */
function learnedBaseline(): string {
  const path = join(folder, "quiet.pcap");
  const capture = new GrowingCapture(folder, "quiet.pcap");
  capture.add(quiet);
  const baseline = join(folder, "baseline.jsonl");
  expect(runCli(["learn", path, "--out", baseline, "--quick"]).code).toBe(0);
  return baseline;
}

const shifted = (frames: readonly Frame[], seconds: number) =>
  frames.map((frame) => ({ ...frame, time: (frame.time + seconds * 1e6) as PacketTime }));

/** Takes all the room that is left. */
function fill(path: string): void {
  const piece = Buffer.alloc(4096);
  try {
    for (;;) appendFileSync(path, piece);
  } catch {
    // The disk is full.
  }
}

describe("run", { timeout: 180_000 }, () => {
  it("learns over a stop and a kill, then watches, and says what is new", async () => {
    const days = `learning: { days: ${LEARNING_DAYS} }`;
    const first = grow("1.pcap");
    configure(first, [days]);
    let sensor = start();
    first.add(between(quiet, 0, 120));
    await sensor.frames(first.frames);
    expect(await sensor.end("SIGTERM"), sensor.told).toBe(0);

    const second = grow("2.pcap");
    configure(second, [days]);
    sensor = start();
    second.add(between(quiet, 120, 160));
    await sensor.frames(second.frames);
    await sensor.end("SIGKILL");

    const third = grow("3.pcap");
    configure(third, [days]);
    sensor = start();
    third.add(between(quiet, 160, 300));
    const changed = await sensor.line("phase-changed");
    expect(changed.msg).toContain("phase shadow");
    expect(changed.msg).toContain("2026-01-05T08:00:00");
    third.add(attack(301));
    await sensor.frames(third.frames);
    expect(await sensor.end("SIGTERM"), sensor.told).toBe(0);

    const header = JSON.parse(readFileSync(join(data, "baseline.jsonl"), "utf8").split("\n")[0] ?? "");
    expect(header.packets).toBe(between(quiet, 0, 120).length + between(quiet, 160, 250).length);
    const alerts = alertsIn(keptRecords(data));
    expect(alerts.some(({ detector, phase }) => detector === "modbus/unauthorised-writer" && phase === "shadow")).toBe(
      true,
    );
  });

  it("takes its files anew while frames come, and stays as it was when they are wrong", async () => {
    const baseline = learnedBaseline();
    const capture = grow();
    const files = [`baseline: ${baseline}`, "policy: policy.yaml", "log: { level: debug }"];
    const sink = `sinks: [{ name: hook, type: webhook, url: "http://127.0.0.1:9/", token: "\${HOOK_TOKEN}" }]`;
    const recording = `recording: { folder: ${join(folder, "recording")}, compress: false }`;
    writeFileSync(join(folder, "policy.yaml"), PLANT_POLICY);
    configure(capture, [...files, sink, recording]);
    const sensor = start({ HOOK_TOKEN: "hunter2hunter2" });
    capture.add(between(quiet, 0, 60));
    capture.add(attack(60));
    await sensor.frames(capture.frames);

    const other = runCli(["run", "--config", config]);
    expect(other.code).toBe(1);
    expect(other.err).toContain(`is in use by another sensor (process ${sensor.pid})`);
    expect(other.err.trim().split("\n").length).toBe(1);

    expect(runCli(["baseline", "approve", baseline, "--by", "anna"]).code).toBe(0);
    sensor.signal("SIGHUP");
    capture.add(between(quiet, 61, 100));
    await sensor.line("reloaded");
    expect((await sensor.line("phase-changed")).msg).toContain("phase detect");

    writeFileSync(join(folder, "policy.yaml"), PLANT_POLICY.replace("slt: 3", "slt: high"));
    const from = sensor.lines.length;
    sensor.signal("SIGHUP");
    capture.add(between(quiet, 100, 150));
    expect((await sensor.line("reload-failed", from)).msg).toMatch(/policy\.yaml:\d+:\d+: /);
    capture.add(attack(151).map((frame) => ({ ...frame })));
    await sensor.frames(capture.frames);
    expect(await sensor.end("SIGTERM"), sensor.told).toBe(0);

    expect((await sensor.line("sensor-stopped")).counts).toEqual({ frames: capture.frames });
    expect(sensor.told).toContain("hook: ");
    expect(sensor.told).not.toContain("hunter2");
    const records = keptRecords(data);
    const phases = alertsIn(records).map(({ phase }) => phase);
    expect(phases[0]).toBe("shadow");
    expect(phases.at(-1)).toBe("detect");
    expect(healthIn(records).map(({ code }) => code)).toEqual(expect.arrayContaining(["reloaded", "reload-failed"]));
    const recorded = runCli(["decode", join(folder, "recording"), "--flows"]);
    expect(recorded.code).toBe(0);
  });

  it("begins a new run when the clock of the packets jumps, and sets aside a state that it cannot read", async () => {
    const baseline = learnedBaseline();
    expect(runCli(["baseline", "approve", baseline, "--by", "anna"]).code).toBe(0);
    mkdirSync(join(data, "state"));
    writeFileSync(join(data, "state", "watching.jsonl"), "what is this\n");
    const capture = grow();
    configure(capture, [`baseline: ${baseline}`]);
    const sensor = start();
    expect((await sensor.line("state-corrupt")).msg).toContain("watching.jsonl.corrupt-1");
    expect((await sensor.line("sensor-started")).msg).toContain("phase shadow");
    capture.add(between(quiet, 0, 15));
    capture.add(attack(15));
    await sensor.frames(capture.frames);
    capture.add(shifted(between(quiet, 20, 40), 3600));
    const ahead = await sensor.line("clock-step");
    expect(ahead.counts?.stepSeconds).toBeGreaterThan(3590);
    expect(ahead.counts?.stepSeconds).toBeLessThan(3610);
    await sensor.frames(capture.frames);
    const from = sensor.lines.length;
    capture.add(between(quiet, 40, 60));
    capture.add(attack(60));
    const back = await sensor.line("clock-step", from);
    expect(back.counts?.stepSeconds).toBeLessThan(-3590);
    await sensor.frames(capture.frames);
    expect(await sensor.end("SIGTERM"), sensor.told).toBe(0);
    const alerts = alertsIn(keptRecords(data));
    const told = alerts.filter(({ detector }) => detector === "modbus/unauthorised-writer");
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect(told.at(-1)?.count).toBe(2);
    expect(new Set(alerts.map(({ phase }) => phase))).toEqual(new Set(["shadow"]));
  });

  it("ends within ten seconds though a sink hangs, and at once when told twice", async () => {
    const connections = new Set<Socket>();
    const silent = createServer((socket) => connections.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const capture = grow();
    configure(capture, [`sinks: [{ name: hook, type: webhook, url: "http://127.0.0.1:${port}/" }]`]);
    capture.add(between(quiet, 0, 20));
    for (const isTwice of [false, true]) {
      const sensor = start();
      await sensor.frames(capture.frames);
      await sensor.until("the sink is under way", () => connections.size > 0);
      const began = performance.now();
      sensor.signal("SIGTERM");
      if (isTwice) await sensor.find("the stop", ({ msg }) => msg.startsWith("SIGTERM"));
      const code = isTwice ? await sensor.end("SIGTERM") : await sensor.ended();
      expect(code, sensor.told).toBe(isTwice ? 1 : 0);
      expect(performance.now() - began).toBeLessThan(12_000);
      connections.clear();
    }
    silent.close();
    expect(keptRecords(data).length).toBeGreaterThan(0);
  });

  it("goes on while the disk of its data folder is full", async (context) => {
    const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=6m", "none", data]).status === 0;
    skipUnless(context, isMounted, "a mount of its own", "run as root");
    try {
      const capture = grow();
      configure(capture, [`baseline: ${learnedBaseline()}`]);
      const sensor = start();
      capture.add(between(quiet, 0, 60));
      await sensor.frames(capture.frames);
      const ballast = join(data, "ballast");
      fill(ballast);
      capture.add(attack(60));
      await sensor.find("that nothing can be stored", ({ msg }) => msg.startsWith("records cannot be stored"));
      capture.add(between(quiet, 61, 100));
      await sensor.frames(capture.frames);
      rmSync(ballast);
      await sensor.find("that records are stored again", ({ msg }) => msg.startsWith("records are stored again"));
      expect(await sensor.end("SIGTERM"), sensor.told).toBe(0);
      expect(alertsIn(keptRecords(data)).length).toBeGreaterThan(0);
    } finally {
      spawnSync("umount", ["-l", data]);
    }
  });

  it("refuses a wrong configuration with exit code 2, and says where it is wrong", () => {
    writeFileSync(config, "version: 1\ncapture: [{ interface: a, bakend: ring }]\n");
    const { code, err } = runCli(["run", "--config", config]);
    expect(err).toContain('sensor.yaml:2:27: unknown key "bakend"; did you mean "backend"?');
    expect(code).toBe(2);
  });
});
