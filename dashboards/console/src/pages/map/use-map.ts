import { useMemo } from "preact/hooks";
import type { AlertPairs } from "../../../../../src/web/query/alert-answers.js";
import { openAlerts, parseQuery, type QueryFault, queryText } from "../../../../../src/web/query/alert-query.js";
import type { ApiFault } from "../../api/client.js";
import { useAnswer } from "../../api/use-answer.js";
import { place } from "../../app/location.js";
import { alertMarks } from "../../plant/alert-marks.js";
import { type Plant, useAgainOnAlerts, usePlant } from "../../plant/use-plant.js";
import { assetGroups } from "./asset-groups.js";
import type { MapLayout } from "./map-drawing.js";
import { type MapGraph, mapGraph } from "./map-graph.js";
import { plantFilter } from "./plant-filter.js";

const MARKS_EVERY_MS = 15_000;

/** What the address of the map says. */
export interface MapView {
  readonly layout: MapLayout;
  readonly isTable: boolean;
  readonly isHiding: boolean;
  /** Text of the alert query, as it is typed and as it is asked. */
  readonly text: string;
  readonly query: string;
  readonly queryFault: QueryFault | undefined;
  readonly find: string;
  /** Node or line that is looked at. */
  readonly chosen: string | undefined;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** The map of now: its view, the plant, and what is drawn of it. */
export interface MapNow {
  readonly view: MapView;
  readonly plant: Plant | undefined;
  readonly graph: MapGraph | undefined;
  readonly fault: ApiFault | undefined;
  again(): void;
}

/** Puts together what the map shows. */
export function useMap(): MapNow {
  const view = viewOf(place.value.query);
  const { plant, fault, again } = usePlant();
  const pairs = useAnswer<AlertPairs>(`/api/v1/alerts/pairs?${new URLSearchParams({ q: view.query })}`, MARKS_EVERY_MS);
  useAgainOnAlerts(pairs.again);
  const { query, find, isHiding } = view;
  const choice = JSON.stringify([view.opened, view.closed]);
  const marks = useMemo(() => alertMarks(pairs.answer?.pairs ?? []), [pairs.answer]);
  const graph = useMemo(() => {
    if (plant === undefined) return undefined;
    const [opened, closed] = JSON.parse(choice) as [string[], string[]];
    const groups = assetGroups(plant.assets, plant.zones, { opened, closed });
    return mapGraph(groups, plant.conduits, marks, plantFilter(plant, marks, query, find), isHiding);
  }, [plant, marks, query, find, isHiding, choice]);
  return { view, plant, graph, fault, again };
}

function viewOf(query: URLSearchParams): MapView {
  const text = query.get("q") ?? "";
  const parsed = parseQuery(text);
  return {
    layout: query.get("layout") === "zone" ? "zone" : "level",
    isTable: query.get("view") === "table",
    isHiding: query.get("rest") === "hidden",
    ...{ text, query: queryText(parsed.query ?? openAlerts), queryFault: parsed.fault },
    find: query.get("find") ?? "",
    chosen: query.get("at") ?? undefined,
    opened: query.getAll("open"),
    closed: query.getAll("shut"),
  };
}
