import type { AssetEntity, ConduitEntity } from "../contracts/baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import { createSpan, joinSpans, learnedFields, type Span } from "./learned-span.js";

const IPS_MAX = 16;

/** A sender as the inventory counted it, with the asset that it turned out to be. */
export interface SeenSender {
  readonly asset: string;
  readonly ip: string | undefined;
  readonly isRouter: boolean;
  readonly frames: number;
  readonly hours: number;
  readonly days: number;
  readonly firstTime: PacketTime;
  readonly lastTime: PacketTime;
}

interface Joined {
  readonly span: Span;
  readonly ips: string[];
  isRouter: boolean;
}

/** Assets from their senders; what they do from their conduits. */
export function assetEntities(senders: Iterable<SeenSender>, conduits: readonly ConduitEntity[]): AssetEntity[] {
  const assets = new Map<string, Joined>();
  for (const sender of senders) {
    const asset = assets.get(sender.asset) ?? { span: createSpan(), ips: [], isRouter: false };
    assets.set(sender.asset, asset);
    const { hours, days, frames: n, firstTime: first, lastTime: last } = sender;
    joinSpans(asset.span, { n, hours, days, first, last });
    if (sender.isRouter && !sender.asset.startsWith("a:ip:")) asset.isRouter = true;
    if (sender.ip !== undefined && !asset.ips.includes(sender.ip)) asset.ips.push(sender.ip);
  }
  const roles = rolesOf(conduits);
  return [...assets].map(([id, { span, ips, isRouter }]) => ({
    kind: "asset",
    ...learnedFields(id, span),
    ips: ips.sort().slice(0, IPS_MAX),
    isRouter,
    roles: roles.get(id) ?? {},
  }));
}

function rolesOf(conduits: readonly ConduitEntity[]): Map<string, Record<string, number>> {
  const roles = new Map<string, Record<string, number>>();
  const note = (asset: string, role: string, n: number) => {
    const known = roles.get(asset) ?? {};
    known[role] = (known[role] ?? 0) + n;
    roles.set(asset, known);
  };
  for (const { client, server, isDirected, service, n } of conduits) {
    if (!isDirected || service === "dynamic" || /^\d+$/.test(service)) continue;
    note(client, `${service}/client`, n);
    note(server, `${service}/server`, n);
  }
  return roles;
}
