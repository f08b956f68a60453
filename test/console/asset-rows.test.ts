import { describe, expect, it } from "vitest";
import { type AssetChoice, assetRows } from "../../dashboards/console/src/pages/inventory/asset-rows.js";
import { assetName, lineOf } from "../../dashboards/console/src/plant/asset-name.js";
import { bytesText } from "../../dashboards/console/src/plant/bytes-text.js";
import { madeAsset } from "../browser/made-plant.js";

const plc = madeAsset({ id: "1", name: "plc", ip: "10.0.0.10", deviceClass: "controller", zone: "cell", level: 1 });
const hmi = madeAsset(
  { id: "2", name: "HMI", ip: "10.0.0.9", deviceClass: "hmi", zone: "cell", level: 1 },
  { baselineState: undefined, last: "2026-11-22T00:00:00.000000Z" },
);
const desk = madeAsset(
  { id: "3", name: "Desk", ip: "9.0.0.100", deviceClass: "it", zone: undefined, level: 4 },
  { vendor: undefined, first: "2026-11-01T00:00:00.000000Z" },
);
const marks = new Map([
  ["3", { alerts: 9, severity: 1 }],
  ["1", { alerts: 1, severity: 4 }],
]);
const all: AssetChoice = {
  find: "",
  wanted: { zone: [], class: [], vendor: [], state: [] },
  sort: "address",
  isDown: false,
};

function listed(choice: Partial<AssetChoice>): string {
  return assetRows([plc, hmi, desk], marks, { ...all, ...choice })
    .rows.map(({ name }) => name)
    .join(" ");
}

describe("the list of assets", () => {
  const rows: readonly (readonly [string, Partial<AssetChoice>, string])[] = [
    ["by address as numbers", {}, "Desk HMI plc"],
    ["turned round", { isDown: true }, "plc HMI Desk"],
    ["by name in any case", { sort: "name" }, "Desk HMI plc"],
    ["by class", { sort: "class" }, "plc Desk HMI"],
    ["by vendor", { sort: "vendor" }, "HMI Desk plc"],
    ["by state", { sort: "state" }, "plc Desk HMI"],
    ["by the first time", { sort: "first" }, "Desk plc HMI"],
    ["by the last time", { sort: "last", isDown: true }, "HMI plc Desk"],
    ["by the worst alert", { sort: "alerts", isDown: true }, "plc Desk HMI"],
    ["of a zone", { wanted: { ...all.wanted, zone: ["cell"] } }, "HMI plc"],
    ["of none", { wanted: { ...all.wanted, zone: ["none"] } }, "Desk"],
    ["of two classes", { wanted: { ...all.wanted, class: ["Controller", "IT system"] } }, "Desk plc"],
    ["of what is new", { wanted: { ...all.wanted, state: ["new"] } }, "HMI"],
    ["of a zone and a state", { wanted: { ...all.wanted, zone: ["cell"], state: ["known"] } }, "plc"],
    ["of a search", { find: "9.0.0" }, "Desk"],
  ];
  it.each(rows)("is %s", (_, choice, expected) => {
    expect(listed(choice)).toBe(expected);
  });

  it("counts the values of a facet among what the others want", () => {
    const { facets } = assetRows([plc, hmi, desk], marks, { ...all, wanted: { ...all.wanted, zone: ["cell"] } });
    expect(facets.zone).toEqual([
      { value: "cell", count: 2 },
      { value: "none", count: 1 },
    ]);
    expect(facets.class).toEqual([
      { value: "Controller", count: 1 },
      { value: "Operator panel", count: 1 },
    ]);
  });
});

describe("what an asset is called", () => {
  const rows: readonly (readonly [string, Partial<Parameters<typeof assetName>[0]>, string])[] = [
    ["its own word", { names: [{ kind: "lldp-system", name: "SW-1" }] }, "SW-1"],
    [
      "the better of two",
      {
        names: [
          { kind: "modbus-product", name: "1766" },
          { kind: "mdns-name", name: "m" },
        ],
      },
      "m",
    ],
    ["its address without one", { names: [] }, "10.0.0.10"],
    ["its address where the word is nothing to see", { names: [{ kind: "mdns-name", name: "\u200b\n" }] }, "10.0.0.10"],
    ["its MAC without an address", { names: [], ips: [] }, "00:11"],
    ["its id without anything", { names: [], ips: [], mac: undefined }, "1"],
    ["nothing of programs alone", { names: [{ kind: "dhcp-fingerprint", name: "1,3,6" }] }, "10.0.0.10"],
  ];
  it.each(rows)("is %s", (_, more, expected) => {
    expect(assetName({ ...plc, mac: "00:11", ...more })).toBe(expected);
  });

  it("is one line that nothing turns round", () => {
    expect(lineOf("a\u202eb\r\nc")).toBe("a b c");
    expect(lineOf("x".repeat(100))).toHaveLength(60);
  });
});

describe("amounts", () => {
  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [4_200_000, "4.2 MB"],
    [123_456_789, "123 MB"],
    [1e18, "1000 PB"],
  ])("of %d bytes", (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });
});
