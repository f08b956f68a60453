import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openConfiguration } from "../../src/sensor/configuration-file.js";
import { Outlet } from "../../src/sensor/outlet.js";
import { addToken } from "../../src/web/access/token-admin.js";
import { until } from "../sinks/until.js";
import { WebhookReceiver } from "../sinks/webhook/receiver.js";
import { alertRecord } from "../store/sample-records.js";

let folder: string;
let receiver: WebhookReceiver;
let outlets: Outlet[] = [];

/** An outlet of these sinks, open until the test is over. */
function outletOf(sinks: readonly string[], more = ""): Outlet {
  const beginning = `version: 1\nsensor: { name: s7 }\nstore: { folder: ${folder}/data }\n${more}`;
  const text = `${beginning}sinks: [${sinks.join(", ")}]\n`;
  const { outlet: configuration } = openConfiguration(text, "sensor.yaml");
  if (configuration === undefined) throw new Error("there is a store");
  const outlet = new Outlet(configuration, { version: "1.0.0" });
  outlets.push(outlet);
  return outlet;
}

const hook = () => `{ name: hook, type: webhook, url: "${receiver.url}" }`;
const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `A-${from + i}`);

function add(outlet: Outlet, from: number, to: number): void {
  for (const id of numbered(from, to)) outlet.add(alertRecord(id));
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-outlet-"));
  receiver = await new WebhookReceiver().listen();
});
afterEach(async () => {
  for (const outlet of outlets) await outlet.close(0);
  outlets = [];
  await receiver.close();
  rmSync(folder, { recursive: true });
});

describe("The outlet", () => {
  it("sends what it is given by itself, in order", async () => {
    add(outletOf([hook()]), 1, 700);
    await until(
      () => receiver.ids.length >= 700,
      () => `${receiver.ids.length} of 700`,
    );
    expect(receiver.ids).toEqual(numbered(1, 700));
  });

  it("drains: all is there when it says so", async () => {
    const outlet = outletOf([hook()]);
    add(outlet, 1, 300);
    expect(await outlet.drain({ stallMs: 60_000 })).toBe(true);
    expect(receiver.ids).toEqual(numbered(1, 300));
    expect(outlet.sinks).toMatchObject([{ name: "hook", type: "webhook", state: "up", waiting: 0, delivered: 300 }]);
  });

  it("keeps for the next run what a sink did not take, and a slow one keeps nobody up", async () => {
    receiver.reply = () => ({ status: 503 });
    const sinks = [hook(), `{ name: file, type: file, path: ${folder}/out.ndjson }`];
    const first = outletOf(sinks);
    add(first, 1, 50);
    expect(await first.drain({ stallMs: 300 })).toBe(false);
    const { isLost, sinks: states } = await first.close(1000);
    expect(isLost).toBe(false);
    expect(states.map(({ name, waiting }) => [name, waiting > 0])).toEqual([
      ["hook", true],
      ["file", false],
    ]);
    const lines = readFileSync(join(folder, "out.ndjson"), "utf8").trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { id?: string }).id).filter((id) => id !== undefined)).toEqual(
      numbered(1, 50),
    );
    receiver.reply = () => ({ status: 204 });
    const second = outletOf(sinks);
    add(second, 51, 60);
    expect(await second.drain({ stallMs: 60_000 })).toBe(true);
    expect(receiver.ids.filter((id) => id !== undefined)).toEqual(numbered(1, 60));
  });

  it("tells in a record that a sink is down and up again", async () => {
    receiver.reply = () => ({ status: 503, text: "closed on Sundays" });
    const outlet = outletOf([hook(), `{ name: file, type: file, path: ${folder}/out.ndjson }`]);
    add(outlet, 1, 1);
    const told = () => readFileSync(join(folder, "out.ndjson"), { encoding: "utf8", flag: "a+" });
    await until(() => told().includes('"sink-down"'), told);
    expect(told()).toContain("closed on Sundays");
    receiver.reply = () => ({ status: 204 });
    await until(() => told().includes('"sink-up"'), told);
  });

  it("lets go what waited for a sink that is no more", async () => {
    receiver.reply = () => ({ status: 503 });
    const first = outletOf([hook()]);
    add(first, 1, 5);
    await first.close(0);
    await outletOf([]).close(0);
    receiver.reply = () => ({ status: 204 });
    const last = outletOf([hook()]);
    expect(await last.drain({ stallMs: 1000 })).toBe(true);
    expect(receiver.ids).toEqual([]);
  });

  it("serves sinks' states and records, where it is asked to", async () => {
    const outlet = outletOf([hook()], "web: { port: 0 }\n");
    const token = addToken(join(folder, "data"), "test", "viewer");
    add(outlet, 1, 3);
    await outlet.drain({ stallMs: 60_000 });
    const web = await outlet.serve((error) => {
      throw error;
    });
    const get = async (path: string) =>
      (await fetch(`${web?.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).text();
    expect(await get("/api/v1/sinks")).toContain('"delivered":3');
    expect(await get("/api/v1/records?after=0&max=10")).toContain("A-3");
  });
});
