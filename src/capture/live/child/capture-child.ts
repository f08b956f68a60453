import { type ChildTask, PROBE_ARGUMENT } from "../child-notice.js";
import { hasLink, interfaceIndex } from "../interface-files.js";
import type { Engine } from "./engine.js";
import { missingSentence } from "./failure-sentence.js";
import { tell } from "./notices.js";
import { startPcapEngine } from "./pcap-engine.js";
import { probeEngines } from "./probe-engines.js";
import { startRingEngine } from "./ring-engine.js";

/** Captures one interface for the sensor that started it: see ChildTask, and ChildNotice for what it tells. */

const CHECK_MS = 200;
const STATS_MS = 1000;
const ROUNDS_TOLD = 10;

/** All interfaces at once, for libpcap. */
const EVERY_INTERFACE = "any";

class CaptureChild {
  readonly #task: ChildTask;
  #engine: Engine | undefined;
  #index = 0;
  #link: "up" | "down" | undefined;
  #statsMs = 0;

  constructor(task: ChildTask) {
    this.#task = task;
  }

  async run(): Promise<void> {
    await this.#waitForInterface();
    this.#watchLink();
    const engine = await startEngine(this.#task, () => this.#tellStats());
    this.#engine = engine;
    tell({ kind: "listening", backend: engine.backend });
    this.#tellStats();
    setInterval(() => this.#watchLink(), CHECK_MS);
    setInterval(() => this.#tellStats(), STATS_MS / 2);
  }

  /** Gives what it has, and ends. */
  finish(): never {
    try {
      this.#engine?.finish();
      this.#statsMs = 0;
      this.#tellStats();
    } catch {
      // The sensor is not there any more.
    }
    process.exit(0);
  }

  async #waitForInterface(): Promise<void> {
    const name = this.#task.interfaceName;
    if (name === EVERY_INTERFACE) return;
    for (let round = 0; interfaceIndex(name) === 0; round++) {
      // Told again as a sign of life.
      if (round % ROUNDS_TOLD === 0) tell({ kind: "link", state: "gone", reason: missingSentence(name) });
      await new Promise((resolve) => setTimeout(resolve, CHECK_MS));
    }
    this.#index = interfaceIndex(name);
  }

  /** What was opened does not outlive its interface, whatever comes after it under the same name. */
  #watchLink(): void {
    const name = this.#task.interfaceName;
    if (name === EVERY_INTERFACE) return;
    const index = interfaceIndex(name);
    if (index !== this.#index) {
      if (index === 0) tell({ kind: "link", state: "gone", reason: missingSentence(name) });
      this.finish();
    }
    const link = hasLink(name) ? "up" : "down";
    if (link !== this.#link) tell({ kind: "link", state: link });
    this.#link = link;
  }

  #tellStats(): void {
    const nowMs = Date.now();
    if (this.#engine === undefined || Math.abs(nowMs - this.#statsMs) < STATS_MS) return;
    this.#statsMs = nowMs;
    tell({ kind: "stats", ...this.#engine.stats() });
  }
}

/** The ring is the faster of the two; what it cannot do libpcap may. */
async function startEngine(task: ChildTask, onTurn: () => void): Promise<Engine> {
  if (task.backend === "pcap" || (task.backend === "auto" && task.interfaceName === EVERY_INTERFACE)) {
    return startPcapEngine(task, onTurn);
  }
  if (task.backend === "ring") return startRingEngine(task);
  try {
    return await startRingEngine(task);
  } catch (error) {
    // When neither can be had the reason of the first is told: it needs less.
    return startPcapEngine(task, onTurn).catch(() => {
      throw error;
    });
  }
}

function capture(task: ChildTask): void {
  const child = new CaptureChild(task);
  // Who ends the sensor may signal all of its processes; what was captured by then is still to be handled.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
  process.stdin.on("end", () => child.finish()).on("error", () => child.finish());
  process.stdin.resume();
  child.run().catch((error: unknown) => {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  });
}

async function probe(): Promise<never> {
  const { ring, pcap } = await probeEngines();
  tell({ kind: "probe", ...(ring === undefined ? {} : { ring }), ...(pcap === undefined ? {} : { pcap }) });
  process.exit(0);
}

const argument = process.argv[2] ?? PROBE_ARGUMENT;
if (argument === PROBE_ARGUMENT) await probe();
else capture(JSON.parse(argument) as ChildTask);
