import type { PolicyLine } from "../contracts/policy.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";
import type { ConduitRule } from "./conduit-rule.js";
import type { PartySelector } from "./party-selector.js";
import type { PolicyContents } from "./policy-schema.js";
import type { ReadPolicy } from "./read-policy.js";
import { parseTime } from "./time-window.js";
import type { YamlDocument, YamlPath } from "./yaml-document.js";
import type { ZoneMap } from "./zone-map.js";

/** What a policy can say that is no fault and is hardly meant. */
export type RemarkCode =
  | "no-zones"
  | "no-conduits"
  | "zone-without-members"
  | "asset-without-identity"
  | "conduit-never-matches"
  | "conduit-within-zone"
  | "conduit-too-wide"
  | "level-skipped"
  | "expired"
  | "without-owner";

/** One remark, and where. */
export interface PolicyRemark {
  readonly at: PolicyLine;
  readonly code: RemarkCode;
  readonly message: string;
}

const LEVELS_SKIPPED = 2;

/** What in the policy has no effect, or another than it seems, at `time`. In the order of the file. */
export function reviewPolicy(
  { document, contents }: ReadPolicy,
  zones: ZoneMap,
  rules: readonly ConduitRule[],
  time: PacketTime,
): PolicyRemark[] {
  const remarks = [
    ...emptyRemarks(document, contents),
    ...memberRemarks(document, contents),
    ...rules.flatMap((rule) => conduitRemarks(rule, zones, contents, time)),
    ...expiredRemarks(document, contents, time),
  ];
  return remarks.sort((one, other) => one.at.line - other.at.line);
}

function emptyRemarks(document: YamlDocument, { zones = [], conduits = [] }: PolicyContents): PolicyRemark[] {
  const at = document.line([], "policy");
  if (zones.length === 0) {
    return [{ at, code: "no-zones", message: "there are no zones: nothing is between zones, so nothing is denied" }];
  }
  if (zones.length === 1 || conduits.length > 0) return [];
  return [{ at, code: "no-conduits", message: "there are no conduits: everything between zones is denied" }];
}

function memberRemarks(document: YamlDocument, { zones = [], assets = [] }: PolicyContents): PolicyRemark[] {
  const zoneRemarks = zones.flatMap((zone, i): PolicyRemark[] => {
    const { subnets = [], vlans = [], macs = [], identities = [], assets: members = [] } = zone;
    if ([subnets, vlans, macs, identities, members].some((list) => list.length > 0)) return [];
    const message = "the zone has no members: give it subnets, vlans, macs, identities or assets";
    return [{ at: document.line(["zones", i], zone.id), code: "zone-without-members", message }];
  });
  const assetRemarks = assets.flatMap((asset, i): PolicyRemark[] => {
    const { sensorIds = [], macs = [], ips = [], identities = [] } = asset;
    if ([sensorIds, macs, ips, identities].some((list) => list.length > 0)) return [];
    const message = "nothing tells this asset: give it macs, ips, identities or sensorIds";
    return [{ at: document.line(["assets", i], asset.id), code: "asset-without-identity", message }];
  });
  return [...zoneRemarks, ...assetRemarks];
}

function conduitRemarks(rule: ConduitRule, zones: ZoneMap, contents: PolicyContents, time: PacketTime): PolicyRemark[] {
  const { at, until, owner, isSkip } = rule.declared;
  const from = zonesOf(rule.from, zones, contents);
  const to = zonesOf(rule.to, zones, contents);
  const remarks: PolicyRemark[] = [];
  const add = (code: RemarkCode, message: string) => remarks.push({ at, code, message });
  if (from !== undefined && to !== undefined) {
    if (from.length === 0 || to.length === 0) {
      add("conduit-never-matches", `${from.length === 0 ? "from" : "to"} names only zones and assets without members`);
    } else if (from.length === 1 && to.length === 1 && from[0] === to[0]) {
      add("conduit-within-zone", `both ends are in zone ${from[0]}, within which no conduit is asked`);
    }
    if (!isSkip && skipsLevels(from, to, zones)) {
      add("level-skipped", "the levels of its ends are two or more apart: say skip: true if that is meant");
    }
  } else if (rule.from.some(isAny) && rule.to.some(isAny)) {
    add("conduit-too-wide", "it allows this service between any two parties");
  }
  if (time >= rule.untilUs) add("expired", `it allows nothing since ${until}`);
  else if (until !== undefined && owner === undefined) {
    add("without-owner", "an exception that ends has no owner to ask whether it may be prolonged");
  }
  return remarks;
}

function skipsLevels(from: readonly string[], to: readonly string[], zones: ZoneMap): boolean {
  const levelOf = (id: string) => zones.zones.find((zone) => zone.id === id)?.level ?? 0;
  return from.some((one) => to.some((other) => Math.abs(levelOf(one) - levelOf(other)) >= LEVELS_SKIPPED));
}

/** Zones in which the selectors can find anybody; undefined where that cannot be told from the file. */
function zonesOf(selectors: readonly PartySelector[], zones: ZoneMap, contents: PolicyContents): string[] | undefined {
  const found = new Set<string>();
  for (const { text } of selectors) {
    const zone = contents.zones?.find(({ id }) => id === text);
    const asset = contents.assets?.find(({ id }) => id === text);
    if (zone !== undefined) {
      if (memberCount(zone) > 0) found.add(text);
    } else if (asset === undefined || !addZonesOf(asset, zones, found)) {
      return undefined;
    }
  }
  return [...found];
}

/** Says false where a zone is not known from the file. */
function addZonesOf(
  { macs = [], ips = [], identities = [], sensorIds = [], id }: NonNullable<PolicyContents["assets"]>[number],
  zones: ZoneMap,
  found: Set<string>,
): boolean {
  if (macs.length + ips.length + identities.length + sensorIds.length === 0) return true;
  const [ip] = ips;
  const party = { asset: ip === undefined ? `a:${macs[0] ?? id}` : `a:ip:${ip}`, station: undefined, port: undefined };
  const zone = zones.match({ ...party, mac: macs[0], ip }, () => [])?.zone;
  if (zone === undefined) return false;
  found.add(zone.id);
  return true;
}

function memberCount(zone: NonNullable<PolicyContents["zones"]>[number]): number {
  const { subnets = [], vlans = [], macs = [], identities = [], assets = [] } = zone;
  return subnets.length + vlans.length + macs.length + identities.length + assets.length;
}

function expiredRemarks(document: YamlDocument, contents: PolicyContents, time: PacketTime): PolicyRemark[] {
  const remarks: PolicyRemark[] = [];
  const check = (path: YamlPath, place: string, end: string | undefined) => {
    const endUs = end === undefined ? undefined : parseTime(end, true);
    if (endUs === undefined || time < endUs) return;
    const message = `it is over since ${end}, at ${formatPacketTime(time)}`;
    remarks.push({ at: document.line(path, place), code: "expired", message });
  };
  for (const list of ["maintenance", "scanners"] as const) {
    for (const [i, { when }] of (contents[list] ?? []).entries()) check([list, i], `${list}[${i}]`, when?.to);
  }
  for (const [i, { when, until }] of (contents.remoteAccess ?? []).entries()) {
    check(["remoteAccess", i], `remoteAccess[${i}]`, until ?? when?.to);
  }
  return remarks;
}

function isAny({ text }: PartySelector): boolean {
  return text === "any";
}
