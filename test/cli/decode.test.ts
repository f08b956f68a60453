import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../tools/run-cli.js";

const SAMPLE = fileURLToPath(new URL("../../samples/modbus-plant/capture.pcap", import.meta.url));
const OTHER = fileURLToPath(new URL("../../samples/modbus-rogue-writer/capture.pcap", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zonewarden-decode-"));
afterAll(() => rmSync(folder, { recursive: true }));

function records(out: string): { [key: string]: unknown }[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { [key: string]: unknown });
}

describe("decode", () => {
  it("prints one record per message with the members of the contract, in their order", () => {
    const { code, out, err } = runCli(["decode", SAMPLE]);
    expect([code, err]).toEqual([0, ""]);
    const [first] = records(out);
    expect(Object.keys(first!)).toEqual([
      "time",
      "frame",
      "protocol",
      "direction",
      "src",
      "dst",
      "flow",
      "body",
      "anomalies",
    ]);
    expect(first!.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(first!.flow).toMatch(/^1:.{27}=$/);
  });

  it("says the same twice, from a file and from standard input", () => {
    const once = runCli(["decode", SAMPLE]).out;
    expect(runCli(["decode", SAMPLE]).out).toBe(once);
    expect(runCli(["decode", "-"], readFileSync(SAMPLE)).out).toBe(once);
  });

  it("names the file when there are several", () => {
    const other = join(folder, "other.pcap");
    writeFileSync(other, readFileSync(OTHER));
    const files = new Set(records(runCli(["decode", SAMPLE, other]).out).map((record) => record.file));
    expect([...files].sort()).toEqual(["capture.pcap", "other.pcap"]);
  });

  it.each(["modbus", "opcua", "mqtt"])("says of %s alone what it says of it among all", (protocol) => {
    const captures = ["modbus", "opcua", "mqtt"].map((name) => join(SAMPLE, `../../${name}-plant/capture.pcap`));
    const all = runCli(["decode", ...captures]).out.split("\n");
    const alone = runCli(["decode", "--protocol", protocol, ...captures])
      .out.trimEnd()
      .split("\n");
    expect(alone).toEqual(all.filter((line) => line.includes(`"protocol":"${protocol}"`)));
  });

  it("filters by address and port", () => {
    const all = records(runCli(["decode", SAMPLE]).out);
    const source = all[0]!.src as { ip: string; port: number };
    const some = records(runCli(["decode", SAMPLE, "--filter", `src host ${source.ip} and dst port 502`]).out);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(some.every((record) => (record.src as { ip: string }).ip === source.ip)).toBe(true);
  });

  it("prints each flow once with --flows, and what was read of it adds up", () => {
    const flows = records(runCli(["decode", "--flows", SAMPLE]).out);
    expect(flows.length).toBeGreaterThan(0);
    for (const flow of flows) {
      for (const side of ["toServer", "toClient"]) {
        const told = flow[side] as { [key: string]: number };
        const sum =
          told.decodedBytes! +
          told.undecodableBytes! +
          told.opaqueBytes! +
          told.unidentifiedBytes! +
          told.retransmittedBytes! +
          told.conflictingBytes!;
        expect(sum).toBe(told.payloadBytes);
      }
    }
  });

  it("prints lines for a person with --table", () => {
    const { out } = runCli(["decode", "--table", SAMPLE]);
    expect(out.split("\n")[0]).toMatch(/^TIME +FRAME +FROM +TO +PROTOCOL +MESSAGE$/);
  });

  it("stops quietly when its reader goes away", () => {
    const { status, stderr, stdout } = spawnSync("sh", [
      "-c",
      `"${process.execPath}" "${PROGRAM}" decode "${SAMPLE}" | head -n 1`,
    ]);
    expect([status, stderr.toString()]).toEqual([0, ""]);
    expect(records(stdout.toString()).length).toBe(1);
  });
});

describe("decode ends with", () => {
  it("3 on a cut capture, after everything before the cut", () => {
    const whole = readFileSync(SAMPLE);
    const cut = join(folder, "cut.pcap");
    writeFileSync(cut, whole.subarray(0, whole.length - 5));
    const { code, out, err } = runCli(["decode", cut]);
    expect(code).toBe(3);
    expect(records(out).length).toBeGreaterThanOrEqual(records(runCli(["decode", SAMPLE]).out).length - 1);
    expect(err).toMatch(/^cut\.pcap: damaged at byte \d+: .+; \d+ frames before it were read\n$/);
  });

  it("1 on a missing capture, naming it", () => {
    const { code, err } = runCli(["decode", join(folder, "none.pcap")]);
    expect(code).toBe(1);
    expect(err).toContain("none.pcap");
  });

  it.each([
    ["no file", ["decode"], "missing required argument"],
    ["an unknown option", ["decode", "--flow", SAMPLE], "--flows"],
    ["an unknown protocol", ["decode", "-p", "profinet", SAMPLE], 'no decoder for "profinet"; there are: modbus'],
    ["a wrong filter", ["decode", "-f", "host plc1", SAMPLE], "filter, column 6"],
    ["an unknown command", ["decod", SAMPLE], "decode"],
  ])("2 on %s, saying what to do", (_name, args, message) => {
    const { code, err, out } = runCli(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });
});
