import { type Finding, Findings } from "./finding.js";
import { type InterfaceFacts, interfaceFacts, interfaceNames } from "./interface-facts.js";

/** What capture libraries call all of them. */
const ANY = "any";

/** Whether an interface can capture, and whether it stays silent. */
export function examineInterface(name: string): readonly Finding[] {
  const findings = new Findings(name);
  if (name === ANY) {
    findings.add("interface", "note", "every interface is captured, also those with addresses: name the mirror port");
    return findings.list;
  }
  const facts = interfaceFacts(name);
  if (facts === undefined) {
    const there = interfaceNames().join(", ") || "none";
    findings.add("interface", "no", `there is no such interface; there are: ${there}`);
    return findings.list;
  }
  addLink(findings, facts, name);
  if (!facts.isLoopback) addSilence(findings, facts, name);
  addLoss(findings, facts, name);
  return findings.list;
}

function addLink(findings: Findings, { isUp, hasCarrier }: InterfaceFacts, name: string): void {
  if (!isUp) findings.add("interface-link", "no", `it is down: ip link set ${name} up`);
  else if (hasCarrier) findings.add("interface-link", "ok", "up, with a carrier");
  else findings.add("interface-link", "no", "no carrier: see the cable, and that the port of the switch is on");
}

/** A port that has no address and no IPv6 has nothing to say. */
function addSilence(findings: Findings, facts: InterfaceFacts, name: string): void {
  const { addresses, speaksIpv6, sentFrames } = facts;
  if (addresses.length === 0) findings.add("interface-address", "ok", "no IP address");
  else {
    const message = `it has ${addresses.join(", ")} and answers for it: ip address flush dev ${name}, and take it out`;
    findings.add("interface-address", "no", `${message} of what sets it`);
  }
  if (!speaksIpv6) findings.add("interface-ipv6", "ok", "IPv6 is off");
  else {
    const message = "IPv6 is on and sends by itself (neighbours, routers, groups)";
    findings.add(
      "interface-ipv6",
      "no",
      `${message}: sysctl -w net.ipv6.conf.${name.replaceAll(".", "/")}.disable_ipv6=1`,
    );
  }
  if (sentFrames === 0) findings.add("interface-sent", "ok", "it has sent nothing since it is there");
  else {
    const message = `it has sent ${sentFrames} frames since it is there: see that this no longer grows`;
    findings.add("interface-sent", "note", `${message}: ip -s link show ${name}`);
  }
}

function addLoss(findings: Findings, facts: InterfaceFacts, name: string): void {
  const { joining, receiveRing, missedFrames } = facts;
  if (joining === undefined) {
    findings.add("interface-offload", "note", "nobody can tell whether frames are joined here: install ethtool");
  } else if (joining.length === 0) findings.add("interface-offload", "ok", "frames arrive as they were sent");
  else {
    const off = joining.map((feature) => `${feature} off`).join(" ");
    findings.add("interface-offload", "note", `frames are joined to longer ones: ethtool -K ${name} ${off}`);
  }
  if (receiveRing !== undefined && receiveRing.now < receiveRing.max) {
    const { now, max } = receiveRing;
    findings.add(
      "interface-ring",
      "note",
      `the card holds ${now} frames and could ${max}: ethtool -G ${name} rx ${max}`,
    );
  } else if (receiveRing !== undefined) {
    findings.add("interface-ring", "ok", `the card holds ${receiveRing.now} frames, the most that it can`);
  }
  if (missedFrames > 0) {
    const message = `the card had no room for ${missedFrames} frames since it is there`;
    findings.add("interface-missed", "note", `${message}: see that this no longer grows, or mirror less to it`);
  }
}
