import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { recordFormats } from "../../src/sensor/record-format.js";
import { faultsOf as faultsOfEcs } from "../sinks/formats/ecs-schema.js";
import { faultsOf as faultsOfEve } from "../sinks/formats/eve-schema.js";
import { faultsOf as faultsOfOcsf } from "../sinks/formats/ocsf-schema.js";
import { parseCef } from "../sinks/formats/parse-cef.js";
import { parseLeef } from "../sinks/formats/parse-leef.js";
import { runCli } from "../tools/run-cli.js";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}/capture.pcap`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zonewarden-format-"));
afterAll(() => rmSync(folder, { recursive: true }));
const baseline = join(folder, "baseline.jsonl");
runCli(["learn", sample("modbus-plant"), "--out", baseline]);

const replay = (...more: readonly string[]) =>
  runCli(["replay", sample("modbus-rogue-writer"), "--baseline", baseline, ...more]);
const linesOf = (out: string) => out.split("\n").filter((line) => line !== "");
const nativeLines = linesOf(replay().out);

describe("replay --format", () => {
  it("is native unless told otherwise", () => {
    expect(nativeLines.length).toBeGreaterThan(0);
    expect(linesOf(replay("--format", "native").out)).toEqual(nativeLines);
  });

  it.each([
    { format: "ecs", check: (line: string) => faultsOfEcs(JSON.parse(line)) },
    { format: "ocsf", check: (line: string) => faultsOfOcsf(JSON.parse(line)) },
    { format: "eve", check: (line: string) => faultsOfEve(JSON.parse(line)) },
    { format: "cef", check: (line: string) => (parseCef(line).extension.dvchost === "replay" ? [] : [line]) },
    { format: "leef", check: (line: string) => (parseLeef(line).attributes.sensor === "replay" ? [] : [line]) },
    { format: "rfc5424", check: (line: string) => (/^\[\w+@32473 .*\] \S/.test(line) ? [] : [line]) },
  ])("writes a line per record as $format, to a file too, the same twice", ({ format, check }) => {
    const file = join(folder, `alerts.${format}`);
    const { code, out, err } = replay("--format", format, "--alerts", file);
    expect([code, err]).toEqual([0, ""]);
    expect(linesOf(out).flatMap(check)).toEqual([]);
    expect(linesOf(out)).toHaveLength(nativeLines.length);
    expect(readFileSync(file, "utf8")).toBe(out);
    expect(replay("--format", format).out).toBe(out);
  });

  it("says which formats there are", () => {
    const { code, err } = replay("--format", "xml");
    expect(code).toBe(2);
    expect(recordFormats.filter((name) => !err.includes(name))).toEqual([]);
    const { out } = runCli(["replay", "--help"]);
    expect(recordFormats.filter((name) => !out.includes(name))).toEqual([]);
  });
});
