import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/sensor/doctor/finding.js";
import { PROGRAM, runCli, runCliBeside } from "../tools/run-cli.js";
import { skipUnless } from "../tools/skip-unless.js";
import { servedStore } from "../web/served-store.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-cli-doctor-"));
const config = join(folder, "sensor.yaml");
afterAll(() => rmSync(folder, { recursive: true }));

function configured(...lines: readonly string[]): void {
  writeFileSync(config, ["version: 1", `store: { folder: ${join(folder, "data")} }`, ...lines, ""].join("\n"));
}

const findingsIn = (out: string) => (JSON.parse(out) as { readonly findings: readonly Finding[] }).findings;

describe("doctor", () => {
  it("says one line each, with a verdict, and fails when one of them is no", () => {
    configured("web: { port: 0 }", "sinks:", "  - { name: file, type: file, path: /var/log/out }", "capture:");
    writeFileSync(config, "  - interface: no-such-0\n", { flag: "a" });
    const { code, out, err } = runCli(["doctor", "--config", config]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const lines = out.trimEnd().split("\n");
    expect(lines.filter((line) => !/^(ok {2}|note|no {2}) {2}[a-z][a-z0-9-]+ .*\S$/.test(line))).toEqual([]);
    expect(out).toMatch(/^no {4}interface no-such-0 +there is no such interface; there are: /m);
    for (const check of ["node", "clock", "configuration", "data-folder", "web-port", "sink"]) {
      expect(out).toMatch(new RegExp(`^\\w+ +${check} `, "m"));
    }
    expect(readdirSync(folder)).toEqual(["sensor.yaml"]);
  });

  it("looks at the machine where nothing is configured, as JSON too", () => {
    const { code, out } = runCli(["doctor", "--json"]);
    const findings = findingsIn(out);
    const isBad = findings.some(({ verdict }) => verdict === "no");
    expect(code).toBe(isBad ? 1 : 0);
    expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(["node", "interface", "configuration"]));
  });

  it("says what whoever may not capture can do", (context) => {
    const args = [
      "--bounding-set",
      "-net_raw",
      "--inh-caps",
      "-net_raw",
      process.execPath,
      PROGRAM,
      "doctor",
      "--json",
    ];
    const { status, stdout } = spawnSync("setpriv", args, { encoding: "utf8" });
    skipUnless(context, status === 0 || status === 1, "setpriv as root", "run as root, with util-linux");
    if (process.getuid?.() !== 0) return;
    const permission = findingsIn(stdout).find(({ check }) => check === "capture-permission");
    expect({ status, permission }).toMatchObject({
      status: 1,
      permission: { verdict: "no", message: expect.stringContaining("CAP_NET_RAW") },
    });
  });
});

describe("healthy", () => {
  it("ends well while the sensor does, and says what it said", async () => {
    const { server } = await servedStore();
    configured(`web: { port: ${server.port} }`);
    const { code, out } = await runCliBeside(["healthy", "--config", config]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("ok") });
    await server.close();
    expect(await runCliBeside(["healthy", "--config", config])).toEqual({ code: 1, out: "ECONNREFUSED\n", err: "" });
  });

  it("is wrong use where nothing is served", () => {
    configured();
    expect(runCli(["healthy", "--config", config])).toMatchObject({
      code: 2,
      err: expect.stringContaining("has no web"),
    });
  });
});
