import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { SensorHealth, VisibilityPage } from "../../../../src/contracts/sensor-health.js";
import { accessTokens } from "../../../../src/sensor/access-tokens.js";
import { START } from "../../../detectors/given.js";
import { parseMetrics } from "../../../web/metrics-text.js";
import { MASTER, type Part, PLC_A, Plant, usual } from "../../plant.js";
import { GrowingCapture, RunningSensor } from "../running-sensor.js";

const PART_BYTES = 100;
const FRAME_BYTES = 54 + PART_BYTES;

/** A plant with a stream of eight parts on port 9000, of which the third and the fourth never reach the sensor. */
function framesWithHoles() {
  const parts = Array.from({ length: 8 }, (_, i): Part => {
    const payload = Array.from({ length: PART_BYTES }, () => 0x80 + i);
    return { from: i % 2 === 0 ? "client" : "server", payload };
  });
  const frames = usual(new Plant(), 20).stream(1, MASTER, PLC_A, 9000, parts).frames(START);
  let index = 0;
  return frames.filter(({ at, end }) => end - at !== FRAME_BYTES || ![2, 3].includes(index++));
}

it("a sensor that runs says what it handled, what it could not read, and that it is ready", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-scraped-"));
  const data = join(folder, "data");
  mkdirSync(data);
  const token = accessTokens.add(data, "scraper", "viewer");
  const capture = new GrowingCapture(folder, "tap.pcap");
  const config = join(folder, "sensor.yaml");
  const lines = [`capture: [{ name: tap, command: ${capture.command} }]`, `store: { folder: ${data} }`];
  writeFileSync(config, `${["version: 1", ...lines, "web: { port: 0 }"].join("\n")}\n`);
  const sensor = new RunningSensor(config, data);
  onTestFinished(async () => {
    sensor.signal("SIGKILL");
    capture.close();
    await sensor.ended();
    rmSync(folder, { recursive: true });
  });
  const { url } = await sensor.find("the address of the server", (line) => line.url !== undefined);
  const get = (path: string) => fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${token}` } });
  expect((await get("/healthz")).status).toBe(200);

  const frames = framesWithHoles();
  capture.add(frames);
  await sensor.frames(frames.length);
  await sensor.until("readiness", async () => (await get("/readyz")).status === 200);

  const metrics = parseMetrics(await (await get("/metrics")).text());
  const value = (name: string, labels: Readonly<Record<string, string>> = {}) =>
    metrics.get(name)?.series.find((one) => Object.entries(labels).every(([label, is]) => one.labels[label] === is))
      ?.value;
  expect(value("zonewarden_frames_total")).toBe(frames.length);
  expect(value("zonewarden_capture_frames_total", { point: "tap" })).toBe(frames.length);
  expect(value("zonewarden_capture_up", { point: "tap", backend: "command" })).toBe(1);
  expect(value("zonewarden_phase", { phase: "learn" })).toBe(1);
  expect(value("zonewarden_messages_total", { protocol: "modbus" })).toBeGreaterThan(200);
  expect(value("zonewarden_session_bytes_total", { what: "gap" })).toBe(2 * PART_BYTES);
  const samples = metrics.get("zonewarden_packet_lag_seconds")?.series.find(({ name }) => name.endsWith("_count"));
  expect(samples?.value).toBeGreaterThan(0);

  const health = (await (await get("/api/v1/health")).json()) as SensorHealth;
  expect(health).toMatchObject({ phase: "learn", notReady: [], traffic: { frames: frames.length } });
  const ledger = (await (await get("/api/v1/ledger")).json()) as VisibilityPage;
  expect(ledger.conduits).toBe(4);
  expect(ledger.entries.find(({ service }) => service === "9000")).toMatchObject({
    isOneWay: false,
    toServer: { payloadBytes: 3 * PART_BYTES, gapBytes: PART_BYTES, unidentifiedBytes: 3 * PART_BYTES },
    toClient: { payloadBytes: 3 * PART_BYTES, gapBytes: PART_BYTES, unidentifiedBytes: 3 * PART_BYTES },
  });
  expect(await sensor.end("SIGTERM")).toBe(0);
});
