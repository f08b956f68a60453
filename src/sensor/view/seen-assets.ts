import type { AssetDirectory, KnownAsset } from "../../contracts/asset-directory.js";
import type { PacketTime } from "../../core/packet-time.js";

/** As many as one run knows. */
const ASSETS_MAX = 20_000;
const IPS_MAX = 16;
const NAMES_MAX = 64;

/** An asset as runs of the pipeline have seen it. */
export type SeenAsset = Omit<KnownAsset, "classConfidence">;

/** Assets over the runs of a sensor; at the limit those seen last stay. */
export class SeenAssets {
  /** Assets that were let go. */
  evictions = 0;
  #before = new Map<string, SeenAsset>();

  /** Of a run that is over. */
  keep(directory: AssetDirectory): void {
    const all = [...this.all(directory)];
    const kept = all.length <= ASSETS_MAX ? all : all.sort((a, b) => b.lastTime - a.lastTime).slice(0, ASSETS_MAX);
    this.evictions += all.length - kept.length;
    this.#before = new Map(kept.map((asset) => [asset.id, asset]));
  }

  /** Of all runs; plain copies. */
  *all(directory: AssetDirectory | undefined): Generator<SeenAsset> {
    const left = new Map(this.#before);
    for (const known of directory?.assets() ?? []) {
      const before = left.get(known.id);
      left.delete(known.id);
      yield before === undefined ? plain(known) : joined(before, plain(known));
    }
    yield* left.values();
  }
}

function plain(asset: KnownAsset): SeenAsset {
  return {
    id: asset.id,
    mac: asset.mac,
    vendor: asset.vendor,
    ips: asset.ips,
    vlans: asset.vlans,
    isRouter: asset.isRouter,
    names: [...asset.names],
    parts: asset.parts,
    roles: { ...asset.roles },
    deviceClass: asset.deviceClass,
    level: asset.level,
    firstTime: asset.firstTime,
    lastTime: asset.lastTime,
    frames: asset.frames,
  };
}

function joined(before: SeenAsset, now: SeenAsset): SeenAsset {
  const isTold = now.deviceClass !== "unknown";
  const roles: Record<string, number> = { ...before.roles };
  for (const [role, count] of Object.entries(now.roles)) roles[role] = (roles[role] ?? 0) + count;
  const others = before.names.filter(({ kind, name }) => !now.names.some((n) => n.kind === kind && n.name === name));
  return {
    ...now,
    vlans: now.vlans.length === 0 ? before.vlans : now.vlans,
    ips: [...new Set([...now.ips, ...before.ips])].slice(0, IPS_MAX),
    isRouter: now.isRouter || before.isRouter,
    names: [...others, ...now.names].slice(-NAMES_MAX),
    parts: [...new Set([...before.parts, ...now.parts])].slice(-NAMES_MAX),
    roles,
    deviceClass: isTold ? now.deviceClass : before.deviceClass,
    level: isTold ? now.level : before.level,
    firstTime: Math.min(before.firstTime, now.firstTime) as PacketTime,
    lastTime: Math.max(before.lastTime, now.lastTime) as PacketTime,
    frames: before.frames + now.frames,
  };
}
