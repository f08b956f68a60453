import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AssetView, ConduitView, LinkView, LoopView, ZoneView } from "../../../src/contracts/plant-view.js";
import { accessTokens } from "../../../src/sensor/access-tokens.js";
import { START } from "../../detectors/given.js";
import { host } from "../../inventory/frames.js";
import { runCli } from "../../tools/run-cli.js";
import { LoopPlant } from "../loop-plant.js";
import { MASTER, PLC_A } from "../plant.js";
import { shortKey } from "../view/shown-plant.js";
import { GrowingCapture, RunningSensor } from "./running-sensor.js";

const ROGUE = host(66);
const HOUR_SECONDS = 3600;
const POLICY = `version: 1
zones:
  - { id: operators, type: supervisory, subnets: [10.0.0.0/29] }
  - { id: cell, type: control, subnets: [10.0.0.8/29] }
`;

let folder: string;
let capture: GrowingCapture;
let sensor: RunningSensor | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-plant-"));
  mkdirSync(join(folder, "data"));
  capture = new GrowingCapture(folder, "live.pcap");
});
afterEach(async () => {
  sensor?.signal("SIGKILL");
  capture.close();
  await sensor?.ended();
  rmSync(folder, { recursive: true });
});

const polled = (client = MASTER, seconds = 40) =>
  new LoopPlant().poll({ client, server: PLC_A, fromSeconds: 0, toSeconds: seconds });

type Ask = <Body>(path: string) => Promise<Body>;

/** Waits until the conduits are these. */
async function conduitsOnce(running: RunningSensor, ask: Ask, wanted: readonly string[]): Promise<void> {
  await running.until(`the conduits ${wanted}`, async () => {
    const { conduits } = await ask<{ conduits: ConduitView[] }>("/conduits");
    const seen = conduits.map((conduit) => `${shortKey(conduit)} ${conduit.standing} ${conduit.sessions}`);
    return seen.join() === wanted.join();
  });
}

describe("the plant of a sensor that runs", { timeout: 120_000 }, () => {
  it("goes on while it learns, is given a baseline and a policy, and time goes back", async () => {
    const [data, config, baseline, policy] = ["data", "sensor.yaml", "baseline.jsonl", "policy.yaml"].map((name) =>
      join(folder, name),
    ) as [string, string, string, string];
    const files = [`store: { folder: ${data} }`, `baseline: ${baseline}`, `policy: ${policy}`, "web: { port: 0 }"];
    const lines = ["version: 1", `capture: [{ name: tap, command: ${capture.command} }]`, ...files];
    writeFileSync(config, `${lines.join("\n")}\n`);
    writeFileSync(policy, `${POLICY}conduits: [{ id: polls, from: operators, to: cell, services: modbus }]\n`);
    const token = accessTokens.add(data, "plant", "viewer");
    const running = new RunningSensor(config, data);
    sensor = running;
    const { url } = await running.find("the address of the server", (line) => line.url !== undefined);
    const ask = async <Body>(path: string): Promise<Body> => {
      const answer = await fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
      return (await answer.json()) as Body;
    };
    const conduits = (...wanted: readonly string[]) => conduitsOnce(running, ask, wanted);

    const quiet = polled().frames(START + HOUR_SECONDS * 1e6);
    capture.add(quiet);
    await running.frames(capture.frames);
    await conduits("1>11/tcp/modbus declared 1");
    const { loops } = await ask<{ loops: LoopView[] }>("/loops");
    expect(loops.map(({ polls, learnedPeriodUs }) => [polls, learnedPeriodUs])).toEqual([[40, undefined]]);

    const learned = new GrowingCapture(folder, "quiet.pcap");
    learned.add(quiet);
    expect(runCli(["learn", learned.path, "--out", baseline, "--quick"]).code).toBe(0);
    writeFileSync(policy, `${POLICY}conduits: []\n`);
    const from = running.lines.length;
    running.signal("SIGHUP");
    await running.line("reloaded", from);
    await conduits("1>11/tcp/modbus denied 1");

    // An hour back: another run of the pipeline.
    capture.add(polled(ROGUE, 30).frames(START));
    await running.frames(capture.frames);
    await conduits("1>11/tcp/modbus denied 1", "66>11/tcp/modbus new 1");
    const { assets } = await ask<{ assets: AssetView[] }>("/assets");
    expect(assets.map(({ ips, baselineState }) => [ips[0], baselineState])).toEqual([
      [MASTER.ip, "ok"],
      [PLC_A.ip, "ok"],
      [ROGUE.ip, undefined],
    ]);
    const [, plc] = assets;
    expect([plc?.first.slice(0, 13), plc?.last.slice(0, 13)]).toEqual(["2026-01-05T08", "2026-01-05T09"]);
    const after = await ask<{ loops: LoopView[] }>("/loops");
    expect(after.loops.map(({ polls, learnedPeriodUs }) => [polls, learnedPeriodUs !== undefined])).toEqual([
      [40, true],
      [30, false],
    ]);
    const { links } = await ask<{ links: LinkView[] }>("/links");
    expect(links[0]?.points.map(({ ts }) => ts.slice(11, 19))).toEqual(["08:00:00", "08:00:10", "08:00:20"]);
    const { zones } = await ask<{ zones: ZoneView[] }>("/zones");
    expect(zones.map(({ id, assets: count }) => [id, count])).toEqual([
      ["operators", 1],
      ["cell", 1],
    ]);
    expect(await running.end("SIGTERM"), running.told).toBe(0);
  });
});
