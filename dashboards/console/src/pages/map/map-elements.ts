import type { ElementDefinition } from "cytoscape";
import { type AlertMark, severitySigns } from "../../plant/alert-marks.js";
import { lineOf } from "../../plant/asset-name.js";
import type { AssetGroup } from "./asset-groups.js";
import type { LevelBand } from "./level-places.js";
import type { MapLine, MapNode } from "./map-graph.js";

const SERVICES_NAMED = 2;

/** An element as the drawing keeps it: what of it may change is in `data` and `classes`. */
export interface MapElement {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number | undefined>>;
  readonly classes: string;
}

/** Boxes around groups that are open, with those that nobody is in. */
export function boxElement({ id, title, zone }: AssetGroup, isEmpty: boolean): MapElement {
  const about = zone === undefined ? "in no zone" : zone.type;
  const label = lineOf(title) + (about === zone?.id ? "" : ` · ${about}`) + (isEmpty ? "\nnobody seen" : "");
  return { id: `box ${id}`, data: { label }, classes: isEmpty ? "is-box is-empty" : "is-box" };
}

/** An asset, or a closed group. */
export function nodeElement({ id, group, asset, name, address, mark, isLit, isFound }: MapNode): MapElement {
  const lines = [...(mark === undefined ? [] : [markText(mark)]), name, ...(name === address ? [] : [address])];
  const classes = [
    ...(asset === undefined ? ["is-group"] : []),
    ...(asset !== undefined && asset.baselineState === undefined ? ["is-new"] : []),
    ...(isLit ? [] : ["is-faded"]),
    ...(isFound ? ["is-found"] : []),
  ];
  const data = { label: lines.join("\n"), kind: asset?.deviceClass ?? "group", severity: mark?.severity };
  return {
    id,
    data: { ...data, parent: asset === undefined ? undefined : `box ${group.id}` },
    classes: classes.join(" "),
  };
}

/** A line between two nodes. */
export function lineElement(line: MapLine): MapElement {
  const { id, ends, standing, arrows, mark, isLit, isSeen } = line;
  const label = [...(mark === undefined ? [] : [markText(mark)]), standing, servicesText(line)].join(" · ");
  const data = {
    ...{ source: ends[0], target: ends[1], standing, label, severity: mark?.severity },
    sourceArrow: arrows.toFirst ? "triangle" : "none",
    targetArrow: arrows.toSecond ? "triangle" : "none",
  };
  return { id, data, classes: [...(isLit ? [] : ["is-faded"]), ...(isSeen ? [] : ["is-unseen"])].join(" ") };
}

/** The stripe of a level with its title. */
export function bandElements({ title, x, y, width, height }: LevelBand): readonly ElementDefinition[] {
  const fixed = { group: "nodes", selectable: false, grabbable: false } as const;
  const middle = y + height / 2;
  return [
    {
      ...fixed,
      data: { id: `band ${title}`, width, height },
      position: { x: x + width / 2, y: middle },
      classes: "is-band",
    },
    {
      ...fixed,
      data: { id: `band title ${title}`, label: title.replace(" · ", "\n") },
      position: { x, y: middle },
      classes: "is-band-title",
    },
  ];
}

function servicesText({ conduits }: MapLine): string {
  const services = [...new Set(conduits.map(({ service }) => lineOf(service)))].sort();
  const more = services.length - SERVICES_NAMED;
  return services.slice(0, SERVICES_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function markText({ alerts, severity }: AlertMark): string {
  return `${severitySigns[severity] ?? ""} ${alerts.toLocaleString("en")}`;
}
