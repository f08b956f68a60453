import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../style/project-files.js";
import { firstDifference } from "./first-difference.js";
import { learnedAndReplayed } from "./replayed-samples.js";

const results = await learnedAndReplayed();

interface Told {
  readonly kind: string;
  readonly detector: string;
  readonly sampleFrames: number[];
}

function alertsOf(sample: string): Told[] {
  const text = results.get(`samples/${sample}/expected.alerts.ndjson`) ?? "";
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Told => JSON.parse(line))
    .filter(({ kind }) => kind === "alert");
}

describe("samples", () => {
  it.each([...results])("%s is as expected (else: npm run golden -- --write)", (path, got) => {
    const file = join(projectRoot, path);
    expect(existsSync(file)).toBe(true);
    expect(firstDifference(got, readFileSync(file, "utf8"))).toBeUndefined();
  });

  it("give the same bytes a second time", async () => {
    expect(await learnedAndReplayed()).toEqual(results);
  });

  it("are silent on a normal day", () => {
    expect(alertsOf("modbus-plant")).toEqual([]);
  });

  it("name the three writes of the historian, and nothing else", () => {
    const alerts = alertsOf("modbus-rogue-writer");
    expect(new Set(alerts.map(({ detector }) => detector))).toEqual(new Set(["modbus/unauthorised-writer"]));
    expect(alerts.at(-1)?.sampleFrames).toHaveLength(3);
  });
});
