import { TimeText } from "../components/time-text.js";
import { chooseTimes, timeRange } from "./time-range.js";

/** Says which times were chosen, and gives them up. */
export function TimeChip() {
  const range = timeRange.value;
  if (range === undefined) return null;
  const { from, to } = range;
  return (
    <span class="chip is-time" role="status">
      {from === undefined ? "Until " : null}
      {to === undefined ? "Since " : null}
      {from === undefined ? null : <TimeText ts={whole(from)} isShort />}
      {from === undefined || to === undefined ? null : " to "}
      {to === undefined ? null : <TimeText ts={whole(to)} isShort />}
      <button type="button" aria-label="Show all times" title="t" onClick={() => chooseTimes(undefined)}>
        ×
      </button>
    </span>
  );
}

/** Days and minutes are written short in queries. */
function whole(ts: string): string {
  if (ts.length === 10) return `${ts}T00:00:00.000Z`;
  return ts.length === 17 ? ts.replace("Z", ":00.000Z") : ts.replace(/(:\d\d)Z$/, "$1.000Z");
}
