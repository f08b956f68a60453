import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../tools/run-cli.js";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}/capture.pcap`, import.meta.url));
const [NORMAL, ROGUE] = [sample("modbus-plant"), sample("modbus-rogue-writer")];
const folder = mkdtempSync(join(tmpdir(), "zonewarden-configuration-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const BASELINE = join(folder, "baseline.jsonl");
const OFF = put("off.yaml", "version: 1\ndetectors:\n  modbus/unauthorised-writer: { enabled: false }\n");
const SET = put("set.yaml", "version: 1\ndetectors:\n  asset/new-device: { settleSeconds: 60 }\n");
const EMPTY = put("empty.yaml", "version: 1\n");
const WRONG = put("wrong.yaml", "version: 1\ndetectors:\n  asset/new-devise: {}\n");
runCli(["learn", NORMAL, "--out", BASELINE]);

interface Line {
  readonly kind: string;
  readonly code?: string;
  readonly detector?: string;
}

function linesOf(out: string): Line[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

describe("--config", () => {
  const replay = ["replay", ROGUE, "--baseline", BASELINE];

  it("of replay switches a detector off, and says so in a record and in the report", () => {
    const usual = runCli(replay);
    expect(linesOf(usual.out).map(({ detector }) => detector)).toContain("modbus/unauthorised-writer");
    expect(runCli([...replay, "--config", EMPTY]).out).toBe(usual.out);
    const report = join(folder, "report.html");
    const { code, out } = runCli([...replay, "--config", OFF, "--report", report]);
    expect(code).toBe(0);
    expect(linesOf(out).map(({ detector }) => detector)).not.toContain("modbus/unauthorised-writer");
    expect(linesOf(out)[0]).toMatchObject({ kind: "health", code: "detectors-disabled" });
    expect(readFileSync(report, "utf8")).toContain("switched off by the configuration: modbus/unauthorised-writer");
    const first = runCli(["replay", ROGUE, "--learn-first", "20s", "--config", OFF]);
    expect(linesOf(first.out)[0]).toMatchObject({ kind: "health", code: "detectors-disabled" });
  });

  it("of learn gives the same baseline where it changes nothing", () => {
    const again = join(folder, "again.jsonl");
    expect(runCli(["learn", NORMAL, "--out", again, "--config", SET]).code).toBe(0);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(BASELINE, "utf8"));
    expect(runCli(["learn", NORMAL, "--out", again, "--config", OFF]).err).toContain(
      "switched off by the configuration, so that they named nothing: modbus/unauthorised-writer\n",
    );
  });

  it("of whatif holds for both sides", () => {
    const other = join(folder, "other.jsonl");
    runCli(["learn", ROGUE, "--out", other]);
    const sides = ["whatif", ROGUE, "--a", BASELINE, "--b", other];
    expect(runCli(sides).out).toContain("- ");
    expect(runCli(sides).out).toContain("modbus/unauthorised-writer");
    expect(runCli([...sides, "--config", OFF]).out).not.toContain("modbus/unauthorised-writer");
  });

  it("of catalog tells what every setting stands at", () => {
    interface Entry {
      readonly id: string;
      readonly enabled: boolean;
      readonly options: Record<string, { readonly value: number; readonly default: number }>;
    }
    const catalogOf = (...given: readonly string[]) =>
      (JSON.parse(runCli(["catalog", "--json", ...given]).out) as { detectors: Entry[] }).detectors;
    const changed = (entries: readonly Entry[]) =>
      entries.flatMap(({ id, enabled, options }) => [
        ...(enabled ? [] : [id]),
        ...Object.entries(options).flatMap(([name, option]) =>
          option.value === option.default ? [] : [`${id}.${name} ${option.value}`],
        ),
      ]);
    expect(changed(catalogOf())).toEqual([]);
    expect(changed(catalogOf("--config", SET))).toEqual(["asset/new-device.settleSeconds 60"]);
    expect(changed(catalogOf("--config", OFF))).toEqual(["modbus/unauthorised-writer"]);
    expect(runCli(["catalog", "--config", OFF]).out).toMatch(/^modbus\/unauthorised-writer .*\(switched off\)$/m);
    expect(runCli(["catalog", "--config", SET, "--markdown"]).out).toContain("Set to 60. Default 10");
  });

  it("of check says which detectors are off and why", () => {
    const { code, out } = runCli(["check", "--baseline", BASELINE, "--config", OFF]);
    expect(code).toBe(0);
    expect(out).toContain("  off     modbus/unauthorised-writer: switched off\n");
    expect(runCli(["check", "--baseline", BASELINE]).out).not.toContain("modbus/unauthorised-writer");
  });

  it.each([
    ["replay", [...replay]],
    ["learn", ["learn", NORMAL, "--out", join(folder, "never.jsonl")]],
    ["whatif", ["whatif", ROGUE, "--a", BASELINE, "--b", BASELINE]],
    ["catalog", ["catalog"]],
    ["check", ["check"]],
  ])("of %s ends with 2 on a wrong file, by line and column, and on one that is not there", (_, args) => {
    const { code, out, err } = runCli([...args, "--config", WRONG]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe('zonewarden: wrong.yaml:3:3: unknown key "asset/new-devise"; did you mean "asset/new-device"?\n');
    const none = runCli([...args, "--config", join(folder, "none.yaml")]);
    expect([none.code, none.out]).toEqual([2, ""]);
    expect(none.err).toContain("leave out --config");
  });
});
