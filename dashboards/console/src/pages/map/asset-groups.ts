import type { AssetView, ZoneView } from "../../../../../src/contracts/plant-view.js";
import { levelWords } from "../../plant/words.js";

/** Assets that are drawn together: a zone, or the network of those that are in none. */
export interface AssetGroup {
  readonly id: string;
  readonly title: string;
  /** Of the policy; undefined for a network. */
  readonly zone: ZoneView | undefined;
  readonly level: number | undefined;
  readonly assets: readonly AssetView[];
  /** All of it is one node. */
  readonly isClosed: boolean;
}

/** What people opened and closed themselves. */
export interface GroupChoice {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

const ASSETS_OPEN_MAX = 60;
const IT_LEVEL = 4;
const IT_ASSETS_OPEN_MAX = 3;

/** Groups, the highest level first; those of which no level is known come last. Zones without assets are there too. */
export function assetGroups(
  assets: readonly AssetView[],
  zones: readonly ZoneView[],
  { opened, closed }: GroupChoice,
): readonly AssetGroup[] {
  const members = new Map<string, AssetView[]>(zones.map(({ id }) => [`zone ${id}`, []]));
  const known = new Set(members.keys());
  const strangers = new Map<string, { network: string; level: number | undefined }>();
  for (const asset of assets) {
    const zone = `zone ${asset.zone ?? ""}`;
    const network = networkOf(asset);
    const { level } = asset;
    const id = known.has(zone) ? zone : `network ${network}${level === undefined ? "" : ` level ${level}`}`;
    if (!known.has(zone)) strangers.set(id, { network, level });
    const own = members.get(id);
    if (own === undefined) members.set(id, [asset]);
    else own.push(asset);
  }
  const made = (id: string, title: string, zone: ZoneView | undefined, level: number | undefined): AssetGroup => {
    const own = members.get(id) ?? [];
    const isLarge = own.length > (level !== undefined && level >= IT_LEVEL ? IT_ASSETS_OPEN_MAX : ASSETS_OPEN_MAX);
    const isClosed = closed.includes(id) || (isLarge && !opened.includes(id));
    return { id, title, zone, level, assets: own, isClosed: isClosed && own.length > 0 };
  };
  const groups = [
    ...zones.map((zone) => made(`zone ${zone.id}`, zone.id, zone, zone.level)),
    ...[...strangers].map(([id, { network, level }]) => made(id, network, undefined, level)),
  ];
  return groups.sort((a, b) => (b.level ?? -1) - (a.level ?? -1) || (a.id < b.id ? -1 : 1));
}

/** What a level is called. */
export function levelTitle(level: number | undefined): string {
  if (level === undefined) return "Level not known";
  const word = levelWords.find((one) => one.level === level)?.word;
  return word === undefined ? `Level ${level}` : `Level ${level} · ${word}`;
}

/** Its network by its first IPv4 address, as people draw plants. */
function networkOf({ ips }: AssetView): string {
  const ipv4 = ips.find((ip) => /^\d+\.\d+\.\d+\.\d+$/.test(ip));
  if (ipv4 !== undefined) return `${ipv4.split(".").slice(0, 3).join(".")}.0/24`;
  return ips.length > 0 ? "IPv6 only" : "no address";
}
