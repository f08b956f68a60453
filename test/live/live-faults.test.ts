import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, type TestContext } from "vitest";
import { learnBaseline } from "../bench/harness/learn-baseline.js";
import { hasProgram } from "../sinks/program.js";
import { projectRoot } from "../style/project-files.js";
import { skipUnless } from "../tools/skip-unless.js";
import { needPlantNetwork, PlantNetwork } from "./plant-network.js";
import { RunningSensor } from "./running-sensor.js";

const CAPTURE = join(projectRoot, "samples/modbus-plant/capture.pcap");
const FRAMES_PER_SECOND = "500";
const TIMEOUT_MS = 120_000;
const DEADLINE_MS = 40_000;
const LOOK_MS = 100;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Watch {
  readonly network: PlantNetwork;
  readonly folder: string;
  readonly configuration: object;
}

/** A tap that is talked to without end, and what a sensor there needs. */
function watchedTap(context: TestContext): Watch {
  needPlantNetwork(context);
  skipUnless(context, hasProgram("tcpreplay", ["--version"]), "tcpreplay", "apt-get install tcpreplay");
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-faults-"));
  ends.push(async () => rmSync(folder, { recursive: true, force: true }));
  const network = PlantNetwork.open([]);
  ends.push(() => network.close());
  talk(network);
  return { network, folder, configuration: { baseline: learnBaseline(CAPTURE, folder) } };
}

function talk(network: PlantNetwork): ChildProcess {
  const { mirror } = network;
  const options = ["-q", "-i", mirror.interface, "--loop=0", `--pps=${FRAMES_PER_SECOND}`];
  return network.spawn(mirror.namespace, ["tcpreplay", ...options, CAPTURE]);
}

const frames = async (sensor: RunningSensor) => (await sensor.metric("zonewarden_capture_frames_total")) ?? 0;

/** Resolves once more frames were taken than now. */
async function takesFrames(sensor: RunningSensor): Promise<void> {
  const before = await frames(sensor);
  await eventually(
    async () => (await frames(sensor)) > before,
    () => `${before} frames and no more: ${sensor.said}`,
  );
}

async function eventually(holds: () => Promise<boolean>, seen: () => string): Promise<void> {
  const end = performance.now() + DEADLINE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it did not come to that: ${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

async function codes(sensor: RunningSensor): Promise<readonly (string | undefined)[]> {
  return (await sensor.records("health")).map(({ record }) => record.code);
}

const tells = (sensor: RunningSensor, code: string) =>
  eventually(
    async () => (await codes(sensor)).includes(code),
    () => `no ${code}: ${sensor.said}`,
  );

describe("a sensor at its tap goes on", { timeout: TIMEOUT_MS }, () => {
  it("after its capture child was killed, and after its interface was away; it never sent", async (context) => {
    const { network, folder, configuration } = watchedTap(context);
    const sensor = await RunningSensor.start(network, folder, configuration);
    await takesFrames(sensor);
    const [child = 0] = sensor.children();
    process.kill(child, "SIGKILL");
    await tells(sensor, "capture-down");
    await takesFrames(sensor);
    expect(sensor.children()).not.toContain(child);
    expect(network.tapSent()).toBe(0);

    network.unplugTap();
    await tells(sensor, "capture-gone");
    network.plugTap();
    talk(network);
    await takesFrames(sensor);
    expect(network.tapSent()).toBe(0);
    expect(await sensor.stop(), sensor.said).toBe(0);
  });

  it("in its folder after it was killed itself, and after its state was damaged", async (context) => {
    const { network, folder, configuration } = watchedTap(context);
    const first = await RunningSensor.start(network, folder, configuration);
    await takesFrames(first);
    const children = first.children();
    expect(children).toHaveLength(1);
    const kept = (await first.records("health", "trail")).length;
    await first.stop("SIGKILL");
    const isGone = (pid: number) => !readdirSync("/proc").includes(String(pid));
    await eventually(
      async () => children.every(isGone),
      () => `${children} outlived the sensor`,
    );

    const state = join(folder, "data", "state");
    mkdirSync(state, { recursive: true });
    writeFileSync(join(state, "watching.jsonl"), "{ half a sta");
    const second = await RunningSensor.start(network, folder, configuration);
    await takesFrames(second);
    await tells(second, "state-corrupt");
    expect(readdirSync(state)).toContain("watching.jsonl.corrupt-1");
    expect((await second.records("health", "trail")).length).toBeGreaterThan(kept);
    expect(await second.metric("zonewarden_phase", 'phase="shadow"')).toBe(1);
    expect(await second.stop(), second.said).toBe(0);
  });
});
