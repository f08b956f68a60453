import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { WATER_CASES } from "../../samples/make/water/water-cases.js";
import { WATER } from "../../samples/make/water/water-hosts.js";
import { projectRoot } from "../style/project-files.js";
import { firstDifference } from "./first-difference.js";
import { recordsIn } from "./sample-records.js";
import { decodedWaterWorks, watchedWaterWorks, waterCases, waterWorks } from "./water-works.js";

const WORKS = join(projectRoot, "samples/water-works");
const results = await waterWorks();
const baseline = results.get("samples/water-works/baseline.jsonl") ?? "";
const { watched } = waterCases();

const OPERATOR_STATION = WATER.hmi.address;

interface Told {
  readonly kind: string;
  readonly ts: string;
  readonly detector: string;
}

function alertsOf(text: string): Told[] {
  const records = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Told => JSON.parse(line));
  return records.filter(({ kind }) => kind === "alert");
}

const toldOf = (name: string) => alertsOf(results.get(`samples/water-works/${name}/expected.alerts.ndjson`) ?? "");

describe("The water works", () => {
  it("are all there", () => {
    const { learned } = waterCases();
    expect([...learned, ...watched]).toEqual(WATER_CASES.map(({ name }) => name));
  });

  it.each([...results])("%s is as expected (else: npm run golden -- --write)", (path, got) => {
    const file = join(projectRoot, path);
    expect(existsSync(file)).toBe(true);
    expect(firstDifference(got, readFileSync(file, "utf8"))).toBeUndefined();
  });

  it("are silent on a usual day", () => {
    expect(toldOf("01-clean")).toEqual([]);
  });

  it.each(WATER_CASES.filter(({ acts }) => acts.length > 0))("$name is told", ({ name, shows }) => {
    const detectors = toldOf(name).map(({ detector }) => detector);
    expect(shows.length).toBeGreaterThan(0);
    expect(detectors).toEqual(expect.arrayContaining([...shows]));
  });

  it.each(WATER_CASES)("$name: Modbus requests are those that clients counted", async ({ name }) => {
    const truth = JSON.parse(readFileSync(join(WORKS, name, "truth.json"), "utf8")) as Record<string, Said>;
    const told: Record<string, number> = {};
    for (const { protocol, src, body } of recordsIn(await decodedWaterWorks(name))) {
      const { ip } = src as { ip: string };
      if (protocol === "modbus" && body.kind === "request") told[ip] = (told[ip] ?? 0) + 1;
    }
    // The others go on while the plant is shut down, beyond the end of the capture.
    const counts = Object.values(truth.hmi?.modbus ?? {});
    expect(counts.length).toBeGreaterThan(0);
    expect(told[OPERATOR_STATION]).toBe(counts.reduce((sum, { requests }) => sum + requests, 0));
  });

  it("one after the other are one morning, in which every attack is told", async () => {
    const alerts = alertsOf(await watchedWaterWorks(watched, baseline));
    const told = new Set(alerts.map(({ detector }) => detector));
    for (const { shows } of WATER_CASES) expect([...told]).toEqual(expect.arrayContaining([...shows]));
  });
});

interface Said {
  readonly modbus?: Readonly<Record<string, { readonly requests: number }>>;
}
