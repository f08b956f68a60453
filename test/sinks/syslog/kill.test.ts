import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { freePort } from "../../integration/stack-rooms.js";
import { bundledChild } from "../../store/bundled-child.js";
import { temporaryFolders, withStore } from "../../store/with-store.js";
import { until } from "../until.js";
import { needRsyslog, type Received, Rsyslog } from "./rsyslog.js";
import { rsyslogInputs } from "./rsyslog-inputs.js";

const ALERTS = 10_000;

const folder = temporaryFolders();
let program = { path: "", remove: () => {} };
beforeAll(() => {
  program = bundledChild("run-outbox", import.meta.dirname);
});
afterAll(() => program.remove());

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Told {
  readonly alerts: number;
  readonly state: string;
  readonly waiting: number;
  readonly delivered: number;
  readonly lastError?: string;
}

/** The sensor in a process of its own. */
class Sensor {
  readonly #child: ChildProcess;
  #out = "";
  #err = "";

  constructor(path: string, port: number) {
    const options = { collectors: [{ host: "127.0.0.1", port }], settleSeconds: 1, stallSeconds: 10 };
    this.#child = spawn(process.execPath, [program.path, path, JSON.stringify(options)]);
    this.#child.stdout?.on("data", (chunk) => (this.#out += String(chunk)));
    this.#child.stderr?.on("data", (chunk) => (this.#err += String(chunk)));
    ends.push(() => this.kill());
  }

  appendUpTo(last: number): void {
    this.#child.stdin?.write(`${last} ${ALERTS}\n`);
  }

  get told(): Told {
    const lines = this.#out.split("\n");
    return JSON.parse(lines.at(-2) ?? '{"alerts":0,"state":"","waiting":0,"delivered":0}') as Told;
  }

  async reaches(what: (told: Told) => boolean): Promise<void> {
    await until(
      () => this.#child.exitCode !== null || (this.#out.includes("\n") && what(this.told)),
      () => `${JSON.stringify(this.told)} ${this.#err}`,
    );
    expect(this.#child.exitCode, this.#err).toBe(null);
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill("SIGKILL");
    await once(this.#child, "exit");
  }
}

const numberOf = (message: Received): number =>
  Number((message.sd as Record<string, Record<string, string>>).meta?.sequenceId);
const idOf = (message: Received): string =>
  Object.values(message.sd as Record<string, Record<string, string>>)[0]?.id ?? "";

it(`${ALERTS} alerts reach a collector that is killed twice, from a sensor that is killed twice`, async (context) => {
  needRsyslog(context);
  const path = folder();
  const rsyslog = new Rsyslog(folder(), await freePort(), rsyslogInputs.tcp);
  ends.push(() => rsyslog.end());
  await rsyslog.start();

  const first = new Sensor(path, rsyslog.port);
  first.appendUpTo(3000);
  await until(
    () => rsyslog.received().length > 500,
    () => `${rsyslog.received().length}`,
  );
  await rsyslog.end("SIGKILL");
  await first.reaches(({ alerts, state }) => alerts > 2500 && state === "down");
  await first.kill();

  const second = new Sensor(path, rsyslog.port);
  second.appendUpTo(ALERTS);
  await second.reaches(({ alerts, state }) => alerts > 8000 && state === "down");
  await rsyslog.start();
  const before = rsyslog.received().length;
  await until(
    () => rsyslog.received().length > before + 1000,
    () => `${rsyslog.received().length} after ${before}: ${JSON.stringify(second.told)}`,
  );
  await second.kill();
  await rsyslog.end("SIGKILL");

  const third = new Sensor(path, rsyslog.port);
  third.appendUpTo(ALERTS);
  await rsyslog.start();
  await third.reaches(({ alerts, waiting, state }) => alerts >= ALERTS && waiting === 0 && state === "up");
  await third.kill();

  const received = rsyslog.received();
  const firsts = new Map<number, Received>();
  for (const message of received) {
    const seq = numberOf(message);
    const known = firsts.get(seq);
    if (known === undefined) firsts.set(seq, message);
    else expect({ id: idOf(message), msg: message.msg }).toEqual({ id: idOf(known), msg: known.msg });
  }
  const stored = withStore(path, {}, (store) => [...store.after(0, ALERTS), ...store.after(ALERTS, ALERTS)]);
  // A sink is not told of its own failure, but that it works again.
  const wanted = stored.filter(({ record }) => !(record.kind === "health" && record.code === "sink-down"));
  expect(wanted.filter(({ record }) => record.kind === "alert")).toHaveLength(ALERTS);
  expect([...firsts.keys()]).toEqual(wanted.map(({ seq }) => seq));
  expect(received.length).toBeGreaterThan(firsts.size);
});
