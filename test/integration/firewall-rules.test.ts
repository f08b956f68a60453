import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { PacketTime } from "../../src/core/packet-time.js";
import { nftablesRules } from "../../src/policy/draft/nftables.js";
import { suricataRules } from "../../src/policy/draft/suricata.js";
import { readPolicyText } from "../../src/policy/read-policy.js";
import { skipUnless } from "../tools/skip-unless.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every form that a rule can take. */
const POLICY = [
  "version: 1",
  'assets: [{ id: plc, ips: [10.2.3.9, "fd00:2::9"] }, { id: hmi, macs: ["02:00:00:00:00:01"] }]',
  "zones:",
  '  - { id: office, type: enterprise, subnets: [10.1.0.0/16, "fd00:1::/32"] }',
  "  - { id: plant, type: control, subnets: [10.2.0.0/16, 10.2.9.0/24], vlans: [7] }",
  "  - { id: cell, type: field, subnets: [10.2.3.0/24], assets: [plc] }",
  "  - { id: world, type: untrusted, subnets: [0.0.0.0/0] }",
  "conduits:",
  "  - { id: poll, from: office, to: plant, services: [modbus, tcp/500-510] }",
  "  - { id: one, from: [office, 10.2.0.7], to: [plc, cell], operations: { modbus: { read: 0-9 } }, units: 1 }",
  "  - { id: log, from: cell, to: office, services: [syslog, ntp], oneway: true }",
  "  - { id: all, from: plant, to: world, services: any, sni: hub.example, until: 2099-01-01 }",
  "  - { id: dial, from: office, to: plant, services: opcua, reverse: true }",
  "  - { id: anyone, from: any, to: plant, services: https }",
  "  - { id: nowhere, from: hmi, to: plant, services: https }",
  "",
].join("\n");
const read = readPolicyText(POLICY, "policy.yaml");
const NOW = 0 as PacketTime;

/** Programs for administrators stand where the path of a user does not lead. */
function run(program: string, ...args: readonly string[]) {
  return spawnSync(program, args, { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` } });
}

describe("Rules are taken by", () => {
  it("nft", (context) => {
    const inside = [...(process.getuid?.() === 0 ? [] : ["--map-root-user"]), "--net", "nft"];
    skipUnless(
      context,
      run("unshare", ...inside, "--version").status === 0,
      "nft and unshare",
      "apt-get install nftables",
    );
    const path = join(folder, "rules.nft");
    writeFileSync(path, nftablesRules(read, NOW));
    const { status, stderr } = run("unshare", ...inside, "-c", "-f", path);
    expect([status, stderr.toString()]).toEqual([0, ""]);
  });

  it("Suricata, every one", (context) => {
    skipUnless(context, run("suricata", "-V").status === 0, "suricata", "apt-get install suricata");
    const config = join(folder, "suricata.yaml");
    const path = join(folder, "policy.rules");
    const rules = suricataRules(read, NOW);
    writeFileSync(
      config,
      '%YAML 1.1\n---\nvars: { address-groups: { HOME_NET: "any", EXTERNAL_NET: "any" } }\noutputs: []\n',
    );
    writeFileSync(path, rules);
    const { status, stdout, stderr } = run("suricata", "-T", "-c", config, "-S", path, "-l", folder);
    const said = `${stdout}${stderr}`;
    expect(said).toContain(
      `${rules.split("\n").filter((line) => /^(pass|drop) /.test(line)).length} rules successfully loaded`,
    );
    expect(status).toBe(0);
  });
});
