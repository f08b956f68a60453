import { openAlerts, parseQuery, queryText } from "../../../../src/web/query/alert-query.js";
import type { Place } from "./place.js";

/** Times that everything is about, ISO 8601 in UTC; an end that is undefined is open. */
export interface TimeRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const TIME = String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?Z)?`;
const INTERVAL = new RegExp(`^(${TIME}|\\.\\.)/(${TIME}|\\.\\.)$`);
const OPEN = "..";

/** The range in the address of a place: of alerts in the query, elsewhere `time=FROM/TO` as ISO 8601 writes it. */
export function rangeIn({ path, query }: Place): TimeRange | undefined {
  if (isOfAlerts(path)) {
    const { from, to } = parseQuery(query.get("q") ?? "").query ?? openAlerts;
    return from === undefined && to === undefined ? undefined : { from, to };
  }
  const [, from, to] = INTERVAL.exec(query.get("time") ?? "") ?? [];
  if (from === undefined || to === undefined || (from === OPEN && to === OPEN)) return undefined;
  return { from: from === OPEN ? undefined : from, to: to === OPEN ? undefined : to };
}

/** The same place with other times. */
export function addressAt({ path, query }: Place, range: TimeRange | undefined): string {
  const changed = new URLSearchParams(query);
  const { from, to } = range ?? {};
  if (isOfAlerts(path)) {
    const text = queryText({ ...(parseQuery(query.get("q") ?? "").query ?? openAlerts), from, to });
    if (text === "") changed.delete("q");
    else changed.set("q", text);
  } else if (range === undefined) {
    changed.delete("time");
  } else {
    changed.set("time", `${from ?? OPEN}/${to ?? OPEN}`);
  }
  const text = changed.toString();
  return `/${path}${text === "" ? "" : `?${text}`}`;
}

/** From and to in whole seconds, outwards; Unix milliseconds. */
export function rangeOfMs(fromMs: number, toMs: number): TimeRange {
  const second = (ms: number) => new Date(ms).toISOString().replace(/\.\d+/, "");
  return { from: second(Math.floor(fromMs / 1000) * 1000), to: second(Math.ceil(toMs / 1000) * 1000) };
}

function isOfAlerts(path: string): boolean {
  return path === "" || path === "alerts" || path.startsWith("alerts/");
}
