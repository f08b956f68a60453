import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examineFiles } from "../../../src/sensor/doctor/examine-files.js";
import { Findings } from "../../../src/sensor/doctor/finding.js";
import { told } from "./told.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-doctor-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

function seen(configuration: string): readonly string[] {
  const path = join(folder, "sensor.yaml");
  writeFileSync(path, configuration);
  const findings = new Findings();
  examineFiles(path, Date.UTC(2026, 10, 21), findings);
  return told(findings.list).map((line) => line.replaceAll(`${folder}/`, ""));
}

describe("the configuration", () => {
  it("that is valid and names nothing learns for nobody", () => {
    expect(seen("version: 1\n")).toEqual([
      "ok configuration: sensor.yaml is valid",
      "note baseline: no baseline is named: nothing is new; name one",
    ]);
  });

  it("that is not valid is told in one line, with its place", () => {
    const [line = "", ...more] = seen("version: 1\nstoer: {}\nsinks: 3\n");
    expect(more).toEqual([]);
    expect(line).toMatch(/^no configuration: .*sensor\.yaml:2:1/);
    expect(line).not.toContain("\n");
  });

  it("that names what is to be learned says so", () => {
    expect(seen("version: 1\nbaseline: b.jsonl\nlearning: { days: 3 }\n")[1]).toBe(
      "note baseline: b.jsonl is not there yet: the sensor learns it in 3 days",
    );
  });

  it("that names damaged files tells each", () => {
    writeFileSync(join(folder, "broken.jsonl"), "{}\n");
    writeFileSync(join(folder, "broken.yaml"), "zones: 3\n");
    const lines = seen("version: 1\nbaseline: broken.jsonl\npolicy: broken.yaml\n");
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^no policy: .*broken\.yaml/),
      expect.stringMatching(/^no baseline: .*broken\.jsonl/),
    ]);
  });
});
