import type { TimeRange } from "../../app/time-interval.js";

/** The address of a report about these times. */
export function reportAddress(range: TimeRange | undefined): string {
  const query = new URLSearchParams();
  for (const end of ["from", "to"] as const) {
    const value = range?.[end];
    if (value !== undefined) query.set(end, wholeTime(value));
  }
  const text = query.toString();
  return `/api/v1/report${text === "" ? "" : `?${text}`}`;
}

/** What a report of these times is called on disk. */
export function reportName(sensor: string, range: TimeRange | undefined): string {
  const part = (ts: string | undefined, open: string) => (ts === undefined ? open : ts.slice(0, 10));
  const name = sensor.replace(/[^\w.-]+/g, "-");
  return `${name}-report-${part(range?.from, "begin")}-${part(range?.to, "now")}.html`;
}

/** A time as a field for date and time has it, in UTC or in the zone of the browser. */
export function fieldText(ts: string | undefined, zone: "utc" | "local"): string {
  if (ts === undefined) return "";
  const date = new Date(wholeTime(ts));
  const shifted = zone === "utc" ? date : new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The other way; undefined for an empty field. */
export function fieldTime(text: string, zone: "utc" | "local"): string | undefined {
  const date = new Date(zone === "utc" ? `${text}Z` : text);
  return text === "" || Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d+/, "");
}

function wholeTime(ts: string): string {
  return ts.length === 10 ? `${ts}T00:00:00Z` : ts;
}
