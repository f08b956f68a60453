import type { Party } from "../contracts/sensor-event.js";
import { type IpNetwork, type IpWords, parseIp, parseNetwork } from "./ip-network.js";
import { assetIdPattern, macPattern } from "./policy-schema.js";

/** A party with what the policy says it is. */
export interface PlacedParty {
  readonly party: Party;
  readonly words: IpWords | undefined;
  /** Its own MAC, not that of a router before it; in lower case. */
  readonly mac: string | undefined;
  /** Ids of its zone and of the declared asset that it is. */
  readonly zone: string | undefined;
  readonly asset: string | undefined;
}

/** Whom a line of the policy is about. */
export interface PartySelector {
  /** As written. */
  readonly text: string;
  /** How closely it points: a zone and `any` are wider than a network, and that than a device. */
  readonly rank: number;
  matches(placed: PlacedParty): boolean;
}

const RANK = { any: 0, zone: 1, network: 2, device: 200 } as const;

/** Reads what the references check has passed: a zone, an asset, `any`, an asset id, a MAC or a network. */
export function selectorOf(text: string, zones: ReadonlySet<string>, assets: ReadonlySet<string>): PartySelector {
  if (text === "any") return { text, rank: RANK.any, matches: () => true };
  if (zones.has(text)) return { text, rank: RANK.zone, matches: ({ zone }) => zone === text };
  if (assets.has(text)) return { text, rank: RANK.device, matches: ({ asset }) => asset === text };
  const lower = text.toLowerCase();
  if (assetIdPattern.test(text)) return { text, rank: RANK.device, matches: ({ party }) => party.asset === lower };
  if (macPattern.test(text)) return { text, rank: RANK.device, matches: ({ mac }) => mac === lower };
  const network = parseNetwork(text);
  if (network === undefined) return { text, rank: RANK.any, matches: () => false };
  return { text, rank: RANK.network + network.prefixBits, matches: ({ words }) => isIn(network, words) };
}

/** The MAC of the party itself: behind a router the frame has that of the router. */
export function ownMac({ asset, mac }: Party): string | undefined {
  return asset.startsWith("a:ip:") ? undefined : mac;
}

/** The address of the party as words. */
export function wordsOf({ ip }: Party): IpWords | undefined {
  return ip === undefined ? undefined : parseIp(ip);
}

/** A party of which only its asset id is known. */
export function partyOfAsset(asset: string): Party {
  const ip = asset.startsWith("a:ip:") ? asset.slice("a:ip:".length) : undefined;
  const station = ip === undefined ? asset.slice("a:".length) : undefined;
  return { asset, station, mac: station?.replace(/@.*/, ""), ip, port: undefined };
}

function isIn(network: IpNetwork, words: IpWords | undefined): boolean {
  return words !== undefined && network.contains(words);
}
