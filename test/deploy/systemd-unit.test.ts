import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, type TestContext } from "vitest";
import { projectRoot } from "../style/project-files.js";
import { skipUnless } from "../tools/skip-unless.js";

const text = readFileSync(join(projectRoot, "docs/deploy/zonewarden.service"), "utf8");
const readme = readFileSync(join(projectRoot, "docs/deploy/README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "zonewarden-unit-"));
const unit = join(folder, "zonewarden.service");
// The Node of the machine that runs this test lies elsewhere.
writeFileSync(unit, text.replace("/usr/bin/node", process.execPath));
afterAll(() => rmSync(folder, { recursive: true }));

function analyze(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("systemd-analyze", [...args, unit], { encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
}

function wantsSystemd(context: TestContext): void {
  const { status } = spawnSync("systemd-analyze", ["--version"]);
  skipUnless(context, status === 0, "systemd-analyze", "apt install systemd");
}

const setting = (name: string) => [...text.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value]) => value);

describe("the systemd unit", () => {
  it("is one", (context) => {
    wantsSystemd(context);
    expect(analyze("verify", "--man=no")).toEqual({ status: 0, said: "" });
  });

  it("exposes as little as the document says", (context) => {
    wantsSystemd(context);
    const { said } = analyze("security", "--offline=true", "--no-pager");
    const score = /Overall exposure level for zonewarden\.service: (\d+\.\d)/.exec(said)?.[1];
    const most = /its exposure [^(]*\(at most (\d+\.\d) /.exec(readme)?.[1];
    expect(most).toBeDefined();
    expect(Number(score), said).toBeLessThanOrEqual(Number(most));
  });

  it("gives one capability, and lets no code be refused that V8 writes", () => {
    expect(setting("AmbientCapabilities")).toEqual(["CAP_NET_RAW"]);
    expect(setting("CapabilityBoundingSet")).toEqual(["CAP_NET_RAW"]);
    expect(setting("MemoryDenyWriteExecute")).toEqual([]);
    expect(setting("RestrictAddressFamilies")[0]?.split(" ")).toContain("AF_PACKET");
  });

  it("gives it the time that it takes to hand over", () => {
    expect(Number(setting("TimeoutStopSec")[0])).toBeGreaterThan(10);
  });
});
