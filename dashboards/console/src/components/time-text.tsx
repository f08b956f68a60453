import { timeZone } from "../app/settings.js";

interface TimeTextProps {
  readonly ts: string;
  /** Without the year and the parts of a second; the tip has them. */
  readonly isShort?: boolean;
  /** The time of day with its milliseconds. */
  readonly isOfDay?: boolean;
}

/** A moment as text: in UTC or in the zone of the browser, the other one and how long ago it was as a tip. */
export function TimeText({ ts, isShort = false, isOfDay = false }: TimeTextProps) {
  const utc = utcText(ts);
  const local = localText(ts);
  const shown = timeZone.value === "utc" ? utc : local;
  return (
    <time dateTime={ts} title={`${utc}\n${local} here\n${agoText(Date.now() - Date.parse(ts))}`}>
      {isOfDay ? shown.slice(11, 23) : isShort ? shown.slice(5, 19) : shown}
    </time>
  );
}

const spans = [
  { ms: 86_400_000, unit: "days" },
  { ms: 3_600_000, unit: "hours" },
  { ms: 60_000, unit: "minutes" },
] as const;

/** How long ago, in the largest unit of which there are two. */
function agoText(ms: number): string {
  const span = spans.find((one) => Math.abs(ms) >= 2 * one.ms);
  if (span === undefined) return "just now";
  return ms < 0 ? `in ${Math.floor(-ms / span.ms)} ${span.unit}` : `${Math.floor(ms / span.ms)} ${span.unit} ago`;
}

function utcText(ts: string): string {
  return `${ts.slice(0, 10)} ${ts.slice(11, 23)} UTC`;
}

function localText(ts: string): string {
  const date = new Date(ts);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return `${day} ${time}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}
