import type { AssetEntity } from "../../contracts/baseline.js";
import type { ZoneType } from "../../contracts/policy.js";
import { parseIp, privateNetworks } from "../ip-network.js";
import { partyOfAsset } from "../party-selector.js";

/** An asset as the draft declares it. */
export interface ProposedAsset {
  readonly id: string;
  readonly entity: AssetEntity;
  readonly part: ZonePart;
}

/** What an asset does, as far as zones go. */
export type ZonePart = "controllers" | "operators" | "others" | "outside";

/** Assets of one subnet that do the same. */
export interface ProposedZone {
  readonly id: string;
  readonly type: ZoneType;
  readonly subnet: string;
  readonly part: ZonePart;
  readonly assets: readonly ProposedAsset[];
}

const CONTROL_PROTOCOLS = ["modbus", "opcua", "mqtt", "uadp"] as const;
const TYPES: Readonly<Record<ZonePart, ZoneType>> = {
  controllers: "control",
  operators: "supervisory",
  others: "mes",
  outside: "untrusted",
};
/** In an id: `h-10.20.1.5`, `plc-7`. */
const NAME_CHARACTERS_MAX = 40;

/** Assets by subnet, and in it by what they do; sorted. Those that never had an address stand apart. */
export function proposeZones(entities: readonly AssetEntity[]): ProposedZone[] {
  const taken = new Set<string>();
  const groups = new Map<string, ProposedAsset[]>();
  for (const entity of entities) {
    const part = partOf(entity);
    const asset = { id: idFor(entity, taken), entity, part };
    const key = `${part === "outside" ? "" : subnetOf(entity.ips[0])}\t${part}`;
    groups.set(key, [...(groups.get(key) ?? []), asset]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const [subnet = "", name = ""] = key.split("\t");
    const part = name as ZonePart;
    const place = subnet === "" ? "" : `-${subnet.replace(/\/.*/, "").replaceAll(":", "-")}`;
    const id = part === "outside" ? part : `${part}${place}`.replace(/-+$/, "");
    return { id, type: TYPES[part], subnet, part, assets: groups.get(key) ?? [] };
  });
}

/** A server of a control protocol is a controller, a client of one an operator; who is both is the latter. */
function partOf({ ips, roles }: AssetEntity): ZonePart {
  const [ip] = ips;
  const words = ip === undefined ? undefined : parseIp(ip);
  if (words !== undefined && !privateNetworks.some((network) => network.contains(words))) return "outside";
  const has = (side: string) => CONTROL_PROTOCOLS.some((protocol) => (roles[`${protocol}/${side}`] ?? 0) > 0);
  if ((roles["mqtt/server"] ?? 0) > 0 || has("client")) return "operators";
  return has("server") ? "controllers" : "others";
}

/** The /24 of IPv4, the /64 of IPv6; empty without an address. */
function subnetOf(ip: string | undefined): string {
  const words = ip === undefined ? undefined : parseIp(ip);
  if (ip === undefined || words === undefined) return "";
  if (!ip.includes(":")) return `${ip.slice(0, ip.lastIndexOf("."))}.0/24`;
  const groups = [...words.subarray(0, 2)].flatMap((word) => [word >>> 16, word & 0xffff]);
  return `${groups.map((group) => group.toString(16)).join(":")}::/64`;
}

/** A host name it gave itself, else its address. */
function idFor({ key, ips, names = [] }: AssetEntity, taken: Set<string>): string {
  const named = names.find((name) => /^(dhcp-hostname|lldp-system|netbios-name|mdns-name) /.test(name));
  const own =
    named
      ?.replace(/^\S+ /, "")
      .replace(/[^A-Za-z0-9._-]/g, "")
      .slice(0, NAME_CHARACTERS_MAX) ?? "";
  const plain = (ips[0] ?? partyOfAsset(key).mac ?? "x").replaceAll(":", "-");
  const wanted = /^[A-Za-z]/.test(own) && own !== "any" ? own : `h-${plain}`;
  let id = wanted;
  for (let i = 2; taken.has(id.toLowerCase()); i++) id = `${wanted}-${i}`;
  taken.add(id.toLowerCase());
  return id;
}
