import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Beginning, plantCapture } from "./plant-capture.js";
import { clockEnvironment, FACTOR } from "./plant-time.js";
import type { WaterCase } from "./water-case.js";
import { PAUSE_SECONDS, startMs, WATER_CASES } from "./water-cases.js";
import { WATER, type WaterHost } from "./water-hosts.js";
import { WaterNetwork } from "./water-network.js";

/** Keys are made and programs loaded in this time before the plant begins, by its clock; they take less. */
const PREPARE_MS = 120_000;
/**
 * Keys stay from one recording to the next, until somebody deletes them: a new certificate is news to the sensor. After
 * that all cases want to be recorded anew.
 */
const KEYS = join(tmpdir(), "zonewarden-water-keys");
/** Nothing is recorded so shortly before the next case. */
const SPARE_SECONDS = 0.5;
/** How the scheduler treats the programs of one session together, where it does. */
const SESSION = "/proc/self/autogroup";
/** From when all are ready. */
const BREATH_MS = 1000;
const DEADLINE_MS = 45_000;
/** A client's own ports begin here, each recording with its own. */
const FIRST_PORT = 33_000;
const PORTS_EACH = 400;

const SERVERS = [WATER.plcIntake, WATER.plcDosing, WATER.plcFilter, WATER.broker, WATER.reports, WATER.scada];
/** In the order in which they come. */
const CLIENTS = [
  WATER.hostApp,
  WATER.edgePumps,
  WATER.edgeTower,
  WATER.historian,
  WATER.hmi,
  WATER.eng,
  WATER.backup,
  WATER.officePc,
];

class Actor {
  readonly process: ChildProcess;
  readonly #name: string;
  readonly #lines: AsyncIterator<string>;

  constructor(name: string, process: ChildProcess) {
    this.#name = name;
    this.process = process;
    process.stderr?.on("data", (text) => globalThis.process.stderr.write(`${name}: ${text}`));
    process.stdin?.on("error", () => undefined);
    this.#lines = createInterface({ input: process.stdout! })[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    const late = setTimeout(DEADLINE_MS, undefined, { ref: false }).then(() => {
      throw new Error(`${this.#name} says nothing for ${DEADLINE_MS} ms`);
    });
    const { value, done } = await Promise.race([this.#lines.next(), late]);
    if (done === true) throw new Error(`${this.#name} ended before its time`);
    return value as string;
  }

  /** Resolves when it is done. */
  async tell(line: string): Promise<void> {
    this.process.stdin?.write(`${line}\n`);
    await this.line();
  }

  async end(): Promise<object> {
    this.process.stdin?.end();
    return JSON.parse(await this.line()) as object;
  }
}

/** What a recording gives: the capture, and what those on stage say that they did. */
export interface WaterRecording {
  readonly capture: Buffer;
  readonly truth: object;
}

/** Plays a case with everything around it. */
export async function recordWater(play: WaterCase): Promise<WaterRecording> {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-water-"));
  mkdirSync(KEYS, { recursive: true });
  goAheadOfAllElse();
  const network = WaterNetwork.open();
  const giveUp = () => network.close().then(() => process.exit(1));
  process.once("SIGINT", giveUp);
  process.once("SIGTERM", giveUp);
  try {
    return await new WaterStage(network, play, folder).play();
  } finally {
    process.off("SIGINT", giveUp);
    process.off("SIGTERM", giveUp);
    await network.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class WaterStage {
  readonly #network: WaterNetwork;
  readonly #play: WaterCase;
  readonly #folder: string;
  #beginning: Beginning;

  constructor(network: WaterNetwork, play: WaterCase, folder: string) {
    this.#network = network;
    this.#play = play;
    this.#folder = folder;
    this.#beginning = { realMs: Date.now() + PREPARE_MS, plantMs: startMs(play.name) };
  }

  async play(): Promise<WaterRecording> {
    const path = join(this.#folder, "plant.pcap");
    const dump = await this.#listen(path);
    const [servers, clients, intruders] = await Promise.all([
      Promise.all(SERVERS.map((host) => this.#stage(host, host.name))),
      Promise.all(CLIENTS.map((host) => this.#stage(host, host.name))),
      this.#intruders(),
    ]);
    this.#beginning = { ...this.#beginning, realMs: Date.now() + BREATH_MS };
    const { realMs, plantMs } = this.#beginning;
    const all = [...servers, ...clients, ...intruders];
    await Promise.all(all.map(({ actor }) => actor.tell(`clock ${realMs} ${plantMs}`)));
    await setTimeout(this.#realMsAt(0) - Date.now());
    await Promise.all([...servers, ...clients].map(({ actor }) => actor.tell("go")));
    console.error(`  all are on stage after ${Math.round(((Date.now() - realMs) / 1000) * FACTOR)} s of the plant`);
    const said = await this.#act([...servers, ...clients], intruders);
    await setTimeout(this.#realMsAt(this.#play.seconds) - Date.now());
    const truth: Record<string, unknown> = {};
    for (const group of [intruders, clients, servers]) {
      await Promise.all(group.map(async ({ host, actor }) => addTruth(truth, host.name, await actor.end())));
    }
    await setTimeout(300);
    await stopped(dump);
    const seconds = this.#play.seconds + PAUSE_SECONDS - SPARE_SECONDS;
    return { capture: plantCapture(path, this.#beginning, seconds), truth: { acts: said, ...truth } };
  }

  #realMsAt(second: number): number {
    return this.#beginning.realMs + (1000 * second) / FACTOR;
  }

  /** Resolves when all are done; gives when each began. */
  async #act(own: readonly Staged[], intruders: readonly Staged[]): Promise<readonly object[]> {
    return await Promise.all(
      this.#play.acts.map(async (act) => {
        const staged = (act.isOwn ? own : intruders).find(({ host }) => host === act.host);
        if (staged === undefined) throw new Error(`nobody on ${act.host.name} could ${act.act}`);
        await setTimeout(this.#realMsAt(act.second) - Date.now());
        await staged.actor.tell(`act ${act.act}`);
        return { second: act.second, host: act.host.name, act: act.act };
      }),
    );
  }

  async #intruders(): Promise<readonly Staged[]> {
    const hosts = new Set(this.#play.acts.filter(({ isOwn }) => isOwn !== true).map(({ host }) => host));
    return await Promise.all([...hosts].map((host) => this.#stage(host, "intruder")));
  }

  async #stage(host: WaterHost, role: string): Promise<Staged> {
    const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const index = WATER_CASES.findIndex(({ name }) => name === this.#play.name);
    const port = FIRST_PORT + PORTS_EACH * index + (role === "intruder" ? PORTS_EACH / 2 : 0);
    const loaded = ["--import", "tsx", "--import", path("./plant-clock.ts"), path(`./roles/${role}.ts`)];
    const command = [process.execPath, ...loaded, KEYS, String(port), host.name];
    const env = clockEnvironment(this.#beginning.realMs, this.#beginning.plantMs);
    const actor = new Actor(`${role} on ${host.name}`, this.#network.spawnOn(host, command, env));
    if ((await actor.line()) !== "ready") throw new Error(`${role} did not come on stage`);
    return { host, actor };
  }

  async #listen(path: string): Promise<ChildProcess> {
    const child = this.#network.tcpdump(path);
    for await (const text of createInterface({ input: child.stderr! })) {
      if (text.includes("listening on")) return child;
    }
    throw new Error("tcpdump did not start");
  }
}

interface Staged {
  readonly host: WaterHost;
  readonly actor: Actor;
}

/** What the machine does beside must not show in the cycles of the plant: this session goes first. */
function goAheadOfAllElse(): void {
  if (existsSync(SESSION)) writeFileSync(SESSION, "-20");
}

function addTruth(truth: Record<string, unknown>, name: string, said: object): void {
  if (Object.keys(said).length > 0) truth[name] = said;
}

async function stopped(child: ChildProcess): Promise<void> {
  const ended = once(child, "close");
  child.stderr?.resume();
  child.kill("SIGINT");
  await ended;
}
