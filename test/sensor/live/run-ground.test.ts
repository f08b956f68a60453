import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SensorFault } from "../../../src/core/fault.js";
import { type RunFiles, readRunGround } from "../../../src/sensor/live/run-ground.js";

const RULE = readFileSync(new URL("../../../rules/modbus-on-unusual-port.yaml", import.meta.url), "utf8");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-ground-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function configured(text: string): string {
  const config = join(folder, "sensor.yaml");
  writeFileSync(config, `version: 1\n${text}`);
  return config;
}

function faultOf(files: RunFiles): string {
  try {
    readRunGround(files);
  } catch (error) {
    if (error instanceof SensorFault) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "";
}

describe("readRunGround", () => {
  it("needs nothing but an interface", () => {
    const { live, outlet, baselinePath, baseline, policy } = readRunGround({ interfaces: ["eth7", "eth8"] });
    expect(live.points.map(({ name, interfaceName, backend }) => [name, interfaceName, backend])).toEqual([
      ["eth7", "eth7", "auto"],
      ["eth8", "eth8", "auto"],
    ]);
    expect(outlet).toMatchObject({ sensor: "zonewarden", store: { folder: "zonewarden-data" } });
    expect(outlet.web).toMatchObject({ host: "127.0.0.1", port: 8080 });
    expect(baselinePath).toBe(join("zonewarden-data", "baseline.jsonl"));
    expect([baseline, policy]).toEqual([undefined, undefined]);
  });

  it("takes paths of a configuration as relative to it, and serves only where it says so", () => {
    mkdirSync(join(folder, "own"));
    const config = configured("capture: [{ interface: eth1 }]\nbaseline: b.jsonl\nrules: own\n");
    const { baselinePath, outlet, live } = readRunGround({ config });
    expect(baselinePath).toBe(join(folder, "b.jsonl"));
    expect(live.rules).toBe(join(folder, "own"));
    expect(outlet.web).toBeUndefined();
  });

  it("listens where the command line says, not where the configuration does", () => {
    const config = configured("capture: [{ interface: eth1 }]\n");
    const names = readRunGround({ config, interfaces: ["eth2"] }).live.points.map(({ name }) => name);
    expect(names).toEqual(["eth2"]);
  });

  it("gives the same detector for a rule that did not change, and another for one that did", () => {
    mkdirSync(join(folder, "rules"));
    const paths = ["kept", "changed"].map((name) => join(folder, "rules", `${name}.yaml`));
    for (const path of paths) writeFileSync(path, RULE);
    const config = configured("capture: [{ interface: eth1 }]\nrules: rules\n");
    const first = readRunGround({ config });
    writeFileSync(paths[1] ?? "", RULE.replace("severity: low", "severity: high"));
    const second = readRunGround({ config }, first.opened);
    const of = ({ detection }: typeof first, id: string) => detection.rules?.find(({ doc }) => doc.id === id);
    expect(of(first, "rule/kept")).toBeDefined();
    expect(of(second, "rule/kept")).toBe(of(first, "rule/kept"));
    expect(of(second, "rule/changed")).not.toBe(of(first, "rule/changed"));
    expect(of(second, "rule/changed")?.doc.severity).toBe("high");
    expect(second.opened.size).toBe(second.detection.rules?.length);
  });

  it.each([
    ["nothing to listen on", "learning: {}\n", "USAGE: there is nothing to listen on: name an interface with -i"],
    ["a policy that is not there", "capture: [{ interface: a }]\npolicy: p.yaml\n", "POLICY_NOT_FOUND: "],
    [
      "two ways to listen",
      "capture: [{ interface: a, command: [b] }]\n",
      "sensor.yaml:2:36: capture[0].command: an inter",
    ],
    ["a command with a filter", "capture: [{ command: [b], filter: c }]\n", "give the filter to the command itself"],
    ["a backend for a command", "capture: [{ command: [b], backend: ring }]\n", "ring wants an interface instead"],
    [
      "one name twice",
      "capture: [{ interface: a }, { interface: a }]\n",
      "2:29: capture[1]: there is a capture point a",
    ],
    ["a day that is none", "capture: [{ interface: a }]\nlearning: { days: 0 }\n", "0 is too small"],
  ])("refuses %s", (_, text, message) => {
    expect(faultOf({ config: configured(text) })).toContain(message);
  });
});
