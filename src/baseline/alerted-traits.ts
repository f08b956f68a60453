import type { AlertRecord } from "../contracts/alert.js";
import type { AssetEntity, BaselineEntity } from "../contracts/baseline.js";

/** More than any answer or segment can be. */
const ANY_REPEAT = 65_536;
const ANY_STACKED = 65_536;

/**
 * The entities as an alert about a habit would have them, so that what it found is normal from now on: a trait is
 * added, a habit that was broken is no habit any more. Undefined for alerts of other kinds.
 */
export function alertedTraits(alert: AlertRecord, entities: readonly BaselineEntity[]): BaselineEntity[] | undefined {
  const { detector, actor, target, conduit, point } = alert;
  const pair = target === undefined ? "" : `${actor.asset}>${target.asset}/`;
  switch (detector) {
    case "asset/rogue-gateway":
    case "asset/fingerprint-change":
    case "conduit/broadcast-multicast":
      return [withTrait(alert, assetOf(alert, entities))];
    case "conduit/off-schedule":
      return entities.flatMap((entity) =>
        entity.kind === "conduit" && entity.key === conduit ? { ...entity, weekHours: undefined } : [],
      );
    case "modbus/cycle-violation":
      return entities.flatMap((entity) =>
        entity.kind === "mb.cycle" && entity.key.startsWith(pair) ? { ...entity, symbols: [], groups: [] } : [],
      );
    case "modbus/stale-replay": {
      const reversed = target === undefined ? "" : `${target.asset}>${actor.asset}/`;
      return entities.flatMap((entity) =>
        entity.kind === "mb.reply" && entity.key.startsWith(reversed)
          ? { ...entity, windows: 0, changing: 0, repeatMax: ANY_REPEAT }
          : [],
      );
    }
    case "modbus/stacked-frames":
      return entities.flatMap((entity) =>
        entity.kind === "mb.ops" && entity.key.startsWith(pair) && entity.rates !== undefined
          ? { ...entity, rates: { ...entity.rates, stackedMax: ANY_STACKED } }
          : [],
      );
    case "modbus/readback-inconsistency":
      return entities.flatMap((entity) =>
        entity.kind === "point" && entity.key === point ? { ...entity, readback: undefined } : [],
      );
    default:
      return undefined;
  }
}

/** The actor as the baseline has it, else made. */
function assetOf({ actor, ts, lastTs }: AlertRecord, entities: readonly BaselineEntity[]): AssetEntity {
  const known = entities.find((entity) => entity.kind === "asset" && entity.key === actor.asset);
  if (known?.kind === "asset") return known;
  const ips = actor.ip === undefined ? [] : [actor.ip];
  const none = { src: "approved", state: "ok", n: 0, hours: 0, days: 0, first: ts, last: lastTs } as const;
  return { kind: "asset", key: actor.asset, ...none, ips, isRouter: false, roles: {} };
}

/** `value` of the alert names the trait. */
function withTrait({ detector, value }: AlertRecord, asset: AssetEntity): AssetEntity {
  if (value === undefined) return asset;
  const joined = (list: readonly string[] | undefined, more: readonly string[]) =>
    [...new Set([...(list ?? []), ...more])].sort();
  if (detector === "conduit/broadcast-multicast") return { ...asset, groups: joined(asset.groups, [value]) };
  if (detector === "asset/rogue-gateway") {
    if (value === "forwarding") return { ...asset, isRouter: true };
    return { ...asset, roles: { ...asset.roles, [`${value}/server`]: 1 } };
  }
  const isStack = /^(client|server) /.test(value);
  if (isStack) return { ...asset, stack: joined(asset.stack, value.split("; ")) };
  // Of two versions one would tell nothing any more: the new one stands alone.
  const [kind = ""] = value.split(" ");
  const others = (asset.names ?? []).filter((name) => !name.startsWith(`${kind} `));
  return { ...asset, names: joined(others, [value]) };
}
