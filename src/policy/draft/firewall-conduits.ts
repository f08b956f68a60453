import type { PacketTime } from "../../core/packet-time.js";
import type { PolicyContents } from "../policy-schema.js";
import type { ReadPolicy } from "../read-policy.js";
import { parseService } from "../service-matcher.js";
import { parseTime } from "../time-window.js";
import { addressesOf, type FirewallConduit } from "./firewall-lines.js";

type Source = NonNullable<PolicyContents["conduits"]>[number];

/** The conduits that hold at `time`, with what of them a firewall cannot hold to. */
export function firewallConduits({ document, contents }: ReadPolicy, time: PacketTime): FirewallConduit[] {
  return (contents.conduits ?? []).flatMap((source, i) => {
    const until = source.until === undefined ? undefined : parseTime(source.until, true);
    if (until !== undefined && time >= until) return [];
    const id = source.id ?? `conduits[${i}]`;
    const services = source.services ?? Object.keys(source.operations ?? {});
    const conduit: FirewallConduit = {
      id,
      line: document.line(["conduits", i], id).line,
      from: addressesOf(listOf(source.from), contents),
      to: addressesOf(listOf(source.to), contents),
      services: listOf(services).flatMap((text) => parseService(text) ?? []),
      isOneWay: source.oneway ?? false,
      remarks: remarksOn(source),
    };
    return source.reverse ? [conduit, turned(conduit)] : [conduit];
  });
}

/** The other side dials, to a port that nobody knows. */
function turned(conduit: FirewallConduit): FirewallConduit {
  const services = [parseService("tcp/1-65535")].filter((service) => service !== undefined);
  return {
    ...conduit,
    from: conduit.to,
    to: conduit.from,
    services,
    remarks: ["reverse connections, to any port of TCP"],
  };
}

function remarksOn({ operations, sni, until, units }: Source): string[] {
  return [
    ...(operations === undefined ? [] : ["which operations pass, the sensor watches"]),
    ...(units === undefined ? [] : ["which units are asked, the sensor watches"]),
    ...(sni === undefined ? [] : [`only to ${listOf(sni).join(", ")}`]),
    ...(until === undefined ? [] : [`until ${until}: make the rules again then`]),
  ];
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
