import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { until } from "../sinks/until.js";
import { runCliBeside } from "../tools/run-cli.js";
import type { PlantNetwork } from "./plant-network.js";

const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const PORT = 8080;
/** What Linux counts CPU time in, for programs. */
const TICKS_PER_SECOND = 100;

/** A record of the API, with its number. */
export interface ToldRecord {
  readonly seq: number;
  readonly record: {
    readonly kind: string;
    readonly id?: string;
    readonly detector?: string;
    readonly code?: string;
    readonly ts: string;
    readonly lastTs?: string;
    readonly count?: number;
  };
}

/** `run` as people start it, at the tap of a plant; reached over the management cable. */
export class RunningSensor {
  readonly process: ChildProcess;
  readonly url: string;
  /** Of an admin. */
  readonly token: string;
  #said = "";

  private constructor(process: ChildProcess, url: string, token: string) {
    this.process = process;
    this.url = url;
    this.token = token;
    process.stderr?.on("data", (text) => {
      this.#said += String(text);
    });
  }

  /**
   * Resolves once it captures; `folder` takes its configuration and data, and may be that of one that ran before.
   * `under` is a program that starts it, with its arguments.
   */
  static async start(
    network: PlantNetwork,
    folder: string,
    configuration: object,
    under: readonly string[] = [],
  ): Promise<RunningSensor> {
    const path = join(folder, "sensor.yaml");
    const web = { host: network.management.sensor, port: PORT, allowPlain: true };
    const data = join(folder, "data");
    const capture = [{ interface: network.tap.interface }];
    writeFileSync(path, stringify({ version: 1, store: { folder: data }, web, capture, ...configuration }));
    const token = await tokenFor(data);
    const child = network.spawn(network.tap.namespace, [...under, process.execPath, PROGRAM, "run", "--config", path]);
    const sensor = new RunningSensor(child, `http://${web.host}:${PORT}`, token);
    await sensor.#ready();
    return sensor;
  }

  /** All that it said on standard error so far. */
  get said(): string {
    return this.#said;
  }

  /** Processes that it started and that live. */
  children(): readonly number[] {
    const { pid = 0 } = this.process;
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return text.split(" ").filter(Boolean).map(Number);
  }

  /** User and system time of it and of the capture children that live. */
  cpuSeconds(): number {
    const ticks = [this.process.pid ?? 0, ...this.children()].map((pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return Number(fields[11]) + Number(fields[12]);
    });
    return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
  }

  /** A page of the API, parsed. */
  async get<Page>(path: string): Promise<Page> {
    const response = await fetch(`${this.url}${path}`, { headers: { Authorization: `Bearer ${this.token}` } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Page;
  }

  /** Every record of these kinds that it keeps, in order. */
  async records(...kinds: readonly string[]): Promise<readonly ToldRecord[]> {
    const found: ToldRecord[] = [];
    const filter = kinds.map((kind) => `&kinds=${kind}`).join("");
    for (let after = 0, isMore = true; isMore; ) {
      const page = await this.get<{ records: ToldRecord[]; through: number; isMore: boolean }>(
        `/api/v1/records?max=1000&after=${after}${filter}`,
      );
      found.push(...page.records);
      ({ through: after, isMore } = page);
    }
    return found;
  }

  /** Sum of a metric over its labels, or over those lines that have this in them; undefined where it has none. */
  async metric(name: string, labels = ""): Promise<number | undefined> {
    const response = await fetch(`${this.url}/metrics`, { headers: { Authorization: `Bearer ${this.token}` } });
    const lines = (await response.text()).split("\n");
    const values = lines
      .filter((line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) && line.includes(labels))
      .map((line) => Number(line.slice(line.lastIndexOf(" "))));
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
  }

  /** Ends it as an operator does; gives its exit code. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const ended = once(this.process, "close");
      this.process.kill(signal);
      await ended;
    }
    return this.process.exitCode;
  }

  async #ready(): Promise<void> {
    await until(
      () => this.#said.includes('"code":"capture-up"') || this.process.exitCode !== null,
      () => `it takes no frames: ${this.#said}`,
    );
    if (this.process.exitCode !== null)
      throw new Error(`the sensor ended with ${this.process.exitCode}: ${this.#said}`);
  }
}

/** A name of its own each time: a folder may have had a sensor before. */
async function tokenFor(data: string): Promise<string> {
  const name = `plant-${process.hrtime.bigint()}`;
  const { out, code, err } = await runCliBeside(["token", "add", name, "--role", "admin", "--data", data]);
  if (code !== 0) throw new Error(`token add: ${err}`);
  return out.trim();
}
