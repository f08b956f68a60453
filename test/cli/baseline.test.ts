import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../tools/run-cli.js";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}/capture.pcap`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zonewarden-baseline-cli-"));
const baseline = join(folder, "baseline.jsonl");
const alerts = join(folder, "alerts.ndjson");
afterAll(() => rmSync(folder, { recursive: true }));

/** A fresh copy, for commands that write. */
function copy(name: string): string {
  const path = join(folder, name);
  copyFileSync(baseline, path);
  return path;
}

beforeAll(() => {
  expect(runCli(["learn", sample("modbus-plant"), "--out", baseline]).code).toBe(0);
  expect(runCli(["replay", sample("modbus-rogue-writer"), "-b", baseline, "-a", alerts]).code).toBe(0);
});

describe("baseline", () => {
  it("show lists what was learned, and how far it may be trusted", () => {
    const { code, out } = runCli(["baseline", "show", baseline]);
    expect([code, out.split("\n")[0]]).toEqual([0, expect.stringMatching(/^learned from .+ packets; not approved/)]);
    expect(out).toMatch(/immature: writes, missing \d+ more hours with traffic/);
    const lines = runCli(["baseline", "show", baseline, "--kind", "asset", "--json"]).out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).kind as string)).toEqual(lines.map(() => "asset"));
    expect(runCli(["baseline", "show", baseline, "--kind", "x"])).toMatchObject({ code: 2 });
  });

  it("approve --alert silences the alert, and diff says what that changed", () => {
    const path = copy("approved.jsonl");
    const record = readFileSync(alerts, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { kind: string; id: string; detector: string })
      .find(({ kind }) => kind === "alert");
    const args = ["--alert", `${alerts}#${record?.id}`, "--by", "ann", "--ticket", "T-7"];
    const { code, out } = runCli(["baseline", "approve", path, ...args]);
    expect([code, out]).toEqual([0, expect.stringContaining("new writer")]);
    expect(runCli(["baseline", "diff", baseline, path])).toMatchObject({ code: 0, out });
    const after = runCli(["replay", sample("modbus-rogue-writer"), "-b", path]).out;
    expect(after).not.toContain(`"id":"${record?.id}"`);
  });

  it("approve ends the shadow, reject and age write what they say", () => {
    const path = copy("decided.jsonl");
    expect(runCli(["baseline", "approve", path, "--by", "ann"]).code).toBe(0);
    expect(runCli(["baseline", "show", path]).out).toContain("approved by ann");
    const key = (JSON.parse(readFileSync(path, "utf8").split("\n")[1] ?? "") as { key: string }).key;
    expect(runCli(["baseline", "reject", path, key, "--by", "ann"]).out).toContain("ok -> quarantined");
    expect(runCli(["baseline", "explain", path, key]).out).toContain("by: ann");
    expect(runCli(["baseline", "age", path, "--at", "2027-12-31"]).out).toContain("ok -> stale");
  });

  it("merge writes the union, or exits 2 with the conflicts and leaves the old file", () => {
    const out = join(folder, "union.jsonl");
    writeFileSync(out, "as it was");
    const rejected = copy("rejected.jsonl");
    const key = (JSON.parse(readFileSync(rejected, "utf8").split("\n")[1] ?? "") as { key: string }).key;
    runCli(["baseline", "reject", rejected, key, "--by", "ann"]);
    const conflict = runCli(["baseline", "merge", baseline, rejected, "-o", out]);
    expect(conflict).toMatchObject({ code: 2, out: expect.stringMatching(/^conflict asset .+ ok in the first/) });
    expect(readFileSync(out, "utf8")).toBe("as it was");
    expect(runCli(["baseline", "merge", baseline, copy("same.jsonl"), "-o", out]).code).toBe(0);
    expect(runCli(["baseline", "diff", baseline, out]).out).toBe("no difference in what matters\n");
  });

  it.each([
    ["an edited line", (text: string) => text.replace('"hours":1', '"hours":9'), /broken\.jsonl:1:\d+: .*sha256/],
    ["another schema", (text: string) => text.replace('"schema":2', '"schema":1'), /broken\.jsonl:1:\d+: schema 1/],
    ["a cut file", (text: string) => text.slice(0, text.length / 2), /broken\.jsonl:1:\d+: .*the file was cut/],
  ])("refuses %s with its place and exit 2, and does not touch it", (_, breakIt, want) => {
    const path = join(folder, "broken.jsonl");
    const text = breakIt(readFileSync(baseline, "utf8"));
    writeFileSync(path, text);
    for (const args of [["review"], ["approve", "--by", "ann"]]) {
      const { code, err } = runCli(["baseline", args[0] ?? "", path, ...args.slice(1)]);
      expect([code, err]).toEqual([2, expect.stringMatching(want)]);
    }
    expect(readFileSync(path, "utf8")).toBe(text);
  });
});
