import { describe, expect, it } from "vitest";
import { assetGroups, levelTitle } from "../../dashboards/console/src/pages/map/asset-groups.js";
import { lineElement, nodeElement } from "../../dashboards/console/src/pages/map/map-elements.js";
import { mapGraph } from "../../dashboards/console/src/pages/map/map-graph.js";
import { plantFilter } from "../../dashboards/console/src/pages/map/plant-filter.js";
import { alertMarks, pairKey } from "../../dashboards/console/src/plant/alert-marks.js";
import type { Plant } from "../../dashboards/console/src/plant/use-plant.js";
import { madeAsset, madeConduit, madePlant } from "../browser/made-plant.js";
import { mapPlant } from "./map-plant.js";

const none = alertMarks([]);
const asIs = { opened: [], closed: [] } as const;

function graphOf(plant: Plant, { closed = [] as readonly string[], marks = none, find = "", isHiding = false } = {}) {
  const groups = assetGroups(plant.assets, plant.zones, { opened: [], closed });
  return mapGraph(groups, plant.conduits, marks, plantFilter(plant, marks, "", find), isHiding);
}

describe("groups of the map", () => {
  it("are the zones, the highest level first, with nobody in them too", () => {
    const { plant } = mapPlant();
    const zones = [...plant.zones, { id: "sensors", type: "field" as const, level: 0, assets: 0 }];
    const groups = assetGroups(plant.assets, zones, asIs);
    expect(groups.map(({ id, level, assets }) => [id, level, assets.length])).toEqual([
      ["zone office", 4, 1],
      ["zone control-room", 2, 1],
      ["zone cell-1", 1, 2],
      ["zone sensors", 0, 0],
    ]);
  });

  it("are networks for those in no zone, by level where one is guessed", () => {
    const made = (id: string, ips: readonly string[], level: number | undefined, zone?: string) =>
      madeAsset({ id, name: id, ip: "", deviceClass: "unknown", zone, level }, { ips });
    const assets = [
      made("a", ["fe80::1", "10.1.2.3"], 1),
      made("b", ["10.1.2.4"], 1),
      made("c", ["10.1.2.5"], undefined),
      made("d", [], undefined),
      made("e", ["fe80::1"], undefined, "a zone of another policy"),
    ];
    const groups = assetGroups(assets, [], asIs);
    expect(groups.map(({ title, level, assets: own }) => [title, level, own.map(({ id }) => id).join()])).toEqual([
      ["10.1.2.0/24", 1, "a,b"],
      ["10.1.2.0/24", undefined, "c"],
      ["IPv6 only", undefined, "e"],
      ["no address", undefined, "d"],
    ]);
    expect([levelTitle(3.5), levelTitle(undefined), levelTitle(7)]).toEqual([
      "Level 3.5 · DMZ",
      "Level not known",
      "Level 7",
    ]);
  });

  it("are closed where they are large or of IT, unless people open them", () => {
    const plant = madePlant({ cells: 2, assetsPerCell: 61, office: 5 });
    const isClosed = (opened: readonly string[], closed: readonly string[]) =>
      assetGroups(plant.assets(), plant.zones(), { opened, closed })
        .filter((group) => group.isClosed)
        .map(({ id }) => id);
    expect(isClosed([], [])).toEqual(["zone office", "zone cell-1", "zone cell-2"]);
    expect(isClosed(["zone office", "zone cell-2"], ["zone dmz", "zone sensors"])).toEqual(["zone dmz", "zone cell-1"]);
  });
});

describe("the graph of the map", () => {
  it("draws all between two as one line, by the worst", () => {
    const { plant, hmi, plc } = mapPlant();
    const more = [
      madeConduit(hmi, plc, "http", "denied"),
      { ...madeConduit(plc, hmi, "syslog", "new"), isSeen: false },
      { ...madeConduit(hmi, plc, "arp", "learned"), isDirected: false },
    ];
    const { lines } = graphOf({ ...plant, conduits: [...more, ...plant.conduits] });
    const line = lines.find(({ id }) => id === pairKey(hmi, plc));
    expect([lines.length, line?.standing, line?.isSeen, line?.conduits.length]).toEqual([2, "denied", true, 4]);
    expect(line?.arrows).toEqual({ toFirst: true, toSecond: true });
  });

  it("points to the server", () => {
    const { plant, hmi, plc } = mapPlant();
    const [line] = graphOf({ ...plant, conduits: [madeConduit(plc, hmi, "http", "new")] }).lines;
    expect(line?.arrows).toEqual(hmi < plc ? { toFirst: true, toSecond: false } : { toFirst: false, toSecond: true });
  });

  it("puts the lines of closed groups together, and leaves out those within", () => {
    const { plant, historian, office } = mapPlant();
    const { nodes, lines } = graphOf(plant, { closed: ["zone cell-1", "zone office"] });
    expect(nodes.map(({ id, address }) => [id, address])).toEqual([
      ["zone office", "1 asset"],
      [historian, "10.20.1.20"],
      ["zone cell-1", "2 assets"],
    ]);
    expect(lines.map(({ ends }) => ends)).toEqual([[historian, "zone office"]]);
    expect(office).toBeDefined();
  });

  it("marks assets, groups and lines with the alerts about them, each once", () => {
    const { plant, hmi, plc } = mapPlant();
    const two = [...plant.conduits, madeConduit(hmi, plc, "http", "new")];
    const pairs = [
      { actor: hmi, target: plc, alerts: 2, severity: 2 },
      { actor: plc, target: hmi, alerts: 1, severity: 4 },
      { actor: plc, alerts: 5, severity: 1 },
    ];
    const marks = alertMarks(pairs);
    const open = graphOf({ ...plant, conduits: two }, { marks });
    expect(open.nodes.find(({ id }) => id === hmi)?.mark).toEqual({ alerts: 3, severity: 4 });
    expect(open.nodes.find(({ id }) => id === plc)?.mark).toEqual({ alerts: 8, severity: 4 });
    expect(open.lines.find(({ id }) => id === pairKey(hmi, plc))?.mark).toEqual({ alerts: 3, severity: 4 });
    const closed = graphOf(plant, { marks, closed: ["zone cell-1"] });
    expect(closed.nodes.find(({ id }) => id === "zone cell-1")?.mark).toEqual({ alerts: 11, severity: 4 });
  });

  it("fades or leaves out what does not pass", () => {
    const { plant } = mapPlant();
    const faded = graphOf(plant, { find: "hmi" });
    expect(faded.nodes.filter(({ isLit }) => !isLit).map(({ name }) => name)).toEqual(["DESK", "HIST"]);
    expect(faded.lines.map(({ isLit }) => isLit)).toEqual([true, false]);
    const left = graphOf(plant, { find: "hmi", isHiding: true });
    expect([left.nodes.length, left.lines.length, left.groups.map(({ id }) => id)]).toEqual([2, 1, ["zone cell-1"]]);
  });

  it("writes names of strangers as one line each, beside what cannot be made up", () => {
    const lie = "PLC-1\n10.0.0.1\u202e\u0000";
    const asset = madeAsset({ id: "x", name: lie, ip: "10.9.9.9", deviceClass: "unknown", zone: undefined, level: 1 });
    const { plant } = mapPlant();
    const [node] = graphOf({ ...plant, zones: [], assets: [asset] }).nodes;
    expect(node && nodeElement(node).data.label).toBe("PLC-1 10.0.0.1\n10.9.9.9");
  });

  it("says standing, services and alerts of a line in words", () => {
    const { plant, hmi, plc } = mapPlant();
    const services = ["a", "b", "c"].map((service) => madeConduit(hmi, plc, service, "new"));
    const marks = alertMarks([{ actor: hmi, target: plc, alerts: 1200, severity: 3 }]);
    const [line] = graphOf({ ...plant, conduits: services }, { marks }).lines;
    expect(line && lineElement(line).data.label).toBe("▲ 1,200 · new · a, b and 1 more");
  });
});
