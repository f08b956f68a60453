import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../tools/run-cli.js";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}/capture.pcap`, import.meta.url));
const [NORMAL, ROGUE] = [sample("modbus-plant"), sample("modbus-rogue-writer")];
const folder = mkdtempSync(join(tmpdir(), "zonewarden-replay-"));
afterAll(() => rmSync(folder, { recursive: true }));
const BASELINE = join(folder, "baseline.jsonl");
runCli(["learn", NORMAL, "--out", BASELINE]);

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly detector?: string;
  readonly phase?: string;
  readonly prevHash: string;
}

const lines = (out: string): Line[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

describe("replay", () => {
  it("writes the frames of each alert, whose replay alone raises it again", () => {
    const evidence = join(folder, "evidence");
    const { code, out } = runCli(["replay", ROGUE, "--baseline", BASELINE, "--evidence", evidence]);
    expect(code).toBe(0);
    const ids = new Set(lines(out).flatMap(({ kind, id }) => (kind === "alert" ? [id] : [])));
    expect(ids.size).toBeGreaterThan(0);
    expect(readdirSync(evidence).toSorted()).toEqual([...ids].map((id) => `${id}.pcapng`).toSorted());
    for (const id of ids) {
      const again = runCli(["replay", join(evidence, `${id}.pcapng`), "--baseline", BASELINE]);
      expect(lines(again.out).map((line) => line.id)).toContain(id);
    }
  });

  it("writes a page that stands alone and names every alert", () => {
    const report = join(folder, "report.html");
    const { out } = runCli(["replay", ROGUE, "--baseline", BASELINE, "--report", report]);
    const page = readFileSync(report, "utf8");
    for (const { kind, id } of lines(out)) if (kind === "alert") expect(page).toContain(`id="${id}"`);
    expect(page).not.toMatch(/(src|href)="(?!#)/);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it("learns from the first part and watches the rest", () => {
    const { code, out } = runCli(["replay", NORMAL, "--learn-first", "45s"]);
    expect(code).toBe(0);
    expect(lines(out).filter(({ kind }) => kind === "alert")).toEqual([]);
  });

  it("marks alerts against a baseline that nobody approved, and chains all records", () => {
    const { out } = runCli(["replay", ROGUE, "--baseline", BASELINE]);
    const records = lines(out);
    expect(new Set(records.flatMap(({ phase }) => phase ?? []))).toEqual(new Set(["shadow"]));
    expect(records[0]?.prevHash).toBe("0".repeat(64));
    expect(new Set(records.map(({ prevHash }) => prevHash)).size).toBe(records.length);
  });

  it.each([
    ["both a baseline and a part to learn from", ["--baseline", BASELINE, "--learn-first", "1m"]],
    ["a part that is no duration", ["--learn-first", "soon"]],
    ["a policy that is not there", ["--policy", join(folder, "none.yaml")]],
  ])("ends with 2 on %s", (_, options) => {
    const { code, err } = runCli(["replay", ROGUE, ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(/^zonewarden: .{20,}/);
  });
});

describe("whatif", () => {
  it("tells what another baseline gains, loses and leaves", () => {
    const other = join(folder, "other.jsonl");
    runCli(["learn", ROGUE, "--out", other]);
    const { code, out } = runCli(["whatif", ROGUE, "--a", BASELINE, "--b", other]);
    expect(code).toBe(0);
    expect(out).toMatch(/^- .*modbus\/unauthorised-writer/m);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^0 gained, [1-9]\d* lost, 0 changed, 0 the same$/);
    const same = runCli(["whatif", ROGUE, "--a", BASELINE, "--b", BASELINE, "--json"]);
    expect(JSON.parse(same.out)).toMatchObject({ gained: [], lost: [], changed: [] });
  });

  it("ends with 2 without a ground", () => {
    expect(runCli(["whatif", ROGUE, "--a", ",", "--b", BASELINE]).code).toBe(2);
    writeFileSync(join(folder, "bad.jsonl"), "{}\n");
    const { code, err } = runCli(["whatif", ROGUE, "--a", BASELINE, "--b", join(folder, "bad.jsonl")]);
    expect([code, err]).toEqual([2, expect.stringMatching(/bad\.jsonl:1:\d+/)]);
  });
});

describe("catalog", () => {
  it("prints every detector with what it needs to be judged", () => {
    const { detectors } = JSON.parse(runCli(["catalog", "--json"]).out) as { detectors: Record<string, unknown>[] };
    expect(detectors.length).toBeGreaterThan(30);
    for (const doc of detectors) {
      for (const key of ["id", "title", "summary", "severity", "attack", "sr", "blindTo", "falseAlarms", "triage"]) {
        expect(doc).toHaveProperty(key);
      }
    }
    const table = runCli(["catalog"]).out;
    const markdown = runCli(["catalog", "--markdown"]).out;
    for (const { id } of detectors) {
      expect(table).toContain(`${id} `);
      expect(markdown).toContain(`## ${id}: `);
    }
  });
});
