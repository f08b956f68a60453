import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type { Frame } from "../../src/core/frame.js";
import type { Role } from "../../src/web/access/role.js";
import { GrowingCapture, RunningSensor } from "../sensor/live/running-sensor.js";
import { runCliBeside } from "../tools/run-cli.js";
import { Browser, PASSWORD } from "../web/browser.js";

/** What a sensor is started with. */
export interface GivenPlant {
  /** Learned, and approved as the baseline. */
  readonly usual: readonly Frame[];
  /** As text. */
  readonly policy: string;
  readonly name?: string;
  /** Further lines of the configuration. */
  readonly more?: readonly string[];
}

/** `zonewarden run` with a baseline, a policy and the built console, on a port that stays; gone after the test. */
export class ConsoleSensor {
  readonly folder = mkdtempSync(join(tmpdir(), "zonewarden-console-"));
  readonly data = join(this.folder, "data");
  readonly #config = join(this.folder, "sensor.yaml");
  readonly #captures: GrowingCapture[] = [];
  readonly #given: GivenPlant;
  readonly #port: number;
  readonly #people = new Map<Role, Browser>();
  sensor!: RunningSensor;
  capture!: GrowingCapture;

  private constructor(given: GivenPlant, port: number) {
    this.#given = given;
    this.#port = port;
  }

  static async start(given: GivenPlant): Promise<ConsoleSensor> {
    const made = new ConsoleSensor(given, await freePort());
    onTestFinished(() => made.#close());
    await made.#prepare();
    await made.#run();
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Frames come, and have been handled when it resolves. */
  async add(frames: readonly Frame[]): Promise<void> {
    this.capture.add(frames);
    await this.sensor.frames(this.capture.frames);
  }

  /** The link that the sensor shows to make the first account. */
  async setUpUrl(): Promise<string> {
    const { msg } = await this.sensor.find("the link for the first account", ({ msg: text }) =>
      text.includes("/setup#"),
    );
    return msg.slice(msg.indexOf("http"));
  }

  /** Somebody of this role, logged in; the first is made through the link of the sensor. */
  async person(role: Role): Promise<Browser> {
    const known = this.#people.get(role);
    if (known !== undefined) return known;
    const person = new Browser({ url: this.url, setupUrl: role === "admin" ? await this.setUpUrl() : undefined });
    if (role === "admin") await person.setUp("admin");
    else {
      const admin = await this.person("admin");
      const { status, text } = await admin.tell("POST", "/api/v1/users", { name: role, role, password: PASSWORD });
      expect([status, text]).toEqual([200, expect.any(String)]);
      expect((await person.logIn(role)).status).toBe(200);
    }
    this.#people.set(role, person);
    return person;
  }

  /** Starts it again on the same port and data, with a capture that begins anew. */
  async restart(): Promise<void> {
    await this.#run();
  }

  async stop(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    await this.sensor.end(signal);
    this.capture.close();
  }

  async #prepare(): Promise<void> {
    mkdirSync(this.data);
    writeFileSync(join(this.folder, "policy.yaml"), this.#given.policy);
    const quiet = new GrowingCapture(this.folder, "usual.pcap");
    quiet.add(this.#given.usual);
    const baseline = join(this.folder, "baseline.jsonl");
    await done("learn", quiet.path, "--out", baseline, "--quick");
    await done("baseline", "approve", baseline, "--by", "admin");
  }

  async #run(): Promise<void> {
    this.capture = new GrowingCapture(this.folder, `live-${this.#captures.length + 1}.pcap`);
    this.#captures.push(this.capture);
    const lines = [
      "version: 1",
      `sensor: { name: ${this.#given.name ?? "sensor-07"} }`,
      `capture: [{ name: tap, command: ${this.capture.command} }]`,
      `store: { folder: ${this.data} }`,
      `web: { port: ${this.#port} }`,
      "baseline: baseline.jsonl",
      "policy: policy.yaml",
      ...(this.#given.more ?? []),
    ];
    writeFileSync(this.#config, `${lines.join("\n")}\n`);
    this.sensor = new RunningSensor(this.#config, this.data);
    await this.sensor.line("capture-up");
  }

  async #close(): Promise<void> {
    this.sensor?.signal("SIGKILL");
    for (const capture of this.#captures) capture.close();
    await this.sensor?.ended();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function done(...args: readonly string[]): Promise<void> {
  const { code, err } = await runCliBeside(args);
  expect([code, err]).toEqual([0, expect.any(String)]);
}

/** A port that nobody has now: the console is found again there after a restart. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
