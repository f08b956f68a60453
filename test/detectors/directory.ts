import type { AssetDirectory, KnownAsset } from "../../src/contracts/asset-directory.js";
import type { Party } from "../../src/contracts/sensor-event.js";
import { at } from "./given.js";

/** An asset of the run, seen from the first second on and last at `lastSeconds`. */
export function runAsset(party: Party, lastSeconds: number, over: Partial<KnownAsset> = {}): KnownAsset {
  return {
    id: party.asset,
    mac: party.mac,
    vendor: undefined,
    ips: party.ip === undefined ? [] : [party.ip],
    vlans: [],
    isRouter: false,
    names: [],
    roles: {},
    parts: [],
    deviceClass: "unknown",
    classConfidence: 0,
    level: undefined,
    firstTime: at(0),
    lastTime: at(lastSeconds),
    frames: 100,
    ...over,
  };
}

/** A directory of these assets. */
export function directoryOf(...known: readonly KnownAsset[]): AssetDirectory {
  return {
    asset: (id) => known.find((asset) => asset.id === id),
    assets: () => known,
    withMac: (mac) => known.filter((asset) => asset.mac === mac),
  };
}
