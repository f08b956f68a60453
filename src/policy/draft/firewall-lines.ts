import { type IpNetwork, parseNetwork } from "../ip-network.js";
import type { PolicyContents } from "../policy-schema.js";
import type { ServiceMatcher } from "../service-matcher.js";

/** Addresses of one end of a conduit, as a firewall takes them. */
export interface EndAddresses {
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  /** Addresses in those networks that belong to another zone, by a closer match. */
  readonly except4: readonly string[];
  readonly except6: readonly string[];
  /** Members that have no address in the policy: names, MACs, VLANs. */
  readonly unknown: readonly string[];
}

/** A conduit as a firewall takes it. */
export interface FirewallConduit {
  readonly id: string;
  readonly line: number;
  readonly from: EndAddresses;
  readonly to: EndAddresses;
  readonly services: readonly ServiceMatcher[];
  readonly isOneWay: boolean;
  /** What a firewall cannot hold to, in words. */
  readonly remarks: readonly string[];
}

/** All addresses that names in the policy stand for. */
export function addressesOf(texts: readonly string[], contents: PolicyContents): EndAddresses {
  const networks: IpNetwork[] = [];
  const closer: IpNetwork[] = [];
  const unknown: string[] = [];
  const add = (text: string) => {
    const network = networkOf(text);
    if (network === undefined) unknown.push(text);
    else networks.push(network);
  };
  for (const text of texts) {
    const zone = contents.zones?.find(({ id }) => id === text);
    if (text === "any") for (const all of ["0.0.0.0/0", "::/0"]) add(all);
    else if (zone === undefined) addAsset(text, contents, add);
    else {
      const own = addressesIn(zone, contents, add);
      for (const other of contents.zones ?? []) {
        if (other === zone || texts.includes(other.id)) continue;
        for (const network of addressesIn(other, contents, () => undefined)) {
          if (own.some((wider) => isInside(network, wider))) closer.push(network);
        }
      }
    }
  }
  const isIpv4 = ({ text }: IpNetwork) => !text.includes(":");
  return {
    ipv4: sorted(networks.filter(isIpv4)),
    ipv6: sorted(networks.filter((network) => !isIpv4(network))),
    except4: sorted(closer.filter(isIpv4)),
    except6: sorted(closer.filter((network) => !isIpv4(network))),
    unknown: [...new Set(unknown)].sort(),
  };
}

type Zone = NonNullable<PolicyContents["zones"]>[number];

/** Tells each member, and gives the networks among them. */
function addressesIn(zone: Zone, contents: PolicyContents, tell: (text: string) => void): IpNetwork[] {
  const members: string[] = [...(zone.subnets ?? [])];
  for (const asset of zone.assets ?? []) addAsset(asset, contents, (text) => members.push(text));
  members.push(...(zone.macs ?? []), ...(zone.identities ?? []), ...(zone.vlans ?? []).map((vlan) => `VLAN ${vlan}`));
  for (const member of members) tell(member);
  return members.flatMap((member) => networkOf(member) ?? []);
}

function networkOf(text: string): IpNetwork | undefined {
  return parseNetwork(text.startsWith("a:ip:") ? text.slice("a:ip:".length) : text);
}

function isInside(network: IpNetwork, wider: IpNetwork): boolean {
  return wider.prefixBits < network.prefixBits && wider.contains(network.words);
}

function addAsset(text: string, contents: PolicyContents, add: (text: string) => void): void {
  const asset = contents.assets?.find(({ id }) => id === text);
  const ips = asset?.ips ?? [];
  for (const address of ips.length === 0 ? [text] : ips) add(address);
}

/** Without those that lie in another. */
function sorted(networks: readonly IpNetwork[]): string[] {
  const widest = networks.filter((network) => !networks.some((other) => isInside(network, other)));
  return [...new Set(widest.map(({ text }) => text))].sort();
}

/** Ports of the services over TCP or UDP, joined where they meet: `502`, `1000-1100` with this sign between. */
export function portsOver(over: "tcp" | "udp", services: readonly ServiceMatcher[], between: string): string[] {
  const ranges = services
    .flatMap(({ ports }) => ports.filter((known) => known.over === over))
    .map(({ port, last }): [number, number] => [port, last])
    .sort((one, other) => one[0] - other[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged.map(([from, to]) => (from === to ? String(from) : `${from}${between}${to}`));
}
