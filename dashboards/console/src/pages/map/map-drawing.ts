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
/** Without names and lines. */
const FRAMES = { includeLabels: false, includeEdges: false, includeOverlays: false };

/**
 * The map on a canvas: what is drawn stays where it is, whatever comes and goes beside it. A large one is moved as a
 * picture, and drawn once it stands.
 */
export class MapDrawing {
  readonly #cy: Core;
  readonly #listener: MapListener;
  #layout: MapLayout = "level";
  /** What of the structure is drawn: when it is another, places are made anew. */
  #structure = "";
  #known = new Map<string, MapElement>();
  #chosen: string | undefined;

  constructor(container: HTMLElement, listener: MapListener, isLarge: boolean) {
    this.#listener = listener;
    linkLibraryStyle();
    this.#cy = cytoscape({
      ...{ container, style: mapStyle(), minZoom: ZOOM_MIN, maxZoom: ZOOM_MAX, boxSelectionEnabled: false },
      ...{ autounselectify: true, textureOnViewport: isLarge, pixelRatio: Math.min(2, devicePixelRatio) },
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
    const level = layout === "level" && isOther ? levelPlaces(graph) : undefined;
    const places = level?.places ?? this.#placesBeside(graph, layout === "zone" ? kept : new Map(), before);
    this.#cy.batch(() => {
      if (isOther) this.#cy.nodes(".is-band, .is-band-title").remove();
      this.#change(
        graph,
        new Map([...places, ...[...(level?.empty ?? [])].map(([id, at]) => [`box ${id}`, at] as const)]),
      );
      this.#cy.add(level?.bands.flatMap(bandElements) ?? []);
    });
    if (layout === "zone") this.#placeEmpty();
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
    const { x1, y1, w, h } = this.#cy.nodes().boundingBox(FRAMES);
    const [width, height] = [this.#cy.width() - 2 * FIT_PADDING_PX, this.#cy.height() - 2 * FIT_PADDING_PX];
    const zoom = Math.max(ZOOM_MIN, Math.min(1, width / w, height / h));
    const pan = { x: this.#cy.width() / 2 - (x1 + w / 2) * zoom, y: this.#cy.height() / 2 - (y1 + h / 2) * zoom };
    this.#cy.viewport({ zoom, pan });
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
  #change({ groups, nodes, lines }: MapGraph, places: ReadonlyMap<string, MapPlace>): void {
    const filled = new Set(nodes.filter(({ asset }) => asset !== undefined).map(({ group }) => group.id));
    const boxes = groups.filter(({ isClosed }) => !isClosed).map((group) => boxElement(group, !filled.has(group.id)));
    const wanted = new Map(
      [...boxes, ...nodes.map(nodeElement), ...lines.map(lineElement)].map((one) => [one.id, one]),
    );
    for (const [id, one] of this.#known) {
      const next = wanted.get(id);
      // What changes its box is drawn anew.
      if (next === undefined || next.data.parent !== one.data.parent) this.#remove(id);
      else this.#renew(one, next, places.get(id));
    }
    const fresh = [...wanted.values()].filter(({ id }) => !this.#known.has(id));
    for (const one of fresh) this.#known.set(one.id, one);
    this.#cy.add(fresh.map((one) => definitionOf(one, places.get(one.id))));
  }

  #remove(id: string): void {
    const element = this.#cy.getElementById(id);
    // Boxes take what is in them along, and nodes their lines: those that stay are drawn anew.
    if (element.isNode() && element.isParent()) element.children().move({ parent: null });
    for (const line of element.connectedEdges().toArray()) this.#known.delete(line.id());
    element.remove();
    this.#known.delete(id);
  }

  #renew(one: MapElement, next: MapElement, place: MapPlace | undefined): void {
    const isSame = next.classes === one.classes && JSON.stringify(next.data) === JSON.stringify(one.data);
    if (isSame && place === undefined) return;
    const element = this.#cy.getElementById(next.id);
    if (!isSame) {
      if (next.data.severity === undefined) element.removeData("severity");
      element.data(stated(next));
      element.classes(next.classes);
      this.#known.set(next.id, next);
    }
    if (place !== undefined) element.position({ x: place[0], y: place[1] });
  }

  /** Nodes that are drawn, by the group that they belong to. */
  #placed(): readonly Placed[] {
    return this.#cy
      .nodes()
      .toArray()
      .filter((node) => this.#isOwn(node))
      .map((node) => ({ id: node.id(), group: groupOf(node), place: placeOf(node) }));
  }

  /** Places for what has none: all of them where nothing stands, else beside the others. */
  #placesBeside(
    graph: MapGraph,
    kept: ReadonlyMap<string, MapPlace>,
    before: readonly Placed[],
  ): ReadonlyMap<string, MapPlace> {
    const here = new Map(before.map((one) => [one.id, one.place]));
    const standing = graph.nodes.flatMap(({ id, group }): Placed[] => {
      const place = here.get(id) ?? kept.get(id);
      return place === undefined ? [] : [{ id, group: group.id, place }];
    });
    const known = new Set(standing.map(({ id }) => id));
    const fresh = graph.nodes.filter(({ id }) => !known.has(id)).map(({ id, group }) => ({ id, group: group.id }));
    const hints = new Map(before.map(({ group, place }) => [group, place]));
    const made = known.size === 0 ? zonePlaces(graph) : freePlaces(fresh, standing, hints);
    if (this.#layout === "zone" && made.size > 0) this.#listener.placed(Object.fromEntries(made));
    const arrived = standing.filter(({ id }) => !here.has(id)).map(({ id, place }) => [id, place] as const);
    return new Map([...arrived, ...made]);
  }

  /** Zones with nobody in them stand below the others. */
  #placeEmpty(): void {
    const empty = this.#cy.nodes(".is-empty");
    if (empty.empty()) return;
    const { x1, y2 } = this.#cy.nodes().not(".is-empty").boundingBox(FRAMES);
    for (const [index, node] of empty.toArray().entries()) {
      node.position({ x: x1 + 70 + index * 180, y: y2 + 90 });
    }
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

function definitionOf(one: MapElement, place: MapPlace | undefined): ElementDefinition {
  const position = place === undefined ? {} : { position: { x: place[0], y: place[1] } };
  return { data: { ...stated(one), id: one.id }, classes: one.classes, ...position } as ElementDefinition;
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
