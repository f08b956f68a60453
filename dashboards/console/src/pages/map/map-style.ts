import type { StylesheetJson } from "cytoscape";
import { classIcon } from "./class-icons.js";

const TOKENS = [
  ...(["ground", "surface", "surface-2", "line", "ink", "ink-2", "accent", "good", "mark"] as const),
  ...(["info", "low", "medium", "high", "critical"] as const),
] as const;
const severities = ["info", "low", "medium", "high", "critical"] as const;
const classes = [
  ...(["controller", "hmi", "historian", "engineering-station", "broker", "gateway", "network"] as const),
  ...(["it", "unknown", "group"] as const),
] as const;

/** How everything on the map looks, in the colours of now. */
export function mapStyle(): StylesheetJson {
  const colours = coloursNow();
  return [...nodeStyles(colours), ...boxStyles(colours), ...lineStyles(colours), ...stateStyles(colours)];
}

type Colours = Readonly<Record<(typeof TOKENS)[number], string>>;

/** The library knows neither variables nor `light-dark`. */
function coloursNow(): Colours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const found = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(found) as Colours;
}

function nodeStyles(colours: Colours): StylesheetJson {
  const font = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        ...{ width: 40, height: 40, shape: "round-rectangle", label: "data(label)" },
        ...{ "background-color": colours.surface, "border-width": 1.5, "border-color": colours["ink-2"] },
        ...{ "font-family": font, "font-size": 12, color: colours.ink, "text-wrap": "wrap", "text-max-width": "116px" },
        ...{ "text-valign": "bottom", "text-margin-y": 4, "min-zoomed-font-size": 5, "line-height": 1.15 },
        ...{
          "text-background-color": colours.surface,
          "text-background-opacity": 0.8,
          "text-background-padding": "1px",
        },
        ...{ "z-index-compare": "manual", "z-index": 10 },
        ...{ "background-fit": "none", "background-width": "24px", "background-height": "24px" },
      },
    },
    ...classes.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { "background-image": classIcon(kind, colours.ink) },
    })),
    { selector: 'node[kind = "network"], node[kind = "gateway"]', style: { shape: "cut-rectangle" } },
    { selector: 'node[kind = "it"], node[kind = "unknown"]', style: { shape: "ellipse" } },
    { selector: "node.is-group", style: { width: 56, height: 56, shape: "round-rectangle", "border-style": "double" } },
    { selector: "node.is-group", style: { "border-width": 4, "font-weight": "bold" } },
    { selector: "node.is-new", style: { "border-style": "dashed", "border-width": 2, "border-color": colours.medium } },
    ...severities.map((name, level) => ({
      selector: `node[severity = ${level}]`,
      style: { ...{ "border-style": "solid", "border-width": 3.5 }, ...{ "border-color": colours[name] } },
    })),
  ] as StylesheetJson;
}

function boxStyles(colours: Colours): StylesheetJson {
  const quiet = { events: "no", "background-image": "none" } as const;
  return [
    {
      selector: "node.is-box",
      style: {
        ...{ "background-color": colours.surface, "background-opacity": 0.75, "background-image": "none" },
        ...{ "border-width": 1, "border-style": "solid", "border-color": colours["ink-2"], padding: "14px" },
        ...{ "text-valign": "top", "text-halign": "center", "text-margin-y": -4, "font-size": 15 },
        ...{ "font-weight": "bold", color: colours.ink, "min-zoomed-font-size": 4, "text-max-width": "400px" },
        ...{ "z-index": 1, "text-background-opacity": 0 },
        ...{ "min-width": "96px", "compound-sizing-wrt-labels": "include" },
      },
    },
    {
      selector: "node.is-empty",
      style: { width: 110, height: 70, "border-style": "dashed", "background-opacity": 0.4 },
    },
    {
      selector: "node.is-band",
      style: {
        ...quiet,
        ...{ width: "data(width)", height: "data(height)", shape: "rectangle", "border-width": 0, label: "" },
        ...{ "background-color": colours["surface-2"], "z-compound-depth": "bottom" },
      },
    },
    {
      selector: "node.is-band-title",
      style: {
        ...quiet,
        ...{ width: 1, height: 1, "background-opacity": 0, "border-width": 0, "z-compound-depth": "bottom" },
        ...{ "text-background-opacity": 0 },
        ...{ "text-halign": "right", "text-valign": "center", "text-margin-x": 14, "text-max-width": "130px" },
        ...{ "font-size": 17, "font-weight": "bold", color: colours["ink-2"], "min-zoomed-font-size": 3 },
      },
    },
  ] as unknown as StylesheetJson;
}

function lineStyles(colours: Colours): StylesheetJson {
  const standing = (name: string, style: object) => ({ selector: `edge[standing = "${name}"]`, style });
  return [
    {
      selector: "edge",
      style: {
        ...{ "z-index-compare": "manual", "z-index": 5 },
        ...{ "curve-style": "straight", width: 1.2, "line-color": colours["ink-2"], "arrow-scale": 0.8 },
        ...{ "source-arrow-shape": "data(sourceArrow)", "target-arrow-shape": "data(targetArrow)" },
        ...{ "source-arrow-color": colours["ink-2"], "target-arrow-color": colours["ink-2"] },
        ...{ "font-size": 10, color: colours.ink, "min-zoomed-font-size": 7, "text-wrap": "wrap" },
        ...{
          "text-background-color": colours.surface,
          "text-background-opacity": 0.92,
          "text-background-padding": "2px",
        },
      },
    },
    standing("declared", lineOf(colours.good, 2.5, "solid")),
    standing("learned", { ...lineOf(colours["ink-2"], 1.2, "solid"), "line-opacity": 0.6 }),
    standing("new", { ...lineOf(colours.medium, 2.5, "dashed"), label: "data(label)" }),
    standing("denied", {
      ...lineOf(colours.critical, 4.5, "dashed"),
      label: "data(label)",
      "line-dash-pattern": [12, 4],
    }),
    { selector: "edge.is-unseen", style: { "line-opacity": 0.3 } },
    { selector: "edge[severity]", style: { label: "data(label)", "font-weight": "bold" } },
  ] as StylesheetJson;
}

function lineOf(colour: string, width: number, style: string): object {
  const arrows = { "source-arrow-color": colour, "target-arrow-color": colour };
  return { "line-color": colour, width, "line-style": style, ...arrows };
}

function stateStyles(colours: Colours): StylesheetJson {
  const halo = (colour: string, opacity: number) => ({
    ...{ "underlay-color": colour, "underlay-opacity": opacity, "underlay-padding": 9 },
    ...{ "underlay-shape": "round-rectangle" },
  });
  return [
    { selector: "node.is-faded", style: { opacity: 0.22 } },
    { selector: "edge.is-faded", style: { opacity: 0.1, label: "" } },
    { selector: "node.is-found", style: halo(colours.accent, 0.3) },
    { selector: "edge.is-near", style: { label: "data(label)", opacity: 1, "z-index": 6 } },
    { selector: "node.is-chosen", style: { ...halo(colours.accent, 0.55), opacity: 1 } },
    { selector: "edge.is-chosen", style: { "underlay-color": colours.accent, "underlay-opacity": 0.45 } },
  ] as StylesheetJson;
}
