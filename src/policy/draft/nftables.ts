import type { PacketTime } from "../../core/packet-time.js";
import type { ReadPolicy } from "../read-policy.js";
import type { ServiceMatcher } from "../service-matcher.js";
import { firewallConduits } from "./firewall-conduits.js";
import { type FirewallConduit, portsOver } from "./firewall-lines.js";

/** Rules for nftables that forward what the conduits allow, and nothing else. [SR 5.2] */
export function nftablesRules(read: ReadPolicy, time: PacketTime): string {
  const conduits = firewallConduits(read, time);
  return [
    `# Made from ${read.document.file} by zonewarden. Load with: nft -f FILE, on the firewall between the zones.`,
    "table inet zonewarden",
    "delete table inet zonewarden",
    "table inet zonewarden {",
    "  chain forward {",
    "    type filter hook forward priority filter; policy drop;",
    ...conduits.filter(({ isOneWay }) => isOneWay).flatMap((conduit) => backRules(conduit)),
    "    ct state established,related accept",
    "    ct state invalid drop",
    ...conduits.flatMap(conduitLines),
    '    log prefix "zonewarden denied: " counter drop',
    "  }",
    "}",
    "",
  ].join("\n");
}

function conduitLines(conduit: FirewallConduit): string[] {
  const { id, line, remarks, from, to } = conduit;
  const unknown = [...from.unknown, ...to.unknown];
  const rules = endPairs(conduit).flatMap((ends) =>
    matchesOf(conduit.services).map((match) => `    ${ends}${match} ct state new accept comment "${id}"`),
  );
  return [
    `    # ${id} (line ${line})${remarks.map((remark) => `; ${remark}`).join("")}`,
    ...(unknown.length === 0 ? [] : [`    # without an address in the policy, so left out: ${unknown.join(", ")}`]),
    ...(rules.length === 0 ? ["    # no rule: give its ends addresses"] : rules),
  ];
}

/** Over UDP nothing may come back through a one-way conduit; TCP cannot do without acknowledgements. */
function backRules(conduit: FirewallConduit): string[] {
  const back = { ...conduit, from: conduit.to, to: conduit.from };
  const isAny = conduit.services.some(({ name }) => name === "any");
  const ports = portsOver("udp", conduit.services, "-");
  if (!isAny && ports.length === 0) return [];
  const match = isAny ? "meta l4proto udp" : `udp sport { ${ports.join(", ")} }`;
  return endPairs(back).map((ends) => `    ${ends}${match} drop comment "${conduit.id} back"`);
}

function endPairs({ from, to }: FirewallConduit): string[] {
  const pairs: string[] = [];
  if (from.ipv4.length > 0 && to.ipv4.length > 0) {
    pairs.push(`${match("ip saddr", from.ipv4, from.except4)}${match("ip daddr", to.ipv4, to.except4)}`);
  }
  if (from.ipv6.length > 0 && to.ipv6.length > 0) {
    pairs.push(`${match("ip6 saddr", from.ipv6, from.except6)}${match("ip6 daddr", to.ipv6, to.except6)}`);
  }
  return pairs;
}

function match(field: string, addresses: readonly string[], except: readonly string[]): string {
  const others = except.length === 0 ? "" : `${field} != { ${except.join(", ")} } `;
  return `${field} { ${addresses.join(", ")} } ${others}`;
}

/** `tcp dport { 502, 802 }`; nothing for any service. */
function matchesOf(services: readonly ServiceMatcher[]): string[] {
  if (services.some(({ name }) => name === "any")) return ["meta l4proto { tcp, udp }"];
  return (["tcp", "udp"] as const).flatMap((over) => {
    const ports = portsOver(over, services, "-");
    return ports.length === 0 ? [] : [`${over} dport { ${ports.join(", ")} }`];
  });
}
