import { describe, expect, it } from "vitest";
import { foundAssets, plantFilter } from "../../dashboards/console/src/pages/map/plant-filter.js";
import { alertMarks } from "../../dashboards/console/src/plant/alert-marks.js";
import { madeConduit } from "../browser/made-plant.js";
import { mapPlant } from "./map-plant.js";

const { plant, hmi, plc, office } = mapPlant();
const marks = alertMarks([{ actor: office, target: plc, alerts: 2, severity: 3 }]);
const namesOf = (ids: ReadonlySet<string> | undefined) =>
  ids === undefined ? "all" : [...ids].map((id) => plant.assets.find((one) => one.id === id)?.names[0]?.name).sort();

describe("what of the plant is asked for", () => {
  const rows: readonly (readonly [string, string, string, readonly string[] | "all"])[] = [
    ["all without a query", "", "", "all"],
    ["a zone, and who is in alerts of its query", "zone:office", "", ["DESK", "PLC"]],
    ["an asset", `asset:${JSON.stringify(hmi)}`, "", ["DESK", "HMI", "PLC"]],
    ["an address", "ip:10.21.1.10", "", ["DESK", "HMI", "PLC"]],
    ["a service of its conduits", "service:modbus", "", ["DESK", "HMI", "PLC"]],
    ["a text of its names", "hist", "", ["DESK", "HIST", "PLC"]],
    ["only who alerts are about, where alerts are asked for", "severity:high zone:office", "", ["DESK", "PLC"]],
    ["only who alerts are about, of a detector", "detector:modbus/*", "", ["DESK", "PLC"]],
    ["a search with the neighbours", "", "hmi", ["HMI", "PLC"]],
    ["a search within a query", "zone:office", "plc", ["PLC"]],
    ["a search for nothing that is there", "", "nobody", []],
  ];
  it.each(rows)("%s", (_, query, find, expected) => {
    expect(namesOf(plantFilter(plant, marks, query, find).lit)).toEqual(expected);
  });

  it("knows what was searched for from its neighbours", () => {
    expect(namesOf(plantFilter(plant, marks, "", "hmi").found)).toEqual(["HMI"]);
    expect(namesOf(plantFilter(plant, marks, "", " ").lit)).toBe("all");
  });

  it("takes neighbours of both sides", () => {
    const turned = { ...plant, conduits: [madeConduit(plc, hmi, "http", "new")] };
    expect(namesOf(plantFilter(turned, marks, "", "hmi").lit)).toEqual(["HMI", "PLC"]);
  });
});

describe("a search", () => {
  const mac = hmi.slice(2);
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["by a name in any case", "hMi", [hmi]],
    ["by a part of an address", "10.21.1.1", [hmi, plc]],
    ["by a MAC", mac.toUpperCase(), [hmi]],
    ["by a MAC with hyphens", mac.replaceAll(":", "-"), [hmi]],
    ["by a MAC as switches write it", mac.replaceAll(":", "").replace(/(....)(?=.)/g, "$1."), [hmi]],
    ["by a vendor", "rockwell", [plc]],
    ["by nothing that is there", "10.99", []],
  ];
  it.each(rows)("%s", (_, text, expected) => {
    expect(foundAssets(plant.assets, text)).toEqual(expected);
  });
});
