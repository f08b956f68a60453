import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KeptRecord } from "../../src/contracts/record-store.js";
import { openStore } from "../../src/store/open-store.js";
import { WebhookReceiver } from "../sinks/webhook/receiver.js";
import { runCli, runCliBeside } from "../tools/run-cli.js";

const sample = fileURLToPath(new URL("../../samples/modbus-rogue-writer/capture.pcap", import.meta.url));

let folder: string;
let config: string;
let receiver: WebhookReceiver;

function configure(sinks: readonly string[]): void {
  const lines = ["version: 1", `store: { folder: ${folder}/data }`, "sinks:", ...sinks.map((sink) => `  - ${sink}`)];
  writeFileSync(config, `${lines.join("\n")}\n`);
}

const replay = (...more: readonly string[]) => runCliBeside(["replay", sample, "--config", config, ...more]);

type Sent = KeptRecord & { readonly seq: number };

const sent = () => receiver.received.flatMap(({ body }) => (JSON.parse(body) as { records: readonly Sent[] }).records);

function kept(): readonly Sent[] {
  const store = openStore(join(folder, "data"));
  const records = store.after(0, 10_000).map(({ seq, record }) => ({ ...record, seq }));
  store.close();
  return records;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-deliver-"));
  config = join(folder, "sensor.yaml");
  receiver = await new WebhookReceiver().listen();
});
afterEach(async () => {
  await receiver.close();
  rmSync(folder, { recursive: true });
});

describe("replay with a store in its configuration", () => {
  it("neither keeps nor sends anything unless it is told to", async () => {
    configure([`{ name: hook, type: webhook, url: "${receiver.url}" }`]);
    const { code, out } = await replay();
    expect(code).toBe(0);
    expect(out).toContain('"kind":"alert"');
    expect(existsSync(join(folder, "data"))).toBe(false);
    expect(receiver.received).toEqual([]);
  });

  it("--deliver keeps what it says, with trail and evidence, and sends it in order", async () => {
    configure([`{ name: hook, type: webhook, url: "${receiver.url}" }`]);
    const { code, out, err } = await replay("--deliver");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const said = out.split("\n").filter((line) => line !== "");
    const records = kept();
    expect(sent()).toEqual(records);
    expect(records.map(({ seq }) => seq)).toEqual(records.map((_, i) => i + 1));
    const without = records.filter(({ kind }) => kind !== "trail").map(({ seq: _, ...record }) => record);
    expect(without).toEqual(said.map((line) => JSON.parse(line)));
    expect(records.filter(({ kind }) => kind === "trail").length).toBeGreaterThan(10);
    const alert = records.find(({ kind }) => kind === "alert") as { readonly id: string };
    expect(existsSync(join(folder, "data", "evidence", `${alert.id}.pcapng`))).toBe(true);
  });

  it("--deliver says what was not taken, and the next run sends it first", async () => {
    const { port } = receiver;
    await receiver.close();
    const hook = `{ name: hook, type: webhook, url: "http://127.0.0.1:${port}/" }`;
    const filter = "filter: { kinds: [alert], severityMin: 3 }";
    configure([hook, `{ name: file, type: file, path: ${folder}/out.ndjson, ${filter} }`]);
    const first = await replay("--deliver", "--deliver-wait", "1s");
    expect(first.code).toBe(1);
    expect(first.err).toMatch(
      /^hook: \d+ records wait and go with the next run: .*ECONNREFUSED: nothing listens there/m,
    );
    expect(first.err).not.toMatch(/^file/m);
    const before = kept();
    expect(before.at(-1)).toMatchObject({ kind: "health", code: "sink-down", sink: "hook" });
    receiver = await new WebhookReceiver().listen(port);
    const second = await replay("--deliver");
    expect({ code: second.code, err: second.err }).toEqual({ code: 0, err: "" });
    const own = (record: Sent) => record.kind === "health" && record.code === "sink-down";
    expect(sent()).toEqual(kept().filter((record) => !own(record)));
    expect(sent().length).toBeGreaterThan(before.length);
  });

  it("--deliver wants a store", () => {
    writeFileSync(config, "version: 1\n");
    const { code, err } = runCli(["replay", sample, "--config", config, "--deliver"]);
    expect(code).toBe(2);
    expect(err).toContain("there is no store to deliver to");
  });

  it("--deliver says who has the store", () => {
    configure([`{ name: file, type: file, path: ${folder}/out.ndjson }`]);
    const store = openStore(join(folder, "data"));
    try {
      const { code, err } = runCli(["replay", sample, "--config", config, "--deliver"]);
      expect(code).toBe(1);
      expect(err).toContain(`in use by another sensor (process ${process.pid})`);
    } finally {
      store.close();
    }
  });
});
