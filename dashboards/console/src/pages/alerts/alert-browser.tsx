import { useEffect, useState } from "preact/hooks";
import { type AlertGrouping, alertGroupings } from "../../../../../src/contracts/alert-query.js";
import type { AlertFacets } from "../../../../../src/web/query/alert-list.js";
import { openAlerts, parseQuery, queryText } from "../../../../../src/web/query/alert-query.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go, place, withQuery } from "../../app/location.js";
import { onAlerts, unseen } from "../../app/records.js";
import { useAlertBase } from "./alert-base.js";
import { AlertList } from "./alert-list.js";
import { FacetList } from "./facet-list.js";
import { GroupList } from "./group-list.js";
import { MuteLink } from "./mute-link.js";
import { QueryBox } from "./query-box.js";
import { sinceTime } from "./query-change.js";
import "./alerts.css";

const FACETS_EVERY_MS = 10_000;

/** All alerts of a base by queries, in groups or one by one. */
export function AlertBrowser({ title }: { readonly title: string }) {
  const { api, page, isReplay } = useAlertBase();
  const { query } = place.value;
  const text = query.get("q") ?? "";
  const parsed = parseQuery(text);
  const normal = queryText(parsed.query ?? openAlerts);
  const asked = query.get("by");
  const by = asked === "each" ? undefined : (alertGroupings.find((one) => one === asked) ?? "what");
  const [isPaused, setPaused] = useState(false);
  const waiting = useWaiting(isPaused);
  const facets = useAnswer<AlertFacets>(
    `${api}/alerts/facets?${new URLSearchParams({ q: normal })}`,
    isPaused || isReplay ? undefined : FACETS_EVERY_MS,
  );
  const stand = () => setPaused(!isPaused);
  useSeen(isReplay);
  useKeys([
    ...(isReplay ? [] : [{ keys: "p", help: "Stand still, or go on", act: stand }]),
    { keys: "F8", help: "Show all that is open", act: () => go(page) },
    ...groupings.map(({ keys, title, by: to }) => ({
      ...{ keys, help: `Show ${title}` },
      act: () => go(withQuery({ by: to })),
    })),
  ]);
  return (
    <section class="alerts" aria-label={title}>
      <header>
        <h1>{title}</h1>
        <QueryBox text={text} fault={parsed.fault} facets={facets.answer} />
        <GroupingChoice by={by} />
        {isReplay ? null : (
          <>
            <TimeChoice text={text} />
            <button type="button" aria-pressed={isPaused} onClick={stand} title="p">
              {isPaused ? `Paused, ${waiting} ${waiting === 1 ? "change waits" : "changes wait"}` : "Live"}
            </button>
            <MuteLink />
          </>
        )}
      </header>
      <div class="alerts-body">
        <FacetList facets={facets.answer ?? {}} text={text} />
        {by === undefined ? (
          <AlertList key={normal} query={normal} isPaused={isPaused} />
        ) : (
          <GroupList query={normal} by={by} isPaused={isPaused} />
        )}
      </div>
    </section>
  );
}

const groupings: readonly { readonly by: AlertGrouping | "each"; readonly keys: string; readonly title: string }[] = [
  { by: "each", keys: "v a", title: "each alert" },
  { by: "what", keys: "v w", title: "groups by what" },
  { by: "whom", keys: "v h", title: "groups by whom" },
  { by: "incident", keys: "v i", title: "groups by incident" },
];

function GroupingChoice({ by }: { readonly by: AlertGrouping | undefined }) {
  return (
    <label class="alerts-choice">
      <span>Show</span>
      <select value={by ?? "each"} onChange={({ currentTarget }) => go(withQuery({ by: currentTarget.value }))}>
        {groupings.map(({ by: value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

const ranges = [
  { minutes: 15, text: "last 15 minutes" },
  { minutes: 60, text: "last hour" },
  { minutes: 1440, text: "last day" },
  { minutes: 10_080, text: "last 7 days" },
] as const;

/** Writes the beginning into the query, so that the address goes on meaning the same. */
function TimeChoice({ text }: { readonly text: string }) {
  const { from, to } = parseQuery(text).query ?? openAlerts;
  const choose = (value: string) => {
    const begin = new Date(Date.now() - Number(value) * 60_000).toISOString().replace(/\.\d+/, "");
    go(withQuery({ q: sinceTime(text, value === "all" ? undefined : begin) }));
  };
  const isAll = from === undefined && to === undefined;
  return (
    <label class="alerts-choice">
      <span>Time</span>
      <select value={isAll ? "all" : "own"} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="all">all</option>
        {ranges.map(({ minutes, text: name }) => (
          <option key={minutes} value={minutes}>
            {name}
          </option>
        ))}
        {isAll ? null : <option value="own">as in the query</option>}
      </select>
    </label>
  );
}

/** Changes that came while the list stands still. */
function useWaiting(isPaused: boolean): number {
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    setWaiting(0);
    return isPaused ? onAlerts((records) => setWaiting((last) => last + records.length)) : undefined;
  }, [isPaused]);
  return waiting;
}

/** What comes while the list is looked at is seen. */
function useSeen(isReplay: boolean): void {
  const { size } = unseen.value;
  useEffect(() => {
    if (isReplay) return;
    const see = () => {
      if (!document.hidden && unseen.value.size > 0) unseen.value = new Set();
    };
    see();
    document.addEventListener("visibilitychange", see);
    return () => document.removeEventListener("visibilitychange", see);
  }, [size, isReplay]);
}
