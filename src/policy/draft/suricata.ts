import type { PacketTime } from "../../core/packet-time.js";
import type { ReadPolicy } from "../read-policy.js";
import type { ServiceMatcher } from "../service-matcher.js";
import { firewallConduits } from "./firewall-conduits.js";
import { addressesOf, type EndAddresses, type FirewallConduit, portsOver } from "./firewall-lines.js";

/** First of the signature ids used here; those below a million are taken by others. */
const FIRST_SID = 4_620_000;

/** Rules for Suricata that pass what the conduits allow and drop whatever else goes from zone to zone. [SR 5.2] */
export function suricataRules(read: ReadPolicy, time: PacketTime): string {
  const rules: string[] = [];
  let sid = FIRST_SID;
  const add = (action: string, over: string, source: string, target: string, ports: string, message: string) =>
    rules.push(
      `${action} ${over} ${source} any -> ${target} ${ports} (msg:"zonewarden ${message}"; sid:${sid++}; rev:1;)`,
    );
  for (const conduit of firewallConduits(read, time)) {
    rules.push(...remarkLines(conduit));
    const [source, target] = [groupOf(conduit.from), groupOf(conduit.to)];
    if (source === undefined || target === undefined) continue;
    for (const [over, ports] of portsOf(conduit.services)) {
      add("pass", over, source, target, ports, `allows ${conduit.id}`);
    }
  }
  rules.push("# Whatever goes from one zone to another and was not passed above.");
  const zones = (read.contents.zones ?? []).map(({ id }) => ({ id, group: groupOf(addressesOf([id], read.contents)) }));
  for (const from of zones) {
    for (const to of zones) {
      if (from === to || from.group === undefined || to.group === undefined) continue;
      rules.push(
        `drop ip ${from.group} any -> ${to.group} any ` +
          `(msg:"zonewarden denies ${from.id} to ${to.id}"; flow:to_server; sid:${sid++}; rev:1;)`,
      );
    }
  }
  const heading = `# Made from ${read.document.file} by zonewarden; to drop, Suricata must be in line.`;
  return `${[heading, ...rules].join("\n")}\n`;
}

function remarkLines({ id, line, remarks, from, to }: FirewallConduit): string[] {
  const unknown = [...from.unknown, ...to.unknown];
  return [
    `# ${id} (line ${line})${remarks.map((remark) => `; ${remark}`).join("")}`,
    ...(unknown.length === 0 ? [] : [`# without an address in the policy, so left out: ${unknown.join(", ")}`]),
  ];
}

function groupOf({ ipv4, ipv6, except4, except6 }: EndAddresses): string | undefined {
  const all = [...ipv4, ...ipv6];
  if (all.length === 0) return undefined;
  const except = [...except4, ...except6].map((address) => `!${address}`);
  if (all.includes("0.0.0.0/0")) return except.length === 0 ? "any" : `[${["any", ...except].join(",")}]`;
  return `[${[...all, ...except].join(",")}]`;
}

function portsOf(services: readonly ServiceMatcher[]): readonly (readonly [over: string, ports: string])[] {
  if (services.some(({ name }) => name === "any")) return [["ip", "any"]];
  return (["tcp", "udp"] as const).flatMap((over) => {
    const ports = portsOver(over, services, ":");
    return ports.length === 0 ? [] : [[over, `[${ports.join(",")}]`] as const];
  });
}
