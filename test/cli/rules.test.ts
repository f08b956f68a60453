import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { NO_CASES, ruleText } from "../rulebook/written-rule.js";
import { runCli } from "../tools/run-cli.js";

const ROGUE = fileURLToPath(new URL("../../samples/modbus-rogue-writer/capture.pcap", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zonewarden-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const SITE = put("site", { "any-write.yaml": ruleText({ when: "modbus.isWrite", cases: NO_CASES }) });
const SOUND = put("sound", { "register-write.yaml": ruleText() });
const WRONG = put("wrong", {
  "a-first.yaml": ruleText({ when: "modbus.unti == 1" }),
  "b-second.yaml": ruleText({ severity: "terrible" }),
});
const SILENT = put("silent", { "silent.yaml": ruleText({ when: "modbus.functionCode == 99" }) });
const SETTINGS = join(folder, "sensor.yaml");
writeFileSync(SETTINGS, "version: 1\ndetectors:\n  rule/any-write: { enabled: false }\n");

function detectorsOf(out: string): string[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { readonly detector?: string }).detector ?? "");
}

describe("--rules", () => {
  it("of replay asks the rules of a site beside the detectors", () => {
    expect(detectorsOf(runCli(["replay", ROGUE]).out)).not.toContain("rule/any-write");
    const { code, out } = runCli(["replay", ROGUE, "--rules", SITE]);
    expect(code).toBe(0);
    expect(detectorsOf(out)).toContain("rule/any-write");
    expect(runCli(["replay", ROGUE, "--rules", SITE]).out).toBe(out);
  });

  it("gives rules that a configuration may set", () => {
    const { out } = runCli(["replay", ROGUE, "--rules", SITE, "--config", SETTINGS]);
    expect(detectorsOf(out)).not.toContain("rule/any-write");
    const without = runCli(["replay", ROGUE, "--config", SETTINGS]);
    expect(without.code).toBe(2);
    expect(without.err).toContain('sensor.yaml:3:3: unknown key "rule/any-write"');
  });

  it("of catalog lists them with the shipped ones", () => {
    const ids = runCli(["catalog", "--rules", SITE])
      .out.split("\n")
      .map((line) => line.split(" ")[0]);
    expect(ids).toContain("rule/any-write");
    expect(ids).toContain("rule/modbus-controller-busy");
    expect(runCli(["catalog"]).out).toContain("rule/modbus-controller-busy");
  });

  it("of check runs their cases", () => {
    expect(runCli(["check", "--rules", SOUND])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^rules {5}15: their cases hold$/m),
    });
    const { code, err } = runCli(["check", "--rules", SILENT]);
    expect(code).toBe(2);
    expect(err).toMatch(/silent\.yaml:\d+:\d+: "yes" expects an alert, and there is nothing\n$/);
    expect(runCli(["replay", ROGUE, "--rules", SILENT]).code).toBe(0);
  });

  it("tells every fault of every file, and its place", () => {
    const { code, err } = runCli(["check", "--rules", WRONG]);
    expect(code).toBe(2);
    expect(err).toMatch(/^zonewarden: a-first\.yaml:\d+:7: modbus\.unti is no field .* did you mean modbus\.unit\?\n/);
    expect(err).toMatch(/\nb-second\.yaml:\d+:11: severity: "terrible" is not known; there are info, low, /);
    expect(runCli(["replay", ROGUE, "--rules", WRONG]).code).toBe(2);
  });

  it("says what to do about a folder that is not there", () => {
    const { code, err } = runCli(["replay", ROGUE, "--rules", join(folder, "nowhere")]);
    expect(code).toBe(2);
    expect(err).toContain("name a folder with rule files, or leave out --rules");
  });

  it("of learn lets them name what is not to be learned", () => {
    const learn = (...more: string[]) =>
      runCli(["learn", ROGUE, "--out", join(folder, "b.jsonl"), "--strict", ...more]).out;
    expect(learn("--rules", SITE)).toContain("rule/any-write");
    expect(learn()).not.toContain("rule/");
  });

  it("of whatif holds for both sides", () => {
    const baseline = join(folder, "b.jsonl");
    runCli(["learn", ROGUE, "--out", baseline]);
    const { code, out } = runCli(["whatif", ROGUE, "--a", baseline, "--b", baseline, "--rules", SITE, "--json"]);
    expect(code).toBe(0);
    const none = JSON.parse(runCli(["whatif", ROGUE, "--a", baseline, "--b", baseline, "--json"]).out) as {
      same: number;
    };
    expect((JSON.parse(out) as { same: number }).same).toBeGreaterThan(none.same);
  });
});
