import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../tools/run-cli.js";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}/capture.pcap`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zonewarden-policy-"));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const POLICY = [
  "version: 1",
  "zones:",
  "  - { id: operators, type: supervisory, subnets: [10.20.1.20/30] }",
  "  - { id: controllers, type: control, subnets: [10.20.1.0/28] }",
  "conduits:",
  "  - { id: poll, from: operators, to: controllers, operations: { modbus: { read: 0-9 } } }",
  "  - { id: old, from: operators, to: controllers, services: https, until: 2020-01-01 }",
  "",
].join("\n");

beforeAll(() => {
  writeFileSync(file("policy.yaml"), POLICY);
  writeFileSync(file("wrong.yaml"), "version: 1\nzonse: []\nconduits: [{ from: x }]\n");
});

describe("policy check", () => {
  it("says what a valid policy holds, and what in it has no effect", () => {
    const { code, out, err } = runCli(["policy", "check", file("policy.yaml")]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/policy\.yaml: 2 zones, 2 conduits, no faults\n/);
    expect(out).toContain("policy.yaml:7: old: it allows nothing since 2020-01-01");
    const json = JSON.parse(runCli(["policy", "check", file("policy.yaml"), "--json"]).out) as { remarks: unknown[] };
    expect(json.remarks).toMatchObject([{ line: 7, place: "old", code: "expired" }]);
    expect(runCli(["policy", "check", file("policy.yaml"), "--at", "2019-06-01T00:00:00Z"]).out).not.toContain(
      "allows nothing",
    );
  });

  it("tells every fault by line and column, with exit code 2", () => {
    const { code, out, err } = runCli(["policy", "check", file("wrong.yaml")]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n")).toEqual([
      'zonewarden: wrong.yaml:2:1: unknown key "zonse"; did you mean "zones"?',
      'wrong.yaml:3:12: "to" is missing in conduits[0]',
      'wrong.yaml:3:20: there is no zone, asset or address "x"; declare it, or correct the name',
      "",
    ]);
    const missing = runCli(["policy", "check", file("none.yaml")]);
    expect([missing.code, missing.err.includes("baseline to-policy")]).toEqual([2, true]);
  });
});

describe("policy explain", () => {
  const ask = (...args: readonly string[]) => runCli(["policy", "explain", file("policy.yaml"), ...args]);

  it("says which line allows, and for every other what it wanted and found", () => {
    const { code, out } = ask(..."--from 10.20.1.20 --to 10.20.1.11 --service modbus --operation read".split(" "));
    expect([code, out.split("\n")[0]]).toEqual([0, expect.stringMatching(/^DENIED/)]);
    const at = ["--from", "10.20.1.20", "--to", "10.20.1.11", "--service", "modbus", "--operation", "read hr 0-9"];
    expect(ask(...at).out).toMatch(/^ALLOWED by poll \(policy\.yaml:6\)\n/);
    expect(ask(...at).out).toContain("not by   old (policy.yaml:7): service must be https, found tcp/502 (modbus)");
    const json = JSON.parse(ask(...at.slice(0, -1), "write 4", "--json").out) as object;
    expect(json).toMatchObject({ verdict: "denied", operation: "write 4" });
    expect((json as { lines: unknown[] }).lines[0]).toMatchObject({
      place: "poll",
      field: "operations",
      wanted: "read",
    });
  });

  it("explains the records of decode, of flows and of alerts", () => {
    const decoded = runCli(["decode", sample("modbus-plant")]).out;
    const answers = runCli(["policy", "explain", file("policy.yaml"), "--record", "-", "--json"], Buffer.from(decoded));
    const lines = answers.out.trim().split("\n");
    const verdicts = lines.map((line) => (JSON.parse(line) as { verdict: string }).verdict);
    expect(lines.length).toBeGreaterThanOrEqual(decoded.trim().split("\n").length);
    expect([...new Set(verdicts)].sort()).toEqual(["allowed", "denied", "unzoned"]);
    const flows = runCli(["decode", "--flows", sample("modbus-plant")]).out;
    expect(ask("--record", "-").code).toBe(0);
    writeFileSync(file("flows.ndjson"), flows);
    expect(ask("--record", file("flows.ndjson")).out).toContain("ALLOWED by poll");
    const alert = {
      kind: "alert",
      ts: "2026-01-05T08:00:00.000000Z",
      actor: { asset: "a:ip:10.20.1.20", ip: "10.20.1.20", port: 40000 },
      target: { asset: "a:ip:10.20.1.11", ip: "10.20.1.11", port: 502 },
      conduit: "a:ip:10.20.1.20>a:ip:10.20.1.11/tcp/modbus",
      point: "a:ip:10.20.1.11/1/hr/4",
      value: "7",
    };
    writeFileSync(file("alert.ndjson"), `${JSON.stringify(alert)}\n`);
    expect(ask("--record", file("alert.ndjson")).out).toContain("operations must be read, found write");
  });

  it("says of one party where it is", () => {
    expect(ask("--from", "10.20.1.11").out).toContain("10.20.1.11 in zone controllers, by subnet 10.20.1.0/28");
  });

  it.each([
    { name: "nothing asked", args: [], want: "nothing is asked" },
    { name: "no service", args: ["--from", "10.1.1.1", "--to", "10.1.1.2"], want: "name the --service too" },
    { name: "no party", args: ["--from", "hmi"], want: '"hmi" is no address, MAC or asset id' },
    {
      name: "no time",
      args: ["--from", "10.1.1.1", "--to", "10.1.1.2", "--service", "modbus", "--at", "x"],
      want: "is no time",
    },
    {
      name: "no operation",
      args: ["--from", "10.1.1.1", "--to", "10.1.1.2", "--service", "modbus", "--operation", "wite 4"],
      want: "is no operation",
    },
    { name: "no records", args: ["--record", "/nowhere"], want: "cannot be read (ENOENT)" },
  ])("refuses $name", ({ args, want }) => {
    const { code, err } = ask(...args);
    expect(code).toBe(2);
    expect(err).toContain(want);
  });

  it("says where a record is no record", () => {
    const { code, err } = runCli(["policy", "explain", file("policy.yaml"), "--record", "-"], Buffer.from("{}\nx\n"));
    expect([code, err]).toEqual([2, expect.stringContaining("stdin:2:1: this line is no JSON object")]);
  });
});

describe("From a baseline", () => {
  it("a policy is drafted that loads and denies nothing of it, and rules for firewalls", () => {
    const baseline = file("baseline.jsonl");
    expect(runCli(["learn", sample("modbus-plant"), "--out", baseline]).code).toBe(0);
    expect(runCli(["baseline", "to-policy", baseline, "--out", file("draft.yaml")])).toMatchObject({
      code: 0,
      out: "",
    });
    expect(runCli(["policy", "check", file("draft.yaml")])).toMatchObject({ code: 0, err: "" });
    const replayed = runCli(["replay", sample("modbus-plant"), "--policy", file("draft.yaml"), "--baseline", baseline]);
    expect(replayed.out).not.toContain('"detector":"zone/');
    const attack = runCli(["replay", sample("modbus-rogue-writer"), "--policy", file("draft.yaml")]);
    expect(attack.out).toContain('"detector":"zone/');
    expect(runCli(["baseline", "to-firewall", baseline]).out).toContain("policy drop;");
    const rules = runCli(["baseline", "to-firewall", "--policy", file("policy.yaml"), "--format", "suricata"]).out;
    expect(rules).toContain("pass tcp [10.20.1.20/30] any -> [10.20.1.0/28] [502,802]");
    expect(runCli(["baseline", "to-firewall"]).code).toBe(2);
    expect(runCli(["baseline", "to-firewall", baseline, "--format", "pf"]).code).toBe(2);
    expect(runCli(["baseline", "to-policy", baseline, "--out", join(folder, "no", "such.yaml")]).code).toBe(1);
  });

  it("check says what the sensor would see and not see", () => {
    const both = runCli(["check", "--policy", file("policy.yaml"), "--baseline", file("baseline.jsonl")]);
    expect([both.code, both.err]).toEqual([0, ""]);
    expect(both.out).toMatch(/detectors \d+ on, 0 off/);
    expect(both.out).toMatch(/\d+ things that were learned the policy denies/);
    expect(both.out).toMatch(/\d+ learned assets are in no zone/);
    const alone = JSON.parse(runCli(["check", "--policy", file("policy.yaml"), "--json"]).out) as {
      off: { id: string }[];
    };
    expect(alone.off.map(({ id }) => id)).toContain("conduit/new");
    expect(runCli(["check"]).code).toBe(2);
    expect(readFileSync(file("policy.yaml"), "utf8")).toBe(POLICY);
  });
});
