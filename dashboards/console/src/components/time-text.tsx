import { timeZone } from "../app/settings.js";

/** A moment as text: in UTC or in the zone of the browser, the other one as a tip. */
export function TimeText({ ts }: { readonly ts: string }) {
  const utc = utcText(ts);
  const local = localText(ts);
  const isUtc = timeZone.value === "utc";
  return (
    <time dateTime={ts} title={isUtc ? `${local} here` : utc}>
      {isUtc ? utc : local}
    </time>
  );
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
