import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../sinks/until.js";
import { PROGRAM } from "../tools/run-cli.js";
import { skipUnless } from "../tools/skip-unless.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-least-"));
const captureNode = join(folder, "capture-node");
const space = `zw-p-${process.pid}-least`;
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
let isMade = false;
let sensor: ChildProcess | undefined;

const run = (program: string, line: string) => spawnSync(program, line.split(" "), { env }).status === 0;

beforeAll(() => {
  copyFileSync(process.execPath, captureNode);
  chmodSync(captureNode, 0o755);
  isMade = run("setcap", `cap_net_raw+ep ${captureNode}`) && run("ip", `netns add ${space}`);
  if (isMade) run("ip", `-n ${space} link add span0 type veth peer name plant0`);
});
afterAll(() => {
  sensor?.kill("SIGKILL");
  run("ip", `netns delete ${space}`);
  rmSync(folder, { recursive: true });
});

/** Effective capabilities of the processes whose parent is `parent`, and their programs. */
function childrenOf(parent: number): readonly { readonly program: string; readonly capabilities: string }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, "utf8");
        if (Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]) !== parent) return [];
        const program = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")[0] ?? "";
        return [{ program, capabilities: capabilitiesIn(status) }];
      } catch {
        return [];
      }
    });
}

function capabilitiesIn(status: string): string {
  return /^CapEff:\s+(\S+)$/m.exec(status)?.[1] ?? "";
}

describe("the sensor as the image runs it", () => {
  it("captures, and only its capture child has a capability, and that one alone", async (context) => {
    skipUnless(context, isMade, "root that may make network namespaces", "run as root, with iproute2 and libcap2-bin");
    const config = join(folder, "sensor.yaml");
    const lines = [
      "version: 1",
      `store: { folder: ${join(folder, "data")} }`,
      `capture: [{ interface: span0, childProgram: ${captureNode} }]`,
    ];
    writeFileSync(config, `${lines.join("\n")}\n`);
    // Root by name only: without the rule that gives it everything when it runs a program.
    const without = ["--securebits", "+noroot", "--bounding-set", "-all,+net_raw", "--inh-caps", "-all"];
    const args = ["netns", "exec", space, "setpriv", ...without, process.execPath, PROGRAM, "run", "--config", config];
    sensor = spawn("ip", args, { env, stdio: ["ignore", "ignore", "pipe"] });
    const pid = sensor.pid ?? 0;
    let said = "";
    sensor.stderr?.on("data", (text) => {
      said += text;
    });
    await until(
      () =>
        childrenOf(pid).some(({ capabilities }) => capabilities !== "0000000000000000") || sensor?.exitCode !== null,
      () => said,
    );
    expect(childrenOf(pid), said).toEqual([{ program: captureNode, capabilities: "0000000000002000" }]);
    expect(capabilitiesIn(readFileSync(`/proc/${pid}/status`, "utf8"))).toBe("0000000000000000");
    await until(
      () => said.includes('"capture-'),
      () => said,
    );
    expect(said).not.toContain("CAP_NET_RAW");
    sensor.kill("SIGTERM");
    expect(await once(sensor, "exit")).toEqual([0, null]);
  });
});
