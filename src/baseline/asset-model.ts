import type { AssetEntity, ConduitEntity, LearnedRate } from "../contracts/baseline.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";
import type { AssetTraits } from "./asset-traits.js";
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
  /** Seconds between its frames, of pauses of at least a second; undefined when it never paused. */
  readonly pauses?: UpperQuantiles | undefined;
}

interface Joined {
  readonly span: Span;
  readonly ips: string[];
  isRouter: boolean;
  /** The sender with the most frames: the asset is never silent for longer than that. */
  busiest: SeenSender;
}

/** Assets from their senders; what they do from their conduits, and what they say of themselves. */
export function assetEntities(
  senders: Iterable<SeenSender>,
  conduits: readonly ConduitEntity[],
  traits: ReadonlyMap<string, AssetTraits> = new Map(),
): AssetEntity[] {
  const assets = new Map<string, Joined>();
  let end = 0;
  for (const sender of senders) {
    const asset = assets.get(sender.asset) ?? { span: createSpan(), ips: [], isRouter: false, busiest: sender };
    assets.set(sender.asset, asset);
    if (sender.frames > asset.busiest.frames) asset.busiest = sender;
    if (sender.lastTime > end) end = sender.lastTime;
    const { hours, days, frames: n, firstTime: first, lastTime: last } = sender;
    joinSpans(asset.span, { n, hours, days, first, last });
    if (sender.isRouter && !sender.asset.startsWith("a:ip:")) asset.isRouter = true;
    if (sender.ip !== undefined && !asset.ips.includes(sender.ip)) asset.ips.push(sender.ip);
  }
  const roles = rolesOf(conduits);
  return [...assets].map(([id, { span, ips, isRouter, busiest }]) => {
    const { names = [], roles: own = {}, stack = [], groups = [] } = traits.get(id) ?? {};
    const gapSeconds = gapsOf(busiest, end);
    return {
      kind: "asset",
      ...learnedFields(id, span),
      ips: ips.sort().slice(0, IPS_MAX),
      isRouter,
      roles: { ...roles.get(id), ...own },
      ...(names.length === 0 ? {} : { names: [...names].sort() }),
      ...(stack.length === 0 ? {} : { stack: [...stack].sort() }),
      ...(groups.length === 0 ? {} : { groups: [...groups].sort() }),
      ...(gapSeconds === undefined ? {} : { gapSeconds }),
    };
  });
}

/** The pause after the last frame is one like the others, as long as anybody was seen sending. */
function gapsOf({ pauses, lastTime }: SeenSender, end: number): LearnedRate | undefined {
  const lastPause = (end - lastTime) / SECOND_US;
  if (lastPause < 1) return pauses?.summary();
  const all = new UpperQuantiles(pauses?.save());
  all.add(lastPause);
  return all.summary();
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
