import { describe, expect, it } from "vitest";
import { indexOf } from "../../src/detectors/baseline-index.js";
import { assetId, baselineOf, knownAsset, knownConduit, knownOperations } from "./given.js";

const baseline = baselineOf(
  knownAsset(1, { "modbus/client": 40, "http/client": 3 }),
  { ...knownAsset(2, { "modbus/server": 40 }), names: ["mdns-name plc"], ips: ["10.0.0.2", "10.0.0.3"] },
  knownAsset(3),
  { ...knownAsset(4), key: `${assetId(3)}@20` },
  { ...knownAsset(5), key: "a:ip:10.9.0.1", ips: ["10.9.0.1"] },
  knownConduit(1, 2, "modbus", [502]),
  knownConduit(1, 3, "102", [102]),
  knownConduit(2, 3, "8080", [8080]),
  { ...knownOperations(1, 2, [[3, 0, 4]]), reads: [[3, 0, 4, 70]] },
);
const index = indexOf(baseline);
const keys = (assets: readonly { readonly key: string }[]) => assets.map(({ key }) => key);

describe("indexOf", () => {
  it("is made once", () => {
    expect(indexOf(baseline)).toBe(index);
  });

  it("finds assets by address, name and MAC", () => {
    expect(keys(index.ownersOf("10.0.0.3"))).toEqual([assetId(2), assetId(3)]);
    expect(keys(index.holdersOf("mdns-name plc"))).toEqual([assetId(2)]);
    expect(keys(index.withMac(assetId(3).slice(2)))).toEqual([assetId(3), `${assetId(3)}@20`]);
    expect([index.ownersOf("10.7.7.7"), index.holdersOf("x"), index.withMac("ip:10.9.0.1")]).toEqual([[], [], []]);
  });

  it("adds up control roles by name and by port, and lists what is asked for", () => {
    expect(index.controlRoles(assetId(1))).toEqual({
      asClient: 80,
      asServer: 0,
      clientOf: ["modbus", "S7 or MMS"],
      serverOf: [],
    });
    expect(index.controlRoles(assetId(3)).serverOf).toEqual(["S7 or MMS"]);
    expect(index.controlRoles("a:none")).toMatchObject({ asClient: 0, asServer: 0 });
    expect(index.asksFor(assetId(2))).toEqual(["tcp/8080"]);
  });

  it("counts cycles for both sides", () => {
    expect([1, 2, 3].map((n) => index.cycles(assetId(n)))).toEqual([70, 70, 0]);
  });
});
