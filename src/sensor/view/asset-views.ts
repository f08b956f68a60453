import { macVendor } from "../../catalog/mac-vendors.js";
import type { AssetName } from "../../contracts/asset-directory.js";
import type { AssetEntity } from "../../contracts/baseline.js";
import type { AssetView } from "../../contracts/plant-view.js";
import type { Policy, Zone } from "../../contracts/policy.js";
import type { NameKind } from "../../contracts/sensor-event.js";
import { formatPacketTime } from "../../core/packet-time.js";
import { deviceGuess } from "../../inventory/device-guess.js";
import { partyOfAsset } from "../../policy/party-selector.js";
import type { LearnedEntities } from "./learned-entities.js";
import type { SeenAsset } from "./seen-assets.js";

/** Assets that were seen and those that the baseline has beside them, in the order of their ids. */
export function assetViews(
  seen: Iterable<SeenAsset>,
  learned: LearnedEntities,
  policy: Policy | undefined,
): readonly AssetView[] {
  const views = new Map<string, AssetView>();
  for (const asset of seen) views.set(asset.id, seenView(asset, learned, policy));
  for (const [id, entity] of learned.assets) {
    if (!views.has(id)) views.set(id, unseenView(entity, learned, policy));
  }
  return [...views.keys()].sort().map((id) => views.get(id) as AssetView);
}

/** Zone of an asset by whichever of its addresses has one. */
function zoneOf(policy: Policy | undefined, id: string, ips: readonly string[]): Zone | undefined {
  if (policy === undefined) return undefined;
  const party = partyOfAsset(id);
  if (party.ip !== undefined || ips.length === 0) return policy.zoneOf(party);
  for (const ip of ips) {
    const zone = policy.zoneOf({ ...party, ip });
    if (zone !== undefined) return zone;
  }
  return undefined;
}

function seenView(asset: SeenAsset, learned: LearnedEntities, policy: Policy | undefined): AssetView {
  const { id, ips } = asset;
  const zone = zoneOf(policy, id, ips);
  const entity = learned.assets.get(id);
  const first = formatPacketTime(asset.firstTime);
  return {
    id,
    names: asset.names,
    ips,
    mac: asset.mac,
    vendor: asset.vendor,
    vlans: asset.vlans,
    deviceClass: asset.deviceClass,
    level: zone?.level ?? asset.level,
    zone: zone?.id,
    isRouter: asset.isRouter,
    baselineState: learned.stateOf(entity),
    isSeen: true,
    roles: asset.roles,
    parts: asset.parts,
    first: entity !== undefined && entity.first < first ? entity.first : first,
    last: formatPacketTime(asset.lastTime),
    frames: asset.frames,
  };
}

function unseenView(entity: AssetEntity, learned: LearnedEntities, policy: Policy | undefined): AssetView {
  const { key: id, ips, isRouter, roles, first, last } = entity;
  const { mac, station } = partyOfAsset(id);
  const names = (entity.names ?? []).map(nameOf);
  const zone = zoneOf(policy, id, ips);
  const guess = deviceGuess({ roles, names, isRouter, isGateway: false, engineeredDays: 0 });
  const [, tags] = (station ?? "").split("@");
  return {
    ...{ id, names, ips, mac },
    vendor: mac === undefined ? undefined : macVendor(mac),
    vlans: tags === undefined ? [] : tags.split(".").map(Number),
    deviceClass: guess.deviceClass,
    level: zone?.level ?? guess.level,
    zone: zone?.id,
    isRouter,
    baselineState: learned.stateOf(entity),
    isSeen: false,
    ...{ roles, parts: [], first, last },
    frames: 0,
  };
}

/** `<kind> <name>`, as the baseline has it. */
function nameOf(text: string): AssetName {
  const at = text.indexOf(" ");
  return { kind: text.slice(0, at) as NameKind, name: text.slice(at + 1) };
}
