import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type PlantHost, plantHosts } from "./plant-host.js";
import { PlantNetwork } from "./plant-network.js";

const DEADLINE_MS = 90_000;

/** What the attacker knows. */
export type AttackAct = "scan" | "write" | "subscribe" | "crawl";

/** A program on a host, and what it says. */
class Role {
  readonly process: ChildProcess;
  readonly #name: string;
  readonly #lines: AsyncIterator<string>;
  #complaint = "";

  constructor(name: string, process: ChildProcess) {
    this.#name = name;
    this.process = process;
    process.stderr?.on("data", (text) => (this.#complaint = `${this.#complaint}${text}`.slice(-4000)));
    // Who ends early is told by the line that does not come.
    process.stdin?.on("error", () => undefined);
    if (process.stdout === null) throw new Error("no standard output");
    this.#lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  }

  /** Resolves when it says just this; fails with what it complained of. */
  async says(expected: string): Promise<void> {
    let late: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      late = setTimeout(
        () => reject(new Error(`${this.#name} does not say ${expected}: ${this.#complaint}`)),
        DEADLINE_MS,
      );
    });
    const { value, done } = await Promise.race([this.#lines.next(), deadline]).finally(() => clearTimeout(late));
    if (done === true || value !== expected) {
      throw new Error(`${this.#name} should say ${expected}, not ${String(value)}: ${this.#complaint}`);
    }
  }

  tell(line: string): void {
    this.process.stdin?.write(`${line}\n`);
  }
}

/** Real peers that talk Modbus, OPC UA and MQTT on a network of their own, and an attacker among them. */
export class LivePlant {
  readonly network: PlantNetwork;
  readonly #folder = mkdtempSync(join(tmpdir(), "zonewarden-plant-"));
  #attacker: Role | undefined;

  private constructor(network: PlantNetwork) {
    this.network = network;
  }

  /** Resolves when everybody talks to everybody. */
  static async open(): Promise<LivePlant> {
    const plant = new LivePlant(PlantNetwork.open(Object.values(plantHosts)));
    try {
      await plant.#play();
    } catch (error) {
      await plant.close();
      throw error;
    }
    return plant;
  }

  /** Resolves when the attacker has done it. */
  async attack(act: AttackAct): Promise<void> {
    this.#attacker?.tell(act);
    await this.#attacker?.says(`${act} done`);
  }

  /** Records what the mirror port sends to the tap, at the switch, so that nobody but the sensor is on the tap. */
  async record(path: string): Promise<{ stop(): Promise<void> }> {
    return this.capture(path, "out");
  }

  /** `in`: frames that come from the tap. `out`: what the mirror port gives it. */
  async capture(path: string, direction: "in" | "out"): Promise<{ stop(): Promise<void> }> {
    const { namespace, interface: name } = this.network.mirror;
    const options = ["-s", "0", "-U", "--immediate-mode", "-Z", "root", "-Q", direction, "-B", "32768"];
    const child = this.network.spawn(namespace, ["tcpdump", "-i", name, ...options, "-w", path]);
    await heard(child, "listening on");
    return {
      stop: async () => {
        const ended = once(child, "close");
        child.kill("SIGINT");
        await ended;
      },
    };
  }

  async close(): Promise<void> {
    await this.network.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #play(): Promise<void> {
    const { plc, tankFarm, broker, hmi, field, attacker } = plantHosts;
    const roles = [plc, tankFarm, broker, hmi, field, attacker].map((host) => this.#role(host));
    await Promise.all(roles.map((role) => role.says("ready")));
    const clients = roles.slice(3, 5);
    for (const client of clients) client.tell("go");
    await Promise.all(clients.map((client) => client.says("playing")));
    this.#attacker = roles.at(-1);
  }

  #role(host: PlantHost): Role {
    const script = fileURLToPath(new URL(`./roles/${host.name}.ts`, import.meta.url));
    const command = [process.execPath, "--import", "tsx", script, "live", this.#folder];
    return new Role(host.name, this.network.spawn(this.network.namespaceOf(host), command));
  }
}

async function heard(child: ChildProcess, text: string): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes(text)) resolve();
    });
    child.once("close", () => reject(new Error(`it ended: ${said}`)));
  });
}
