import { describe, expect, it } from "vitest";
import { TraitModel } from "../../src/baseline/asset-traits.js";
import type { AssetNamed, NeighbourSaid, Party } from "../../src/contracts/sensor-event.js";
import { assetId, at, party } from "../detectors/given.js";

const assetOf = ({ asset }: Party) => asset;

function named(asset: Party, name: string): AssetNamed {
  return { type: "asset-named", time: at(0), frame: 1, capture: 0, asset, kind: "mqtt-client-identifier", name };
}

function said(holder: Party, says: NeighbourSaid["says"]): NeighbourSaid {
  const rest = { target: undefined, isUnicast: false, isOverride: true };
  return { type: "neighbour", time: at(0), frame: 1, capture: 0, says, sender: holder, holder, ...rest };
}

describe("TraitModel", () => {
  it("joins what an asset calls itself at all its places", () => {
    const model = new TraitModel();
    const elsewhere = { ...party(1), ip: "10.0.0.77" };
    model.learn(named(party(1), "b"));
    model.learn(named(elsewhere, "a"));
    model.learn(named(elsewhere, "b"));
    model.learn(named(party(2), "c"));
    const traits = model.byAsset(assetOf);
    expect(traits.get(assetId(1))?.names).toEqual(["mqtt-client-identifier b", "mqtt-client-identifier a"]);
    expect(traits.get(assetId(2))?.names).toEqual(["mqtt-client-identifier c"]);
  });

  it("keeps no more than sixteen names, of one place and of several", () => {
    const model = new TraitModel();
    for (let i = 0; i < 40; i++) model.learn(named(i % 2 === 0 ? party(1) : { ...party(1), ip: "10.0.0.9" }, `n${i}`));
    expect(model.byAsset(assetOf).get(assetId(1))?.names).toHaveLength(16);
  });

  it("counts the advertisements of a router, and nothing else that neighbours say", () => {
    const model = new TraitModel();
    for (const says of ["router", "router", "ask", "answer", "announce"] as const) model.learn(said(party(3), says));
    model.learn(said(party(4), "announce"));
    const traits = model.byAsset(assetOf);
    expect(traits.get(assetId(3))?.roles).toEqual({ "router-advertisement/server": 2 });
    expect(traits.get(assetId(4))).toBeUndefined();
  });
});
