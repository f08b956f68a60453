import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AlertRecord, SensorRecord } from "../../src/contracts/alert.js";
import { runCli } from "../tools/run-cli.js";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}/capture.pcap`, import.meta.url));
const NORMAL = sample("modbus-plant");
const ATTACK = sample("modbus-rogue-writer");
const folder = mkdtempSync(join(tmpdir(), "zonewarden-replay-"));
const baseline = join(folder, "baseline.jsonl");
afterAll(() => rmSync(folder, { recursive: true }));

function records(out: string): SensorRecord[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as SensorRecord);
}

/** The last state of each alert. */
function alerts(out: string): AlertRecord[] {
  const last = new Map<string, AlertRecord>();
  for (const record of records(out)) if (record.kind === "alert") last.set(record.id, record);
  return [...last.values()];
}

beforeAll(() => {
  expect(runCli(["learn", NORMAL, "--out", baseline])).toMatchObject({ code: 0, out: "" });
});

describe("learn", () => {
  it("says what it learned, and learns the same twice", () => {
    const again = join(folder, "again.jsonl");
    const { err } = runCli(["learn", NORMAL, "--out", again]);
    expect(err).toMatch(/^\d+ assets, \d+ conduits, .+ learned into .+again\.jsonl\n/);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(baseline, "utf8"));
  });

  it("leaves the old baseline in place when it cannot read the capture", () => {
    const kept = join(folder, "kept.jsonl");
    writeFileSync(kept, "as it was");
    expect(runCli(["learn", join(folder, "none.pcap"), "--out", kept]).code).toBe(1);
    expect(readFileSync(kept, "utf8")).toBe("as it was");
  });

  it("names the file it cannot write", () => {
    const { code, err } = runCli(["learn", NORMAL, "--out", join(folder, "no", "such", "folder.jsonl")]);
    expect(code).toBe(1);
    expect(err).toContain("name another file with --out");
  });
});

describe("replay", () => {
  it("finds the write of a client that never wrote, and says the same twice", () => {
    const { code, out, err } = runCli(["replay", ATTACK, "--baseline", baseline]);
    expect([code, err]).toEqual([0, ""]);
    expect(alerts(out).map(({ detector, severityName }) => [detector, severityName])).toEqual([
      ["modbus/unauthorised-writer", "high"],
    ]);
    expect(runCli(["replay", ATTACK, "--baseline", baseline]).out).toBe(out);
  });

  it("is silent on what it has learned", () => {
    const { out } = runCli(["replay", NORMAL, "--baseline", baseline]);
    expect(alerts(out)).toEqual([]);
  });

  it("writes the alerts to a file too", () => {
    const file = join(folder, "alerts.ndjson");
    const { out } = runCli(["replay", ATTACK, "--baseline", baseline, "--alerts", file]);
    expect(readFileSync(file, "utf8")).toBe(out);
  });

  it("says what it cannot find without a baseline", () => {
    const { code, out } = runCli(["replay", ATTACK]);
    expect(code).toBe(0);
    expect(records(out).filter(({ kind }) => kind === "health")).toMatchObject([
      { kind: "health", code: "baseline-missing" },
    ]);
  });

  it.each([
    ["low", 4],
    ["high", 4],
    ["critical", 0],
  ])("with --fail-on %s ends with %i", (level, code) => {
    expect(runCli(["replay", ATTACK, "--baseline", baseline, "--fail-on", level]).code).toBe(code);
  });

  it("ends with 2 on a baseline that was edited, and says where", () => {
    const edited = join(folder, "edited.jsonl");
    writeFileSync(edited, readFileSync(baseline, "utf8").replace('"kind":"asset"', '"kind":"asse"'));
    const { code, err, out } = runCli(["replay", ATTACK, "--baseline", edited]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/edited\.jsonl:\d+:\d+: /);
  });

  it.each([
    ["a missing baseline", ["--baseline", "none.jsonl"], "zonewarden learn"],
    ["an unknown level", ["--fail-on", "severe"], "there are: low, medium, high, critical"],
  ])("ends with 2 on %s, saying what to do", (_name, args, message) => {
    const { code, err } = runCli(["replay", ATTACK, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
