import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { examineInterface } from "../../../src/sensor/doctor/examine-interface.js";
import type { Finding } from "../../../src/sensor/doctor/finding.js";
import { PROGRAM } from "../../tools/run-cli.js";
import { skipUnless } from "../../tools/skip-unless.js";
import { told } from "./told.js";

const space = `zw-p-${process.pid}`;
let isMade = false;

function ip(line: string): { readonly isDone: boolean; readonly said: string } {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
  const { status, stderr } = spawnSync("ip", line.split(" "), { encoding: "utf8", env });
  return { isDone: status === 0, said: stderr ?? "no ip" };
}

function within(line: string): void {
  const { isDone, said } = ip(`netns exec ${space} ${line}`);
  expect(isDone, `${line}: ${said}`).toBe(true);
}

/** What doctor says of an interface there, without what it says of others. */
function seen(name: string): readonly string[] {
  const args = ["netns", "exec", space, process.execPath, PROGRAM, "doctor", "--interface", name, "--json"];
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
  const { stdout } = spawnSync("ip", args, { encoding: "utf8", env });
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  return told(findings.filter(({ check }) => check.startsWith("interface")));
}

beforeAll(() => {
  isMade = ip(`netns add ${space}`).isDone;
  if (!isMade) return;
  within("sysctl -qw net.ipv6.conf.default.disable_ipv6=0");
  within("ip link add span0 type veth peer name plant0");
});
afterAll(() => {
  if (isMade) ip(`netns delete ${space}`);
});

describe("an interface", () => {
  const inSpace = (name: string, run: () => void) =>
    it(name, (context: TestContext) => {
      skipUnless(context, isMade, "network namespaces", "run as root, with iproute2");
      run();
    });

  it("that is not there is told with those that are", () => {
    const [line = ""] = told(examineInterface("no-such-0"));
    expect(line).toMatch(/^no interface: there is no such interface; there are: .*\blo\b/);
  });

  it("that means all of them cannot be silent", () => {
    expect(told(examineInterface("any"))).toEqual([
      "note interface: every interface is captured, also those with addresses: name the mirror port",
    ]);
  });

  inSpace("that is down is to be set up", () => {
    expect(seen("span0")).toContain("no interface-link: it is down: ip link set span0 up");
  });

  inSpace("without a carrier is told from one that is down", () => {
    within("ip link set span0 up");
    expect(seen("span0")).toContain(
      "no interface-link: no carrier: see the cable, and that the port of the switch is on",
    );
  });

  inSpace("that speaks is told how to be silenced", () => {
    within("ip link set plant0 up");
    within("ip address add 198.18.7.1/24 dev span0");
    within("ethtool -K span0 gro on");
    const lines = seen("span0");
    expect(lines).toEqual(
      expect.arrayContaining([
        "ok interface-link: up, with a carrier",
        "no interface-address: it has 198.18.7.1 and answers for it: ip address flush dev span0, " +
          "and take it out of what sets it",
        "no interface-ipv6: IPv6 is on and sends by itself (neighbours, routers, groups): " +
          "sysctl -w net.ipv6.conf.span0.disable_ipv6=1",
        "note interface-offload: frames are joined to longer ones: ethtool -K span0 gro off",
      ]),
    );
  });

  inSpace("that is silent is well", () => {
    within("ip link delete span0");
    within("sysctl -qw net.ipv6.conf.default.disable_ipv6=1");
    within("ip link add span0 type veth peer name plant0");
    within("ip link set span0 up");
    within("ip link set plant0 up");
    within("ethtool -K span0 gro off");
    expect(seen("span0")).toEqual([
      "ok interface-link: up, with a carrier",
      "ok interface-address: no IP address",
      "ok interface-ipv6: IPv6 is off",
      "ok interface-sent: it has sent nothing since it is there",
      "ok interface-offload: frames arrive as they were sent",
    ]);
  });

  inSpace("that has sent says how much", () => {
    within("ip address add 198.18.7.1/24 dev span0");
    within("ip neighbour add 198.18.7.2 lladdr 02:00:00:00:00:02 dev span0");
    const send = 'require("node:dgram").createSocket("udp4").send("x",9,"198.18.7.2",()=>process.exit())';
    within(`${process.execPath} -e ${send}`);
    expect(seen("span0")).toContain(
      "note interface-sent: it has sent 1 frames since it is there: see that this no longer grows: " +
        "ip -s link show span0",
    );
  });
});
