import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebhookReceiver } from "../sinks/webhook/receiver.js";
import { runCli, runCliBeside } from "../tools/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-test-alert-"));
const config = join(folder, "sensor.yaml");
const received = join(folder, "out.ndjson");
let receiver: WebhookReceiver;

beforeAll(async () => {
  receiver = await new WebhookReceiver().listen();
  const lines = [
    "version: 1",
    "sensor: { name: sensor-07 }",
    `store: { folder: ${folder}/data }`,
    "sinks:",
    `  - { name: file, type: file, path: ${received}, filter: { severityMin: 4 } }`,
    `  - { name: hook, type: webhook, url: "${receiver.url}" }`,
    `  - { name: gone, type: webhook, url: "http://127.0.0.1:1/" }`,
    "  - name: pair",
    "    type: syslog",
    "    mode: all",
    "    collectors: [{ host: 127.0.0.1, port: 1 }, { host: 127.0.0.1, port: 2 }]",
  ];
  writeFileSync(config, `${lines.join("\n")}\n`);
});
afterAll(async () => {
  await receiver.close();
  rmSync(folder, { recursive: true });
});

describe("test-alert", () => {
  it("says for each sink whether it took it, and fails when one did not", async () => {
    const { code, out } = await runCliBeside(["test-alert", "--config", config]);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^file +file +delivered$/),
      expect.stringMatching(/^hook +webhook +delivered$/),
      expect.stringMatching(
        /^gone +webhook +refused: webhook 127\.0\.0\.1:1: ECONNREFUSED: nothing listens there: see/,
      ),
      expect.stringMatching(/^pair\/127\.0\.0\.1:1 +syslog +refused: .*127\.0\.0\.1:1.*: /),
      expect.stringMatching(/^pair\/127\.0\.0\.1:2 +syslog +refused: .*127\.0\.0\.1:2.*: /),
      "",
    ]);
  });

  it("sends what nobody takes for an alert, another each time, past store and filter", async () => {
    receiver.received.length = 0;
    for (const _ of [1, 2]) await runCliBeside(["test-alert", "--config", config, "--sink", "hook"]);
    const alerts = receiver.received.flatMap(({ body }) => (JSON.parse(body) as { records: object[] }).records);
    const text = expect.stringContaining("Nothing happened in the plant.");
    const unmistakable = { kind: "alert", isTest: true, severityName: "low", title: "TEST ALERT: nothing happened" };
    expect(alerts).toMatchObject([
      { ...unmistakable, observed: text },
      { ...unmistakable, observed: text },
    ]);
    expect(new Set(receiver.ids).size).toBe(2);
    expect(readFileSync(received, "utf8")).toContain("TEST ALERT");
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("asks one sink, and ends well when that took it", async () => {
    const { code, out } = await runCliBeside(["test-alert", "--config", config, "--sink", "hook", "--json"]);
    expect({ code, line: JSON.parse(out) }).toEqual({
      code: 0,
      line: { sink: "hook", type: "webhook", delivered: true },
    });
    const one = runCli(["test-alert", "--config", config, "--sink", "pair/127.0.0.1:2"]);
    expect(one.out.split("\n")).toHaveLength(2);
  });

  it.each([
    [
      "a sink that is none",
      ["--config", config, "--sink", "nobody"],
      "no such --sink; there are: file, hook, gone, pair",
    ],
    ["a file that is not there", ["--config", join(folder, "none.yaml")], "cannot be read (ENOENT)"],
    ["no file", [], "--config"],
  ])("refuses %s", (_, args, message) => {
    const { code, err } = runCli(["test-alert", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("says that a configuration has no sinks", () => {
    const empty = join(folder, "empty.yaml");
    writeFileSync(empty, "version: 1\n");
    expect(runCli(["test-alert", "--config", empty]).err).toContain("has no store and no sinks");
    writeFileSync(empty, `version: 1\nstore: { folder: ${folder}/data }\n`);
    expect(runCli(["test-alert", "--config", empty]).err).toContain("add one under sinks");
  });
});
