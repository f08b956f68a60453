import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from "cytoscape";
import { freePlaces, type Placed } from "./free-places.js";
import { levelPlaces, type MapPlace } from "./level-places.js";
import { linkLibraryStyle } from "./library-style.js";
import { bandElements, boxElement, lineElement, type MapElement, nodeElement } from "./map-elements.js";
import type { MapGraph } from "./map-graph.js";
import { mapStyle } from "./map-style.js";
import { zonePlaces } from "./zone-places.js";

/** Levels above each other, or zones where people put them. */
export type MapLayout = "level" | "zone";

/** What the drawing tells. */
export interface MapListener {
  /** Node or line that was clicked; undefined beside all. */
  chosen(id: string | undefined): void;
  /** Asset or closed group that is to be opened. */
  opened(id: string): void;
  /** What was put somewhere, by hand or at first. */
  placed(places: Readonly<Record<string, MapPlace>>): void;
}

const FIT_PADDING_PX = 36;
const ZOOM_MAX = 2.5;
const ZOOM_MIN = 0.04;
const ZOOM_STEP = 1.25;
const COME_CLOSER_ZOOM = 0.8;

/** The map on a canvas: what is drawn stays where it is, whatever comes and goes beside it. */
export class MapDrawing {
  readonly #cy: Core;
  readonly #listener: MapListener;
  #layout: MapLayout = "level";
  /** What of the structure is drawn: when it is another, places are made anew. */
  #structure = "";
  #known = new Map<string, MapElement>();
  #chosen: string | undefined;

  constructor(container: HTMLElement, listener: MapListener) {
    this.#listener = listener;
    linkLibraryStyle();
    this.#cy = cytoscape({
      ...{ container, style: mapStyle(), minZoom: ZOOM_MIN, maxZoom: ZOOM_MAX, boxSelectionEnabled: false },
      ...{ autounselectify: true, hideEdgesOnViewport: false, pixelRatio: Math.min(2, devicePixelRatio) },
    });
    this.#listen();
  }

  /** Draws what changed. `kept` are places of earlier visits. */
  draw(graph: MapGraph, layout: MapLayout, kept: ReadonlyMap<string, MapPlace>): void {
    const structure = JSON.stringify([layout, graph.groups.map(({ id, isClosed }) => [id, isClosed])]);
    const isOther = structure !== this.#structure;
    if (layout !== this.#layout) this.#clear();
    this.#layout = layout;
    this.#structure = structure;
    const isFirst = this.#known.size === 0;
    const before = this.#placed();
    this.#cy.batch(() => {
      if (isOther) this.#cy.nodes(".is-band, .is-band-title").remove();
      this.#change(graph);
    });
    if (layout === "level") this.#placeByLevel(graph, isOther, before);
    else this.#placeByZone(graph, kept, before);
    this.#cy.autoungrabify(layout === "level");
    if (isFirst || (isOther && layout === "level")) this.fit();
    this.choose(this.#chosen);
  }

  /** Marks a node or line with what it touches. */
  choose(id: string | undefined, isToSee = false): void {
    this.#chosen = id;
    this.#cy.batch(() => {
      this.#cy.elements(".is-chosen, .is-near").removeClass("is-chosen is-near");
      if (id === undefined) return;
      const element = this.#cy.getElementById(id);
      element.addClass("is-chosen");
      element.union(element.connectedEdges()).edges().addClass("is-near");
    });
    if (isToSee && id !== undefined) this.#bringToSight(id);
  }

  /** The node nearest to the chosen one on that side, the first where none is chosen. */
  beside(side: "left" | "right" | "up" | "down"): string | undefined {
    const nodes = this.#cy
      .nodes()
      .toArray()
      .filter((node) => this.#isOwn(node));
    const from = this.#chosen === undefined ? undefined : this.#cy.getElementById(this.#chosen);
    if (from === undefined || from.empty() || !from.isNode()) return nodes[0]?.id();
    const at = from.position();
    let best: { readonly id: string; readonly cost: number } | undefined;
    for (const node of nodes) {
      const [dx, dy] = [node.position().x - at.x, node.position().y - at.y];
      const along = { left: -dx, right: dx, up: -dy, down: dy }[side];
      const cost = along + 2.5 * Math.abs(side === "left" || side === "right" ? dy : dx);
      if (along > 1 && (best === undefined || cost < best.cost)) best = { id: node.id(), cost };
    }
    return best?.id;
  }

  /** All of it in sight. */
  fit(): void {
    this.#cy.resize();
    this.#cy.fit(undefined, FIT_PADDING_PX);
    if (this.#cy.zoom() > 1) this.#cy.zoom(1).center();
  }

  zoom(direction: 1 | -1): void {
    const [x, y] = [this.#cy.width() / 2, this.#cy.height() / 2];
    this.#cy.zoom({ level: this.#cy.zoom() * ZOOM_STEP ** direction, renderedPosition: { x, y } });
  }

  /** After the colours of the page have changed. */
  restyle(): void {
    this.#cy.style(mapStyle());
  }

  /** Lays out all of it anew, whatever was kept. */
  arrange(graph: MapGraph): void {
    const layout = this.#layout;
    this.#clear();
    this.draw(graph, layout, new Map());
  }

  /** The drawing as an image. */
  png(): string {
    return this.#cy.png({
      full: true,
      maxWidth: 6000,
      maxHeight: 6000,
      bg: getComputedStyle(document.body).backgroundColor,
    });
  }

  close(): void {
    this.#cy.destroy();
  }

  #listen(): void {
    const { chosen, opened, placed } = this.#listener;
    this.#cy.on("tap", (event) => {
      const { target } = event;
      chosen(target === this.#cy || !(target.isEdge() || this.#isOwn(target)) ? undefined : target.id());
    });
    this.#cy.on("dbltap", "node", ({ target }) => {
      if (this.#isOwn(target)) opened(target.id());
      else if (target.hasClass("is-box")) opened(target.id().replace(/^box /, ""));
    });
    this.#cy.on("dragfree", "node", ({ target }) => {
      const moved: NodeSingular[] = target.isParent() ? [...target.descendants()] : [target];
      placed(Object.fromEntries(moved.map((node) => [node.id(), placeOf(node)])));
    });
  }

  #clear(): void {
    this.#cy.elements().remove();
    this.#known.clear();
    this.#structure = "";
  }

  #isOwn(node: NodeSingular): boolean {
    return !node.hasClass("is-box") && !node.hasClass("is-band") && !node.hasClass("is-band-title");
  }

  /** Takes out what is gone, changes what is another, adds what is new. */
  #change({ groups, nodes, lines }: MapGraph): void {
    const filled = new Set(nodes.filter(({ asset }) => asset !== undefined).map(({ group }) => group.id));
    const boxes = groups.filter(({ isClosed }) => !isClosed).map((group) => boxElement(group, !filled.has(group.id)));
    const wanted = new Map(
      [...boxes, ...nodes.map(nodeElement), ...lines.map(lineElement)].map((one) => [one.id, one]),
    );
    for (const [id, { data, classes }] of this.#known) {
      const next = wanted.get(id);
      // What changes its ends or its box is drawn anew; boxes take what is in them along.
      const isGone = next === undefined || next.data.parent !== data.parent;
      if (isGone) {
        const element = this.#cy.getElementById(id);
        if (element.isNode() && element.isParent()) element.children().move({ parent: null });
        element.remove();
        this.#known.delete(id);
      } else if (next.classes !== classes || JSON.stringify(next.data) !== JSON.stringify(data)) {
        const element = this.#cy.getElementById(id);
        if (next.data.severity === undefined) element.removeData("severity");
        element.data(stated(next));
        element.classes(next.classes);
        this.#known.set(id, next);
      }
    }
    const fresh = [...wanted.values()].filter(({ id }) => this.#cy.getElementById(id).empty());
    for (const one of fresh) this.#known.set(one.id, one);
    this.#cy.add(
      fresh.map((one) => ({ data: { ...stated(one), id: one.id }, classes: one.classes }) as ElementDefinition),
    );
  }

  /** Nodes that are drawn, by the group that they belong to. */
  #placed(): readonly Placed[] {
    return this.#cy
      .nodes()
      .toArray()
      .filter((node) => this.#isOwn(node))
      .map((node) => ({ id: node.id(), group: groupOf(node), place: placeOf(node) }));
  }

  #placeByLevel(graph: MapGraph, isOther: boolean, before: readonly Placed[]): void {
    if (!isOther) {
      this.#placeFresh(graph, before, new Map());
      return;
    }
    const { places, empty, bands } = levelPlaces(graph);
    this.#putAll(places);
    this.#putAll(new Map([...empty].map(([id, place]) => [`box ${id}`, place])));
    this.#cy.add(bands.flatMap(bandElements));
  }

  #placeByZone(graph: MapGraph, kept: ReadonlyMap<string, MapPlace>, before: readonly Placed[]): void {
    const here = new Map(before.map((one) => [one.id, one]));
    const standing = graph.nodes.flatMap(({ id, group }): Placed[] => {
      const place = here.get(id)?.place ?? kept.get(id);
      return place === undefined ? [] : [{ id, group: group.id, place }];
    });
    if (standing.length === 0 && graph.nodes.length > 0) {
      const places = zonePlaces(graph);
      this.#putAll(places);
      this.#placeEmpty();
      this.#listener.placed(Object.fromEntries(places));
      return;
    }
    this.#putAll(new Map(standing.map(({ id, place }) => [id, place])));
    const hints = new Map(before.map(({ group, place }) => [group, place]));
    const fresh = this.#placeFresh(graph, standing, hints);
    this.#placeEmpty();
    if (Object.keys(fresh).length > 0) this.#listener.placed(fresh);
  }

  #placeFresh(
    { nodes }: MapGraph,
    standing: readonly Placed[],
    hints: ReadonlyMap<string, MapPlace>,
  ): Readonly<Record<string, MapPlace>> {
    const known = new Set(standing.map(({ id }) => id));
    const fresh = nodes.filter(({ id }) => !known.has(id)).map(({ id, group }) => ({ id, group: group.id }));
    if (fresh.length === 0) return {};
    const present = new Set(nodes.map(({ id }) => id));
    const places = freePlaces(
      fresh,
      standing.filter(({ id }) => present.has(id)),
      hints,
    );
    this.#putAll(places);
    return Object.fromEntries(places);
  }

  /** Zones with nobody in them stand below the others. */
  #placeEmpty(): void {
    const empty = this.#cy.nodes(".is-empty");
    if (empty.empty()) return;
    const { x1, y2 } = this.#cy.nodes().not(".is-empty").boundingBox();
    for (const [index, node] of empty.toArray().entries()) {
      node.position({ x: x1 + 70 + index * 180, y: y2 + 90 });
    }
  }

  #putAll(places: ReadonlyMap<string, MapPlace>): void {
    this.#cy.batch(() => {
      for (const [id, [x, y]] of places) {
        const node = this.#cy.getElementById(id);
        if (node.nonempty()) node.position({ x, y });
      }
    });
  }

  #bringToSight(id: string): void {
    const element = this.#cy.getElementById(id);
    if (element.empty()) return;
    const { x1, y1, x2, y2 } = element.renderedBoundingBox();
    const isInSight = x1 >= 0 && y1 >= 0 && x2 <= this.#cy.width() && y2 <= this.#cy.height();
    if (isInSight && this.#cy.zoom() > COME_CLOSER_ZOOM / 2) return;
    this.#cy.zoom(Math.max(this.#cy.zoom(), COME_CLOSER_ZOOM)).center(element);
  }
}

function stated({ data }: MapElement): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}

function groupOf(node: NodeSingular): string {
  const parent = node.parent();
  return parent.nonempty() ? parent.first().id().replace(/^box /, "") : node.id();
}

function placeOf(node: NodeSingular): MapPlace {
  const { x, y } = node.position();
  return [Math.round(x), Math.round(y)];
}
